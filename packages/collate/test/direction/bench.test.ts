import { defaultTaxonomy } from '@akkoord/taxonomy';
import { foldText } from '@akkoord/text';
import { expect, test } from 'vitest';
import { amendmentsReport, judgeAmendments } from '../../bench/direction/amendments.ts';
import { readPages } from '../../bench/direction/pages.ts';
import { reportOf } from '../../bench/direction/report.ts';
import { makeCases, runCases } from '../../bench/direction/run.ts';
import { normOf } from '../../bench/direction/site.ts';
import { synonyms } from '../../bench/direction/words.ts';

const own = readPages().filter(({ origin }) => origin === 'own');

test('the benchmark of direction edits in many ways, the same at every run', () => {
  const cases = makeCases(24, own);
  const kinds = new Set(cases.map(({ kind }) => kind));
  expect(kinds.size).toBeGreaterThanOrEqual(30);
  expect(cases.length).toBeGreaterThanOrEqual(600);
  expect(new Set(cases.map(({ edit }) => edit.expected))).toEqual(
    new Set(['stricter', 'looser', 'mixed', 'none']),
  );
  for (const { edit } of cases) {
    if (edit.as === 'sentence') expect(edit.before).not.toBe(edit.after);
  }
  const shown = (list: typeof cases) => list.map(({ kind, edit }) => ({ kind, edit }));
  expect(shown(makeCases(24, own))).toEqual(shown(cases));
});

test('a report counts each edit both ways and shows what is not so', { timeout: 120_000 }, () => {
  const cases = makeCases(1, own);
  const run = runCases(cases);
  expect(run.verdicts).toHaveLength(2 * cases.length);
  expect(run.unmirrored).toBe(0);
  const report = reportOf(run);
  for (const { kind } of cases) expect(report).toMatch(new RegExp(`^${kind} +\\d`, 'mu'));
  expect(report).toContain(`edits: ${cases.length}, both ways`);
});

test.each([
  ['Leerlingen mogen hier niet rennen.', 'ban'],
  ['Niemand mag de kelder in.', 'ban'],
  ['Fietsen in de gang is verboden.', 'ban'],
  ['Fietsen in de gang is niet toegestaan.', 'ban'],
  ['Leerlingen mogen de lift gebruiken die niet op slot zit.', 'permission'],
  ['Een leerling die niet kookt, mag afwassen.', 'permission'],
  ['Ouders moeten het hek sluiten.', 'duty'],
  ['De mentor belt de ouders.', 'duty'],
  ['Hier staat wat wij van elkaar mogen verwachten.', 'none'],
  ['Ouders moeten het hek niet openen.', 'none'],
  ['Gasten mogen zwemmen en moeten douchen.', 'none'],
  ['De school heeft een tuin.', 'none'],
])('%s: %s', (sentence, norm) => {
  expect(normOf(sentence)).toBe(norm);
});

test('its synonyms are not those of the lexicon', () => {
  const { wording, variants } = defaultTaxonomy();
  const groups = [...wording.synonyms, ...wording.related, ...variants].map(
    (group) => new Set(group.map(foldText)),
  );
  const known = synonyms.filter((pair) =>
    groups.some((group) => pair.every((word) => group.has(foldText(word)))),
  );
  expect(known).toEqual([]);
});

test('no amendment of the benchmark is told what is not so, and each says back what it says there', () => {
  const verdicts = judgeAmendments();
  expect(verdicts.length).toBeGreaterThanOrEqual(70);
  const wrong = verdicts.filter(
    ({ told, amendment }) => told !== 'none' && told !== amendment.expected,
  );
  expect(wrong.map(({ amendment }) => amendment.id)).toEqual([]);
  expect(verdicts.filter(({ turned }) => !turned)).toEqual([]);
  expect(amendmentsReport(verdicts)).toContain('precision 1.00');
});

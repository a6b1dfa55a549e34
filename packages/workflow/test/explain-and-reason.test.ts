import type { ExplainedPart } from '@akkoord/annotate';
import type { Finding, Protocol } from '@akkoord/clause';
import { expect, test } from 'vitest';
import { compareProtocols } from '../src/compare.ts';
import { explainClause } from '../src/explain.ts';
import { readProtocol } from '../src/read.ts';

const read = (rule: string) =>
  readProtocol({
    path: 'afspraken.md',
    content: `---\ntitle: Afspraken\n---\n\n# A. Regels\n\n1. ${rule}\n2. De poort is groen.\n`,
  });

/** A row: what stood, what stands, which finding tells the change, and which part of the rule that is. */
interface Row {
  what: string;
  was: string;
  wordt: string;
  code: Finding['code'];
  part: ExplainedPart['code'];
  reason: string;
  /** What `explain` shows of that part on both sides; null where the reason quotes nothing there. */
  shows: readonly [string | null, string | null];
}

const rows: readonly Row[] = [
  {
    what: 'a limit changed',
    was: 'De mentor belt de ouders binnen tien dagen.',
    wordt: 'De mentor belt de ouders binnen drie dagen.',
    code: 'named-changed',
    part: 'part-quantity',
    reason: 'De termijn verandert van ‘tien dagen’ in ‘drie dagen’.',
    shows: ['Termijn (binnen): binnen tien dagen', 'Termijn (binnen): binnen drie dagen'],
  },
  {
    what: 'an exception added',
    was: 'Leerlingen gebruiken in de les geen telefoon.',
    wordt: 'Leerlingen gebruiken in de les geen telefoon, tenzij de docent dat vraagt.',
    code: 'exception-new',
    part: 'part-exception',
    reason: 'Er is een uitzondering bijgekomen (‘tenzij de docent dat vraagt’).',
    shows: [null, 'Uitzondering: tenzij de docent dat vraagt'],
  },
  {
    what: 'a bearer changed',
    was: 'Medewerkers melden een ongeval dezelfde dag.',
    wordt: 'Medewerkers en leerlingen melden een ongeval dezelfde dag.',
    code: 'bearers-changed',
    part: 'part-bearer',
    reason: 'Dit gold voor medewerkers en geldt nu voor medewerkers en leerlingen.',
    shows: [
      'Voor wie (medewerkers): Medewerkers',
      'Voor wie (medewerkers en leerlingen): Medewerkers en leerlingen',
    ],
  },
  {
    what: 'a member added to a list',
    was: 'Leerlingen gooien geen klei of verf in de gootsteen.',
    wordt: 'Leerlingen gooien geen klei, zaagsel of verf in de gootsteen.',
    code: 'list-changed',
    part: 'part-list',
    reason: 'De opsomming verandert; erbij: ‘zaagsel’.',
    shows: [null, 'Opsomming met ‘of’ van 3: ‘klei’, ‘zaagsel’, ‘verf’, in: klei, zaagsel of verf'],
  },
  {
    what: 'a modality turned',
    was: 'Leerlingen moeten in de pauze naar buiten gaan.',
    wordt: 'Leerlingen mogen in de pauze naar buiten gaan.',
    code: 'modality-turned',
    part: 'part-norm',
    reason: 'Dit was verplicht en is nu toegestaan.',
    shows: ['Wat de regel doet (verplichting): moeten', 'Wat de regel doet (toestemming): mogen'],
  },
  {
    what: 'a condition dropped',
    was: 'Ouders mogen het lokaal in, mits de docent erbij is.',
    wordt: 'Ouders mogen het lokaal in.',
    code: 'condition-gone',
    part: 'part-condition',
    reason: 'De voorwaarde (‘mits de docent erbij is’) is vervallen.',
    shows: ['Voorwaarde: mits de docent erbij is', null],
  },
  {
    what: 'a case added',
    was: 'De conrector belt de ouders.',
    wordt: 'Als een leerling wegblijft, belt de conrector de ouders.',
    code: 'case-new',
    part: 'part-trigger',
    reason: 'Dit geldt nu alleen in een bepaald geval (‘Als een leerling wegblijft’).',
    shows: [null, 'Wanneer dit speelt: Als een leerling wegblijft'],
  },
  {
    what: 'a setting added',
    was: 'Leerlingen rennen niet.',
    wordt: 'Leerlingen rennen niet in de gang.',
    code: 'setting-new',
    part: 'part-setting',
    reason: 'Er staat nu bij wanneer of waar dit geldt: ‘in de gang’.',
    shows: [null, 'Waar: in de gang'],
  },
];

test.each(rows)('$what: the reason names the part that explain shows', async (row) => {
  const [before, after] = [await read(row.was), await read(row.wordt)];
  const { changes } = compareProtocols(before, after);
  const finding = changes.flatMap(({ findings }) => findings).find(({ code }) => code === row.code);
  expect(finding?.reason).toBe(row.reason);
  expect([
    shown(before, finding?.before ?? null, row.part),
    shown(after, finding?.after ?? null, row.part),
  ]).toEqual(row.shows);
});

/** What `explain` shows of a kind of part where a reason quotes words. */
function shown(tree: Protocol, side: Finding['before'], code: ExplainedPart['code']) {
  if (!side) return null;
  const parts = explainClause(tree, side.span.eId).rules.flatMap((rule) => rule.parts);
  const found = parts.filter(
    (part) =>
      part.code === code && part.span.start < side.span.end && side.span.start < part.span.end,
  );
  return found.map(({ label, words }) => `${label}: ${words}`).join('; ');
}

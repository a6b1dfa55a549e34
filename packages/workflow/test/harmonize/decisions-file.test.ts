import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  agendaOfSession,
  DecisionsError,
  decideWord,
  openHarmonization,
  parseDecisions,
  type ReadText,
  resultOf,
  sessionToYaml,
  withTarget,
} from '../../src/index.ts';
import { both, byHand, decide, eik, opened, say } from './small-schools.ts';
import { toText } from './three-schools.ts';

/** The problems that something throws. */
function problemsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof DecisionsError) return error.problems;
    throw error;
  }
  return [];
}

const word =
  '  - about: { term: teacher }\n    choose: docent\n    by: Jo\n    on: 2026-11-21\n    why: Zo heet het.';
const row =
  '  - about: { row: misuse }\n    choose: [ { take: de-beuk } ]\n    by: Jo\n    on: 2026-11-21\n    why: Kort.';

describe('the file', () => {
  const session = withTarget(decide(opened(), 'misuse', [{ take: 'de-eik' }]), {
    school: 'De Linde',
  });
  const yaml = sessionToYaml(session);

  test('holds what was decided and what is left, and reads back as it was', () => {
    expect(yaml).toMatch(/^# Besluiten bij het samenvoegen van protocollen\./);
    const value = parse(yaml);
    expect(Object.keys(value)).toEqual([
      'type',
      'model',
      'strategy',
      'target',
      'sources',
      'questions',
      'words',
      'decisions',
    ]);
    expect(value.sources[0]).toMatchObject({ id: 'de-eik', file: 'eik.md', school: 'De Eik' });
    expect(value.words[0]).toMatchObject({
      term: 'teacher',
      options: ['docent', 'leraar', 'leerkracht', 'keep'],
    });
    expect(parseDecisions(yaml)).toMatchObject({ ledger: session.ledger, fresh: [] });
    expect(sessionToYaml(openHarmonization(both, { decisions: yaml }))).toBe(yaml);
  });

  test('has a decision in less than ten lines, but for a text of more lines', () => {
    const [, decisions = ''] = yaml.split('\ndecisions:\n');
    expect(decisions).toContain('  - about: { row: misuse, clauses: [ ');
    expect(decisions.trimEnd().split('\n').length).toBeLessThan(10);
  });

  test('shows of each row where it stands, its options and a proposal', () => {
    const rows: Array<{ row: string; status: string }> = parse(yaml).questions;
    const byRow = new Map(rows.map((one) => [one.row, one]));
    expect(byRow.get('misuse')).toMatchObject({
      status: 'besloten',
      decision: session.ledger[0]?.id,
      agreement: 'gelijk',
    });
    expect(byRow.get('lesson_use')).toMatchObject({
      status: 'open',
      agreement: 'tegengesteld',
      proposal: { choose: 'geen voorstel' },
    });
    const optional = rows.find(({ status }) => status.startsWith('hoeft niet'));
    expect(optional).not.toHaveProperty('agreement');
    expect(optional).not.toHaveProperty('silent');
  });

  test('shows what people decided apart, and what is out of date', () => {
    const other = decide(opened(), 'misuse', 'leave-out', { by: 'Jo' });
    const disputed = { ...session, ledger: [...session.ledger, ...other.ledger] };
    const statuses = (text: string) =>
      parse(text).questions.map(
        ({ row: key, status }: Record<string, string>) => `${key} ${status}`,
      );
    expect(statuses(sessionToYaml(disputed))).toContain('misuse verschillend besloten');
    const [one, two] = both as [ReadText, ReadText];
    const changed = toText('eik.md', eik.replace('schelden of pesten', 'slaan of pesten'));
    const later = sessionToYaml(openHarmonization([changed, two], { decisions: yaml }));
    expect(statuses(later)).toContain('misuse verouderd: een tekst is gewijzigd na het besluit');
    expect(later).toContain('- "de-eik: de tekst van 2 is gewijzigd"');
    expect(statuses(sessionToYaml(openHarmonization([one, two])))).toContain('misuse open');
  });

  test('keeps strategy, model and target, unless others are given', () => {
    const again = openHarmonization(both, { decisions: yaml });
    expect([again.strategy, again.template.id, again.target]).toEqual([
      'ask',
      'social-media',
      { school: 'De Linde' },
    ]);
    const more = openHarmonization(both, {
      decisions: yaml,
      strategy: 'model',
      model: 'mobiele-telefoons',
      target: { title: 'T' },
    });
    expect([more.strategy, more.template.id, more.target]).toEqual([
      'model',
      'mobiele-telefoons',
      { school: 'De Linde', title: 'T' },
    ]);
  });
});

describe('what is written by hand', () => {
  test('is recorded, with the clauses of now and in the place of what stood', () => {
    const first = decide(opened(), 'misuse', [{ take: 'de-eik' }]);
    const session = openHarmonization(both, { decisions: byHand(first, row, word) });
    const [, second, third] = session.ledger;
    expect(second).toMatchObject({
      about: {
        row: 'misuse',
        clauses: agendaOfSession(session).find(({ key }) => key === 'misuse')?.references,
      },
      by: 'Jo',
      supersedes: [first.ledger[0]?.id],
    });
    expect(third).toMatchObject({ about: { term: 'teacher' }, choose: 'docent', supersedes: [] });
    expect(resultOf(session).terms[0]).toMatchObject({ id: 'teacher', chosen: 'docent' });
  });

  test('has Dutch keys too; a key in both languages is told', () => {
    const dutch = (lines: string) =>
      lines
        .replace('about:', 'over:')
        .replace('row:', 'onderwerp:')
        .replace('term:', 'woord:')
        .replace('choose:', 'kies:')
        .replace('take:', 'neem:')
        .replace('by:', 'door:')
        .replace('on:', 'op:')
        .replace('why:', 'waarom:');
    const english = openHarmonization(both, { decisions: byHand(opened(), row, word) });
    const session = openHarmonization(both, {
      decisions: byHand(opened(), dutch(row), dutch(word)),
    });
    expect(session.ledger).toEqual(english.ledger);
    const leftOut = dutch(row).replace('[ { neem: de-beuk } ]', 'weglaten');
    expect(
      openHarmonization(both, { decisions: byHand(opened(), leftOut) }).ledger[0]?.choose,
    ).toBe('leave-out');
    const twice = row.replace('by: Jo', 'by: Jo\n    door: Jo');
    const decisions = byHand(opened(), twice);
    expect(problemsOf(() => parseDecisions(decisions)).join()).toContain('door');
  });

  test('more than once on a row: the last one stands', () => {
    const session = openHarmonization(both, {
      decisions: byHand(opened(), row, row.replace('[ { take: de-beuk } ]', 'leave-out')),
    });
    expect(session.ledger).toHaveLength(2);
    expect(session.ledger[1]?.supersedes).toEqual([session.ledger[0]?.id]);
  });

  test.each([
    [row.replace('misuse', 'pesten'), /^about\.row: pesten is geen onderwerp\. Kies uit: .*misuse/],
    [row.replace('de-beuk', 'de-els'), /^misuse: de-els heeft hier geen tekst\. Kies uit: /],
    [word.replace('docent', 'juf'), /^teacher: juf kan hier niet\. Kies uit: docent, leraar/],
    [word.replace('term: teacher', 'answer: weken'), /^weken: Het model kent geen vraag weken\./],
    [
      row.replace('{ take: de-beuk }', '{ take: de-beuk, clauses: [ C.9 ] }'),
      /^misuse: de-beuk heeft hier geen bepaling C\.9\. Kies uit: /,
    ],
    [
      row.replace('take: de-beuk', 'model: verboden'),
      /^misuse: Het model heeft geen positie verboden\. Kies uit: misuse\/verboden-gedrag\.$/,
    ],
    [
      row.replace('take: de-beuk', "own: '# Kop'"),
      /^misuse: De eigen tekst is leeg of heeft een kop\./,
    ],
  ])('and cannot be followed is refused', (lines, message) => {
    const decisions = byHand(opened(), lines);
    expect(problemsOf(() => openHarmonization(both, { decisions }))).toEqual([
      expect.stringMatching(message),
    ]);
  });
});

describe('a decision that was recorded', () => {
  const first = decide(opened(), 'misuse', [{ take: 'de-eik' }]);
  const second = decide(first, 'misuse', 'leave-out');
  const [one, two] = second.ledger;

  test('cannot be changed', () => {
    const changed = sessionToYaml(first).replace(`why: ${say.why}`, 'why: Iets anders.');
    expect(problemsOf(() => parseDecisions(changed))).toEqual([
      `het besluit ${one?.id} van de werkgroep (2026-11-21) is achteraf gewijzigd. Zet het terug zoals het was, en schrijf een nieuw besluit zonder id eronder.`,
    ]);
  });

  test('cannot be taken out once another came in its place', () => {
    const yaml = sessionToYaml(second);
    const from = yaml.indexOf('decisions:\n') + 'decisions:\n'.length;
    const to = yaml.indexOf('  - about', from + 5);
    const without = yaml.slice(0, from) + yaml.slice(to);
    expect(problemsOf(() => parseDecisions(without))).toEqual([
      `het besluit ${two?.id} van de werkgroep (2026-11-21) komt na besluit ${one?.id}, maar dat staat er niet meer. Zet het terug.`,
    ]);
  });
});

describe('a file that cannot be used', () => {
  const yaml = sessionToYaml(opened());

  test.each<[string, string, RegExp]>([
    ['no YAML', 'a: [', /^regel 1: dit is geen geldige YAML\. Kijk naar inspringen/],
    [
      'another file',
      'title: x',
      /^dit is geen bestand met besluiten: bovenaan hoort te staan type: harmonization/,
    ],
    ['nothing', '', /^dit is geen bestand met besluiten/],
    [
      'another strategy',
      yaml.replace('strategy: ask', 'strategy: raad'),
      /^strategy: dit ontbreekt of past niet\. Hier hoort ask, model of strictest\.$/,
    ],
    ['an unknown field', `${yaml}\nextra: 1\n`, /^bestand: extra hoort hier niet\./],
    [
      'a decision without a reason',
      byHand(opened(), row.replace(/\n {4}why.*/, '')),
      /^besluit 1, why: dit ontbreekt of past niet\. Hier hoort de reden\.$/,
    ],
    [
      'a decision about nothing',
      byHand(opened(), row.replace('{ row: misuse }', '{ rij: misuse }')),
      /^besluit 1, about/,
    ],
    [
      'a decision on no day',
      byHand(opened(), row.replace('2026-11-21', 'morgen')),
      /^besluit 1, on: dit ontbreekt of past niet\. Hier hoort de dag/,
    ],
    [
      'an unknown choice',
      byHand(opened(), row.replace('[ { take: de-beuk } ]', 'niets')),
      /^besluit 1, choose: dit ontbreekt of past niet\. Hier hoort de keuze/,
    ],
    [
      'a choice of nothing',
      byHand(opened(), row.replace('[ { take: de-beuk } ]', '[]')),
      /^besluit 1, choose: dit ontbreekt of past niet\. Hier hoort de keuze/,
    ],
  ])('%s', (_, content, message) => {
    const problems = problemsOf(() => parseDecisions(content));
    expect(problems[0]).toMatch(message);
    expect(problems.join(' ')).not.toMatch(/Invalid|expected|Too small/);
  });

  test('says all that is wrong', () => {
    const bad = byHand(opened(), row.replace(/\n {4}why.*/, ''), row.replace('Jo', "''"));
    expect(problemsOf(() => parseDecisions(bad))).toHaveLength(2);
    expect(() => parseDecisions(bad)).toThrow(/besluit 1.*\n.*besluit 2/);
  });
});

test('a word is decided in the place of what stood on it', () => {
  const one = decideWord(opened(), { term: 'teacher' }, { ...say, choose: 'docent' });
  const two = decideWord(one, { term: 'teacher' }, { ...say, choose: 'leraar' });
  expect(two.ledger[1]?.supersedes).toEqual([one.ledger[0]?.id]);
});

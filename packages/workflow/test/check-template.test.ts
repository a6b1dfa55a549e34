import { describe, expect, test, vi } from 'vitest';
import { heavyTest } from '../../../scripts/heavy.ts';
import { checkTemplate, shippedTemplate, templateIds } from '../src/index.ts';
import { onDisk, phones } from './check/phones.ts';

// Composes and reads many protocols; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

/** What the phones template gives without any change. */
const unchanged = new Set(checkTemplate(phones).findings.map(({ message }) => message));

/** Check the phones template with some files changed or, with `null`, left out; give what the change brings. */
function found(changes: Readonly<Record<string, string | null>>) {
  const files = Object.entries({ ...phones, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return checkTemplate(Object.fromEntries(files))
    .findings.filter(({ message }) => !unchanged.has(message))
    .map(({ ruleId, path, message }) => `${ruleId} ${path}: ${message}`);
}

/** The phones template with one piece of one file replaced. */
function replaced(path: string, from: string, to: string): Record<string, string> {
  const source = phones[path] ?? '';
  if (!source.includes(from)) throw new Error(`${path} has no ${from}`);
  return { [path]: source.replace(from, () => to) };
}

/** A version that names a clause that is gone is a problem of its own. */
const withoutVersions = { 'versions/leerlingen.yaml': null, 'versions/ouders.yaml': null };

const withoutExpected = { 'expected.md': null, 'expected-vo.md': null };

describe('the shipped templates', () => {
  test('come without the texts that their examples should give, and are checked without', () => {
    const shipped = shippedTemplate('mobiele-telefoons');
    const paths = Object.keys(phones).filter((path) => !(path in shipped));
    expect(paths.sort()).toEqual(['expected-vo.md', 'expected.md']);
    expect(checkTemplate(shipped, { examples: 'composed' }).findings).toEqual([]);
  });

  for (const id of templateIds) {
    // The largest model takes as long as all other templates and findings here together.
    const tried = id === 'social-media' ? heavyTest : test;
    tried(
      `${id} has no findings: every alternative composes, reads back, and says what it should`,
      () => {
        const { findings, protocols, clauses } = checkTemplate(onDisk(id));
        expect(findings).toEqual([]);
        expect(protocols).toBeGreaterThan(id === 'social-media' ? 100 : 30);
        expect(clauses).toBeGreaterThan(id === 'social-media' ? 150 : 30);
      },
    );
  }
});

describe('a finding', () => {
  test('broken-template: a text names something that is no question', () => {
    const [first] = found(
      replaced('clauses/recording/vooraf-goedvinden.md', 'Leerlingen mogen', '{{kleur}} mogen'),
    );
    expect(first).toMatch(
      /^broken-template clauses\/recording.*'kleur' is geen vraag en geen term/,
    );
  });

  test('broken-template: a clause without a topic', () => {
    const [first] = found(
      replaced('clauses/recording/vooraf-goedvinden.md', 'topic: recording\n', ''),
    );
    expect(first).toMatch(/^broken-template clauses\/recording\/vooraf-goedvinden.md: topic/);
  });

  test('unused-question', () => {
    const questions = `${phones['questions.yaml']}\n- { id: kleur, type: text, optional: true, question: Welke kleur?, why: Zomaar. }\n`;
    expect(found({ 'questions.yaml': questions })).toEqual([
      expect.stringMatching(/^unused-question questions.yaml: De vraag 'kleur'/),
    ]);
  });

  test('missing-alternative', () => {
    expect(found({ ...withoutVersions, 'clauses/devices/pauze-niet.md': null })).toEqual([
      expect.stringMatching(/^missing-alternative questions.yaml: pauze: Bij de keuze 'niet'/),
    ]);
  });

  test('unreachable-text', () => {
    const never = replaced(
      'clauses/devices/pauze-niet.md',
      '{ pauze: niet }',
      '{ pauze: niet, bewaren: inleveren }',
    );
    expect(found(never)).toContainEqual(
      expect.stringMatching(/^unreachable-text clauses\/devices\/pauze-niet.md: devices-3/),
    );
  });

  test('failing-answers: an alternative that does not compose', () => {
    const both = replaced('clauses/devices/pauze-niet.md', 'start: 3', 'start: 1');
    expect(found({ ...withoutVersions, ...both })).toContainEqual(
      expect.stringMatching(/^failing-answers clauses\/devices\/.*komt twee keer uit het sjabloon/),
    );
  });

  test('missing-example', () => {
    const none = { 'answers.example.yaml': null, 'answers.example-vo.yaml': null };
    expect(found(none)).toEqual([expect.stringMatching(/^missing-example answers.example.yaml/)]);
  });

  test('failing-example', () => {
    expect(found({ 'answers.example.yaml': 'sector: mbo\n' })[0]).toMatch(
      /^failing-example answers.example.yaml: sector: Dit antwoord past niet/,
    );
    expect(found({ 'answers.example.yaml': 'a: [\n' })[0]).toMatch(
      /^failing-example answers.example.yaml: regel \d/,
    );
  });

  test('stale-example', () => {
    expect(found({ 'expected.md': 'iets anders\n' })).toEqual([
      expect.stringMatching(
        /^stale-example expected.md: Dit is niet wat er uit answers.example.yaml/,
      ),
    ]);
  });

  test('unexpected-norm', () => {
    const file = 'clauses/recording/vooraf-goedvinden.md';
    const permission = {
      ...replaced(file, 'modality: prohibition', 'modality: permission'),
      ...withoutExpected,
    };
    expect(found(permission)).toContainEqual(
      expect.stringMatching(
        /^unexpected-norm clauses\/recording.*'expects' zegt permission voor pupil, maar gelezen is prohibition voor pupil/,
      ),
    );
    const nothing = {
      ...replaced(
        file,
        '{ modality: prohibition, bearers: [pupil] }',
        '{ modality: null, bearers: [] }',
      ),
    };
    expect(found(nothing)[0]).toMatch(/zegt geen norm, maar gelezen is prohibition/);
  });
});

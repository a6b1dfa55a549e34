import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesOf, ownText, type Protocol } from '@akkoord/clause';
import { compose, type Value } from '@akkoord/compose';
import { describe, expect, test, vi } from 'vitest';
import {
  type OldClauseFate,
  oldClauses,
  parseAnswers,
  prefill,
  readTemplate,
  shippedTemplate,
} from '../src/index.ts';
import { readNow } from './read-now.ts';

// Composes and reads many protocols; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const template = readTemplate('social-media');
const yaml = shippedTemplate('social-media')['answers.example.yaml'] as string;
const answers = parseAnswers(yaml) as Record<string, Value>;
const tree = compose(template, answers);

function fatesOf(existing: Protocol, given: Record<string, unknown> = answers): OldClauseFate[] {
  const { settled } = prefill(template, existing);
  return oldClauses(existing, { tree, settled, answers: given, taxonomy: template.taxonomy });
}

const fatesIn = (content: string) => fatesOf(readNow({ path: 'oud.md', content }));

describe('what becomes of the clauses of an existing protocol', () => {
  test('the same rule in the same words is replaced, and nothing changes', () => {
    const clause = clausesOf(tree).find(({ wId }) => wId === 'decency-1');
    const [fate] = fatesIn(`# Regels\n\n1. ${clause ? ownText(clause) : ''}\n`);
    expect(fate).toMatchObject({ kind: 'replaced', change: { significance: 'none' } });
    expect(fate?.kind === 'replaced' && fate.by.map(({ wId }) => wId)).toEqual(['decency-1']);
  });

  test('a rule that turned says what that changes', () => {
    const clause = clausesOf(tree).find(({ wId }) => wId === 'pupil_groups-1');
    const text = clause ? ownText(clause) : '';
    expect(text).toMatch(/^Medewerkers mogen geen groepsapp/);
    const turned = text.replace('mogen geen', 'mogen een').replace('nemen niet deel', 'nemen deel');
    const [fate] = fatesIn(`# Regels\n\n1. ${turned}\n`);
    expect(fate).toMatchObject({ kind: 'replaced', change: { significance: 'substantive' } });
    const reasons =
      fate?.kind === 'replaced' ? fate.change.findings.map(({ reason }) => reason) : [];
    expect(reasons).toContain('Dit was toegestaan en is nu verboden.');
  });

  test('a duty and a ban on other acts are not said to be each other turned round', () => {
    const clause = clausesOf(tree).find(({ wId }) => wId === 'doubt-1');
    expect(clause && ownText(clause)).toMatch(/mag een medewerker het niet plaatsen voordat/);
    const [fate] = fatesIn(
      '# Regels\n\n1. Bij twijfel overlegt een medewerker met de directeur.\n',
    );
    expect(fate?.kind).toBe('kept');
  });

  test('a rule on something else, or for other people, is kept; a text without a rule is named', () => {
    const fates = fatesIn(
      [
        '# Regels',
        '',
        '1. Leerlingen moeten hun fiets in het rek zetten.',
        '2. De conciërge geeft leerlingen in de pauze een verloren telefoon terug.',
        '3. Dit protocol helpt ons om het gesprek te voeren.',
        '',
      ].join('\n'),
    );
    expect(fates.map(({ kind }) => kind)).toEqual(['kept', 'kept', 'left-out']);
  });

  test('a clause that gave an answer counts for it only while that answer is used', () => {
    const content =
      '# Regels\n\n1. De school haalt het beeld na intrekking binnen 12 werkdagen van haar eigen kanalen.\n';
    const existing = readNow({ path: 'oud.md', content });
    const used = { ...answers, intrekken_werkdagen: 12 };
    const kinds = (given: Record<string, unknown>) =>
      fatesOf(existing, given).map(({ kind }) => kind);
    expect(['replaced', 'answered']).toContain(kinds(used)[0]);
    expect(kinds(answers)[0]).not.toBe('answered');
  });

  test('a sentence on a subject is kept, though no norm was read in it', () => {
    const fates = fatesIn(
      '# Regels\n\n1. Leerkrachten zijn op sociale media geen vriend van leerlingen.\n2. Dit protocol helpt ons om het gesprek te voeren.\n',
    );
    expect(fates.map(({ kind }) => kind === 'left-out')).toEqual([false, true]);
  });

  test.each([
    'Na overleg met de MR, die geen bezwaar had, heeft de directeur dit op 1 juni vastgesteld.',
    'De MR stemt met dit protocol in, mits de telefoons weg blijven.',
    'De oudergeleding kon zich erin vinden.',
  ])('what a council did with the old text is not said of the new one: %s', (text) => {
    const fates = fatesIn(
      `# Regels\n\n1. Leerlingen moeten hun fiets in het rek zetten.\n\n${text}\n`,
    );
    expect(fates.map(({ kind }) => kind)).toEqual(['kept', 'left-out']);
  });

  test('a rule that names a council and binds others is kept', () => {
    const [fate] = fatesIn(
      '# Regels\n\n1. De school moet elk jaar aan de MR laten zien hoeveel fietsen er zijn gestolen.\n',
    );
    expect(fate?.kind).toBe('kept');
  });

  test('an empty protocol has no fates', () => {
    expect(fatesIn('')).toEqual([]);
  });
});

const seeds = join(import.meta.dirname, '../../../../shared/seeds');
const present = existsSync(seeds);

describe.skipIf(!present)(
  `real protocols${present ? '' : ' (skipped: ../shared is not there)'}`,
  () => {
    const files = present ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : [];

    test.each(files)('%s: every clause stands in one fate, and no rule is left out', (name) => {
      const existing = readNow({ path: name, content: readFileSync(join(seeds, name), 'utf8') });
      const fates = fatesOf(existing);
      expect(fates.map(({ clause }) => clause.eId)).toEqual(
        clausesOf(existing).map(({ eId }) => eId),
      );
      const lost = fates.filter(
        ({ kind, clause }) => kind === 'left-out' && (clause.data?.provisions?.length ?? 0) > 0,
      );
      expect(lost).toEqual([]);
      for (const fate of fates) {
        if (fate.kind === 'replaced' || fate.kind === 'elsewhere')
          expect(fate.by.length).toBeGreaterThan(0);
      }
    });
  },
);

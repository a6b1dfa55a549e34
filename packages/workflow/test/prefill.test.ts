import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesOf, isSection, ownText } from '@akkoord/clause';
import { compose, type Value } from '@akkoord/compose';
import { describe, expect, test, vi } from 'vitest';
import {
  draftProtocol,
  keepOwnClauses,
  oldClauses,
  parseAnswers,
  prefill,
  readTemplate,
  shippedTemplate,
} from '../src/index.ts';
import { readNow } from './read-now.ts';

// Composes and reads many protocols; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const root = join(import.meta.dirname, '../../..');
const template = readTemplate('social-media');
const text = (content: string) => prefill(template, readNow({ path: 'a.txt', content }));
const settled = ({ settled }: ReturnType<typeof prefill>) =>
  Object.fromEntries(settled.map(({ question, value }) => [question.id, value]));

describe('a protocol that came from the model', () => {
  for (const name of ['answers.example.yaml', 'answers.example-vo.yaml']) {
    const yaml = shippedTemplate('social-media')[name] as string;
    const answers = parseAnswers(yaml) as Record<string, Value>;
    const found = prefill(template, draftProtocol('social-media', yaml));

    test(`${name}: gives its own answers back, and nothing else`, () => {
      const given = settled(found);
      expect(given).toEqual(
        Object.fromEntries(Object.entries(answers).filter(([id]) => id in given)),
      );
      expect(Object.keys(given).length).toBeGreaterThanOrEqual(30);
    });

    test(`${name}: the dates and the version are asked again`, () => {
      expect(Object.keys(settled(found))).not.toContain('versie');
      expect(Object.keys(settled(found))).not.toContain('evaluatiedatum');
    });
  }
});

describe('a protocol of another make', () => {
  test('settles an answer by a text that says the same, and says which and why', () => {
    const { settled } = text(
      'Regels\n\n1. Medewerkers mogen met hun privéaccount geen contact hebben met leerlingen, tenzij die familie zijn.\n',
    );
    expect(settled).toHaveLength(1);
    expect(settled[0]).toMatchObject({
      question: { id: 'contact_leerlingen' },
      value: 'verboden-met-uitzondering',
      clause: { num: '1' },
    });
    expect(settled[0]?.reason).toMatch(/in het model/);
  });

  test('settles an answer by topic and position', () => {
    const found = text(
      'Regels\n\n1. Bij twijfel plaatst een medewerker niets en vraagt eerst de directeur om raad.\n',
    );
    expect(settled(found)).toEqual({ twijfel: 'eerst-overleggen' });
  });

  test('a rule on contact with parents says nothing of contact with pupils', () => {
    const found = text(
      'Regels\n\n1. Een medewerker mag op sociale media bevriend zijn met ouders, mits zij elkaar al van buiten de school kenden.\n',
    );
    expect(settled(found)).not.toHaveProperty('contact_leerlingen');
  });

  test('clauses that speak for different answers leave the question to the person', () => {
    const found = text(
      'Regels\n\n1. Medewerkers mogen met hun privéaccount geen contact hebben met leerlingen, tenzij een leerling familie is of zij elkaar buiten de school om al kennen.\n\n2. Medewerkers mogen op sociale media contact hebben met leerlingen als dat past bij hun rol op school.\n',
    );
    expect(settled(found)).not.toHaveProperty('contact_leerlingen');
  });

  test('reads values where the words are those of the model', () => {
    const found = text(
      'Regels\n\n1. De school haalt het beeld na intrekking binnen 12 werkdagen van haar eigen kanalen.\n',
    );
    expect(settled(found)).toEqual({ intrekken_werkdagen: 12 });
  });
});

describe('the rules of the school itself', () => {
  const path = join(root, 'protocols/de-vuurtoren/social-media/2025-09-01.md');
  const existing = readNow({ path, content: readFileSync(path, 'utf8') });
  const yaml = shippedTemplate('social-media')['answers.example.yaml'] as string;
  const answers = parseAnswers(yaml) as Record<string, Value>;
  const { own: heading } = template.taxonomy.documentPhrases.drafted.headings;
  const fates = oldClauses(existing, {
    tree: compose(template, answers),
    settled: prefill(template, existing).settled,
    answers,
    taxonomy: template.taxonomy,
  });
  const own = fates.flatMap((fate) => (fate.kind === 'kept' ? fate.clause : []));
  const tree = keepOwnClauses(compose(template, answers), own, { from: existing, heading });
  const section = tree.children.filter(isSection).at(-1);

  test('are kept in a section of their own, with where they come from', () => {
    expect(section).toMatchObject({ num: 'M', heading: 'Eigen regels uit het huidige protocol' });
    const kept = section ? clausesOf({ ...tree, children: [section] }) : [];
    expect(kept).toHaveLength(own.length);
    for (const clause of kept) {
      expect(clause.data?.provenance).toEqual([
        { source: existing.meta.title, clause: expect.any(String) },
      ]);
    }
    const old = clausesOf(existing).map((clause) => ownText(clause).replace(/\s+/g, ' '));
    const isKept = (text: string) => old.some((one) => text === one || text.endsWith(`: ${one}`));
    expect(kept.map(ownText).filter((text) => !isKept(text))).toEqual([]);
  });

  test('keep their list, and the rights of their topic', () => {
    const listed = clausesOf(existing).filter(({ eId }) => eId.startsWith('sec_E__cl_nn1'));
    const withList = keepOwnClauses(compose(template, answers), listed, {
      from: existing,
      heading,
    });
    const list = withList.children
      .filter(isSection)
      .at(-1)
      ?.children.find(
        (child) => child.type === 'clause' && child.children.some(({ type }) => type === 'clause'),
      );
    expect(list).toMatchObject({ wId: expect.stringMatching(/^own-\d+$/) });
    const rights = tree.meta.approval?.rights?.flatMap(({ clauses }) => clauses) ?? [];
    expect(rights.filter((wId) => wId.startsWith('own-')).length).toBeGreaterThan(0);
  });

  test('stand before the open points, which move up', () => {
    const { discussie: _, ...rest } = answers;
    const open = compose(template, { ...rest, open: ['discussie'] });
    const sections = keepOwnClauses(open, own, { from: existing, heading }).children.filter(
      isSection,
    );
    expect(sections.slice(-2).map(({ num, heading }) => `${num} ${heading}`)).toEqual([
      'M Eigen regels uit het huidige protocol',
      'N Nog te bespreken met de medezeggenschapsraad',
    ]);
  });

  test('a point of a list that is kept alone takes its sentence along', () => {
    const listed = readNow({
      path: 'a.md',
      content:
        '# A. Regels\n\nBij brand doet iedereen dit:\n\n- iedereen verlaat de school;\n- niemand rent.\n',
    });
    const [, first] = clausesOf(listed);
    const kept = keepOwnClauses(compose(template, answers), first ? [first] : [], {
      from: listed,
      heading,
    });
    expect(clausesOf(kept).map(ownText).at(-1)).toBe(
      'Bij brand doet iedereen dit: iedereen verlaat de school;',
    );
  });

  test('nothing is added where there are none', () => {
    const bare = compose(template, answers);
    expect(keepOwnClauses(bare, [], { from: existing, heading })).toBe(bare);
  });
});

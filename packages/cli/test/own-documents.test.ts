import { globSync } from 'node:fs';
import { clausesOf, coverage, digest, ownText, type Protocol } from '@akkoord/clause';
import { createPdfWriter } from '@akkoord/pdf';
import { protocolToDocx, protocolToOdt, toMarkdown } from '@akkoord/render';
import { compareProtocols, decodeSource, readProtocol } from '@akkoord/workflow';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { isHeavy } from '../../../scripts/heavy.ts';
import { exampleAt, forms, root, tampered } from './own-documents.ts';

vi.setConfig({ testTimeout: 120_000 });

const writer = createPdfWriter();
afterAll(() => writer.close());

const write = {
  pdf: async (tree: Protocol) => (await writer.protocolToPdf(tree)).pdf,
  docx: protocolToDocx,
  odt: async (tree: Protocol) => protocolToOdt(tree),
} as const satisfies Record<(typeof forms)[number], (tree: Protocol) => Promise<Uint8Array>>;

const paths = [
  ...globSync('protocols/*/*/{*.md,*/source.txt}', { cwd: root }),
  ...globSync('templates/*/expected.md', { cwd: root }),
].sort();
// All of them take 17 s; the heavier checks try each.
const tried = isHeavy
  ? paths
  : paths.filter((path) => /telefoons|vuurtoren/.test(path)).slice(0, 2);
const examples = tried.flatMap((path) => forms.map((form) => [path, form] as const));

/** A tree without what is of the file that it was read from, and not of the text. */
const ofTheFile = ['position', 'messages', 'marks', 'source', 'numRecovered'];
const bare = (tree: Protocol) =>
  JSON.parse(
    JSON.stringify(tree, (key, value) => {
      if (ofTheFile.includes(key)) return undefined;
      if (key !== 'children' || !Array.isArray(value)) return value;
      return value.filter(({ type }) => type !== 'furniture');
    }),
  );

test('there are examples of every kind', () => {
  expect(paths.length).toBeGreaterThanOrEqual(6);
  expect(tried).toHaveLength(isHeavy ? paths.length : 2);
});

describe.each(examples)('%s as %s', (path, form) => {
  test('is read back whole: the same tree, the same digest', async () => {
    const tree = await exampleAt(path);
    const source = await decodeSource(`x.${form}`, await write[form](tree));
    expect(source.own).toMatchObject({ verdict: 'same' });
    expect(source.notices.at(-1)).toContain('met Akkoord gemaakt');
    expect(source.notices.join(' ')).not.toContain('tellen niet mee');
    const back = await readProtocol(source);
    expect(digest(back)).toEqual(digest(tree));
    const kept = await readProtocol({ path: 'x.md', content: toMarkdown(tree) });
    expect(bare(back)).toEqual(bare(kept));
  });

  test('with one word changed, that word is what a comparison shows', async () => {
    const tree = await exampleAt(path);
    const word = aWordIn(tree);
    const file = await tampered(form, tree, { shown: [word, 'kanariegeel'] });
    const source = await decodeSource(`x.${form}`, file);
    expect(source.own?.verdict).toBe('different');
    expect(source.notices.at(-1)).toContain('kanariegeel');
    expect(source.notices.at(-1)).toContain(word);
    const { changes, others } = compareProtocols(tree, await readProtocol(source));
    const changed = changes.filter(
      ({ kind, moved, renumbered }) => kind !== 'unchanged' || moved || renumbered,
    );
    expect(others).toEqual([]);
    expect(changed).toHaveLength(1);
    expect(changed[0]?.diff.filter(({ op }) => op !== 'equal')).toEqual([
      { op: 'delete', text: word },
      { op: 'insert', text: 'kanariegeel' },
    ]);
  });
});

/** Which signs are of notes is told by the layout in a PDF: there the notes on sources stay. */
describe.each(['docx', 'odt'] as const)('a %s with notes on its sources', (form) => {
  test('in which one word was changed shows that word, and no note that nobody wrote', async () => {
    const tree = await exampleAt('templates/social-media/expected.md');
    const word = aWordIn(tree);
    const shown = [word, 'kanariegeel'] as const;
    const file = await tampered(form, tree, { shown, sources: 'notes' });
    const source = await decodeSource(`x.${form}`, file);
    expect(source.own?.verdict).toBe('different');
    const back = await readProtocol(source);
    expect(source.content.includes('gelezen in de tekst van')).toBe(true);
    expect(coverage(back, source.content)).toEqual({ missing: [], double: [], different: [] });
    const { changes, others } = compareProtocols(tree, back);
    expect(others).toEqual([]);
    const changed = changes.filter(({ kind }) => kind !== 'unchanged');
    expect(changed.map(({ diff }) => diff.filter(({ op }) => op !== 'equal'))).toEqual([
      [
        { op: 'delete', text: word },
        { op: 'insert', text: 'kanariegeel' },
      ],
    ]);
  });
});

describe.each(forms)('a %s', (form) => {
  const path = 'protocols/de-vuurtoren/social-media/2025-09-01.md';
  const decoded = async (change: Parameters<typeof tampered>[2]) =>
    decodeSource(`x.${form}`, await tampered(form, await exampleAt(path), change));

  test('of which the Markdown was changed is read by what is seen, and nothing of its approval is believed', async () => {
    const word = aWordIn(await exampleAt(path));
    const source = await decoded({ inside: [word, 'kanariegeel'] });
    expect(source.own).toMatchObject({ verdict: 'different', difference: { in: 'text' } });
    const back = await readProtocol(source);
    expect(clausesOf(back).map(ownText).join(' ')).toContain(word);
    expect(clausesOf(back).map(ownText).join(' ')).not.toContain('kanariegeel');
    expect(back.meta.approval).toBeUndefined();
    expect(back.meta.status).toBeUndefined();
  });

  test.each([
    ['a decision', 'decision: consent', 'decision: withheld'],
    ['a day', '2025-05-20', '2025-05-21'],
    ['the title', 'title: Protocol sociale media', 'title: Protocol telefoons'],
    ['a status', 'status: adopted', 'status: draft'],
  ])('of which the Markdown has another %s is not what is seen', async (_, was, becomes) => {
    expect((await decoded({ inside: [was, becomes] })).own?.verdict).toBe('different');
  });

  test('that shows something more outside its text is not the same', async () => {
    const { own } = await decoded({ more: 'Deze regels gelden niet.' });
    expect(own).toMatchObject({
      verdict: 'different',
      difference: { in: 'around', shown: expect.stringContaining('Deze regels gelden niet.') },
    });
  });

  test('of which the Markdown is broken is read as any other', async () => {
    const source = await decoded({ inside: ['---', '+++'] });
    expect(source.own).toBeUndefined();
    expect(clausesOf(await readProtocol(source)).length).toBeGreaterThan(10);
  });

  test('without the Markdown keeps what Akkoord wrote around the text apart', async () => {
    const tree = await exampleAt(path);
    const options = { source: 'none' } as const;
    const file =
      form === 'pdf'
        ? (await writer.protocolToPdf(tree, options)).pdf
        : form === 'docx'
          ? await protocolToDocx(tree, options)
          : protocolToOdt(tree, options);
    const source = await decodeSource(`x.${form}`, file);
    expect(source.own).toBeUndefined();
    const back = await readProtocol(source);
    expect(back.meta.title).toBe(tree.meta.title);
    expect(back.meta.school).toEqual(tree.meta.school);
    expect(back.meta.approval).toBeUndefined();
    const { changes, others } = compareProtocols(tree, back);
    expect(changes.filter(({ kind }) => kind !== 'unchanged')).toEqual([]);
    // A document does not show which items are steps.
    expect(others.filter(({ code }) => code !== 'clause-form')).toEqual([]);
  });
});

/** A word of a clause that stands in the text once, and in nothing else. */
function aWordIn(tree: Protocol): string {
  const all = clausesOf(tree).map(ownText).join(' ');
  const whole = JSON.stringify(tree);
  const words = [...all.matchAll(/(?<!\p{L})\p{Ll}{7,}(?!\p{L})/gu)].map(([word]) => word);
  const once = words.filter(
    (word) => all.split(word).length === 2 && whole.split(word).length === 2,
  );
  const word = once[Math.floor(once.length / 2)];
  if (!word) throw new TypeError('No word stands there once');
  return word;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Clause,
  clausesOf,
  identify,
  isClause,
  ownText,
  type Protocol,
} from '@akkoord/clause';
import { parseMarkdown, parseText } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { defaultDictionary } from '@akkoord/taxonomy/dictionary';

const dictionary = defaultDictionary();
const taxonomy = defaultTaxonomy();

/** A text that mutations are made of. */
export interface BenchDocument {
  path: string;
  tree: Protocol;
}

const root = join(import.meta.dirname, '../../../..');
const models = ['templates/social-media/expected.md', 'templates/social-media/expected-vo.md'];

/**
 * Read the example protocols and the two drafts of the shipped model.
 *
 * Each clause becomes one paragraph of its own text, without footnotes, written ids and annotations: what
 * the comparison then finds, it finds by the words.
 */
export function benchDocuments(): BenchDocument[] {
  const protocols = readdirSync(join(root, 'protocols'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|md)$/.test(path))
    .map((path) => `protocols/${path}`);
  return [...protocols.sort(), ...models].map((path) => {
    const content = readFileSync(join(root, path), 'utf8');
    const tree = path.endsWith('.md')
      ? parseMarkdown(content, { taxonomy })
      : parseText(content, { taxonomy, dictionary });
    return { path, tree: plain(tree) };
  });
}

/** Say what a clause's text is, in place of what it was. */
export function setText(clause: Clause, text: string): void {
  const nested = clause.children.filter(isClause);
  clause.children = [{ type: 'paragraph', children: [{ type: 'text', value: text }] }, ...nested];
}

/** Give every node its id anew, after clauses came, went or moved. */
export function renamed(tree: Protocol): Protocol {
  for (const clause of clausesOf(tree)) clause.wId = '';
  return identify(tree);
}

/** Leave of a tree what its words say: title, school, sections, and clauses of one paragraph. */
export function plain(tree: Protocol): Protocol {
  const { title, school } = tree.meta;
  const copy = structuredClone({
    ...tree,
    meta: { title, language: 'nl', ...(school ? { school: { name: school.name } } : {}) },
    children: tree.children.filter((child) => child.type === 'section' || child.type === 'clause'),
  } as Protocol);
  delete copy.data;
  for (const clause of clausesOf(copy)) {
    setText(clause, ownText(clause));
    delete clause.data;
  }
  return renamed(copy);
}

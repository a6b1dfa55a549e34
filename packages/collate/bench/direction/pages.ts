import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesOf, isClause, isSection, type Protocol, type Section, walk } from '@akkoord/clause';
import { parseMarkdown, parseText } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { defaultDictionary } from '@akkoord/taxonomy/dictionary';
import { plain, renamed } from '../mutation/documents.ts';

const taxonomy = defaultTaxonomy();
const dictionary = defaultDictionary();
const root = join(import.meta.dirname, '../../../..');
const shared = join(root, '../shared');

/** Whose text it is: our examples and drafts, laws as they were amended, laws that schools lean on. */
export const origins = ['own', 'amended', 'law'] as const;
export type Origin = (typeof origins)[number];

/** A text, or as much of a long one as is laid beside its edited copy at once. */
export interface Page {
  path: string;
  origin: Origin;
  tree: Protocol;
}

/** Clauses on one page of a long text. */
const pageSize = 40;

const own = [
  'templates/social-media/expected.md',
  'templates/social-media/expected-vo.md',
  'templates/mobiele-telefoons/expected.md',
  'templates/mobiele-telefoons/expected-vo.md',
  ...readdirSync(join(root, 'protocols'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|md)$/.test(path))
    .map((path) => `protocols/${path}`)
    .sort(),
];

/** Later versions only, and of each law one: the edits are ours, and a text counts once. */
const amended = ['p05-lpw-2015', 'p07-wbp-2015', 'p08-wpo-2013', 'p09-wvo-2012', 'p10-wvo-2015'];

/** Read the pages of the benchmark; laws only where they lie beside the checkout. */
export function readPages(): Page[] {
  const laws = join(shared, 'law');
  const files = [
    ...own.map((path) => ({ path, origin: 'own' as const, from: root })),
    ...amended.map((name) => ({
      path: `gold/amend/texts/${name}-b.md`,
      origin: 'amended' as const,
      from: shared,
    })),
    ...(existsSync(laws) ? readdirSync(laws).sort() : [])
      .filter((name) => name !== 'README.md')
      .map((name) => ({ path: `law/${name}`, origin: 'law' as const, from: shared })),
  ];
  return files
    .filter(({ path, from }) => existsSync(join(from, path)))
    .flatMap(({ path, origin, from }) =>
      split(plain(read(join(from, path)))).map((tree) => ({ path, origin, tree })),
    );
}

function read(path: string): Protocol {
  const content = readFileSync(path, 'utf8');
  return path.endsWith('.md')
    ? parseMarkdown(content, { taxonomy })
    : parseText(content, { taxonomy, dictionary });
}

/** Lay the sections that hold clauses of their own on pages; a short text stays as it is. */
function split(tree: Protocol): Protocol[] {
  if (clausesOf(tree).length <= 2 * pageSize) return [tree];
  const holders: Section[] = [];
  walk(tree, (node) => {
    if (isSection(node) && node.children.some(isClause)) holders.push(node);
  });
  const pages: Section[][] = [[]];
  let size = 0;
  for (const holder of holders) {
    const section = { ...holder, depth: 1, children: holder.children.filter(isClause) };
    const more = clausesOf({ ...tree, children: [section] }).length;
    if (size > 0 && size + more > pageSize) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)?.push(section);
    size += more;
  }
  return pages.map((children) => renamed({ ...tree, children: structuredClone(children) }));
}

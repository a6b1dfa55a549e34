import {
  clausesOf,
  type Mark,
  type Meta,
  type Phrasing,
  type Protocol,
  type ReadingMessage,
} from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import type { Definition, Heading, Literal, Nodes, Root, RootContent } from 'mdast';
import { saying } from '../messages.ts';
import { tellOutside } from '../outside.ts';
import { toProtocol } from '../to-protocol.ts';
import {
  type ClauseFacts,
  claimFrontMatter,
  type FrontMatter,
  readFrontMatter,
  tellToml,
} from './front-matter.ts';
import { readTitle } from './heading.ts';
import { readHeadingLabel } from './label.ts';
import { claim, openPage, type Page, placeOf, type Range, rangeOf, say } from './page.ts';
import { plainText, readPhrasing } from './phrasing.ts';
import { readFlow } from './read-flow.ts';
import { sweep } from './sweep.ts';
import { toMdast } from './syntax.ts';

/** What the reading of Markdown needs beside the text. */
export interface MarkdownOptions {
  /** The topics that a clause may have, and the words that tell a heading from a sentence. */
  taxonomy: Taxonomy;
}

/**
 * Read a protocol in Markdown.
 *
 * Never throws on text, and loses none of it: leaves and marks cover every character of the source
 * that is no white space exactly once.
 *
 * @param source Markdown with or without front matter, canonical or written by hand. Front matter in TOML is kept apart,
 * not read.
 * @returns The clause tree. Its `data.messages` tell of front matter that does not fit, of comments and
 * HTML that were not understood, of wIds that are unknown or doubled, and of a title that is missing.
 */
export function parseMarkdown(source: string, { taxonomy }: MarkdownOptions): Protocol {
  const page = openPage(source);
  const marks: Mark[] = [];
  const whole = { start: 0, end: source.length };
  claim(page, whole, 'syntax', marks);
  const root = toMdast(source.slice(page.shift));
  for (const definition of definitionsOf(root)) {
    if (!page.definitions.has(definition.identifier)) {
      page.definitions.set(definition.identifier, definition);
    }
  }
  const [first, ...others] = root.children;
  const yaml = first?.type === 'yaml' ? first : null;
  const toml = isToml(first) ? first : null;
  if (yaml ?? toml) claimFrontMatter((yaml ?? toml) as Literal, page, marks);
  if (toml) tellToml(toml, page);
  const front = readFrontMatter(yaml, page, taxonomy);
  const nodes = (yaml ?? toml) ? others : root.children;
  const title = titleOf(nodes, front, page);
  if (title) readTitle(title.children, title.range, page, marks);
  if (!title && !front.hasTitle) sayUntitled(page);
  const flow = readFlow(
    nodes.filter((node) => node !== title?.node),
    page,
    { shift: title ? 1 : 0, finiteVerbs: taxonomy.reading.finiteVerbs },
  );
  sweep(page, flow);
  const meta: Meta = title ? { ...front.meta, title: title.text } : front.meta;
  const tree = toProtocol(flow, { meta, marks, position: placeOf(page, whole) });
  withFacts(tree, front, page);
  const messages = [...page.messages, ...tellOutside(tree, source)].sort(
    (a, b) => lineOf(a) - lineOf(b),
  );
  return { ...tree, data: { marks, messages } };
}

/** mdast-util-frontmatter gives this node; mdast has no type of it. */
function isToml(node: { type: string } | undefined): node is Literal {
  return node?.type === 'toml';
}

interface Title {
  node: Heading;
  text: string;
  children: Phrasing[];
  range: Range;
}

/**
 * Find the heading that is the title: the first thing in the document and the only heading of depth 1,
 * without number; where the front matter gives a title too, they must be the same.
 */
function titleOf(nodes: readonly RootContent[], front: FrontMatter, page: Page): Title | null {
  const node = nodes.find((candidate) => !['html', 'definition'].includes(candidate.type));
  const tops = nodes.filter((candidate) => candidate.type === 'heading' && candidate.depth === 1);
  if (node?.type !== 'heading' || node.depth !== 1 || tops.length > 1) return null;
  const { children, directives } = readPhrasing(node.children, { ...page, messages: [] });
  const text = plainText(children).replace(/\s+/g, ' ').trim();
  const isPlain = !directives.literal && directives.num === undefined;
  if (!isPlain || text === '' || readHeadingLabel(children, page, 0)) return null;
  if (front.hasTitle && front.meta.title !== text) return null;
  return { node, text, children, range: rangeOf(page, node) };
}

function sayUntitled(page: Page): void {
  say(page, null, { code: 'title-missing', data: {} });
}

/** Put what the front matter says of clauses on them, and tell of wIds that are unknown or doubled. */
function withFacts(tree: Protocol, front: FrontMatter, page: Page): void {
  const facts = new Map<string, ClauseFacts>();
  for (const [wId, clause] of front.clauses) facts.set(wId, clause.facts);
  const seen = new Set<string>();
  for (const clause of clausesOf(tree)) {
    if (seen.has(clause.wId)) {
      page.messages.push({
        ...saying({ code: 'wid-doubled', data: { wId: clause.wId } }),
        ...(clause.position ? { place: clause.position } : {}),
        actual: clause.wId,
        confidence: 1,
      });
      continue;
    }
    seen.add(clause.wId);
    Object.assign(clause.data ?? {}, facts.get(clause.wId));
  }
  for (const [wId, { range }] of front.clauses) {
    if (seen.has(wId)) continue;
    say(page, range, { code: 'wid-unknown', data: { wId }, actual: wId });
  }
}

function lineOf(message: ReadingMessage): number {
  return message.place?.start.line ?? 0;
}

function definitionsOf(root: Root): Definition[] {
  const found: Definition[] = [];
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition') found.push(node);
    else if ('children' in node) stack.push(...[...node.children].reverse());
  }
  return found;
}

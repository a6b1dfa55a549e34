import {
  type Clause,
  fullNum,
  isArticleWord,
  isClause,
  isSection,
  type MdastNode,
  type Protocol,
  type Section,
  type SectionContent,
} from '@akkoord/clause';
import { dressed, writable, writeBlock, writeNote } from './block.ts';
import { besideDoubts, writeDirectives } from './directive.ts';
import type { Doubts } from './doubts.ts';
import { isHeadingNum, isWordedNum, looksLabelled, looksNumbered } from './hazard.ts';
import { listsOf, writeList } from './lists.ts';

/** What a reader would know at this point, so that only what it could not guess is said. */
interface State {
  readonly title: string | null;
  readonly blocks: string[];
  readonly doubts: Doubts;
  /** Whether a list that comes now would be read as part of the prose before it. */
  leadsIn: boolean;
  /** The depths of the chapters that are open, outermost first. */
  readonly chapters: number[];
  /** The kind of the list that stands just before, with which a list of that kind would melt. */
  list: 'ordered' | 'bullet' | null;
}

/** Write what stands in the root: sections, clauses and footnotes, as blocks to be joined by a blank line. */
export function writeContent(
  children: readonly SectionContent[],
  tree: Protocol,
  doubts: Doubts,
): string[] {
  const blocks: string[] = [];
  const state: State = {
    title: tree.meta.title,
    blocks,
    doubts,
    leadsIn: false,
    chapters: [],
    list: null,
  };
  writeChildren(children, state);
  return blocks;
}

function writeChildren(children: readonly SectionContent[], state: State): void {
  let run: Clause[] = [];
  let inSection = false;
  const flush = () => {
    writeLists(run, false, state);
    run = [];
  };
  for (const child of children) {
    if (child.type === 'furniture') continue;
    if (isClause(child) && !isBlockClause(child)) {
      if (inSection) writeRule(state);
      inSection = false;
      run.push(child);
      continue;
    }
    flush();
    if (isSection(child)) {
      writeSection(child, state);
      inSection = true;
      continue;
    }
    if (inSection) writeRule(state);
    inSection = false;
    if (isClause(child)) writeProse(child, state);
    else {
      state.blocks.push(writeNote(child));
      state.list = null;
    }
  }
  flush();
}

/** A line across the page ends the sections before it. */
function writeRule(state: State): void {
  state.blocks.push('---');
  state.chapters.length = 0;
  state.leadsIn = false;
  state.list = null;
}

function writeSection(section: Section, state: State): void {
  const { num, depth } = section;
  const label = section.label?.trim() || null;
  const heading = section.heading.replace(/\s+/g, ' ').trim();
  const isShort = isReadAgain({ label, num, heading }, depth, state);
  const isLiteral =
    num === null && (looksNumbered(heading) || (depth === 1 && heading === state.title));
  const comment = writeDirectives({
    num: num !== null && !isShort ? num : undefined,
    word: num !== null && label !== null && !isShort ? label : undefined,
    words: [isLiteral && 'letterlijk'],
  });
  const text = isShort ? `${fullNum({ label, num })}. ${heading}`.trim() : heading;
  const children = [
    { type: 'text', value: comment && text ? `${text} ` : text },
    ...(comment ? [{ type: 'html', value: comment }] : []),
  ];
  state.blocks.push(writeBlock({ type: 'heading', depth, children } as MdastNode));
  state.leadsIn = false;
  state.list = null;
  writeChildren(section.children, state);
}

/**
 * Tell whether a number reads as one where it stands before the text, and close the headings that end here. An article
 * beside a chapter would be read as one in it.
 */
function isReadAgain(
  { label, num, heading }: Pick<Section, 'label' | 'num' | 'heading'>,
  depth: number,
  { chapters }: State,
): boolean {
  const isArticle = isArticleWord(label);
  while ((chapters.at(-1) ?? 0) > depth) chapters.pop();
  const beside = chapters.at(-1) === depth;
  if (beside) chapters.pop();
  if (num === null) return false;
  if (!label) return isHeadingNum(num, heading);
  if (!isWordedNum(label, num, heading) || (isArticle && beside)) return false;
  if (!isArticle) chapters.push(depth);
  return true;
}

/** Tell whether a clause can stand as paragraphs: prose that begins with text of its own. */
function isBlockClause(clause: Clause): boolean {
  const first = clause.children.find((child) => child.type !== 'furniture');
  return (
    clause.form === 'prose' &&
    first !== undefined &&
    !isClause(first) &&
    writable(first as MdastNode).length > 0
  );
}

function writeProse(clause: Clause, state: State): void {
  const wId = clause.wId === clause.eId ? undefined : clause.wId;
  let count = 0;
  let run: Clause[] = [];
  const flush = () => {
    writeLists(run, true, state);
    run = [];
  };
  for (const child of clause.children) {
    if (child.type === 'furniture') continue;
    if (isClause(child)) {
      run.push(child);
      continue;
    }
    for (const block of writable(child as MdastNode)) {
      flush();
      if (count > 0) state.blocks.push('<!-- vervolg -->');
      pushBlock(
        block,
        { wId: count === 0 ? wId : undefined, eId: clause.eId, first: count === 0 },
        state,
      );
      count += 1;
    }
  }
  flush();
}

interface BlockOf {
  wId: string | undefined;
  eId: string;
  first: boolean;
}

function pushBlock(block: MdastNode, { wId, eId, first }: BlockOf, state: State): void {
  const isParagraph = block.type === 'paragraph';
  const isLiteral = first && isParagraph && looksLabelled(block);
  const said = writeDirectives({ wId, words: [isLiteral && 'letterlijk'] });
  const comment = first ? besideDoubts(said, state.doubts.clauses.get(eId)) : said;
  state.blocks.push(writeBlock(isParagraph ? dressed(block, { comment }) : block));
  if (comment && !isParagraph) state.blocks.push(comment);
  state.leadsIn = lastText(block).trimEnd().endsWith(':');
  state.list = null;
}

function writeLists(clauses: readonly Clause[], nested: boolean, state: State): void {
  for (const list of listsOf(clauses)) {
    const kind = list.ordered ? 'ordered' : 'bullet';
    const isApart = (state.list === kind && !list.steps) || state.leadsIn !== nested;
    const comment = writeDirectives({
      words: [list.steps && 'stappen', isApart && (nested ? 'onder' : 'los')],
    });
    if (comment) state.blocks.push(comment);
    state.blocks.push(writeList(list, state.doubts));
    state.leadsIn = false;
    state.list = kind;
  }
}

/** The last piece of text in a block, as the reader looks for the colon of a lead-in. */
function lastText(node: MdastNode | undefined): string {
  if (!node) return '';
  return (
    node.value ?? lastText(node.children?.findLast((child) => child.type !== 'footnoteReference'))
  );
}

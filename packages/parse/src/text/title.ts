import type { GovernanceWords, ReadingWords } from '@akkoord/taxonomy';

import { isCapitalised, latin } from '@akkoord/text';
import { type Block, isTable } from './blocks.ts';

import { adoptionBehindName } from './governance/approval-sentence.ts';
import { isDraftLine, isMetaLine } from './governance/meta-line.ts';
import { isTitleLike } from './heading-titles.ts';
import type { Line } from './lines.ts';
import { isEntry } from './wraps.ts';

const anyWord = latin(/\p{L}+/gu);

/**
 * Find the blocks that are the title of the text.
 *
 * It is the first block that names the document ('protocol', 'reglement'), with the lines close above and
 * below it and the name of the school. A first line that names no document is the title where another
 * heading follows it at once.
 *
 * @param blocks The blocks from the start of the text.
 * @param words The reader's words.
 * @param governance The words of version lines and of school names.
 * @returns The blocks from the start that belong to the title; a line such as 'CONCEPT' is left out.
 */
export function titleBlocks(
  blocks: readonly Block[],
  words: ReadingWords,
  governance: GovernanceWords,
): readonly Block[] {
  const given = givenTitle(blocks);
  if (given.length > 0) return given;
  const draft = blocks[0] && isDraftLine(blocks[0].text, governance) ? 1 : 0;
  const menu = blocks.slice(draft, draft + 2).findIndex((block) => !isTable(block));
  const over = draft + Math.max(0, menu);
  const rest = blocks.slice(over);
  const from =
    over + Math.max(addressLines(rest, words, governance), mailOver(rest, words, governance));
  const run: Block[] = [];
  for (const block of blocks.slice(from, from + 6)) {
    if (!canBeTitle(block, words, governance) || headsPart(block, blocks)) break;
    run.push(block);
  }
  const next = blocks[from + run.length];
  const named = run.slice(0, 5).findIndex((block) => namesDocument(block.text, words));
  if (named < 0)
    return followedByHeading(run, next) || overNumberedHeading(run, blocks, words)
      ? run.slice(0, 1)
      : [];
  if (run.length === 1) return run;
  let count = named + 1;
  while (count < Math.min(run.length, 5) && belongs(run, count, next, { words, governance }))
    count += 1;
  return run.slice(0, count);
}

/** How many lines of an address stand over the title. */
function addressLines(
  blocks: readonly Block[],
  words: ReadingWords,
  governance: GovernanceWords,
): number {
  const at = blocks
    .slice(0, 7)
    .findIndex((block) => canBeTitle(block, words, governance) && namesDocument(block.text, words));
  const over = blocks.slice(0, Math.max(0, at));
  const short = over.every(
    ({ text, label }) => !label && text.length < 80 && !/[.;:?!]$/u.test(text),
  );
  const address = over.some((block) => !canBeTitle(block, words, governance));
  return short && address && isApart(blocks[at] as Block) ? at : 0;
}

/** How many blocks of a mail stand over the title: its lines with names, and what the writer says of it. */
function mailOver(
  blocks: readonly Block[],
  words: ReadingWords,
  governance: GovernanceWords,
): number {
  const entries = blocks.slice(0, 5).filter(({ text }) => isEntry(text));
  const at = blocks
    .slice(0, 14)
    .findIndex(
      (block) =>
        canBeTitle(block, words, governance) &&
        namesDocument(block.text, words) &&
        isApart(block) &&
        !isEntry(block.text),
    );
  return entries.length >= 2 && entries.includes(blocks[0] as Block) ? Math.max(0, at) : 0;
}

/** The first title that a format gives, with its further lines. */
function givenTitle(blocks: readonly Block[]): readonly Block[] {
  const isGiven = ({ lines }: Block) => lines[0]?.given?.kind === 'title';
  const rest = blocks.slice(blocks.findIndex(isGiven));
  const end = rest.findIndex((block) => !isGiven(block));
  return end < 0 ? rest : rest.slice(0, end);
}

/** A heading of the format is the title only where no other stands as high. */
function headsPart({ lines }: Block, blocks: readonly Block[]): boolean {
  const depth = depthOf(lines[0]);
  if (depth === null) return false;
  const others = blocks.filter(({ lines: [first] }) => first !== lines[0]);
  return others.some(({ lines: [first] }) => (depthOf(first) ?? depth + 1) <= depth);
}

function depthOf(line: Line | undefined): number | null {
  return line?.given?.kind === 'heading' ? line.given.depth : null;
}

function canBeTitle(block: Block, words: ReadingWords, governance: GovernanceWords): boolean {
  const label = block.label && block.label.style !== 'hash';
  if (label || isTable(block) || block.text.endsWith(':') || !isTitle(block, words)) return false;
  if (isMetaLine(block.text, governance) || isDraftLine(block.text, governance)) return false;
  return adoptionBehindName(block.text, governance) === null;
}

/** A title-like line apart from a second one that something stands under. */
function followedByHeading(run: readonly Block[], next: Block | undefined): boolean {
  const second = run[1];
  return run.length === 2 && next !== undefined && second !== undefined && isApart(second);
}

/** A line alone over the first numbered heading: `1. Te laat`, with text or a list of its own under it. */
function overNumberedHeading(
  run: readonly Block[],
  blocks: readonly Block[],
  words: ReadingWords,
): boolean {
  const [title] = run;
  const at = title && run.length === 1 ? blocks.indexOf(title) : -1;
  const [next, under] = [blocks[at + 1], blocks[at + 2]];
  if (at < 0 || !next?.label || !under || next.label.value !== 1) return false;
  if (next.label.style === 'bullet' || !isTitle(next, words)) return false;
  return (
    under.label === null || (under.label.value === 1 && under.label.style !== next.label.style)
  );
}

/** The name of the school, a line close under the title, or what completes a title of one word. */
function belongs(
  run: readonly Block[],
  i: number,
  next: Block | undefined,
  { words, governance }: { words: ReadingWords; governance: GovernanceWords },
): boolean {
  const block = run[i] as Block;
  const after = run[i + 1] ?? next;
  if (isSchoolName(block.text, { words, governance })) return true;
  if (i === 1 && !(run[0] as Block).text.includes(' ') && run.length > 2) return true;
  const heads = after !== undefined && !isApart(after) && after.label === null;
  if (isApart(block) || heads) return false;
  const known = words.headings.includes(block.text.toLowerCase());
  return after?.label?.value !== 1 || (isApart(after) && !known);
}

function isApart(block: Block): boolean {
  return (block.lines[0]?.blanks ?? 0) > 0 || (block.lines[0]?.startsPage ?? false);
}

/** A line that is the name of a school. */
function isSchoolName(
  text: string,
  { words, governance }: { words: ReadingWords; governance: GovernanceWords },
): boolean {
  const written = text.split(/\s+/u);
  const list = text.toLowerCase().split(/\s+/u);
  const { schoolBefore, schoolAfter, schoolEndings } = governance;
  const cues = [...schoolBefore, ...schoolAfter.map((cue) => cue.toLowerCase())];
  // `op school`: a place, and no name.
  const place = (i: number) =>
    words.functionWords.includes(list[i - 1] ?? '') && !isCapitalised(written[i + 1] ?? '');
  const named = list.some(
    (word, i) =>
      (cues.includes(word) && !(word === written[i] && place(i))) ||
      schoolEndings.some((end) => isInOneWord(word, end)),
  );
  return (
    named &&
    /\s\p{Lu}|^\p{Lu}/u.test(text) &&
    !/^(?:[Dd]e|[Hh]et|[Ii]n|[Vv]oor)\s\p{Ll}/u.test(text)
  );
}

/** A school's name in one word: three letters or more before its end. */
function isInOneWord(word: string, end: string): boolean {
  return word.endsWith(end) && /\p{L}{3}$/u.test(word.slice(0, -end.length));
}

function isTitle(block: Block, words: ReadingWords): boolean {
  const text = block.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  if (/[^.]\.$/u.test(text)) return false;
  return isTitleLike(text, words) || opensWithDocument(text, words);
}

/** `Protocol te laat komen`, `Protocol voor het handelen van medewerkers bij …`: an infinitive makes it no sentence. */
function opensWithDocument(text: string, { documentNouns, finiteVerbs }: ReadingWords): boolean {
  const [first = '', ...rest] = text.toLowerCase().match(anyWord) ?? [];
  if (!documentNouns.includes(first) || text.length > longestTitle || /[.;:,!?]/u.test(text))
    return false;
  return !rest.some(
    (word, i) => finiteVerbs.includes(word) && !word.endsWith('en') && rest[i - 1] !== 'te',
  );
}

/** Characters of a title in one line. */
const longestTitle = 130;

/** Tell whether a text holds a word for a document, alone or as the end of a compound. */
export function namesDocument(text: string, words: ReadingWords): boolean {
  const list = text.toLowerCase().match(anyWord) ?? [];
  return list.some((word) =>
    words.documentNouns.some((noun) => word === noun || (noun.length > 3 && word.endsWith(noun))),
  );
}

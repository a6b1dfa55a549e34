import { type School, sectors } from '@akkoord/clause';
import type { LayoutLine } from '@akkoord/parse';
import type { ReadDocument } from '@akkoord/read';
import { ownWords, sectorWords } from '@akkoord/render/words';

/** What is known of a document that Akkoord wrote. */
export interface KnownFront {
  /** The school or authority that stands over its title. */
  readonly owner: string | null;
}

/**
 * Set aside what Akkoord puts around a text in the documents that it writes: where the text stands, over the rules, and
 * the annexes with its sources and its approval, behind them.
 *
 * It asks for two signs: the line of the status with a word of ours, and that the document is ours, by what it says
 * itself, by the Markdown that it carries, or by an annex.
 *
 * @param known What the Markdown that it carries tells; `null` where it carries none.
 */
export function withoutOwnParts(
  document: ReadDocument,
  known: KnownFront | null,
): readonly LayoutLine[] {
  const { lines, meta } = document;
  const text = lines.map((line) => line.text.replace(/\s+/gu, ' ').trim());
  const annex = annexesFrom(text);
  const status = statusAt(lines, text);
  const ours = known !== null || annex >= 0 || [meta.author, meta.producer].includes('Akkoord');
  if (status < 0 || !ours) return lines;
  const names = { title: meta.title ?? null, owner: known?.owner ?? null };
  const front = frontOf(lines, text, { status, ...names });
  return lines.map((line, index) => {
    if (line.given?.kind === 'furniture') return line;
    // A note of the last page stands under the annex.
    const inAnnex = annex >= 0 && index >= annex && line.given?.kind !== 'note';
    if (inAnnex || front.aside.has(index)) return aside(line);
    return index === front.title ? { ...line, given: { kind: 'title' } } : line;
  });
}

function aside(line: LayoutLine): LayoutLine {
  return { ...line, given: { kind: 'furniture', reason: 'approval' }, references: undefined };
}

/** The annexes are the last part: that of the sources first, where there is one. */
function annexesFrom(text: readonly string[]): number {
  const [sources, approval] = [sourcesFrom(text), annexFrom(text)];
  return sources >= 0 ? sources : approval;
}

/** So many lines the words over the table of sources take at most. */
const introLines = 8;

/** The annex of sources: its title, and not far under it the head of its table. */
function sourcesFrom(text: readonly string[]): number {
  const at = text.lastIndexOf(ownWords.sources);
  const below = text.slice(at + 1, at + introLines).join(' ');
  return at >= 0 && below.includes(ownWords.sourcesHead) ? at : -1;
}

/** The annex of the approval: its title, and under it the head of its table. */
function annexFrom(text: readonly string[]): number {
  const at = text.lastIndexOf(ownWords.annex);
  const below = text.slice(at + 1, at + 4).join(' ');
  return at >= 0 && below.includes(ownWords.annexHead) ? at : -1;
}

/** Read which school the annex names, with its kind of education; `null` where there is none. */
export function schoolInAnnex(lines: readonly LayoutLine[]): School | null {
  const text = lines.map((line) => line.text.replace(/\s+/gu, ' ').trim());
  const from = annexFrom(text);
  const start = `${ownWords.school} `;
  const row = from < 0 ? undefined : text.slice(from).find((line) => line.startsWith(start));
  if (row === undefined) return null;
  const value = row.slice(start.length);
  const [, name = value, words = ''] = /^(.+) \(([^()]+)\)$/u.exec(value) ?? [];
  const sector = sectors.find((one) => sectorWords[one] === words);
  return sector ? { name, sector } : { name: value };
}

/** How far down the line of the status stands: logo, owner, a title of a few lines, and the mark come before it. */
const deepest = 12;

function statusAt(lines: readonly LayoutLine[], text: readonly string[]): number {
  const { status: start, standings } = ownWords;
  return text.findIndex(
    (line, index) =>
      index < deepest &&
      lines[index]?.given?.kind !== 'furniture' &&
      line.startsWith(start) &&
      standings.some((word) => line.slice(start.length).startsWith(word)),
  );
}

interface Front {
  readonly title: number;
  readonly aside: ReadonlySet<number>;
}

function frontOf(
  lines: readonly LayoutLine[],
  text: readonly string[],
  { status, title: named, owner }: { status: number; title: string | null; owner: string | null },
): Front {
  const set = new Set<number>([status]);
  const before = text.flatMap((line, index) =>
    index < status && line !== '' && lines[index]?.given?.kind !== 'furniture' ? [index] : [],
  );
  for (const index of before) {
    if (text[index] === owner || ownWords.marks.includes(text[index] as string)) set.add(index);
  }
  // The document says itself what its title is; what stands before it is whose text it is.
  const told = before.find(
    (index) => text[index] === named || lines[index]?.given?.kind === 'title',
  );
  const title = told ?? before.find((index) => !set.has(index)) ?? -1;
  for (const index of before) if (told !== undefined && index < told) set.add(index);
  let at = status + 1;
  while (at < lines.length && isFront(lines[at] as LayoutLine, text[at] as string)) set.add(at++);
  if (text[at] === ownWords.openPoints) {
    set.add(at++);
    while (lines[at]?.given?.kind === 'item') set.add(at++);
  }
  if (text[at] === ownWords.contents && leadsToContents(lines[at + 1])) {
    set.add(at++);
    while (/(?:\. ?){3,}\d+$/u.test(text[at] ?? '')) set.add(at++);
  }
  return { title, aside: set };
}

/** A line of a council, or the rest of one that was too long. */
function isFront({ given, blanks = 0 }: LayoutLine, text: string): boolean {
  if (given && given.kind !== 'paragraph') return false;
  const council = ownWords.councils.some(
    (name) => text.startsWith(`${name}: `) || text.startsWith(`${name} van `),
  );
  return council || (given === undefined && blanks === 0 && /^[\p{Ll}\d(]/u.test(text));
}

/** The entries are told by their form, or by the dots that lead to their pages. */
function leadsToContents(next: LayoutLine | undefined): boolean {
  if (next?.given?.kind === 'furniture') return next.given.reason === 'contents';
  return /(?:\. ?){3,}\d+$/u.test(next?.text.trim() ?? '');
}

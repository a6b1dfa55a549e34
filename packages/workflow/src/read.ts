import { annotate, hidePersonalData, tellPersonalData, tellPossibleNames } from '@akkoord/annotate';
import { clausesOf, type Protocol, type ReadingMessage, type Sector } from '@akkoord/clause';
import type { ReadDocument } from '@akkoord/read';
import { type Dictionary, defaultTaxonomy, type Taxonomy } from '@akkoord/taxonomy';
import { type SourceFormat, sourceFormat } from './format.ts';
import { readingLimits } from './limits.ts';
import { ownLines, withAnnexed, withKnown } from './own/own-lines.ts';
import { withMessageReasons } from './reasons.ts';
import { assertText, assertWithinLimits, type Source } from './source.ts';
import { UnreadableError } from './unreadable-error.ts';

/** How a source is read. */
export interface ReadOptions {
  /** Undo the damage that extraction from PDF leaves in plain text. Default `true`. */
  repair?: boolean;
  /** Words and topics to read by. Default: those that Akkoord ships. */
  taxonomy?: Taxonomy | undefined;
  /** What kind of school it is, where the text does not say. */
  sector?: Sector | undefined;
  /** Put placeholders in the place of names of persons, telephone numbers and e-mail addresses. Default `false`. */
  hidePersonalData?: boolean;
}

/**
 * Read one protocol and annotate it: who must, may or may not do what, on which subject. Personal data in
 * its clauses is warned of, or hidden; hidden, words are told of that may be a name all the same.
 *
 * The reader of the format is loaded when it reads, and with that of plain text the dictionary, which is large.
 *
 * @param source Its text and its path; the path's extension chooses between text and Markdown, and a document is read
 * by what it holds.
 * @returns The clause tree; what was repaired or doubtful stands in `data.messages`.
 * @throws UnreadableError where there is no text, or where it passes one of `readingLimits`.
 */
export async function readProtocol(source: Source, options: ReadOptions = {}): Promise<Protocol> {
  assertText(source.content);
  assertWithinLimits(source);
  const { taxonomy = defaultTaxonomy(), repair = true } = options;
  const found = await readers[sourceFormat(source)](source, { taxonomy, repair });
  const count = clausesOf(found).length;
  if (count > readingLimits.clauses) {
    const data = { found: count, most: readingLimits.clauses };
    throw new UnreadableError({ code: 'too-many-clauses', data }, source.path);
  }
  return annotated(found, { ...options, taxonomy });
}

/** What every reader is told. */
interface ReaderOptions {
  taxonomy: Taxonomy;
  repair: boolean;
}

const readers = {
  text: async ({ content }, options) => {
    const { parseText } = await import('@akkoord/parse/text');
    return parseText(content, { ...options, dictionary: await dictionary() });
  },
  markdown: async ({ content }, { taxonomy }) => {
    const { parseMarkdown } = await import('@akkoord/parse/markdown');
    return parseMarkdown(content, { taxonomy });
  },
  document: async ({ document, own }, options) => {
    if (own?.verdict === 'same') {
      const { parseMarkdown } = await import('@akkoord/parse/markdown');
      return parseMarkdown(own.markdown, { taxonomy: options.taxonomy });
    }
    const { readLines } = await import('@akkoord/parse/text');
    const { page } = document as ReadDocument;
    const { lines, known } = await ownLines(document as ReadDocument, own);
    const tree = readLines(lines, { ...options, dictionary: await dictionary() }, page);
    if (!known) return withAnnexed(tree, lines);
    const { withoutSourceNotes } = await import('./own/own-notes.ts');
    return withKnown(withoutSourceNotes(tree, known), known);
  },
} as const satisfies Record<
  SourceFormat,
  (source: Source, options: ReaderOptions) => Promise<Protocol>
>;

async function dictionary(): Promise<Dictionary> {
  const { defaultDictionary } = await import('@akkoord/taxonomy/dictionary');
  return defaultDictionary();
}

/** Annotate what a reader found, and warn of personal data or hide it. */
export function annotated(
  found: Protocol,
  options: ReadOptions & { taxonomy: Taxonomy },
): Protocol {
  const known = withSector(found, options.sector);
  const sector = known.meta.school?.sector ?? options.sector;
  const tree = annotate(known, { taxonomy: options.taxonomy, sector });
  if (options.hidePersonalData) {
    return withMessageReasons(withMessages(hidePersonalData(tree), tellPossibleNames(tree)));
  }
  const warnings = tellPersonalData(tree);
  return withMessageReasons(withMessages(tree, warnings));
}

function withMessages(tree: Protocol, more: readonly ReadingMessage[]): Protocol {
  if (more.length === 0) return tree;
  const messages = [...(tree.data?.messages ?? []), ...more];
  return { ...tree, data: { ...tree.data, messages } };
}

function withSector(tree: Protocol, sector: Sector | undefined): Protocol {
  const { school } = tree.meta;
  if (!sector || !school || school.sector) return tree;
  return { ...tree, meta: { ...tree.meta, school: { ...school, sector } } };
}

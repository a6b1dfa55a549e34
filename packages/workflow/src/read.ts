import { annotate, hidePersonalData, tellPersonalData } from '@akkoord/annotate';
import type { Protocol } from '@akkoord/clause';
import { parseMarkdown, parseText } from '@akkoord/parse';
import { type Dictionary, defaultTaxonomy, type Taxonomy } from '@akkoord/taxonomy';
import { sourceFormat } from './format.ts';
import { withMessageReasons } from './reasons.ts';
import { assertText, type Source } from './source.ts';

/** How a source is read. */
export interface ReadOptions {
  /** Undo the damage that extraction from PDF leaves in plain text. Default `true`. */
  repair?: boolean;
  /** Words and topics to read by. Default: those that Akkoord ships. */
  taxonomy?: Taxonomy | undefined;
  /** Put placeholders in the place of names of persons, telephone numbers and e-mail addresses. Default `false`. */
  hidePersonalData?: boolean;
}

/** With what a text that is at hand is read. */
interface ReadWithOptions extends ReadOptions {
  /** Needed for plain text only: without it fewer words are repaired. */
  dictionary?: Dictionary | undefined;
}

/**
 * Read one protocol and annotate it: who must, may or may not do what, on which subject. Personal data in
 * its clauses is warned of, or hidden.
 *
 * The dictionary is loaded where there is plain text to read, and only then, for it is large.
 *
 * @param source Its text and its path; the path's extension chooses between text and Markdown.
 * @returns The clause tree; what was repaired or doubtful stands in `data.messages`.
 * @throws UnreadableError where there is no text.
 */
export async function readProtocol(source: Source, options: ReadOptions = {}): Promise<Protocol> {
  if (sourceFormat(source) === 'markdown') return readWith(source, options);
  const { defaultDictionary } = await import('@akkoord/taxonomy/dictionary');
  return readWith(source, { ...options, dictionary: defaultDictionary() });
}

/** Do the same with a dictionary that is at hand. */
export function readWith(source: Source, options: ReadWithOptions): Protocol {
  assertText(source.content);
  const { taxonomy = defaultTaxonomy(), dictionary, repair = true } = options;
  const { content } = source;
  const found =
    sourceFormat(source) === 'markdown'
      ? parseMarkdown(content, { taxonomy })
      : parseText(content, { taxonomy, ...(dictionary && { dictionary }), repair });
  const tree = annotate(found, { taxonomy });
  if (options.hidePersonalData) return withMessageReasons(hidePersonalData(tree));
  const warnings = tellPersonalData(tree);
  if (warnings.length === 0) return withMessageReasons(tree);
  const messages = [...(tree.data?.messages ?? []), ...warnings];
  return withMessageReasons({ ...tree, data: { ...tree.data, messages } });
}

import { annotate, hidePersonalData, tellPersonalData } from '@akkoord/annotate';
import type { Protocol } from '@akkoord/clause';
import { parseMarkdown, parseText } from '@akkoord/parse';
import { defaultTaxonomy, type Taxonomy } from '@akkoord/taxonomy';
import { defaultDictionary } from '@akkoord/taxonomy/dictionary';
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

/**
 * Read one protocol and annotate it: who must, may or may not do what, on which subject. Personal data in
 * its clauses is warned of, or hidden.
 *
 * @param source Its text and its path; the path's extension chooses between text and Markdown.
 * @returns The clause tree; what was repaired or doubtful stands in `data.messages`.
 * @throws UnreadableError where there is no text.
 */
export function readProtocol(source: Source, options: ReadOptions = {}): Protocol {
  assertText(source.content);
  const taxonomy = options.taxonomy ?? defaultTaxonomy();
  const tree = annotate(read(source, taxonomy, options.repair ?? true), { taxonomy });
  if (options.hidePersonalData) return withMessageReasons(hidePersonalData(tree));
  const warnings = tellPersonalData(tree);
  if (warnings.length === 0) return withMessageReasons(tree);
  const messages = [...(tree.data?.messages ?? []), ...warnings];
  return withMessageReasons({ ...tree, data: { ...tree.data, messages } });
}

function read(source: Source, taxonomy: Taxonomy, repair: boolean): Protocol {
  if (sourceFormat(source) === 'markdown') return parseMarkdown(source.content, { taxonomy });
  return parseText(source.content, { taxonomy, dictionary: defaultDictionary(), repair });
}

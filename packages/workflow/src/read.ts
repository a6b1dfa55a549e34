import type { Protocol } from '@akkoord/clause';
import { parseMarkdown, parseText } from '@akkoord/parse';
import { defaultDictionary, defaultTaxonomy } from '@akkoord/taxonomy';
import { sourceFormat } from './format.ts';
import { assertText, type Source } from './source.ts';

/** How a source is read. */
export interface ReadOptions {
  /** Undo the damage that extraction from PDF leaves in plain text. Default `true`. */
  repair?: boolean;
}

/**
 * Read one protocol with the default taxonomy.
 *
 * @param source Its text and its path; the path's extension chooses between text and Markdown.
 * @returns The clause tree; what was repaired or doubtful stands in `data.messages`.
 * @throws UnreadableError where there is no text.
 */
export function readProtocol(source: Source, options: ReadOptions = {}): Protocol {
  assertText(source.content);
  if (sourceFormat(source) === 'markdown') {
    return parseMarkdown(source.content, { taxonomy: defaultTaxonomy });
  }
  return parseText(source.content, {
    taxonomy: defaultTaxonomy,
    dictionary: defaultDictionary,
    repair: options.repair ?? true,
  });
}

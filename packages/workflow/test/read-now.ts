import type { Protocol } from '@akkoord/clause';
import { parseMarkdown, parseText } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { defaultDictionary } from '@akkoord/taxonomy/dictionary';
import { type Source, sourceFormat } from '../src/index.ts';
import { annotated } from '../src/read.ts';

/** Read as `readProtocol` does, at once: a test has the readers and the dictionary at hand. */
export function readNow(source: Source): Protocol {
  const taxonomy = defaultTaxonomy();
  const { content } = source;
  const found =
    sourceFormat(source) === 'markdown'
      ? parseMarkdown(content, { taxonomy })
      : parseText(content, { taxonomy, dictionary: defaultDictionary() });
  return annotated(found, { taxonomy });
}

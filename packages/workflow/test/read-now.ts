import type { Protocol } from '@akkoord/clause';
import { defaultDictionary } from '@akkoord/taxonomy/dictionary';
import type { Source } from '../src/index.ts';
import { readWith } from '../src/read.ts';

/** Read as `readProtocol` does, at once: a test has the dictionary at hand. */
export function readNow(source: Source): Protocol {
  return readWith(source, { dictionary: defaultDictionary() });
}

import { Option } from 'commander';
import { trackedWords } from './words/document-words.ts';

/** Of a document with tracked changes: the text with them, or the one before them. */
const choices = ['after', 'before'] as const;

/** Which text of a document with tracked changes is read. */
export type Tracked = (typeof choices)[number];

/** Describe `--tracked`. */
export function trackedOption(): Option {
  return new Option('--tracked <tekst>', trackedWords).choices(choices);
}

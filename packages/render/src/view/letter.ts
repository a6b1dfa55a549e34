import { letterWords } from '../words/letter-words.ts';

/** The view model of a letter: all its forms write this and nothing else. Texts are as they came in. */
export interface Letter {
  /** What the letter is, as its title: `Verzoek om instemming`. */
  title: string;
  sender: string;
  recipient: string;
  /** In words. */
  date: string;
  subject: string;
  /** Opening words: `Geachte leden van de medezeggenschapsraad,`. */
  opening: string;
  parts: LetterPart[];
  /** Who signs, a line each. */
  signature: string[];
  /** What goes with it, in order. */
  annexes: string[];
}

export type LetterPart =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: string }
  /** A text that stands out: the decision itself, the mark of the text. */
  | { type: 'statement'; text: string }
  | { type: 'list'; items: string[] }
  | { type: 'table'; columns: string[]; rows: string[][] };

/** Divide what a person wrote over paragraphs: a blank line parts them. */
export function paragraphs(text: string): LetterPart[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((part) => ({ type: 'paragraph', text: part }));
}

/** Name the text that a letter is about: `‘Protocol sociale media’ (versie 1.2)`. */
export function textName(meta: { title: string | null; version?: string | undefined }): string {
  const title = meta.title ? `‘${meta.title}’` : letterWords.untitled;
  return meta.version ? `${title} ${letterWords.version(meta.version)}` : title;
}

/** Write the mark of a text so that two people can compare it by eye: eight groups of eight. */
export function readableDigest(digest: string): string {
  return (digest.slice(digest.indexOf(':') + 1).match(/.{1,8}/g) ?? []).join(' ');
}

import type { Meta } from '@akkoord/clause';
import { dutchDate } from '@akkoord/text';
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
  /** The letter itself; what does not fit on its page stands in an annex. */
  parts: LetterPart[];
  /** Who signs, a line each. */
  signature: string[];
  /** Who gets a copy, as a sentence; `null` where nobody does. */
  copies: string | null;
  /** What goes with it, in order. */
  annexes: LetterAnnex[];
}

/** What goes with a letter: parts of its own, or a document that its writer is handed. */
export interface LetterAnnex {
  name: string;
  content: LetterPart[] | 'protocol' | 'comparison';
}

export type LetterPart =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: string }
  /** A text that stands out: the decision itself, the mark of the text. */
  | { type: 'statement'; text: string }
  | { type: 'list'; items: string[] }
  | { type: 'table'; columns: string[]; rows: string[][] };

/**
 * Divide what a person wrote over paragraphs and lists: a blank line parts paragraphs, a line that begins with a dash,
 * a dot or a star is an item, and one that begins with a number stands by itself.
 */
export function paragraphs(text: string): LetterPart[] {
  const parts: LetterPart[] = [];
  let afterBlank = true;
  for (const line of text.split('\n')) {
    const words = line.replace(/\s+/gu, ' ').trim();
    if (words) addLine(words, parts, afterBlank);
    afterBlank = words === '';
  }
  return parts;
}

function addLine(words: string, parts: LetterPart[], afterBlank: boolean): void {
  const last = parts.at(-1);
  const item = /^[-–•*] (.+)$/u.exec(words)?.[1];
  if (item !== undefined) {
    if (last?.type === 'list') last.items.push(item);
    else parts.push({ type: 'list', items: [item] });
  } else if (afterBlank || last === undefined || /^\d{1,2}[.)] /u.test(words)) {
    parts.push({ type: 'paragraph', text: words });
  } else if (last.type === 'list') last.items.push(`${last.items.pop()} ${words}`);
  else if (last.type === 'paragraph') last.text += ` ${words}`;
}

/** Say who writes a letter of the board, when, and who signs. */
export function letterhead(
  { competentAuthority, school }: Meta,
  { on, by }: { on: string; by: string },
): Pick<Letter, 'sender' | 'date' | 'signature'> {
  const names = [competentAuthority?.name, by].filter((name) => name !== undefined);
  return {
    sender: competentAuthority?.name ?? school?.name ?? by,
    date: dutchDate(on),
    signature: [...new Set(names)],
  };
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

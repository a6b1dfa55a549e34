import type { Coded } from '@akkoord/clause';

/** What extraction does to signs. */
export type SignDamage =
  | 'wrong-encoding'
  | 'invisible-sign'
  | 'bracket-before-space'
  | 'ligature'
  | 'soft-hyphen'
  | 'quote-misread'
  | 'low-quote-misread'
  | 'space-in-bracket'
  | 'phone-dash'
  | 'hanging-hyphen'
  | 'lost-space';

/** What a key of the front matter takes; the words for it stand in `words/`. */
export type Expectation =
  | {
      readonly kind:
        | 'string'
        | 'array'
        | 'object'
        | 'boolean'
        | 'date'
        | 'day'
        | 'other'
        | 'filled';
    }
  | { readonly kind: 'one-of'; readonly values: readonly string[] };

/** What leaves the comparison of clauses. */
export type LossKind = 'title' | 'metadata' | 'footnote' | 'furniture';

/** How much of one kind leaves it; `share` of the letters of the text, 0..1. */
export type LostPart = {
  readonly kind: LossKind;
  readonly count: number;
  readonly share: number;
};

type Nothing = Readonly<Record<string, never>>;

/** What the reading of text and Markdown has to say, by code, with what the words for it need. */
export interface ParseMessages {
  // Repairs of signs and words.
  'text-damaged': {
    readonly kinds: ReadonlyArray<{
      readonly kind: 'glued' | 'split' | 'confused' | 'signs';
      /** How many different cases are sure, and the first of them as it stands. */
      readonly cases: number;
      readonly example: string;
    }>;
  };
  'damaged-signs': { readonly damage: SignDamage };
  'letters-apart': Nothing;
  'split-word': { readonly parts: readonly [string, string]; readonly word: string };
  'broken-word': { readonly word: string };
  hyphenation: { readonly word: string };
  'glued-words': { readonly word: string; readonly parts: readonly string[] };
  'confused-letters': {
    readonly word: string;
    readonly value: string;
    readonly read: string;
    readonly stood: string;
  };
  // Numbers and footnotes.
  'footnote-reference': { readonly sign: string; readonly label: string };
  'footnote-marker': { readonly marker: string; readonly label: string };
  'footnote-unproven': {
    readonly marker: string;
    /** No sign refers to it, or one does and its place or the rest of its run speaks against it. */
    readonly why: 'no-reference' | 'not-certain';
  };
  'lost-number': { readonly num: string; readonly between: boolean };
  'repeated-number': { readonly num: string };
  'stranded-number': { readonly num: string };
  // Layout.
  'columns-read': Nothing;
  'columns-mixed': Nothing;
  /** So many sentences on end begin a clause of their own, in a text that lost its paragraphs. */
  'sentences-parted': { readonly count: number };
  /** A word on a scan, as it was read. */
  'scan-doubtful': { readonly word: string };
  // What leaves the comparison of clauses.
  'left-out': LostPart;
  'much-left-out': { readonly share: number; readonly parts: readonly LostPart[] };
  'number-in-text': { readonly number: string };
  /** `line`: the length of the line that holds it, where that holds more than a paragraph. */
  'long-clause': { readonly length: number; readonly line: number | null };
  // Why something was read as it was.
  'read-as-heading': { readonly why: 'hash' | 'label' | 'contents' | 'alone' };
  'read-as-footnote': { readonly label: string };
  'read-as-furniture': { readonly reason: string };
  'lines-joined': { readonly over: 'page' | 'gap' };
  'lines-wrapped': { readonly width: number; readonly blocks: number };
  // Places that a person should look at.
  'impossible-date': { readonly date: string };
  'incomplete-date': { readonly date: string };
  'approval-open': { readonly line: string };
  'approval-unclear': { readonly value: string };
  'ambiguous-body': Nothing;
  /** A council decided, and the text does not say on what. */
  'approval-elsewhere': { readonly line: string };
  /** Someone agreed who is no council for staff, parents and pupils. */
  'approval-other-body': { readonly line: string };
  'no-title': Nothing;
  'open-doubt': { readonly doubt: string };
  // Markdown.
  'title-missing': Nothing;
  'footnote-missing': { readonly label: string };
  'markdown-html': Nothing;
  'markdown-unknown-comment': Nothing;
  'heading-without-space': Nothing;
  'markdown-lost-wid': { readonly wId: string };
  'wid-doubled': { readonly wId: string };
  'wid-unknown': { readonly wId: string };
  // Front matter.
  'front-matter-yaml': Nothing;
  'front-matter-value': { readonly path: readonly string[]; readonly expected: Expectation };
  'front-matter-missing': {
    readonly path: readonly string[];
    readonly key: string;
    readonly expected: Expectation;
  };
  'front-matter-clauses': Nothing;
  'front-matter-toml': { readonly keys: readonly string[] };
  'front-matter-depth': Nothing;
  'front-matter-unknown-key': { readonly key: string };
  'front-matter-unknown-topic': { readonly topic: string };
  'front-matter-doubled-key': { readonly key: string };
}

/** One thing that the reading says: a code with its data. */
export type ParseMessage = Coded<ParseMessages>;

/** The rules that say more than one thing; the others have the id of their code. */
const rules: Partial<Record<keyof ParseMessages, string>> = {
  'letters-apart': 'split-words',
  'split-word': 'split-words',
  'broken-word': 'split-words',
  'front-matter-missing': 'front-matter-value',
  'front-matter-clauses': 'front-matter-value',
  'front-matter-depth': 'front-matter-value',
};

/** Put what is said in a message: the rule, which may say more than one thing, then the code and its data. */
export function saying(says: ParseMessage): { ruleId: string } & ParseMessage {
  return { ruleId: rules[says.code] ?? says.code, ...says };
}

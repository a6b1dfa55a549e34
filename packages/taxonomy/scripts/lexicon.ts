import { z } from 'zod';

const word = z.string().min(1);
const words = z.array(word).min(1);

/** What kind of word it is; `phrase` for several words that are known as one. */
export const wordClassSchema = z.enum([
  'article',
  'preposition',
  'conjunction',
  'pronoun',
  'adverb',
  'adjective',
  'participle',
  'verb',
  'noun',
  'name',
  'phrase',
]);

/** A sense: what a reader hears in a word, by a name, with what it is about behind a colon (`role:staff`). */
const senseSchema = z.string().regex(/^[a-z-]+(?::[a-z0-9_-]+)?$/);

const entrySchema = z
  .strictObject({
    lemma: word,
    /** What is written, where that is not the lemma alone. */
    forms: words.optional(),
    class: wordClassSchema,
    senses: z.array(senseSchema).min(1),
    /** The sources that know one of the forms, as `scripts/provenance` finds them. */
    seenIn: words.optional(),
    /** Where the word is known from beside those: a grammar, a word list, common knowledge. */
    source: word.optional(),
  })
  .refine(({ seenIn, source }) => seenIn || source, 'A word says what it is known from');

export type LexiconEntry = z.infer<typeof entrySchema>;

/**
 * Read the lexicon, or one file of it; throws where a form of one class stands in it twice.
 *
 * @param data The entries as the files of `data/lexicon` have them.
 */
export function readLexicon(data: unknown): LexiconEntry[] {
  const entries = z.array(entrySchema).parse(data);
  const seen = new Set<string>();
  for (const entry of entries) {
    for (const form of formsOf(entry)) {
      const key = `${form} (${entry.class})`;
      if (seen.has(key)) throw new TypeError(`Stands in the lexicon twice: ${key}`);
      seen.add(key);
    }
  }
  return entries;
}

/** What is written of an entry. */
export function formsOf({ lemma, forms }: LexiconEntry): readonly string[] {
  return forms ?? [lemma];
}

/** What a list of words is made of: the forms that have one of these senses, of one class where it says so. */
export const viewSchema = z.strictObject({
  /** A star at its end stands for the rest of a sense. */
  view: z.union([word, words]),
  class: wordClassSchema.optional(),
});

export type View = z.infer<typeof viewSchema>;

/** A view of a lexicon; it throws where no entry has a sense, so that a view is never empty by mistake. */
export function entriesOf(lexicon: readonly LexiconEntry[], view: View): LexiconEntry[] {
  const found = [view.view].flat().flatMap((sense) => {
    const entries = lexicon.filter(
      (entry) =>
        entry.senses.some((one) => isSense(one, sense)) &&
        (view.class ?? entry.class) === entry.class,
    );
    if (entries.length === 0) throw new TypeError(`No word of the lexicon has the sense ${sense}`);
    return entries;
  });
  return [...new Set(found)];
}

/** Whether a sense is the one that a view asks for. */
export function isSense(one: string, wanted: string): boolean {
  return wanted.endsWith('*') ? one.startsWith(wanted.slice(0, -1)) : one === wanted;
}

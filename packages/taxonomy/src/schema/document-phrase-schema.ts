import { z } from 'zod';
import { dutch } from '../dutch.generated.ts';

const line = z.string().min(1);
const hole = /\{(\w+)\}/g;

/** A phrase with exactly these holes, each between braces. */
function phrase(...names: string[]) {
  const wanted = names.sort().join(', ');
  const holesIn = (text: string) =>
    [...new Set([...text.matchAll(hole)].map(([, name]) => name))].sort().join(', ');
  return line.refine((text) => holesIn(text) === wanted, `Expected the holes: ${wanted || 'none'}`);
}

/** The heads of a table, from left to right. */
function columns<Name extends string>(...names: Name[]) {
  const shape = Object.fromEntries(names.map((name) => [name, line])) as Record<Name, typeof line>;
  return z.strictObject(shape);
}

/** Words between square brackets that are found again as a gap. */
const blank = line.refine(
  (words) => [...dutch.blanks, ...dutch.gaps].some((one) => `${words} `.startsWith(`${one} `)),
  'Expected a blank that is found again: one of `blanks` or `gaps` of the closed classes of Dutch',
);

const placesSchema = z.strictObject({
  paragraph: phrase('around', 'number'),
  point: phrase('around', 'number'),
  withoutHeading: line,
});

const replacedSchema = z.strictObject({
  opening: line,
  untitled: line,
  ofSchool: phrase('title', 'school'),
  version: phrase('title', 'version'),
  /** `when`: on a day, in a month or in a year. */
  adopted: phrase('title', 'when'),
  undated: phrase('title'),
});

const originsSchema = z.strictObject({
  taken: line,
  lead: line,
  merged: line,
  replaced: line,
  heading: line,
  model: line,
  own: line,
  ownBy: phrase('by'),
  /** One word that was changed. */
  word: phrase('from', 'to'),
  question: line,
  replaces: line,
});

const annexesSchema = z.strictObject({
  title: phrase('title'),
  model: phrase('title', 'version'),
  program: line,
  origins: z.strictObject({
    heading: line,
    intro: line,
    columns: columns('number', 'text', 'origin'),
  }),
  leftOut: z.strictObject({
    heading: line,
    total: z.strictObject({ one: phrase('count'), more: phrase('count') }),
    counts: z.strictObject({
      taken: phrase('count'),
      merged: phrase('count'),
      replaced: phrase('count'),
      'left-out': phrase('count'),
      open: phrase('count'),
    }),
    numbers: line,
    columns: columns('place', 'text', 'why'),
    none: line,
    notInChosen: phrase('why'),
    footnote: phrase('text'),
    looseNote: line,
  }),
  decisions: z.strictObject({ heading: line, columns: columns('subject', 'chosen', 'who', 'why') }),
  rights: z.strictObject({
    heading: line,
    intro: line,
    columns: columns('school', 'body', 'right', 'basis', 'clauses'),
    names: z.strictObject({ consent: line, advice: line }),
    basis: phrase('basis', 'asOf'),
    /** For which kinds of school a right holds, where that is a question. */
    onlyIn: phrase('basis', 'sectors'),
  }),
  remarks: z.strictObject({
    heading: line,
    intro: line,
    columns: columns('number', 'remark'),
    open: phrase('question'),
  }),
});

/** What the program writes in a protocol that it makes of several, and in its annexes. */
export const harmonizedPhrasesSchema = z.strictObject({
  headings: z.strictObject({ other: line, undecided: line }),
  places: placesSchema,
  /** What stands for a number that is not known yet. */
  number: line,
  replaced: replacedSchema,
  origins: originsSchema,
  annexes: annexesSchema,
});

/** What the program writes in a protocol that it makes from a template. */
export const draftedPhrasesSchema = z.strictObject({
  headings: z.strictObject({
    own: line,
    open: z.strictObject({ mr: line, gmr: line, deelraad: line, themaraad: line, groepsmr: line }),
  }),
  /** What stands in brackets where an open answer belongs; read again as a gap, it keeps a text from being adopted. */
  blanks: z.strictObject({
    number: blank,
    date: blank,
    words: blank,
    reference: blank,
    choice: blank,
  }),
  /** What an open point says after its question. */
  open: z.strictObject({
    choices: phrase('choices'),
    yesOrNo: z.strictObject({ yes: line, no: line }),
    clauses: phrase('clauses'),
  }),
});

/** What the program itself writes in the documents that it makes. */
export const documentPhrasesSchema = z.strictObject({
  drafted: draftedPhrasesSchema,
  harmonized: harmonizedPhrasesSchema,
});

export type HarmonizedPhrases = z.infer<typeof harmonizedPhrasesSchema>;

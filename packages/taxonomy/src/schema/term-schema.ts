import { z } from 'zod';

const id = z.string().regex(/^[a-z][a-z0-9_]*$/);
const line = z.string().min(1);
const words = z.array(line);
const forms = words.min(1);
const pair = z.strictObject({ de: line, het: line });

/** The id of the term for a school's own name, which no list of words can hold. */
const ownName = 'school';

/** One of the words for a thing. The first form of a number is the one that is written. */
export const termVariantSchema = z.strictObject({
  id,
  singular: forms.optional(),
  plural: forms.optional(),
  /** The article of the singular, where it has one. */
  article: z.enum(['de', 'het']).optional(),
});

/** Words of which one text should use one. */
export const termGroupSchema = z
  .strictObject({
    id: id.refine((value) => value !== ownName, 'deze naam is voor de school zelf'),
    label: line,
    question: z.string().regex(/\?$/),
    variants: z.array(termVariantSchema).min(2),
    /** Runs of words in which a form means something else. */
    except: words.default([]),
  })
  .superRefine(({ variants }, context) => {
    const seen = new Set<string>();
    variants.forEach((variant, index) => {
      const at = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['variants', index, field], message });
      for (const number of ['singular', 'plural'] as const) {
        const [first] = variants;
        if (Boolean(variant[number]) !== Boolean(first?.[number])) {
          at(number, 'alle woorden van een groep hebben hier vormen, of geen ervan');
        }
        for (const form of variant[number] ?? []) {
          if (seen.has(form.toLowerCase())) at(number, `‘${form}’ staat er al`);
          seen.add(form.toLowerCase());
        }
      }
    });
  });

/** The words of which one protocol should use one, and what goes with them in a sentence. */
export const terminologySchema = z.strictObject({
  /** What is asked about the name of the school, for which no list has words. */
  school: z.strictObject({ label: line, question: z.string().regex(/\?$/) }),
  groups: z.array(termGroupSchema),
  /** Words before a noun that go with its article. */
  determiners: z.strictObject({
    /** An adjective behind them keeps its ending. */
    definite: z.array(pair),
    /** An adjective behind them loses its ending before a noun with `het`. */
    indefinite: z.array(pair),
    /** As `indefinite`, and they go with both articles. */
    open: words,
  }),
  /** The word that takes up the noun before it. */
  relative: pair,
  /** Words that join two names. */
  joiners: z.strictObject({ and: words, or: words }),
});

/** How a text says where people report something. */
export const reportingWordsSchema = z.strictObject({
  /** Verbs, and the word that stands between them and whom people go to. */
  ways: z.array(z.strictObject({ id, verbs: forms, prepositions: forms })),
  /** Ids of roles to whom people report within a school. */
  to: z.array(id),
  /** Ids of topics under which they do: those of one list are about the same. */
  topics: z.array(z.array(id).min(1)),
  /** What makes a report one of its own kind, with a place of its own. A star stands for any letters. */
  cases: z.array(z.strictObject({ id, phrases: forms })),
  /** Words that add a place to another, or put it after one. */
  additions: words,
  /** Words that may stand before a person, beside articles. */
  possessives: words,
});

const named = z.strictObject({ id: z.string().min(1), words });

/** What is done to what, through what and for how long. A star stands for any letters. */
export const clashWordsSchema = z.strictObject({
  /** `instead`: acts that exclude this one, of the things in `of`; `alone`: it is one act whatever it is done to. */
  acts: z.array(
    z.strictObject({
      ...named.shape,
      instead: z.array(z.strictObject({ id: z.string() })).optional(),
      of: z.array(z.strictObject({ id: z.string() })).optional(),
      alone: z.literal(true).optional(),
    }),
  ),
  things: z.array(named),
  channels: z.array(named),
  /** The words for consent, for giving it, and for agreeing. */
  consent: z.strictObject({ words, gives: words, agrees: words }),
  members: words,
  chooses: words,
  own: words,
  others: words,
  /** With these a rule holds at every moment. */
  whole: words,
  /** How often, each in its words. */
  how_often: z.array(words),
  /** How long, in days. */
  lasting: z.array(z.strictObject({ days: z.int().positive(), words })),
  /** Who only speaks along. */
  advises: words,
});

/** Words by which rules are told apart, or that tell nothing. A star stands for any letters. */
export const ruleWordsSchema = z.strictObject({
  /** Where and when a rule holds: nouns, and the words before them that say in it or out of it. */
  settings: z.strictObject({ inside: words, outside: words, nouns: words }),
  /** Words that any rule of such a protocol may hold. */
  general: words,
  /** Words before a condition by which the rule holds there too. */
  inclusive: words,
  /** By what rules on different subjects are held against each other. ` … ` parts words that stand apart. */
  clashes: clashWordsSchema,
});

export type TermVariant = z.infer<typeof termVariantSchema>;
export type TermGroup = z.infer<typeof termGroupSchema>;
export type Terminology = z.infer<typeof terminologySchema>;
export type ReportingWords = z.infer<typeof reportingWordsSchema>;
export type ClashWords = z.infer<typeof clashWordsSchema>;
export type RuleWords = z.infer<typeof ruleWordsSchema>;

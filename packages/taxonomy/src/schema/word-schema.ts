import { z } from 'zod';

const words = z.array(z.string().min(1));

/** Words that bind a sentence together: no parts of compounds, and the places where glued words come apart. */
export const functionWordsSchema = z.object({
  articles: words,
  prepositions: words,
  conjunctions: words,
  pronouns: words,
  adverbs: words,
  verbs: words,
  strays: words,
  glued: words,
});

/** Words of the field that a general word list lacks. */
export const knownWordsSchema = z.object({
  names: words,
  abbreviations: words,
  parts: words,
  openers: words,
  others: words,
});

export type FunctionWords = z.infer<typeof functionWordsSchema>;
export type KnownWords = z.infer<typeof knownWordsSchema>;

/** Words that hold a rule together: connectives, limits, quantifiers, and what begins an adverbial phrase. */
export const structureWordsSchema = z.object({
  connectives: z.array(z.array(z.string().min(1)).min(1)),
  limits: z.array(z.array(z.string().min(1)).min(1)),
  beforeNumber: z.array(z.array(z.string().min(1)).min(1)),
  telling: z.array(z.string().min(1)),
  quantifiers: z.array(z.string().min(1)),
  adverbial: z.array(z.string().min(1)),
  settings: z.object({ openers: words, times: words, places: words }),
  scopeStatements: z.array(z.string().min(1)),
  setsAside: z.array(z.string().min(1)),
  opensPart: z.array(z.string().min(1)),
  decides: z.array(z.string().min(1)),
  punishes: z.array(z.string().min(1)),
  groups: z.array(z.string().min(1)),
  referred: z.array(z.string().min(1)),
  regards: z.array(z.string().min(1)),
  latest: z.array(z.string().min(1)),
  ahead: z.array(z.string().min(1)),
  leave: z.array(z.string().min(1)),
  settles: z.array(z.string().min(1)),
  purposes: z.array(z.string().min(1)),
  contrasts: z.array(z.string().min(1)),
  instead: z.array(z.string().min(1)),
  pointsBack: z.array(z.string().min(1)),
  otherThan: z.array(z.string().min(1)),
  alone: z.array(z.string().min(1)),
  kindEndings: z.array(z.string().min(1)),
  opensClause: z.array(z.string().min(1)),
  bodies: z.array(z.string().min(1)),
  needs: z.array(z.string().min(1)),
  accompanied: z.array(z.string().min(1)),
  holds: z.array(z.string().min(1)),
  atAll: z.array(z.string().min(1)),
  writings: z.array(z.string().min(1)),
  results: z.array(z.string().min(1)),
});

/** Words by which a reference to a place in the text itself is told from one to another text. */
export const referenceWordsSchema = z.object({
  documents: z.array(z.string().min(1)).min(1),
  determiners: z.array(z.string().min(1)).min(1),
  selves: z.array(z.string().min(1)).min(1),
  ownDeterminers: z.array(z.string().min(1)).min(1),
  own: z.array(z.string().min(1)).min(1),
  ownBehind: z.array(z.string().min(1)).min(1),
  idioms: z.array(z.string().min(1)).min(1),
  places: z.array(z.array(z.string().min(1)).min(1)).min(1),
  articles: z.array(z.string().min(1)).min(1),
  members: z.array(z.string().min(1)).min(1),
  letters: z.array(z.string().min(1)).min(1),
  openLetters: z.array(z.string().min(1)).min(1),
  of: z.array(z.string().min(1)).min(1),
  laws: z.strictObject({
    selves: z.array(z.string().min(1)).min(1),
    signs: z.array(z.string().min(1)).min(1),
    statutes: z.array(z.string().min(1)).min(1),
  }),
  numbered: z.array(z.string().min(1)).min(1),
  gazettes: z.array(z.string().min(1)).min(1),
  statutes: z.array(z.string().min(1)).min(1),
  numberedAlone: z.array(z.string().min(1)).min(1),
  joints: z.array(z.string().min(1)).min(1),
  partOf: z.string().min(1),
});

export type ReferenceWords = z.infer<typeof referenceWordsSchema>;
export type StructureWords = z.infer<typeof structureWordsSchema>;

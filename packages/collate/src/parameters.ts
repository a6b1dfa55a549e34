/**
 * The numbers that the alignment goes by, all of them, each with its evidence.
 *
 * Figures are F1 of links, pooled over nine pairs of texts: three of real schools (75 links) and six of bench/voices (58
 * links). They were taken when all stood as here but for one: pairs of the nearest were not yet held to rules, and the
 * others came to .511. With that they come to .449 (the real ones stay at .884): it keeps a rule from being paired with what
 * a word means. The numbers were chosen with each author left out in turn, which came to .708 where what went before came
 * to .670; `pnpm bench` prints it anew for bench/voices.
 */

/** Numbers that were chosen by what they came to on texts of other authors. */
export interface Fitted {
  /**
   * The least that two clauses on one subject need, where neither text revises the other. At .12 the real pairs lose .02
   * in precision, at .18 .04 in recall.
   */
  readonly floor: number;
  /**
   * The least that clauses need of which no common subject is known, and any two of a revision; a part of a split that
   * is less like the rest stands near it. At .20 and .25 the pooled F1 falls by .001 and .008.
   */
  readonly unproven: number;
  /**
   * A clause joins a group where the whole keeps this part of its likeness; in a revision it must make the whole more
   * alike, or what was repealed hides in its neighbour. At .75 the real pairs lose .02 (F1), at .85 .01.
   */
  readonly keeps: number;
  /**
   * The least likeness of two clauses that are nearest to each other. The other-voiced texts fall from .511 to .495
   * where it is .1; without such pairs to .414. The real ones stay as they are.
   */
  readonly nearestLeast: number;
  /**
   * How alike the next best may be at most, as a part of the likeness of two that are nearest to each other. At .6 the
   * other-voiced texts lose .07 (F1); at .8 they gain nothing and the precision of the real ones falls.
   *
   * Tried: to weigh every score by the best of its row and column. It changed no pair.
   */
  readonly nearestLead: number;
  /**
   * So many clauses of one text at most have a subject that is rare in it. Without blocks the real pairs lose .03 (F1);
   * with 1 they lose .02 and the others gain .01; 4 and 6 change no pair.
   */
  readonly mostOnSubject: number;
}

/** See {@link Fitted} for what each is and what speaks for it. */
export const fitted: Fitted = {
  floor: 0.15,
  unproven: 0.22,
  keeps: 0.8,
  nearestLeast: 0.05,
  nearestLead: 0.7,
  mostOnSubject: 3,
};

/**
 * From this score on a pair is likely; what is less is doubtful. Clauses on other subjects need as much, and a rule for
 * staff beside one for pupils; at .26 the real pairs lose .03 (F1), at .35 .02.
 */
export const likely = 0.3;
/**
 * From this score on a pair is certain, where each clause is the other's best: of such pairs between real texts none was
 * wrong, nor down to .42.
 */
export const certain = 0.45;
/**
 * A clause of less than this part of the score of a certain pair does not join it: it would make doubtful what is sure. At
 * .45 the real pairs lose .01 (F1); at .35 and without it they are the same, and a text of one rule that stands nearly
 * word for word in a model of 170 is paired with that rule alone.
 */
export const slight = 0.35;
/**
 * Texts of fewer clauses are too short to tell how near anything else comes. The shortest texts that were aligned by hand
 * have eleven.
 */
export const nearestAmong = 8;
/** Nor of texts of which one has this many times the clauses of the other: of a model of 170 one is always nearest. */
export const longest = 4;
/** Texts at least this alike, letter by letter, are one text reworded where they stand at one place. */
export const sameLetters = 0.5;
/** Strong pairs weigh more than their sum, so that one good pair is not given up for two poor ones. */
export const sharpness = 3;
/** Of each clause so many candidates are looked at, by the words that they share: so that work grows with the text. */
export const width = 24;
/** Words in more clauses than this part of both texts lead to no candidate of themselves. */
export const tooCommon = 0.25;
/** From this part of the clauses of the shorter side on that stand in both, one text revises the other. */
export const revised = 0.25;
/** So many letters of a clause, or more, do not stand in another by chance. */
export const leastWithin = 20;
/** An equal heading lifts a score by this part. */
export const headingWeight = 0.1;
/**
 * How much a whole word, a field of meaning, a topic and a piece of a word weigh. Fields for all of school life join more
 * words than those for one subject did, so that each proves less: with 2, 1.5 and 0.5 as before, pairs of real texts that
 * were written apart fell from .80 and .74 (F1) to .72 and .74; with these they come to .84 and .80.
 */
export const weights = { word: 1, field: 1.7, topic: 1, gram: 0.4 } as const;
/** Letters in a piece of a word: enough for compounds and misread letters, and not for endings. */
export const gramSize = 4;
/** Clauses that are thought to stand beside those of the two documents, so that idf holds for short ones too. */
export const background = 50;
/** Two rare words: a pair that shares less than a clause of two words can, is damped. */
export const rareWords = 2;

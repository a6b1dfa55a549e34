import type { Bearer } from '@akkoord/clause';
import type { HeadingReading } from './heading.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './sentence.ts';
import type { Subject } from './subject.ts';

/** What stands around a sentence and bears on it. */
export interface Context {
  lexicon: Lexicon;
  heading: HeadingReading;
  /** The bearers of the heading or of the lead-in over the clause; the lead-in goes first. */
  inherited: readonly Bearer[];
  /** The bearers of the sentence before, in this clause or the lead-in, at whom a pronoun points. */
  antecedent: readonly Bearer[];
  /** True where the present tense states and does not order: introductions, principles. */
  preamble: boolean;
  /** True for a step or bullet that may be a bare infinitive. */
  listed: boolean;
  /** True for a bullet that goes on with the sentence of its lead-in, so that its subject stands there. */
  hanging: boolean;
  /** Find the school's or board's own name at a word. */
  nameAt(sentence: Sentence, i: number): Subject | null;
}

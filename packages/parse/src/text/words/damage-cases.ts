import { latin } from '@akkoord/text';
import type { DamageEvidence } from './damage.ts';
import type { SupposedDamage } from './repair.ts';
import type { JudgedLine } from './repair-lines.ts';

const strandedNumber = /^\(?\d{1,2}[.)]?$/u;

/** An *s* whose apostrophe is gone: `de foto s op`, `een ouder s avonds`. Letters of articles have no vowel before them. */
const loneLetter = latin(
  /s(?<=\p{L}{2}[aiouy] s)(?=[\s.,;:)]|$)|s(?<=\p{L} s)(?= \p{L}{4,10}s(?!\p{L}))/gu,
);

/**
 * Collect what shows in a text that it was damaged.
 *
 * ```markdown
 * > | ledereen kijkt naar de foto s
 *     ^^^^^^^^
 * ```
 *
 * @param lines The lines of the text with what was guessed in them.
 */
export function findCases(lines: readonly JudgedLine[]): DamageEvidence {
  const words = lines.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const guessed = lines.filter(({ guesses }) => guesses.length > 0);
  const wordsOf = (kind: SupposedDamage) =>
    guessed.flatMap(({ clean: { text }, guesses }) =>
      guesses
        .filter(({ supposes, sure }) => sure && supposes === kind)
        .map(({ start, end }) => text.slice(start, end).toLowerCase()),
    );
  return {
    words,
    cases: {
      glued: wordsOf('glued'),
      split: wordsOf('split'),
      confused: wordsOf('confused'),
      signs: guessed.flatMap(({ line, guesses }) =>
        guesses
          .filter(({ sure, says }) => sure && says.code === 'damaged-signs')
          .map((guess) => aroundOf(line.text, guess)),
      ),
      encoding: lines.flatMap(({ line, clean }) =>
        clean.repairs.map(({ start, end }) =>
          line.text.slice(start - line.start, end - line.start),
        ),
      ),
      numbers: lines.flatMap(({ line }) => (strandedNumber.test(line.text) ? [line.text] : [])),
      letters: lines.flatMap(({ clean: { text } }) =>
        text.includes(' s')
          ? [...text.matchAll(loneLetter)].map(({ index }) =>
              aroundOf(text, { start: index, end: index + 1 }),
            )
          : [],
      ),
    },
  };
}

/** The words at both sides of a stretch, as far as they touch it: `uur.Bij`. */
function aroundOf(text: string, { start, end }: { start: number; end: number }): string {
  const behind = text.indexOf(' ', end);
  return text.slice(text.lastIndexOf(' ', start) + 1, behind < 0 ? text.length : behind);
}

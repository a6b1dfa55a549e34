import type { Dictionary, ReadingWords } from '@akkoord/taxonomy';
import { latin } from '@akkoord/text';
import { append } from '../../append.ts';
import { readLabel } from '../labels.ts';
import type { Line } from '../lines.ts';
import { brokenWord, guessBrokenWord } from './broken-lines.ts';
import { type CleanLine, cleanLine } from './certain-signs.ts';
import { type Damage, isMade, measureDamage } from './damage.ts';
import { findCases } from './damage-cases.ts';
import { guessLine } from './guess-line.ts';
import { type Evidence, type Guess, type Repair, type Token, toTokens } from './repair.ts';
import { slipFinder } from './slips.ts';

/** A sign that may open a footnote, with the white space behind it. */
const noteMarker = latin(/^(?!\(\s?\p{L}{2})[^\p{L}\s]\S{0,3}\s{0,4}/u);

/** The lines of a text as they are read on, and what was repaired in them. */
export interface RepairedLines {
  readonly lines: readonly Line[];
  /** In reading order, without overlap. */
  readonly repairs: readonly Repair[];
  /** How far the text is damaged. */
  readonly damage: Damage;
}

/** A line while its words are judged. */
export interface JudgedLine {
  readonly line: Line;
  readonly clean: CleanLine;
  readonly tokens: readonly Token[];
  readonly guesses: readonly Guess[];
}

/**
 * Repair the words and signs of a whole text.
 *
 * Signs that need no guess are repaired first. Guesses at words are made only where the text, taken as a whole, shows
 * damage of their kind.
 *
 * @param lines The lines of the text, furniture left out.
 * @param words The reader's words.
 * @param dictionary The words that are known; without it only signs are repaired.
 */
export function repairLines(
  lines: readonly Line[],
  words: ReadingWords,
  dictionary: Dictionary | undefined,
): RepairedLines {
  const read = lines.map((line) => {
    const clean = cleanLine(line);
    return { line, clean, tokens: toTokens(clean.text) };
  });
  const counts = countWords(read.map(({ tokens }) => tokens));
  const evidence = dictionary && toEvidence(words, counts, remembering(dictionary));
  const guessed = guessLines(read, evidence);
  const judged = evidence ? withoutOwnWords(guessed, evidence) : guessed;
  const damage = measureDamage(findCases(judged));
  const repairs: Repair[] = [];
  const repaired = judged.map((part) => {
    const found = behindLabel(part.line, repairsOf(part, damage));
    append(repairs, found);
    return found.length > 0 ? { ...part.line, text: repairedText(part.line, found) } : part.line;
  });
  return { lines: repaired, repairs, damage };
}

/** Guess at every line; a word that is broken between two lines is judged whole. */
function guessLines(
  lines: ReadonlyArray<Omit<JudgedLine, 'guesses'>>,
  evidence: Evidence | undefined,
): JudgedLine[] {
  const broken = lines.map((line, i) => brokenWord(line, lines[i + 1]));
  return lines.map((line, i) => {
    const [before, after] = [broken[i - 1], broken[i]];
    const halves = [before?.second, after?.first];
    const whole =
      before || after ? line.tokens.filter((token) => !halves.includes(token)) : line.tokens;
    const guesses = guessLine(line.clean.text, whole, evidence);
    const over = before && evidence ? guessBrokenWord(before, evidence) : null;
    return { ...line, guesses: over ? [...guesses, over] : guesses };
  });
}

function toEvidence(
  words: ReadingWords,
  counts: Evidence['counts'],
  dictionary: Dictionary,
): Evidence {
  const isSlip = slipFinder(counts.keys(), (word) => dictionary.has(word));
  return { words, counts, dictionary, isSlip };
}

function countWords(lines: ReadonlyArray<readonly Token[]>): Evidence['counts'] {
  const counts = new Map<string, number>();
  for (const tokens of lines) {
    for (const { text } of tokens) {
      const word = text.toLowerCase();
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** A dictionary that looks each word of a text up once. */
function remembering(dictionary: Dictionary): Dictionary {
  const known = new Map<string, boolean>();
  return {
    has(word) {
      const before = known.get(word);
      if (before !== undefined) return before;
      const found = dictionary.has(word);
      known.set(word, found);
      return found;
    },
  };
}

/** Leave fragments alone that stand in the text where they are no part of a word too: `how`, `ev`. */
function withoutOwnWords(lines: readonly JudgedLine[], evidence: Evidence): JudgedLine[] {
  const taken = new Map<string, number>();
  for (const part of lines.flatMap(({ guesses }) => guesses.flatMap(fragmentsOf))) {
    taken.set(part, (taken.get(part) ?? 0) + 1);
  }
  const isFree = (part: string) => (evidence.counts.get(part) ?? 0) <= (taken.get(part) ?? 0);
  return lines.map((line) => {
    if (line.guesses.length === 0) return line;
    return { ...line, guesses: line.guesses.filter((guess) => fragmentsOf(guess).every(isFree)) };
  });

  function fragmentsOf({ says }: Guess): string[] {
    if (says.code !== 'split-word') return [];
    const { parts } = says.data;
    return parts.filter((part) => !evidence.dictionary.has(part)).map((part) => part.toLowerCase());
  }
}

/** The repairs of a line: signs that need no guess, and guesses that are made, in reading order, without overlap. */
function repairsOf({ clean, guesses }: JudgedLine, damage: Damage): Repair[] {
  if (guesses.length + clean.repairs.length === 0) return [];
  const made = guesses
    .filter((guess) => isMade(guess, damage))
    .map((guess): Repair => {
      const { value, says, confidence } = guess;
      return { ...clean.toSource(guess.start, guess.end), value, says, confidence };
    });
  const kept: Repair[] = [];
  for (const repair of [...made, ...clean.repairs].sort(byPlace)) {
    if ((kept.at(-1)?.end ?? -1) <= repair.start) kept.push(repair);
  }
  return kept;
}

function byPlace(a: Repair, b: Repair): number {
  return a.start - b.start || b.end - a.end;
}

/** Repairs that do not move what stands behind the label of a line or the marker of a footnote. */
function behindLabel(line: Line, repairs: readonly Repair[]): readonly Repair[] {
  if (repairs.length === 0) return repairs;
  const text = repairedText(line, repairs);
  const label = readLabel(text)?.length ?? 0;
  const marker = noteMarker.exec(text)?.[0].length ?? 0;
  const from = line.start + Math.max(label, marker);
  const shape = (part: string) => part.replace(/\S/gu, 'x');
  return repairs.filter(({ start, end, value }) => {
    const stood = line.text.slice(start - line.start, end - line.start);
    return start >= from || shape(value) === shape(stood);
  });
}

/** Give the text of a line with its repairs made. */
function repairedText(line: Line, repairs: readonly Repair[]): string {
  let text = '';
  let at = line.start;
  for (const repair of repairs) {
    text += line.text.slice(at - line.start, repair.start - line.start) + repair.value;
    at = repair.end;
  }
  return text + line.text.slice(at - line.start);
}

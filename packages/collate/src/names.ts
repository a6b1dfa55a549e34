import { foldText, latin, type Word } from '@akkoord/text';
import type { Lexicon } from './lexicon.ts';

const anyWord = latin(/[\p{L}\p{N}]+/gu);

/** A school's own name, word by word, as it is looked for in a text. */
export type Name = readonly { folded: string; capital: boolean }[];

/** What a document says about whose it is. */
export interface NameSource {
  /** Names that the metadata give: of the school, the board, its schools. */
  known: readonly string[];
  title: readonly Word[];
  texts: readonly (readonly Word[])[];
}

interface Run {
  words: string[];
  /** True where the run opens a sentence, so that its capital says nothing. */
  opens: boolean;
}

/** How often a capitalised run without a word for a school must recur to pass for the document's own name. */
const recurring = 3;

/**
 * Find the names under which a document speaks of its own school or board.
 *
 * Beside what the metadata say, a capitalised run of words is such a name where it holds a word for a
 * school and recurs or stands in the title (`Lindendal College`), or where it recurs within sentences,
 * never in lower case, and not in the other document.
 *
 * @param own The document.
 * @param other The document on the other side.
 * @returns The names, longest first.
 */
export function ownNames(own: NameSource, other: NameSource, lexicon: Lexicon): Name[] {
  const known = own.known.map((name) => name.match(anyWord) ?? []);
  const inTitle = runsOf(own.title, lexicon).map((run) => run.words);
  const runs = own.texts.flatMap((text) => runsOf(text, lexicon));
  const lower = once(() => lowerCaseWords(own.texts));
  const elsewhere = once(
    () => new Set([...other.texts, other.title].flat().map((word) => foldText(word.text))),
  );
  const counts = new Map<string, { words: string[]; count: number }>();
  for (const { words, opens } of runs) {
    const key = words.join(' ');
    const entry = counts.get(key) ?? { words, count: 0 };
    if (!opens) entry.count++;
    counts.set(key, entry);
  }
  const most = Math.max(0, ...[...counts.values()].filter(mayBeOwn).map((entry) => entry.count));
  const found = [...counts.values()].filter((entry) =>
    isInstitution(entry.words) ? entry.count >= 2 : mayBeOwn(entry) && entry.count * 2 >= most,
  );
  return longestFirst([
    ...known,
    ...known.map(withoutKind),
    ...inTitle.filter((words) => isInstitution(words)),
    ...found.map((entry) => entry.words),
  ]);

  /** Leave out what kind of school it is: `Basisschool De Wilg` is also `De Wilg`. */
  function withoutKind(name: readonly string[]): readonly string[] {
    const rest = name.slice(
      name.findLastIndex((word) => lexicon.institutions.has(foldText(word))) + 1,
    );
    return rest.length > 0 ? rest : name;
  }

  function isInstitution(words: readonly string[]): boolean {
    const folded = words.map(foldText);
    const named = folded.filter((word) => !lexicon.institutions.has(word));
    const capital = words.some(
      (word) => isCapital(word) && !lexicon.institutions.has(foldText(word)),
    );
    return capital && named.length > 0 && named.length < folded.length;
  }

  function mayBeOwn({ words, count }: { words: readonly string[]; count: number }): boolean {
    const folded = words.map(foldText);
    return (
      count >= recurring &&
      !lexicon.commonNames.has(folded.join(' ')) &&
      !(words.length === 1 && /^\p{Lu}{1,4}$/u.test(words[0] as string)) &&
      !folded.every((word) => lexicon.institutions.has(word)) &&
      !folded.some((word) => lower().has(word)) &&
      !folded.some((word) => elsewhere().has(word))
    );
  }
}

/**
 * Find where a text names its own school.
 *
 * @param tokens The words of the text, in order, without marks and spaces.
 * @returns Half-open ranges of tokens.
 */
export function nameRanges(
  tokens: readonly string[],
  names: readonly Name[],
): Array<{ start: number; end: number }> {
  const found: Array<{ start: number; end: number }> = [];
  for (let i = 0; i < tokens.length; ) {
    const name = names.find((candidate) => fits(tokens, i, candidate));
    if (name) found.push({ start: i, end: i + name.length });
    i += name?.length ?? 1;
  }
  return found;
}

function fits(tokens: readonly string[], at: number, name: Name): boolean {
  return name.every(({ folded, capital }, k) => {
    const token = tokens[at + k];
    if (token === undefined || (capital && !isCapital(token))) return false;
    return foldText(token) === folded;
  });
}

function longestFirst(names: readonly (readonly string[])[]): Name[] {
  const unique = new Map<string, Name>();
  for (const words of names) {
    const bare = words.slice(words.findIndex(isCapital));
    if (!words.some(isCapital)) continue;
    for (const form of [words, bare]) {
      const name = form.map((word) => ({ folded: foldText(word), capital: isCapital(word) }));
      unique.set(form.join(' '), name);
    }
  }
  return [...unique]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([, name]) => name);
}

/** List the runs of capitalised words, with the word for a school before them (`obs De Wilg`). */
function runsOf(words: readonly Word[], lexicon: Lexicon): Run[] {
  const found: Run[] = [];
  let run: Run | null = null;
  let opens = true;
  let before: string | null = null;
  for (const word of words) {
    if (!word.isWord) {
      if (!/^\s+$/.test(word.text)) {
        run = null;
        before = null;
        if (/[.!?:;]/.test(word.text)) opens = true;
      }
      continue;
    }
    if (isCapital(word.text)) {
      if (!run) {
        const kind = before !== null && lexicon.institutions.has(before) ? [before] : [];
        run = { words: kind, opens: opens && kind.length === 0 };
        found.push(run);
      }
      run.words.push(word.text);
    } else run = null;
    before = word.text.toLowerCase();
    opens = false;
  }
  return found;
}

function lowerCaseWords(texts: readonly (readonly Word[])[]): Set<string> {
  const found = new Set<string>();
  for (const word of texts.flat()) {
    if (word.isWord && !isCapital(word.text)) found.add(word.text);
  }
  return found;
}

/** Put off what few documents need. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

import type { Protocol } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { foldText, type Word, words } from '@akkoord/text';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type Name, type NameSource, nameRanges, ownNames } from './names.ts';
import { nameSourceOf } from './side.ts';

/** Finds where a text names one school: half-open, UTF-16 units, in order. */
export type SchoolNameFinder = (text: string) => Array<{ start: number; end: number }>;

/**
 * Make a finder of the names under which a protocol speaks of its own school: that of the metadata, of the
 * title, and names that recur; `De Wilg` beside `Basisschool De Wilg`.
 *
 * Meant for replacing what is found, so stricter than a comparison: names of the board are none of the
 * school's, a bare name counts only where nothing better names the school, and a name of one word that
 * opens a sentence only where it also stands within one.
 */
export function schoolNameFinder(tree: Protocol, taxonomy: Taxonomy): SchoolNameFinder {
  const lexicon = lexiconOf(taxonomy);
  const source = nameSourceOf(tree);
  const names = schoolNames(tree, source, lexicon);
  const within = new Set(
    source.texts.flatMap((text) =>
      rangesIn(text, names)
        .filter(({ opens }) => !opens)
        .map(({ key }) => key),
    ),
  );
  return (text) =>
    names.length === 0
      ? []
      : rangesIn(words(text), names)
          .filter(({ opens, key }) => !opens || key.includes(' ') || within.has(key))
          .map(({ start, end }) => ({ start, end }));
}

function schoolNames(tree: Protocol, source: NameSource, lexicon: Lexicon): Name[] {
  const { school, competentAuthority } = tree.meta;
  const declared = school ? [school.name] : [];
  const others = competentAuthority
    ? [competentAuthority.name, ...(competentAuthority.schools ?? [])]
    : [];
  const named = namesFrom(declared, lexicon);
  const own = new Set(named.map(keyOf));
  const elsewhere = new Set(namesFrom(others, lexicon).map(keyOf));
  const boards = new Set(
    lexicon.taxonomy.roles
      .filter(({ bearer }) => bearer === 'competent_authority')
      .flatMap(({ phrases }) => phrases.map(foldText)),
  );
  const documents = new Set(lexicon.taxonomy.reading.documentNouns);
  const found = ownNames({ ...source, known: declared }, nothing, lexicon)
    .map((name) => name.slice(name.findLastIndex(({ folded }) => documents.has(folded)) + 1))
    .filter(
      (name) =>
        own.has(keyOf(name)) ||
        (!elsewhere.has(keyOf(name)) &&
          name.length > 0 &&
          !name.some(({ folded }) => boards.has(folded))),
    );
  const isKind = ({ folded }: Name[number]) => lexicon.institutions.has(folded);
  const sure = found.filter((name) => own.has(keyOf(name)) || name.some(isKind));
  const chosen =
    sure.length > 0 ? found.filter((name) => sure.some((one) => endsIn(one, name))) : found;
  return chosen.filter((name) => name.length > 1 || !isTail(name, sure, isKind));
}

/** Whether a name of one word is the end of a name with the kind of school in its middle: a place. */
function isTail(
  name: Name,
  names: readonly Name[],
  isKind: (word: Name[number]) => boolean,
): boolean {
  return names.some(
    (one) => one.length > 1 && endsIn(one, name) && !one.slice(0, -1).every(isKind),
  );
}

function endsIn(name: Name, end: Name): boolean {
  return keyOf(name) === keyOf(end) || keyOf(name).endsWith(` ${keyOf(end)}`);
}

const nothing: NameSource = { known: [], title: [], texts: [] };

function namesFrom(known: readonly string[], lexicon: Lexicon): Name[] {
  return ownNames({ ...nothing, known }, nothing, lexicon);
}

function keyOf(name: Name): string {
  return name.map(({ folded }) => folded).join(' ');
}

interface Range {
  start: number;
  end: number;
  /** The folded words of the name. */
  key: string;
  /** True where it opens a sentence, so that its capital says nothing. */
  opens: boolean;
}

/** Find names in segments; words with more than space or a hyphen between them are no name. */
function rangesIn(segments: readonly Word[], names: readonly Name[]): Range[] {
  const tokens = segments.filter(({ isWord }) => isWord);
  const texts = tokens.map(({ text }) => text);
  return nameRanges(texts, names).flatMap(({ start, end }) => {
    const [first, last] = [tokens[start] as Word, tokens[end - 1] as Word];
    const whole = segments.filter((one) => one.start >= first.start && one.end <= last.end);
    if (!whole.every(({ text, isWord }) => isWord || /^(?:\s+|[-‐‑])$/.test(text))) return [];
    const before = segments.findLast((one) => one.end <= first.start && /\S/.test(one.text));
    return [
      {
        start: first.start,
        end: last.end,
        key: texts.slice(start, end).map(foldText).join(' '),
        opens: !before || (!before.isWord && /[.!?:;]/.test(before.text)),
      },
    ];
  });
}

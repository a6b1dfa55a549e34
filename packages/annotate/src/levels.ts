import type { Hit, Token } from '@akkoord/text';
import type { Lexicon } from './lexicon.ts';

/**
 * What part of a sentence a word stands in: its main clause, a condition (`als …`), an exception
 * (`tenzij …`), a proviso (`mits …`), any other subordinate clause, an infinitive with `om`, or an aside.
 */
export type Level =
  | 'main'
  | 'trigger'
  | 'unless'
  | 'provided'
  | 'subordinate'
  | 'infinitive'
  | 'aside';

/** A stretch of words of one level other than main: half-open, in tokens. */
export interface Region {
  level: Exclude<Level, 'main'>;
  from: number;
  to: number;
}

interface State {
  level: Level;
  from: number;
  /** Whether a verb was seen since the part opened. */
  verb: boolean;
}

/**
 * Say for every word of a sentence in which part of it it stands.
 *
 * ```text
 * Indien een medewerker meedoet aan een debat dat over school gaat moet hij dat melden, tenzij …
 * ^ trigger                                   ^ subordinate       ^ main                 ^ unless
 * ```
 *
 * A part ends at a comma with the finite verb behind it, at `dan`, at a finite verb with its subject behind
 * it, or at a second finite verb while the main clause still lacks one.
 */
export function levelsOf(
  tokens: readonly Token[],
  signals: readonly Hit<string>[],
  roleStarts: ReadonlySet<number>,
  lexicon: Lexicon,
): { levels: Level[]; regions: Region[]; finite: readonly boolean[] } {
  const openers = openersOf(tokens, signals, lexicon, roleStarts);
  const levels: Level[] = [];
  const regions: Region[] = [];
  let state: State = { level: 'main', from: 0, verb: false };
  let mainVerb = false;
  let depth = 0;
  const open = (level: Level, from: number) => {
    if (state.level !== 'main') regions.push({ level: state.level, from: state.from, to: from });
    state = { level, from, verb: false };
  };
  const verbs = tokens.map((_, i) => isFiniteVerb(tokens, i, lexicon));
  const finite = (i: number) => verbs[i] === true;
  tokens.forEach((token, i) => {
    if (token.mark !== '') depth = depthAfter(token.mark, depth);
    if (depth > 0) {
      levels[i] = 'aside';
      return;
    }
    const opener = openers.get(i);
    if (opener && opener !== 'main') open(opener, i);
    else if (
      opener === 'main' ||
      closes(tokens, i, state, { mainVerb, finite, roleStarts, lexicon })
    ) {
      open('main', i);
    }
    levels[i] = state.level;
    if (finite(i)) {
      if (state.level === 'main') mainVerb = true;
      else state.verb = true;
    }
  });
  open('main', tokens.length);
  return { levels, regions, finite: verbs };
}

/** How many brackets are open behind a mark. */
function depthAfter(mark: string, depth: number): number {
  let open = depth;
  for (const sign of mark) {
    if (sign === '(') open += 1;
    if (sign === ')') open = Math.max(0, open - 1);
  }
  return open;
}

interface Closing {
  mainVerb: boolean;
  finite: (i: number) => boolean;
  roleStarts: ReadonlySet<number>;
  lexicon: Lexicon;
}

function closes(tokens: readonly Token[], i: number, state: State, context: Closing): boolean {
  if (state.level === 'main') return false;
  const { mainVerb, finite, roleStarts, lexicon } = context;
  const word = (k: number) => tokens[k]?.folded ?? '';
  const comma = (tokens[i] as Token).mark.includes(',');
  const joined = /^(?:en|of)$/.test(word(i + 1)) || (tokens[i + 1]?.mark ?? '').includes(',');
  const verbLike = finite(i) || lexicon.verb(word(i)) === 'bare';
  if (word(i) === 'dan' && (comma || finite(i + 1)) && !/^(?:wel|ook)$/.test(word(i + 1)))
    return true;
  if (comma && word(i) === 'maar') return true;
  if (comma && verbLike && !(joined && finite(i) && verbAhead(tokens, i, finite))) return true;
  if (comma && /^(?:of|en)$/.test(word(i)) && finite(i + 1))
    return state.level !== 'infinitive' && !mainVerb;
  if (mainVerb && state.level === 'subordinate' && state.verb && resumes(tokens, i, context))
    return true;
  if (!finite(i) || i - state.from < 2) return false;
  if (subjectFollows(tokens, i, roleStarts, lexicon) && word(i) !== 'zijn') return true;
  if (mainVerb || state.level === 'infinitive') return false;
  if (isModal(word(i), lexicon) && secondPlace(tokens, i, lexicon)) return true;
  const cluster =
    finite(i - 1) && !(lexicon.isAuxiliary(word(i)) && !lexicon.isAuxiliary(word(i - 1)));
  const alone = word(i - 1) !== 'te' && !cluster && !/^(?:en|of)$/.test(word(i - 1));
  return state.level === 'subordinate' && state.verb && alone && !joined;
}

/** `Wie plaatst, deelt of doorstuurt, is …`: the main verb is still to come behind a later comma. */
function verbAhead(tokens: readonly Token[], i: number, finite: (i: number) => boolean): boolean {
  return tokens.some(({ mark }, k) => k > i + 1 && mark.includes(',') && finite(k));
}

/** `beeld waarop iemand te herkennen is | niet delen`: a denial or restriction behind the verb that ends a clause. */
function resumes(tokens: readonly Token[], i: number, { finite, lexicon }: Closing): boolean {
  const word = tokens[i]?.folded ?? '';
  const back = /^(?:daarvoor|daarbij|daarom|hiervoor|direct)$/.test(word);
  if (!finite(i - 1) || (tokens[i]?.mark ?? '') !== '') return false;
  return back || lexicon.has('negations', word) || lexicon.has('restrictions', word);
}

function isModal(word: string, lexicon: Lexicon): boolean {
  return ['may', 'must', 'competences', 'shall'].some((id) => lexicon.has(id, word));
}

/** At the end of a subordinate clause a modal has its infinitive behind it, or nothing; in a main clause it has more. */
function secondPlace(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const next = tokens[i + 1];
  if (!next || /[,;:)]/.test(next.mark)) return false;
  return (
    !/en$/.test(next.folded) &&
    !/^(?:en|of|te)$/.test(next.folded) &&
    !lexicon.isAuxiliary(next.folded)
  );
}

/** Say whether a subject stands right behind a verb: `dient hij`, `meldt de school`. */
function subjectFollows(
  tokens: readonly Token[],
  i: number,
  roleStarts: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  const next = tokens[i + 1]?.folded ?? '';
  if (['addressees', 'ourselves', 'myself'].some((id) => lexicon.has(id, next))) return true;
  if (/^(?:hij|zij|ze|men|er|deze|dit)$/.test(next)) return true;
  const at = lexicon.isArticle(next) || /^(?:elke|alle|iedere)$/.test(next) ? i + 2 : i + 1;
  return roleStarts.has(at) && !(tokens[at]?.mark ?? '').includes(',');
}

/** Say whether a word is a finite verb: modal, state, or a known action that no `te` makes an infinitive. */
export function isFiniteVerb(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const word = tokens[i]?.folded;
  if (word === undefined || !lexicon.isFinite(word)) return false;
  if (tokens[i - 1]?.folded === 'te') return false;
  return word !== 'zijn' || !possessive(tokens, i, lexicon);
}

/** `zijn` before a noun that a preposition or verb governs: `met zijn leidinggevende`. */
function possessive(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const before = tokens[i - 1]?.folded ?? '';
  return lexicon.isPreposition(before) && before !== 'na';
}

const demonstrativeNext =
  /^(?:vooraf|onmiddellijk|direct|meteen|zelf|ook|niet|dan|wel|bij|aan|voor|met|te|altijd|alleen|daarom)$/;

/** Find the words that open a part of a sentence, and with what level. */
function openersOf(
  tokens: readonly Token[],
  signals: readonly Hit<string>[],
  lexicon: Lexicon,
  roleStarts: ReadonlySet<number>,
): Map<number, Level> {
  const openers = new Map<number, Level>();
  const word = (i: number) => tokens[i]?.folded ?? '';
  for (const { value, from, to } of signals) {
    if (value === 'unless') openers.set(from, 'unless');
    else if (value === 'provided') openers.set(from, 'provided');
    else if (value === 'triggers' && !openers.has(from)) {
      const apposition = word(from) === 'als' && capacityAt(tokens, from, roleStarts, lexicon);
      const compared =
        /^(?:zo|goed|even|zowel|zelfde|dezelfde|anders|gezien)$/.test(word(from - 1)) ||
        (word(from) === 'als' && opensNoCase(tokens, from, lexicon));
      const verbal = /^mocht/.test(word(from)) && from > 0;
      if (!apposition && !compared && !verbal) openers.set(from, 'trigger');
    } else if (value === 'clause_openers' && to === from + 1 && !openers.has(from)) {
      openers.set(from, 'subordinate');
    }
  }
  tokens.forEach((token, i) => {
    if (openers.has(i)) return;
    const before = word(i - 1);
    if (token.folded === 'dat' && i > 0) {
      const done = lexicon.has('doing', before);
      const pronoun = done || demonstrativeNext.test(word(i + 1)) || i + 1 >= tokens.length;
      if (!pronoun && before !== 'en') openers.set(i, 'subordinate');
    } else if (token.folded === 'die' && i > 0) {
      const pointing = lexicon.isPreposition(before) || isFiniteVerb(tokens, i - 1, lexicon);
      if (!pointing || token.mark.includes(',')) openers.set(i, 'subordinate');
    } else if (token.folded === 'om' && tokens.slice(i + 1).some(({ folded }) => folded === 'te')) {
      openers.set(i, 'infinitive');
    } else if (token.folded === 'of' && isWhether(tokens, i, lexicon)) {
      openers.set(i, 'subordinate');
    }
  });
  inverted(tokens, openers, lexicon);
  return openers;
}

function isWhether(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const before = tokens[i - 1]?.folded ?? '';
  const next = tokens[i + 1]?.folded ?? '';
  const person = ['addressees', 'ourselves', 'myself'].some((id) => lexicon.has(id, next));
  return person || /^(?:hij|zij|ze|er|het|men)$/.test(next) || lexicon.has('whether_heads', before);
}

/** `zowel aan ouders als op de site`, `als bedoeld in artikel 3`, `als ongepast beschouwt`. */
function opensNoCase(tokens: readonly Token[], als: number, lexicon: Lexicon): boolean {
  const { referred, regards } = lexicon.taxonomy.structure;
  const words = tokens.map(({ folded }) => folded);
  if (referred.includes(words[als + 1] ?? '')) return true;
  const both = words.lastIndexOf('zowel', als);
  if (both >= 0 && !words.slice(both, als).includes('als')) return true;
  const end = tokens.findIndex(({ mark }, i) => i > als + 1 && /[,;:]/.test(mark));
  if (isTakenFor(tokens, { als, end }, lexicon)) return true;
  const part = words.slice(als + 1, Math.min(als + farthestRegard, end < 0 ? words.length : end));
  return part.some((word) => regards.includes(word));
}

/** `Wie een foto als bewijs bewaart,`: one word and the verb, in the singular, for which *wie* waits; a case has a subject of its own. */
function isTakenFor(
  tokens: readonly Token[],
  { als, end }: { als: number; end: number },
  lexicon: Lexicon,
): boolean {
  if (end !== als + 3 || /en$/.test(tokens[als + 2]?.folded ?? '')) return false;
  const before = tokens.slice(0, als);
  const who = before.findLastIndex(({ folded }) => lexicon.has('whoever', folded));
  if (who < 0) return false;
  return before.every(
    ({ mark }, i) => i <= who || (!/[,;:]/.test(mark) && !isFiniteVerb(tokens, i, lexicon)),
  );
}

/** So many words from *als* on may say what something is taken for. */
const farthestRegard = 6;

/** `als mentor`: in what capacity someone acts, not a condition. */
export function capacityAt(
  tokens: readonly Token[],
  als: number,
  roleStarts: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  if (!roleStarts.has(als + 1)) return false;
  const role = tokens[als + 1]?.folded ?? '';
  const then = tokens[als + 2]?.folded ?? '';
  return (
    !/(?:en|s)$/.test(role) || ['may', 'must', 'competences'].some((id) => lexicon.has(id, then))
  );
}

/** `Loopt een gesprek vast, dan stopt hij`: a condition that begins with its verb. */
function inverted(tokens: readonly Token[], openers: Map<number, Level>, lexicon: Lexicon): void {
  const first = tokens[0];
  if (!first || openers.has(0)) return;
  const verbal =
    isFiniteVerb(tokens, 0, lexicon) ||
    /[^aeiou]t$/.test(first.folded) ||
    lexicon.verb(first.folded) === 'bare';
  if (!verbal) return;
  const dan = tokens.findIndex(({ folded, mark }) => folded === 'dan' && mark.includes(','));
  if (dan > 1) openers.set(0, 'trigger');
}

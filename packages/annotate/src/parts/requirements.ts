import { findNumbers, type Token } from '@akkoord/text';
import type { PartWords, Passage } from './passage.ts';
import { says } from './place.ts';
import { signsOf } from './signs.ts';

/** Words between a body outside the school and its verb, in commas: `Onze Minister, bedoeld in …, zendt`. */
const farthestVerb = 14;

/** So many words behind the verb may say that all that follows must be there: `omvat in ieder geval`. */
const nearMarker = 4;

/**
 * Say what a sentence asks that names no party of a school as who must do it; null where it asks nothing.
 *
 * `duty`: what a body outside the school must do (`Burgemeester en wethouders verstrekken …`), what a piece of writing
 * must hold (`De melding omvat in ieder geval …`), whose consent is needed (`behoeft goedkeuring`). `ban`: what such a
 * body may not. `limit`: what can be in some case only (`kan alleen worden verleend indien …`).
 *
 * @param passage A sentence in which no provision was read.
 */
export function requirementOf(passage: Passage, words: PartWords): 'duty' | 'ban' | 'limit' | null {
  if (signsOf(passage.tokens, 'purpose', words.taxonomy).length > 0) return null;
  if (isLimited(passage, words)) return 'limit';
  if (needsConsent(passage, words) || mustHold(passage, words)) return 'duty';
  const verb = verbOfBody(passage, words);
  if (verb === null) return null;
  const { decides, settles } = words.taxonomy.structure;
  if ([...decides, ...settles].some((phrase) => says(passage, phrase))) return null;
  return denies(passage.tokens.slice(verb), words) ? 'ban' : 'duty';
}

/** `mag maar één keer`: what is allowed ends at a number. */
export function isRationed({ tokens }: Passage): boolean {
  const numbers = findNumbers(tokens);
  return tokens.some(
    ({ folded }, i) => folded === 'maar' && numbers.some(({ from }) => from === i + 1),
  );
}

/** `kan alleen …, indien`, `kunnen slechts na …`: a competence that ends where its condition does. */
function isLimited({ tokens }: Passage, { taxonomy }: PartWords): boolean {
  const [can] = signsOf(tokens, 'competences', taxonomy);
  const limit = signsOf(tokens, 'restrictions', taxonomy).find(
    ({ from }) => can !== undefined && from >= can.to && from - can.to < nearMarker,
  );
  const cases = signsOf(tokens, 'cases', taxonomy);
  return limit !== undefined && cases.some(({ from }) => from >= limit.to);
}

/** `behoeft de instemming van …`. */
function needsConsent({ tokens }: Passage, words: PartWords): boolean {
  const [needs] = signsOf(tokens, 'needs', words.taxonomy);
  const consent = signsOf(tokens, 'consent', words.taxonomy);
  const asked = consent.some(({ from }) => needs !== undefined && from >= needs.to);
  return asked && !denies(tokens, words);
}

/** `gaat vergezeld van …`, `bevat ten minste …`, `Het verslag vermeldt …`. */
function mustHold({ tokens }: Passage, words: PartWords): boolean {
  if (denies(tokens, words)) return false;
  if (signsOf(tokens, 'accompanied', words.taxonomy).length > 0) return true;
  const [verb] = signsOf(tokens, 'holds', words.taxonomy);
  const marked = signsOf(tokens, 'at-all', words.taxonomy).some(
    ({ from }) => verb && from >= verb.to && from - verb.to < nearMarker,
  );
  return marked || (verb !== undefined && isWriting(tokens, verb.from, words));
}

/** `De kennisgeving aan de ouders omvat`: the subject before a verb is a piece of writing. */
function isWriting(tokens: readonly Token[], verb: number, words: PartWords): boolean {
  const { writings } = words.taxonomy.structure;
  const [first, second] = tokens;
  const noun = first && words.isArticle(first.folded) ? second?.folded : first?.folded;
  return verb > 0 && writings.some((word) => noun?.endsWith(word));
}

/** Find the verb of a sentence whose subject is a body outside the school. */
function verbOfBody({ tokens }: Passage, words: PartWords): number | null {
  const bodies = signsOf(tokens, 'bodies', words.taxonomy);
  const opens = ({ from }: { from: number }) =>
    from === 0 || (from === 1 && words.isArticle(tokens[0]?.folded ?? ''));
  const head = bodies.find(opens);
  if (head) {
    const verb = behindCommas(tokens, head.to);
    return verb !== null && isVerb(tokens[verb], words) ? verb : null;
  }
  const behind = bodies.find(({ from }) => {
    const article = words.isArticle(tokens[from - 1]?.folded ?? '') ? 1 : 0;
    const verb = tokens[from - article - 1];
    const at = from - article - 1;
    return (at === 1 || (at > 1 && /,/.test(verb?.mark ?? ''))) && isVerb(verb, words);
  });
  if (!behind) return null;
  return behind.from - (words.isArticle(tokens[behind.from - 1]?.folded ?? '') ? 2 : 1);
}

/** The first word behind a subject, or behind what stands in commas there. */
function behindCommas(tokens: readonly Token[], at: number): number | null {
  if (!/,/.test(tokens[at]?.mark ?? '')) return at;
  for (let i = at + farthestVerb; i > at; i--) if (/,/.test(tokens[i]?.mark ?? '')) return i;
  return null;
}

/** A form of a verb that does something, and none of what can, may or is. */
function isVerb(token: Token | undefined, { taxonomy, isFunctionWord }: PartWords): boolean {
  const word = token?.folded ?? '';
  const auxiliary = ['may', 'must', 'shall', 'competences', 'not_needed', 'statives'].some((id) =>
    taxonomy.modality.find((one) => one.id === id)?.phrases.includes(word),
  );
  return (
    word.length > 3 &&
    /(?:[^aeiou]t|dt|aat|eet|oet|en)$/.test(word) &&
    !isFunctionWord(word) &&
    !auxiliary
  );
}

function denies(tokens: readonly Token[], { taxonomy }: PartWords): boolean {
  return signsOf(tokens, 'negations', taxonomy).length > 0;
}

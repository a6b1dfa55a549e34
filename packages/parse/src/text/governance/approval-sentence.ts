import type { GovernanceWords } from '@akkoord/taxonomy';
import { foldStutter, latin } from '@akkoord/text';
import { withoutDates } from './form-line.ts';
import { hasAny, hasBody, hasWord } from './named.ts';

/** A sentence about a decision is no longer than this. */
const longest = 420;

/** A memo and no state: the words of one taxonomy always make the same pattern. */
const patterns = new WeakMap<GovernanceWords, RegExp>();

/** `dit protocol`, `deze regeling`, `onze gedragscode`: the text itself. Of `het` and `de` only the bare noun: `de schoolgids` is another text. */
function ofThis(words: GovernanceWords): RegExp {
  let pattern = patterns.get(words);
  if (!pattern) {
    const { own, bare, documents } = words;
    const nouns = documents.join('|');
    pattern = latin(
      String.raw`\b(?:(?:${own.join('|')})\s(?:\p{L}{1,20}\s){0,2}?\p{L}{0,20}(?:${nouns})|(?:${bare.join('|')})\s(?:${nouns}))\b`,
      'u',
    );
    patterns.set(words, pattern);
  }
  return pattern;
}

/** Words that may stand before the participle of `Door het bestuur vastgesteld op …`. */
function opensAdoption(folded: string, { openings, own, bare }: GovernanceWords): boolean {
  return [...openings, ...own, ...bare].some((word) => folded.startsWith(`${word} `));
}

/** Tell whether a sentence says who decided on this text: it names an act, and it is about the text that it stands in. */
export function isApproval(text: string, words: GovernanceWords): boolean {
  const folded = foldStutter(text);
  if (text.length > longest || /\btoestemming\b/u.test(folded)) return false;
  const acts = [...words.adopted, ...words.approved, ...words.consent, ...words.advice];
  const dates = [...words.effective, ...words.evaluation];
  if (!hasAny(folded, [...acts, ...dates])) return false;
  const named = hasBody(text, words) || hasAny(folded, words.authorities);
  const starts = acts.some((word) => folded.replace(/^aldus\s/u, '').startsWith(word));
  if (starts) return named || hasDate(text);
  const opens = dates.some((word) => folded.startsWith(word));
  if (opens) return named || hasDate(text);
  if (ofThis(words).test(folded.slice(0, 160))) {
    return opensAdoption(folded, words) && (named || hasDate(text));
  }
  // `Door het College van Bestuur vastgesteld op 12 mei 2024`: no verb, so nothing else can be meant.
  return opensAdoption(folded, words) && !hasAny(folded, words.finite) && named && hasDate(text);
}

/**
 * Tell whether a sentence says of a council that it consented or advised, and not on what: `De GMR heeft op 3 mei 2024
 * ingestemd.` On another text it says so: `… ingestemd met het fietsplan`.
 */
export function isCouncilSentence(text: string, words: GovernanceWords): boolean {
  const folded = foldStutter(text).replace(/[.!\s]+$/u, '');
  if (text.length > shortest || !hasAny(folded, words.finite)) return false;
  const acts = [...words.consent, ...words.advice, ...words.approved];
  if (!hasAny(folded, acts) || !hasAny(folded, words.done)) return false;
  return opensWithCouncil(text, words) && !namesObject(folded, words);
}

/** Before the council stand no other people: `Op 3 mei 2024 heeft de MR …`, and not `De ouders in de MR …`. */
function opensWithCouncil(text: string, words: GovernanceWords): boolean {
  const known = [...words.fillers, ...words.finite, ...words.openings];
  const list = withoutDates(text).split(/\s+/u);
  const at = list.findIndex((_, i) => hasBody(list.slice(i, i + 2).join(' '), words));
  const over = list
    .slice(0, Math.max(0, at))
    .map((word) => word.toLowerCase().replace(/[^\p{L}]/gu, ''));
  return at >= 0 && over.every((word) => word === '' || known.includes(word));
}

/** A sentence that says no more than that a council decided is no longer. */
const shortest = 130;

/** Tell whether a sentence says what was consented to: `met het plan`, `voor de begroting`; not how: `met 8 stemmen`. */
function namesObject(folded: string, { objects, bare }: GovernanceWords): boolean {
  return hasAny(
    folded,
    objects.flatMap((word) => bare.map((article) => `${word} ${article}`)),
  );
}

const nameThenPart = latin(/^(\p{Lu}[^,.;:]{2,80}), ([^,.;:]{10,120})$/u);

/** `Basisschool De Wiek, vastgesteld door het bestuur op 3 mei 2024`: what stands behind the name; null where nothing does. */
export function adoptionBehindName(text: string, words: GovernanceWords): string | null {
  const [, name = '', part] = nameThenPart.exec(text) ?? [];
  const acts = [...words.adopted, ...words.approved, ...words.consent, ...words.advice];
  if (!part || hasAny(foldStutter(name), acts)) return null;
  if (hasAny(foldStutter(part), words.finite) || !hasDate(part)) return null;
  return isApproval(part, words) ? part : null;
}

/**
 * Give the words of a sentence that say what was decided, in parts: a part with `wordt`, `moet` or `alleen na` says what
 * has to happen, and one about an earlier version tells of another text. What asserts nothing is left out.
 */
export function assertedParts(text: string, words: GovernanceWords): string[] {
  const parts = text.split(
    /(?<=[,;])\s+(?=(?:en|maar|nadat|waarna|die|dat|zodra|na)\s)|\s+(?=(?:en|maar|nadat|waarna|zodra)\s(?:is|wordt|zal|heeft|moet|kan|het|de|treedt)\s)/iu,
  );
  const asserts = parts.map((part) => {
    const folded = foldStutter(part);
    return !hasAny(folded, words.unasserted) && !hasAny(folded, words.earlier);
  });
  const denied = (part: string) => hasAny(foldStutter(part), words.undecided);
  return parts.filter((part, i) => {
    if (!asserts[i] || denied(part)) return false;
    const hasVerb = hasAny(foldStutter(part), words.finite);
    // `Het treedt in werking nadat de MR heeft ingestemd` says when it will, and not that she did.
    const plan = parts.slice(0, i).some((one) => hasAny(foldStutter(one), words.effective));
    const done = parts.slice(0, i).some((one) => hasAny(foldStutter(one), words.adopted));
    if (plan && !done && words.after.some((word) => part.toLowerCase().startsWith(`${word} `)))
      return false;
    // `…, na instemming van de MR` says what the part before it says.
    return hasVerb || i === 0 || asserts[i - 1] === true;
  });
}

const sentenceEnd = latin(/(?<=\p{Ll}{3}\.|\d{4}\.)\s+(?=\p{Lu})/u);

/** The sentences, where more than one tells of a council's decision; else the whole. */
export function decisionsIn(text: string, words: GovernanceWords): string[] {
  const sentences = text.split(sentenceEnd);
  const cued = sentences.filter((part) =>
    hasAny(foldStutter(part), [...words.consent, ...words.advice, ...words.adopted]),
  );
  return cued.length > 0 ? sentences : [text];
}

/** Tell whether a sentence asks a council: `is voorgelegd aan de MR`, `verzocht om instemming`. */
export function isRequest(text: string, words: GovernanceWords): boolean {
  const folded = foldStutter(text);
  return (
    hasAny(folded, words.pending) &&
    hasAny(folded, [...words.consent, ...words.advice]) &&
    hasBody(text, words) &&
    !words.consent.some((word) => word.startsWith('ingestemd') && hasWord(folded, word))
  );
}

function hasDate(text: string): boolean {
  return /\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\b(?:19|20)\d{2}\b/u.test(text);
}

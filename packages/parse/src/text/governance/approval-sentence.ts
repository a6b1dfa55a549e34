import type { GovernanceWords } from '@akkoord/taxonomy';
import { foldStutter } from '@akkoord/text';
import { hasAny, hasBody, hasWord } from './named.ts';

/** A sentence near the end, or a short line, that says who decided on this text. */
export function isApproval(
  text: string,
  i: number,
  count: number,
  words: GovernanceWords,
): boolean {
  const folded = foldStutter(text);
  const decided = [...words.adopted, ...words.consent].some((word) => hasWord(folded, word));
  const asked =
    hasAny(folded, words.pending) && hasAny(folded, [...words.consent, ...words.advice]);
  const own =
    /^(?:aldus\s|deze?\s|dit\s|het\s)?(?:\p{L}+\s){0,2}(?:protocol|reglement|document|gedragscode|versie|tekst)\b/u.test(
      folded,
    );
  const cued = [
    ...words.consent,
    ...words.advice,
    ...words.effective,
    ...words.evaluation,
    ...words.adopted,
  ];
  const lead = /^([^:\t]{2,50}?)\s{0,3}[:\t]/u.exec(text)?.[1]?.toLowerCase();
  const starts =
    words.adopted.some((word) => folded.replace(/^aldus\s/u, '').startsWith(word)) ||
    (lead !== undefined && cued.some((cue) => hasWord(lead, cue)));
  const opens = [...words.consent, ...words.advice, ...words.effective, ...words.evaluation].some(
    (word) => folded.startsWith(word),
  );
  const ofBody = /^(?:de|het|door de|met)\s/u.test(folded) && hasBody(text.slice(0, 60), words);
  if (!decided && !asked && !hasAny(folded, words.advice) && !starts && !opens) return false;
  if (text.length > 420 || /\b(?:toestemming)\b/u.test(folded)) return false;
  const placed = i >= count * 0.7 || i < 6;
  return (
    placed &&
    (starts ||
      ((own || opens || (ofBody && ofThis.test(folded))) &&
        (hasBody(text, words) || hasAny(folded, words.authorities) || hasDate(text))))
  );
}

/** The sentences, where more than one tells of a council's decision; else the whole. */
export function decisionsIn(text: string, words: GovernanceWords): string[] {
  const sentences = text.split(/(?<=\p{Ll}{3}\.|\d{4}\.)\s+(?=\p{Lu})/u);
  const cued = sentences.filter(
    (part) =>
      hasBody(part, words) && hasAny(foldStutter(part), [...words.consent, ...words.advice]),
  );
  return cued.length > 1 ? sentences : [text];
}

/** 'dit protocol' */
const ofThis =
  /\b(?:dit|deze|het|de)\s(?:\p{L}{1,20}\s)?\p{L}{0,20}(?:protocol|reglement|document|code|versie|tekst|regeling|beleid|plan|statuut)\b/u;

function hasDate(text: string): boolean {
  return /\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\b(?:19|20)\d{2}\b/u.test(text);
}

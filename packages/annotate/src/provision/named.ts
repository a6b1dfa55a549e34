import type { Mention, ProvisionParts, Span } from '@akkoord/clause';
import type { NameReader } from '../names.ts';
import type { sanctionFinder } from '../parts/index.ts';
import { type Sentence, wordAt } from '../sentence.ts';
import { isWithin, meets, spanOf } from './phrase.ts';
import type { PartTools } from './qualifiers.ts';

/** Those whom a sentence names and does not bind; a school that something is done in or at is a place. */
export function personsOf(
  sentence: Sentence,
  bearer: Span | null,
  { eId, lexicon }: PartTools,
): ProvisionParts['persons'] {
  return sentence.roles.flatMap(({ value: role, from, to }) => {
    const span = spanOf(sentence, { from, to }, eId);
    if (bearer && meets(span, bearer)) return [];
    const { adverbial } = lexicon.taxonomy.structure;
    const before = [from - 1, from - 2].map((i) => wordAt(sentence, i));
    const near = lexicon.isArticle(before[0] as string) ? before[1] : before[0];
    const isPlace = near !== 'bij' && adverbial.includes(near as string);
    if (role.bearer === 'school' && isPlace) return [];
    return [{ role: role.id, bearer: role.bearer, span }];
  });
}

/** List the measures against people that a sentence names. */
export function sanctionsOf(
  sentence: Sentence,
  find: ReturnType<typeof sanctionFinder>,
  eId: string,
): ProvisionParts['sanctions'] {
  return find(sentence.tokens)
    .filter(({ unsure }) => !unsure)
    .map(({ key, from, to }) => ({ measure: key, span: spanOf(sentence, { from, to }, eId) }))
    .sort((a, b) => a.span.start - b.span.start);
}

/** List what a sentence refers to, by the mentions of its clause. */
export function referencesOf(
  sentence: Sentence,
  mentions: readonly Mention[],
  eId: string,
): ProvisionParts['references'] {
  const whole = { eId, start: sentence.start, end: sentence.end };
  return mentions.flatMap(({ kind, value, span, targets }) => {
    const refers = kind === 'law' || kind === 'clause' || kind === 'document';
    if (!refers || !isWithin(span, whole)) return [];
    return [{ kind, value, ...(targets ? { targets } : {}), span }];
  });
}

/** List where a sentence has the school's or board's own name. */
export function namesOf(
  sentence: Sentence,
  nameAt: NameReader,
  eId: string,
): ProvisionParts['names'] {
  const found: ProvisionParts['names'] = [];
  let end = 0;
  for (const [i, { capital }] of sentence.tokens.entries()) {
    if (!capital || i < end) continue;
    const name = nameAt(sentence, i);
    const [bearer] = name?.bearers ?? [];
    if (!name?.at || !bearer) continue;
    found.push({ bearer, span: spanOf(sentence, name.at, eId) });
    end = name.at.to;
  }
  return found;
}

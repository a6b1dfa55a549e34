import type { Provision } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import type { Token } from '@akkoord/text';
import { opensPart, type PartWords, type Passage } from './passage.ts';
import { isProviso } from './place.ts';
import { signsOf } from './signs.ts';

/** What behind the rule itself words can stand in: a case, an exception, or what must be so before it may be done. */
export type Tail = 'trigger' | 'exception' | 'proviso';

/** Find the condition that stands in a sentence itself and holds it in. */
export function conditionOf({ clause, eId }: Passage): Provision['condition'] {
  const condition = clause.data?.provisions?.[0]?.condition ?? null;
  return condition?.span.eId === eId && holdsIn(condition) ? condition : null;
}

/** Whether a rule holds in the case alone that it names; not where it holds there too: `ook als …`. */
export function holdsIn({ kind }: NonNullable<Provision['condition']>): boolean {
  return kind !== 'also';
}

/** Tell whether a word stands in a condition or exception. */
export function within(token: Token, { span }: NonNullable<Provision['condition']>): boolean {
  return token.start >= span.start && token.end <= span.end;
}

/** Whether words stand in an exception or a condition, so that more of them says something else of the rule. */
export function tailOf(tokens: readonly Token[], unit: Passage, lexicon: PartWords): Tail | null {
  const { clause, eId } = unit;
  for (const { exception, condition } of clause.data?.provisions ?? []) {
    const stands = (qualifier: Provision['condition']) =>
      qualifier && qualifier.span.eId === eId && tokens.some((token) => within(token, qualifier));
    if (exception && stands(exception)) return isProviso(exception) ? 'proviso' : 'exception';
    if (stands(condition)) return 'trigger';
  }
  const others = signsOf(unit.tokens, 'other-than', lexicon.taxonomy);
  const leftOut = (at: number, to: number) =>
    at >= to && !unit.tokens.slice(to, at + 1).some(opensPart);
  if (tokens.some((token) => others.some(({ to }) => leftOut(unit.tokens.indexOf(token), to))))
    return 'exception';
  const consent = consentIn(unit.tokens, lexicon.taxonomy);
  const asked = tokens.some((token) => {
    const at = unit.tokens.indexOf(token);
    return consent.some(({ to }) => at >= to && at - to < farthestConsent);
  });
  return asked ? 'proviso' : null;
}

/** Words behind `met toestemming` that may say whose it is. */
const farthestConsent = 8;

/** Find where consent is asked: from `met` up to the word of consent. */
export function consentIn(
  tokens: readonly Token[],
  taxonomy: Taxonomy,
): ReadonlyArray<{ from: number; to: number }> {
  return signsOf(tokens, 'consent', taxonomy).flatMap(({ from, to }) => {
    const at = [from - 3, from - 2, from - 1].find((i) => tokens[i]?.folded === 'met');
    return at === undefined ? [] : [{ from: at, to }];
  });
}

/** Tell whether words hold the *met* by which a rule asks consent. */
export function asksConsent(tokens: readonly Token[], unit: Passage, lexicon: PartWords): boolean {
  return consentIn(unit.tokens, lexicon.taxonomy).some(({ from }) =>
    tokens.includes(unit.tokens[from] as Token),
  );
}

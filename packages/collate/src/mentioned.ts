import type { Mention, NamedThing } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { findDaysOfYear, foldText } from '@akkoord/text';
import type { Found, NamedKind } from './mentions.ts';
import { isPlace, placeWords } from './references/place-words.ts';
import type { Entry } from './side.ts';

/** How a mention is reported; a person is no part of a rule. */
const mentionKinds: Readonly<
  Record<Exclude<Mention['kind'], 'person'>, readonly [NamedKind, NamedThing]>
> = {
  age: ['age', 'age'],
  date: ['date', 'date'],
  period: ['period', 'period'],
  time: ['time', 'time'],
  amount: ['number', 'amount'],
  phone: ['channel', 'phone'],
  email: ['channel', 'email'],
  channel: ['channel', 'channel'],
  platform: ['platform', 'platform'],
  body: ['body', 'body'],
  law: ['law', 'law'],
  clause: ['reference', 'reference'],
  document: ['reference', 'document'],
};

type Equals = Taxonomy['norms']['equals'];

/**
 * List the mentions of a clause as they count when two are compared.
 *
 * Two years that make one school year are one date, a period has one key however it is written, and the first of `2 à 3
 * weken` has its unit too.
 */
export function mentionsOf({ clause, text }: Entry, equals: Equals): Found[] {
  const mentions = clause.data?.mentions ?? [];
  return mentions.flatMap((mention, i): Found[] => {
    const { kind, value, span } = mention;
    const [before, behind] = [mentions[i - 1], mentions[i + 1]];
    if (kind === 'person' || isSchoolYear(before, mention, text)) return [];
    const [as, thing] = mentionKinds[kind];
    const whole = { kind: as, thing, key: value, value: text.slice(span.start, span.end), span };
    if (behind && isSchoolYear(mention, behind, text)) {
      const end = behind.span.end;
      const key = `${value}/${behind.value}`;
      return [{ ...whole, key, value: text.slice(span.start, end), span: { ...span, end } }];
    }
    if (isPlace(mention)) {
      return [{ ...whole, thing: 'reference', words: placeWords(mention, [before, behind], text) }];
    }
    if (kind !== 'period' && kind !== 'age') return [whole];
    const unit = /\p{L}/u.test(whole.value) ? '' : unitOf(behind, kind, text);
    const key = kind === 'period' ? smallest(value, equals) : value;
    return [{ ...whole, key, words: `${whole.value}${unit}` }];
  });
}

/** `2024-2025` and `2024/2025`. */
function isSchoolYear(one: Mention | undefined, other: Mention, text: string): boolean {
  if (
    one?.kind !== 'date' ||
    other.kind !== 'date' ||
    Number(other.value) !== Number(one.value) + 1
  )
    return false;
  return /^\s?[-–/]\s?$/.test(text.slice(one.span.end, other.span.start));
}

/** The unit that stands behind the second number of a range, with a space before it. */
function unitOf(next: Mention | undefined, kind: Mention['kind'], text: string): string {
  const words = next?.kind === kind ? text.slice(next.span.start, next.span.end) : '';
  return /\s\p{L}+$/u.exec(words)?.[0] ?? '';
}

/** Write a period in the smallest unit that it can be told in: `2 week` is `14 dag`. */
function smallest(period: string, equals: Equals): string {
  const [, count, unit = ''] = /^([\d.]+) (.+)$/.exec(period) ?? [];
  const [size, smaller] = equals[unit] ?? [];
  return count && size && smaller ? `${Number(count) * size} ${smaller}` : period;
}

/** List the days without a year, of which no mention can be made: `1 augustus`. */
export function daysOf(text: string, eId: string): Found[] {
  return findDaysOfYear(text).map(({ value: day, start, end }): Found => {
    const value = text.slice(start, end);
    const key = day ?? foldText(value);
    return { kind: 'date', thing: 'date', key, value, span: { eId, start, end } };
  });
}

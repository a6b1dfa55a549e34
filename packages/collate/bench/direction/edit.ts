import type { Direction } from '../../test/direction/phrases.ts';
import type { Random } from '../random.ts';
import type { Norm, Site } from './site.ts';

/** What is done at a site, and the direction that a careful reader gives. */
export type Edit = { expected: Direction } & (
  | { as: 'sentence'; before: string; after: string }
  /** A clause of its own comes behind the site's. */
  | { as: 'clause'; text: string }
  /** The site's clause goes. */
  | { as: 'drop' }
);

/** Makes an edit at a site; null where the site does not lend itself to it. */
export type Make = (site: Site, random: Random) => Edit | null;

/** Rewrite the sentence: on both sides where the edit needs something to stand there first. */
export function rewrite(before: string, after: string, expected: Direction): Edit | null {
  return before === after ? null : { as: 'sentence', before, after, expected };
}

const particle = / (?:in kennis|vast|mede|in|bekend|terug|op|af|aan|uit|mee|deel|bij)\.$/u;

/** Put words before the full stop; a plain phrase before the part of a verb that stands last. */
export function ended(sentence: string, tail: string): string {
  const last = /^ (?!als |indien |wanneer |zodra )/u.test(tail) ? particle.exec(sentence) : null;
  return last
    ? `${sentence.slice(0, last.index)}${tail}${last[0]}`
    : `${sentence.slice(0, -1)}${tail}.`;
}

/** What it is when a rule reaches further: more persons, things, cases. */
export function wider(norm: Norm): 'stricter' | 'looser' {
  return norm === 'permission' ? 'looser' : 'stricter';
}

/** What it is when a rule reaches less far. */
export function narrower(norm: Norm): 'stricter' | 'looser' {
  return norm === 'permission' ? 'stricter' : 'looser';
}

/** A bare rule: nothing in it stands in the way of a plain edit. */
export function isRule(site: Site, ...norms: readonly Norm[]): boolean {
  return site.bare && (norms.length === 0 || norms.includes(site.norm));
}

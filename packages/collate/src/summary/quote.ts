import type { Span } from '@akkoord/clause';
import { dutch } from '@akkoord/taxonomy/dutch';
import { foldSpace, sentences } from '@akkoord/text';
import type { Unit } from '../direction/units.ts';
import type { Entry } from '../side.ts';

/** Quote the whole sentences that a unit is of, with the lead-in over them; the stop at the end is left off. */
export function quoteOf(unit: Unit, entries: readonly Entry[]): string {
  const lead = isFirst(unit.text, unit.tokens[0]?.start ?? 0) ? leadIn(unit, entries) : null;
  return [...(lead === null ? [] : [lead]), ownWords(unit)].join(' ');
}

/** The words of the sentences that a unit is of. */
export function ownWords({ text, tokens }: Unit): string {
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? text.length];
  const own = sentences(text).filter(({ start, end }) => start < to && end > from);
  return unstopped(text.slice(own[0]?.start ?? from, own.at(-1)?.end ?? to));
}

/** Quote the sentence around a place; `null` where there is no place, or it goes over several sentences. */
export function quoteAt(span: Span | null, entries: readonly Entry[]): string | null {
  const entry = span && entries.find(({ eId }) => eId === span.eId);
  if (!span || !entry) return null;
  const { start, end } = span;
  const own = sentences(entry.text).filter((one) => one.start < end && one.end > start);
  const [only, ...more] = own;
  if (!only || more.length > 0) return null;
  const lead = isFirst(entry.text, start) ? leadIn(entry, entries) : null;
  return [...(lead === null ? [] : [lead]), unstopped(only.text)].join(' ');
}

/** Whether a place is in the first sentence of a clause: only that one goes on from what stands over it. */
function isFirst(text: string, at: number): boolean {
  return at < (sentences(text)[0]?.end ?? text.length);
}

/** What stands over the point of a list and is not whole without it: `Leerlingen mogen niet:`, `Bedenk dat…`. */
export function leadIn({ parent, sections }: Entry, entries: readonly Entry[]): string | null {
  const text = parent === null ? '' : (entries[parent]?.text ?? '').trim();
  if (text.endsWith(':')) return foldSpace(sentences(text).at(-1)?.text ?? text);
  const heading = parent === null ? (sections.at(-1)?.heading ?? '').trim() : '';
  return /(?:…|\.\.\.)$/u.test(heading) ? foldSpace(heading) : null;
}

/** Leave off the stop that ends a sentence, but not that of an abbreviation. */
function unstopped(text: string): string {
  const folded = foldSpace(text);
  const last = folded.split(' ').at(-1) ?? '';
  return dutch.enders.some((one) => last === `${one}.`) ? folded : folded.replace(/[.;,]+$/u, '');
}

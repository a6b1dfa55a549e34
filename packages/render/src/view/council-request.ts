import type { Decision, Meta } from '@akkoord/clause';
import { listed } from '@akkoord/text';
import { councilRequestWords } from '../words/approval-words.ts';
import { rightNouns } from '../words/letter-words.ts';
import { onlyInText } from '../words/sector-words.ts';
import { bodyLabel } from './council-seat.ts';
import { rightsInForce } from './status.ts';

/**
 * Say what the council is asked and by when, as far as the metadata of a text tells.
 *
 * @returns Dutch sentences; none for a text that is adopted or withdrawn. What is not known is said.
 */
export function councilRequests(meta: Meta): string[] {
  if (meta.status === 'adopted' || meta.status === 'withdrawn') return [];
  const rights = rightsInForce(meta);
  const decisions = meta.approval?.decisions ?? [];
  const bodies = [...new Set([...decisions, ...rights].map(({ body }) => body))];
  if (bodies.length === 0) return [councilRequestWords.unknown];
  return bodies.flatMap((body) => {
    const own = rights.filter((right) => right.body === body);
    const asked = decisions.filter((decision) => decision.body === body);
    const what = {
      words: listed([...new Set(own.map(({ right }) => rightNouns[right]))]),
      basis: listed([...new Set(own.map((one) => `${one.basis}${onlyInText(one)}`))]),
    };
    const pending = asked.filter(({ decision }) => decision === undefined);
    if (asked.length > 0) return pending.map((decision) => requestText(decision, what, meta));
    return [councilRequestWords.plan(bodyLabel(body, meta), what.words, what.basis)];
  });
}

function requestText(
  { body, school, requestedOn, respondBy }: Decision,
  { words, basis }: { words: string; basis: string },
  meta: Meta,
): string {
  const council = councilRequestWords.council(bodyLabel(body, meta), school);
  const asked = councilRequestWords.asked(requestedOn, words || councilRequestWords.unknownRight);
  const article = basis ? ` (${basis})` : '';
  const ground = basis ? '' : councilRequestWords.noBasis;
  const until = respondBy ? councilRequestWords.respondBy(respondBy) : councilRequestWords.noTerm;
  return `${council}${asked}${article}.${ground}${until}`;
}

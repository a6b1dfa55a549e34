import { type Change, changeSides } from '@akkoord/clause';
import { foldSpace } from '@akkoord/text';
import { findingReason } from '../words/finding-words.ts';
import { evidenceWords, personWords, phrases } from '../words/phrases.ts';
import { pairingWords } from '../words/table-words.ts';
import type { Run } from './runs.ts';

/** Say why a change is what the table calls it, a sentence each, none twice. */
export function reasonsOf(change: Change): string[] {
  const reasons = change.findings.map(findingReason).map((reason) => unrepeated(reason, change));
  const sameBut = change.kind === 'substitution' && change.significance === 'none';
  const lone = changeSides[change.kind] !== 'both';
  return [
    ...new Set([
      ...reasons,
      ...(sameBut ? [onlyMarks(change) ? phrases.sameMarks : phrases.sameBut] : []),
      ...(lone && change.band !== 'certain' && change.subject?.kind !== 'spoken'
        ? [phrases.nearby]
        : []),
      ...(change.note ? [change.note] : []),
    ]),
  ];
}

/** Where a clause as a whole is new or gone, its words stand beside the reason: those are not said twice. */
function unrepeated(reason: string, { kind, diff }: Change): string {
  const [, said, quoted] = /^([^‘]+): ‘([^’]+)’\.$/u.exec(reason) ?? [];
  if (changeSides[kind] === 'both' || said === undefined || quoted === undefined) return reason;
  const own = foldSpace(diff.map(({ text }) => text).join(''));
  return own.includes(foldSpace(quoted)) ? `${said}.` : reason;
}

/** Whether the letters and digits of both sides are the same to the last one. */
function onlyMarks({ diff }: Change): boolean {
  const letters = (without: Run['op']) =>
    diff
      .filter(({ op }) => op !== without)
      .map(({ text }) => text)
      .join('')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  return letters('insert') === letters('delete');
}

/** Say what speaks for a pair, and how sure it is. */
export function verdictText({ matchedBy, band }: Change, evidence: string): string {
  return matchedBy === 'person' ? evidence : `${evidence} ${pairingWords.band(band)}`;
}

/** Say what speaks for a pair. */
export function evidenceText(matchedBy: string): string {
  if (matchedBy === 'person') return personWords;
  const words = matchedBy.split('+').map((part) => evidenceWords[part] ?? part);
  return pairingWords.rests(words);
}

import type { Check, Difference, Verification } from '@akkoord/approve';
import { counted } from '@akkoord/text';
import { readableDigest } from '../view/letter.ts';
import { nameLookAlikes } from '../view/look-alikes.ts';
import type { SeenDifference } from '../view/seen-difference.ts';
import { seenDifferenceText } from '../words/document-words.ts';
import { differenceKindWords, partPlaceText } from '../words/refusal-words.ts';
import {
  checkText,
  checkWords,
  faultText,
  lookAlikeText,
  standingText,
  verdictText,
  verificationWords,
} from '../words/verification-words.ts';
import { inkedRuns, type TerminalOptions, TerminalPage } from './terminal.ts';

const [good, bad] = ['  ✓ ', '  · '] as const;

/**
 * Write whether a text is still the one that was decided on, whether the record of that holds, and where the text
 * stands now; then every difference, word by word.
 */
export function verificationToTerminal(
  verification: Verification,
  options: TerminalOptions,
): string {
  const page = new TerminalPage(options);
  const { holds, text, record } = verification;
  const wrong =
    text.verdict === 'different' ||
    record.verdict === 'contradicted' ||
    verification.standing.status === 'withdrawn';
  page.add({ text: verdictText(verification), ink: holds ? 'green' : wrong ? 'red' : 'yellow' });
  writeText(page, verification);
  writeRecord(page, verification);
  writeStanding(page, verification);
  writeDifferences(page, text.checks);
  return page.toString();
}

/** Write that a document shows other words than those that were decided on, and where. */
export function shownToTerminal(difference: SeenDifference, options: TerminalOptions): string {
  const page = new TerminalPage(options);
  page.add({ text: verificationWords.shownOther, ink: 'red' });
  page.heading(verificationWords.text, '-');
  const where = verificationWords.shownWhere(seenDifferenceText(difference));
  page.add({ text: where }, { first: bad });
  page.add({ text: verificationWords.shownAdvice });
  return page.toString();
}

/** Write differences word by word: `[-weg-]` and `{+erbij+}`. */
export function differencesToTerminal(
  differences: readonly Difference[],
  options: TerminalOptions,
): string {
  const page = new TerminalPage(options);
  for (const difference of differences) writeDifference(page, difference);
  return page.toString();
}

function writeText(page: TerminalPage, { text: { verdict, checks }, digest }: Verification): void {
  page.heading(verificationWords.text, '-');
  if (verdict === 'none') page.add({ text: verificationWords.textNone }, { first: bad });
  for (const check of checks) {
    page.add(
      { text: `${checkText(check)}: ${checkWords[check.verdict]}` },
      { first: check.verdict === 'same' ? good : bad },
    );
  }
  if (verdict === 'outdated') page.add({ text: verificationWords.outdated }, { first: bad });
  page.gap();
  page.add({ text: `${verificationWords.digest} ${readableDigest(digest)}` });
  page.add({ text: verificationWords.compareDigest });
}

function writeRecord(page: TerminalPage, { record: { verdict, faults } }: Verification): void {
  page.heading(verificationWords.record, '-');
  if (verdict === 'none') page.add({ text: verificationWords.recordNone }, { first: bad });
  if (verdict === 'consistent') page.add({ text: verificationWords.recordHolds }, { first: good });
  const told = new Set(faults.map(faultText));
  for (const text of told) page.add({ text, ink: 'red' }, { first: bad });
  if (told.size > 0) page.add({ text: verificationWords.recordAdvice });
}

function writeStanding(page: TerminalPage, { standing, record }: Verification): void {
  page.heading(verificationWords.standing, '-');
  const { status } = standing;
  const lies = status === 'submitted' || status === 'consented' || status === 'adopted';
  page.add(
    { text: standingText(standing, record.verdict !== 'none') },
    { first: lies && record.verdict === 'consistent' ? good : bad },
  );
}

/** Councils that decided on the same text have the same differences: they are told once. */
function writeDifferences(page: TerminalPage, checks: readonly Check[]): void {
  const told = new Set<string>();
  for (const { verdict, differences } of checks) {
    if (verdict !== 'different') continue;
    const key = JSON.stringify(differences);
    if (told.has(key)) continue;
    told.add(key);
    if (differences === null) {
      page.gap();
      page.add({ text: verificationWords.notKept });
      continue;
    }
    page.heading(counted(differences.length, 'verschil', 'verschillen'), '-');
    for (const difference of differences) writeDifference(page, difference);
  }
}

function writeDifference(page: TerminalPage, { kind, before, after, diff }: Difference): void {
  const places = [before, after].filter((place) => place !== null);
  const names = [...new Set(places.map(partPlaceText))].join(' → ');
  const shown = nameLookAlikes(diff);
  page.gap();
  page.add([{ text: names, ink: 'bold' }, { text: ` ${differenceKindWords[kind]}` }]);
  page.add(inkedRuns(shown.diff), { first: '    ' });
  if (shown.found.length > 0) page.add({ text: lookAlikeText(shown.found) }, { first: '    ' });
}

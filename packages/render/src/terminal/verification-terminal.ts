import type { Check, Difference, Verification } from '@akkoord/approve';
import { councilName } from '@akkoord/approve';
import { counted, onDutchDate } from '@akkoord/text';
import { readableDigest } from '../view/letter.ts';
import { decisionWords } from '../words/phrases.ts';
import { differenceKindWords, partPlaceText } from '../words/refusal-words.ts';
import { inkedRuns, type TerminalOptions, TerminalPage } from './terminal.ts';

const verdicts = {
  same: 'Dit is precies de tekst waarover is besloten.',
  different: 'Dit is niet de tekst waarover is besloten.',
  unbound: 'Dit is niet na te gaan: bij een besluit is niet vastgelegd om welke tekst het ging.',
  undecided: 'Over deze tekst heeft nog geen raad besloten.',
} as const;

const checkWords = {
  same: 'deze tekst',
  different: 'een andere tekst',
  unbound: 'tekst niet vastgelegd',
} as const;

/** Write whether a text is still the one that was decided on, and every difference word by word. */
export function verificationToTerminal(
  verification: Verification,
  options: TerminalOptions,
): string {
  const page = new TerminalPage(options);
  const { verdict, checks, digest } = verification;
  page.add({
    text: verdictText(verification),
    ink: verdict === 'same' ? 'green' : verdict === 'different' ? 'red' : 'yellow',
  });
  page.gap();
  for (const check of checks) {
    page.add(
      { text: `${checkText(check)}: ${checkWords[check.verdict]}` },
      { first: check.verdict === 'same' ? '  ✓ ' : '  · ' },
    );
  }
  page.add({ text: `Kenmerk van deze tekst: ${readableDigest(digest)}` });
  writeDifferences(page, checks);
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

function verdictText({ verdict, checks }: Verification): string {
  if (verdict === 'different' && checks.every(({ of }) => of === 'request')) {
    return 'Dit is niet de tekst die is voorgelegd.';
  }
  if (verdict === 'undecided' && checks.length > 0) {
    return `${verdicts.undecided} Het is wel precies de tekst die is voorgelegd.`;
  }
  return verdicts[verdict];
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
      page.add({
        text: 'Het bestand bevat de tekst van toen niet, of die is veranderd. Daarom is niet te zeggen wat er verschilt. Vergelijk met uw eigen exemplaar: akkoord compare.',
      });
      continue;
    }
    page.heading(counted(differences.length, 'verschil', 'verschillen'), '-');
    for (const difference of differences) writeDifference(page, difference);
  }
}

function writeDifference(page: TerminalPage, { kind, before, after, diff }: Difference): void {
  const places = [before, after].filter((place) => place !== null);
  const names = [...new Set(places.map(partPlaceText))].join(' → ');
  page.gap();
  page.add([{ text: names, ink: 'bold' }, { text: ` ${differenceKindWords[kind]}` }]);
  page.add(inkedRuns(diff), { first: '    ' });
}

function checkText({ of, decision }: Check): string {
  if (of === 'request') return 'Voorgelegd';
  if (of === 'adoption' || !decision?.decision) return 'Vastgesteld';
  const on = decision.decidedOn ? ` ${onDutchDate(decision.decidedOn)}` : '';
  return `${decisionWords[decision.decision]} door ${councilName(decision)}${on}`;
}

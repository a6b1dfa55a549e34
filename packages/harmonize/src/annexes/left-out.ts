import { footnotesOf, type MdastNode, ownText, type Section, walk } from '@akkoord/clause';
import { fillPhrase, type HarmonizedPhrases } from '@akkoord/taxonomy';
import type { Fate, Outcome } from '../account/account.ts';
import { sourceName } from '../agenda/options.ts';
import { notesAt } from '../sources/clause-notes.ts';
import type { Source } from '../sources/source.ts';
import { type AnnexInput, phrasesOf } from './input.ts';
import { section, table } from './parts.ts';

/** In the order in which they are counted. What is open is told only where there is any. */
const fates: readonly Fate[] = ['taken', 'merged', 'replaced', 'left-out', 'open'];

/** Write what of the sources does not stand in the protocol, and why. */
export function leftOutAnnex(input: AnnexInput): Section {
  const { harmonization, sources } = input;
  const phrases = phrasesOf(input).leftOut;
  const rows = harmonization.outcomes
    .filter(({ fate }) => fate === 'left-out')
    .map((outcome) => [
      `${sourceName(outcome.from.source)} ${outcome.from.label}`,
      textWithNotes(outcome, phrases),
      reasonOf(outcome, phrases),
    ]);
  const notes = sources.flatMap((source) =>
    looseNotes(source).map((text) => [sourceName(source), text, phrases.looseNote]),
  );
  const { place, text, why } = phrases.columns;
  return section(phrases.heading, [
    countsOf(harmonization.outcomes, phrases),
    rows.length + notes.length > 0 ? table([place, text, why], [...rows, ...notes]) : phrases.none,
  ]);
}

type Phrases = HarmonizedPhrases['annexes']['leftOut'];

function countsOf(outcomes: readonly Outcome[], { total, counts, numbers }: Phrases): string {
  const told = fates.flatMap((fate) => {
    const count = outcomes.filter((one) => one.fate === fate).length;
    return fate === 'open' && count === 0 ? [] : [fillPhrase(counts[fate], { count })];
  });
  const count = outcomes.length;
  return [fillPhrase(count === 1 ? total.one : total.more, { count }), ...told, numbers].join(' ');
}

function reasonOf({ item, why }: Outcome, { notInChosen }: Phrases): string {
  const { state } = item;
  const chosen = state.status === 'decided' && state.choice !== 'leave-out';
  return chosen ? fillPhrase(notInChosen, { why }) : why;
}

function textWithNotes({ from: { source, clause } }: Outcome, { footnote }: Phrases): string {
  const notes = notesAt(clause, footnotesOf(source.tree));
  return [ownText(clause), ...notes.map((text) => fillPhrase(footnote, { text }))].join(' ');
}

/** Give the texts of the footnotes that no clause refers to. */
function looseNotes({ tree }: Source): string[] {
  const used = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'footnoteReference') used.add(String((node as MdastNode).identifier));
  });
  return footnotesOf(tree)
    .filter(({ identifier }) => !used.has(identifier))
    .map(ownText);
}

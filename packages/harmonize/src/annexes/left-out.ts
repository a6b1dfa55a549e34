import { footnotesOf, type MdastNode, ownText, type Section, walk } from '@akkoord/clause';
import { counted } from '@akkoord/text';
import type { Outcome } from '../account/account.ts';
import { sourceName } from '../agenda/options.ts';
import { notesAt } from '../sources/clause-notes.ts';
import type { Source } from '../sources/source.ts';
import type { AnnexInput } from './annexes.ts';
import { section, table } from './parts.ts';

/** Write what of the sources does not stand in the protocol, and why. */
export function leftOutAnnex({ harmonization, sources }: AnnexInput): Section {
  const rows = harmonization.outcomes
    .filter(({ fate }) => fate === 'left-out')
    .map((outcome) => [
      `${sourceName(outcome.from.source)} ${outcome.from.label}`,
      textWithNotes(outcome),
      reasonOf(outcome),
    ]);
  const notes = sources.flatMap((source) =>
    looseNotes(source).map((text) => [
      sourceName(source),
      text,
      'Voetnoot waar geen bepaling naar verwijst. Akkoord neemt zo’n voetnoot niet over.',
    ]),
  );
  const counts = new Map<string, number>();
  for (const { fate } of harmonization.outcomes) counts.set(fate, (counts.get(fate) ?? 0) + 1);
  const count = (fate: string) => counts.get(fate) ?? 0;
  const told = [
    `De scholen hebben samen ${counted(harmonization.outcomes.length, 'bepaling', 'bepalingen')}.`,
    `Overgenomen: ${count('taken')}.`,
    `Zegt hetzelfde als een tekst die er al staat: ${count('merged')}.`,
    `Vervangen door een andere regel: ${count('replaced')}.`,
    `Vervallen: ${count('left-out')}.`,
    ...(count('open') > 0 ? [`Nog niet besloten: ${count('open')}.`] : []),
    'De koppen en de nummers van de scholen zijn vervangen door die van het model.',
  ].join(' ');
  return section('Bijlage 2. Wat vervalt en waarom', [
    told,
    rows.length + notes.length > 0
      ? table(['School en nummer', 'Tekst die vervalt', 'Waarom'], [...rows, ...notes])
      : 'Er vervalt geen enkele bepaling.',
  ]);
}

function reasonOf({ item, why }: Outcome): string {
  const { state } = item;
  const chosen = state.status === 'decided' && state.choice !== 'leave-out';
  return chosen ? `De gekozen tekst regelt dit niet. ${why}` : why;
}

function textWithNotes({ from: { source, clause } }: Outcome): string {
  const notes = notesAt(clause, footnotesOf(source.tree));
  return [ownText(clause), ...notes.map((note) => `(Voetnoot: ${note})`)].join(' ');
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

import { type Clause, clausesOf, ownText } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { foldText } from '@akkoord/text';
import type { Source } from './source.ts';

/**
 * Find the clauses of a protocol that record something of that very text: when it was adopted and who
 * consented, for whom it is and where it can be found. In another protocol they would not be true.
 *
 * @returns Their eIds, with those of the lists that they open.
 */
export function oldRecords({ tree }: Source, { governance }: Taxonomy): Set<string> {
  const leads = [...governance.audience, ...governance.publication];
  const decided = [...governance.adopted, ...governance.consent];
  const found = new Set<string>();
  for (const clause of clausesOf(tree)) {
    const text = foldText(ownText(clause)).trim();
    const opens = leads.some(
      (lead) => text.startsWith(lead) && /^\s*(?::|$)/.test(text.slice(lead.length)),
    );
    const records = hasDate(clause) && decided.some((word) => text.includes(word));
    if (!opens && !(records && !isRule(clause))) continue;
    for (const { eId } of clausesOf(clause)) found.add(eId);
  }
  return found;
}

/** What allows or forbids something is a rule, whatever dates and consent it names. */
function isRule({ data }: Clause): boolean {
  const modality = data?.provisions?.[0]?.modality;
  return modality === 'permission' || modality === 'prohibition';
}

function hasDate({ data }: Clause): boolean {
  return (data?.mentions ?? []).some(({ kind }) => kind === 'date');
}

import { isClause, openPrefix, type Protocol, type School } from '@akkoord/clause';
import type { Template, Values } from '@akkoord/compose';
import type { Built } from '../building/build.ts';
import type { Recorded, RowDecision } from '../ledger/decision.ts';
import { replacedId } from '../meta/replaced.ts';
import type { Source } from '../sources/source.ts';
import { oversightsIn } from './all.ts';
import { brokenReferences } from './broken-reference.ts';
import type { Finding } from './finding.ts';
import { lawsOfOthers } from './law-of-others.ts';
import { legalDuties } from './legal-duty.ts';
import { lostContexts } from './lost-context.ts';
import { lostDecisions } from './lost-decision.ts';
import { oldRecordsIn } from './old-record.ts';
import { twoVoices } from './two-voices.ts';
import { unexplained } from './unexplained.ts';

/** What a new protocol was made of. */
interface Origin {
  built: readonly Built[];
  template: Template;
  values: Values;
  sources: readonly Source[];
  /** The kind of the new school, where it is known. */
  sector: School['sector'];
  /** Decisions on texts of which nothing is left. */
  lost: ReadonlyArray<Recorded<RowDecision>>;
}

/** List what a person should look at in the new protocol before it goes to the councils. */
export function findingsIn(
  tree: Protocol,
  { built, template, values, sources, sector, lost }: Origin,
): Finding[] {
  return [
    ...oversightsIn(rulesOf(tree), { taxonomy: template.taxonomy, sources }),
    ...brokenReferences(tree, built),
    ...lostContexts(tree, built, template.taxonomy),
    ...oldRecordsIn(tree, built, template.taxonomy),
    ...lostDecisions(lost),
    ...legalDuties(tree, template, values),
    ...lawsOfOthers(rulesOf(tree), { taxonomy: template.taxonomy, sector }),
    ...unexplained(rulesOf(tree), { taxonomy: template.taxonomy, sources }),
    ...twoVoices(rulesOf(tree), template.taxonomy),
  ];
}

/** Questions that are open rule nothing, and the clause that names the old protocols calls them as they were called. */
export function rulesOf(tree: Protocol): Protocol {
  const children = tree.children.map((child) =>
    child.type === 'section'
      ? {
          ...child,
          children: child.children.filter((one) => !isClause(one) || isRule(one.wId)),
        }
      : child,
  );
  return { ...tree, children };
}

function isRule(wId: string): boolean {
  return wId !== replacedId && !wId.startsWith(openPrefix);
}

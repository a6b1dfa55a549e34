import type { LegalSource } from '@akkoord/taxonomy';
import { legalSources } from '@akkoord/taxonomy/law';
import type { Problem } from './problem.ts';
import type { Question } from './question.ts';
import type { BasisEntry, OwnBasis, TemplateFile } from './schema.ts';

/** On what clauses of a position rest, with the answers under which it holds. */
export interface Basis extends OwnBasis {
  /** The day on which the text was read, ISO 8601. */
  readonly readOn?: string;
  /** A later text may hold, which nobody could read. */
  readonly later?: 'unread';
}

/** With what sources by subject are looked up. */
export interface BasisContext {
  readonly head: Pick<TemplateFile, 'meta'>;
  readonly questions: ReadonlyMap<string, Question>;
}

/**
 * Write out the sources that a position names by their subject: one for each kind of school that the template asks for.
 *
 * @param entries Sources as the front matter has them.
 * @param context The question for the kind of school.
 * @returns Sources with their article and date; what holds in some kinds of school only has that as a condition.
 */
export function writtenOut(entries: readonly BasisEntry[], context: BasisContext): Basis[] {
  return entries.flatMap((entry): Basis[] => {
    if (!('subject' in entry)) return [entry];
    const { subject, clauses, when } = entry;
    return sourcesOn(subject).flatMap((found): Basis[] => {
      const inSectors = sectorCondition(found, context);
      if (inSectors === 'nowhere') return [];
      const conditions = [when, inSectors === 'everywhere' ? undefined : inSectors].filter(
        (one) => one !== undefined,
      );
      const [first, ...others] = conditions;
      return [
        {
          source: found.basis,
          asOf: found.asOf,
          ...(found.readOn ? { readOn: found.readOn } : {}),
          ...(found.later ? { later: found.later } : {}),
          ...(clauses ? { clauses } : {}),
          ...(first ? { when: others.length > 0 ? { all: conditions } : first } : {}),
        },
      ];
    });
  });
}

/**
 * Check that the subjects are known, and that the template asks for the kind of school where they need it.
 *
 * @param path Where the sources stand.
 */
export function checkSubjects(
  entries: readonly BasisEntry[],
  path: string,
  context: BasisContext,
): Problem[] {
  return entries.flatMap((entry, index): Problem[] => {
    if (!('subject' in entry)) return [];
    const { subject } = entry;
    const at = `${path}[${index}].subject`;
    const found = sourcesOn(subject);
    if (found.length === 0) {
      const known = [...new Set(legalSources.map((one) => one.subject))];
      return [{ path: at, code: 'basis-unknown-subject', data: { subject, known } }];
    }
    const { school } = context.head.meta;
    const differs = new Set(found.map(({ sectors }) => sectors.join())).size > 1;
    return differs && !school?.sector
      ? [{ path: at, code: 'basis-without-sector', data: { subject } }]
      : [];
  });
}

function sourcesOn(subject: string): LegalSource[] {
  return legalSources.filter((one) => one.subject === subject);
}

/** Tell in which of the kinds of school that the template asks for a source holds. */
function sectorCondition(
  { sectors }: LegalSource,
  { head, questions }: BasisContext,
): 'everywhere' | 'nowhere' | Record<string, string[]> {
  const id = head.meta.school?.sector;
  const question = id === undefined ? undefined : questions.get(id);
  if (id === undefined || !question || !('options' in question)) return 'everywhere';
  const asked = question.options.map(({ value }) => value);
  const held = asked.filter((value) => sectors.some((sector) => sector === value));
  if (held.length === 0) return 'nowhere';
  return held.length === asked.length ? 'everywhere' : { [id]: held };
}

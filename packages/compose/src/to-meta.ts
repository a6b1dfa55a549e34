import type { Approval, Meta, School } from '@akkoord/clause';
import { foldSpace } from '@akkoord/text';
import type { Settled } from './answers.ts';
import { type ClauseTopics, rightsOf } from './council-rights.ts';
import { surelyHolds } from './open-point.ts';
import { labelOf } from './question.ts';
import type { Template } from './template.ts';

/**
 * Derive the metadata of a new protocol: a draft, with the council's rights as proposals.
 *
 * @param template The template.
 * @param settled The answers.
 * @param topics The topics of each clause that came out, by wId, in document order.
 */
export function toMeta(template: Template, settled: Settled, topics: ClauseTopics): Meta {
  const { meta } = template;
  const { values } = settled;
  const text = (id: string | undefined) => {
    const value = id === undefined ? undefined : values.get(id);
    return value === undefined ? undefined : foldSpace(String(value));
  };
  const list = (id: string | undefined) => {
    const value = id === undefined ? undefined : values.get(id);
    if (id === undefined || !Array.isArray(value)) return undefined;
    return value.map((entry) => foldSpace(labelOf(template.questions, id, entry)));
  };
  const name = text(meta.school?.name);
  const sector = text(meta.school?.sector) as School['sector'];
  const authority = text(meta.competentAuthority?.name);
  const schools = list(meta.competentAuthority?.schools);
  const adoption = given({
    effectiveFrom: text(meta.adoption?.effectiveFrom),
    evaluateBy: text(meta.adoption?.evaluateBy),
  });
  const approval: Approval = {
    rights: rightsOf(template, settled, topics),
    ...(Object.keys(adoption).length > 0 ? { adoption } : {}),
  };
  return given({
    title: template.title,
    subject: template.subject,
    language: 'nl' as const,
    school: name === undefined ? undefined : given({ name, sector }),
    pupilsInCouncil: sector?.startsWith('so') ? pupilsInCouncil(template, settled) : undefined,
    competentAuthority: authority === undefined ? undefined : given({ name: authority, schools }),
    version: text(meta.version),
    status: 'draft' as const,
    approval,
    audience: meta.audience,
    publication: list(meta.publication),
    related: list(meta.related),
  });
}

/** Tell whether pupils are in the council of a school with so, where the answers say; open where they do not. */
function pupilsInCouncil(
  { councils: { pupils } }: Template,
  settled: Settled,
): boolean | undefined {
  if (pupils === undefined) return undefined;
  if (surelyHolds(pupils, settled)) return true;
  return surelyHolds({ not: pupils }, settled) ? false : undefined;
}

/** Leave out what is not given. */
function given<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

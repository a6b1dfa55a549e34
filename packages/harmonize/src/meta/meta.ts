import type { Meta, Protocol, School } from '@akkoord/clause';
import type { Template } from '@akkoord/compose';
import type { Target } from '../ledger/decision.ts';
import { schoolsIn } from '../sources/schools.ts';
import type { Source } from '../sources/source.ts';
import { councilRights } from './council-rights.ts';
import { replacedProtocol } from './replaced.ts';

/** What the metadata are made of. */
export interface MetaInput {
  sources: readonly Source[];
  target: Target;
  template: Template;
  sector: School['sector'];
}

/** Version of a first draft, where nobody gave another. */
const firstVersion = '0.1';

/**
 * Derive the metadata of the new protocol: a draft of all schools, with the rights of their councils as
 * proposals, and the protocols that it comes in the place of.
 *
 * As long as the schools have councils of their own, each of these decides; so the schools stand under the
 * board, and not the school that they become.
 */
export function metaOf(tree: Protocol, { sources, target, template, sector }: MetaInput): Meta {
  const authority = target.competentAuthority ?? commonAuthority(sources);
  const title = target.title ?? [template.title, target.school].filter(Boolean).join(' ');
  const rights = councilRights(tree, sources, { taxonomy: template.taxonomy, sector });
  const lists = Object.entries({
    audience: united(sources, 'audience'),
    publication: united(sources, 'publication'),
    related: united(sources, 'related'),
  }).filter(([, items]) => items.length > 0);
  const schools = schoolsIn(sources).map(({ name }) => name);
  return {
    title,
    subject: template.subject,
    language: 'nl',
    ...(authority ? { competentAuthority: { name: authority, schools } } : {}),
    version: target.version ?? firstVersion,
    status: 'draft',
    ...(rights.length > 0 ? { approval: { rights } } : {}),
    ...Object.fromEntries(lists),
    replaces: sources.map(replacedProtocol),
  };
}

/** Give the board that all sources name; `undefined` where they have more, or one names none. */
export function commonAuthority(sources: readonly Source[]): string | undefined {
  const names = new Set(sources.map(({ tree }) => tree.meta.competentAuthority?.name));
  return names.size === 1 ? [...names][0] : undefined;
}

/** Put lists together; what differs in capitals only stands once. */
function united(sources: readonly Source[], key: 'audience' | 'publication' | 'related'): string[] {
  const items = sources.flatMap(({ tree }) => tree.meta[key] ?? []);
  const known = new Map<string, string>();
  for (const item of items) {
    const folded = item.trim().toLocaleLowerCase('nl');
    if (!known.has(folded)) known.set(folded, item);
  }
  return [...known.values()];
}

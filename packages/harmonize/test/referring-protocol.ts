import { annotate } from '@akkoord/annotate';
import {
  type Clause,
  clausesOf,
  identify,
  labelsOf,
  type Protocol,
  type Section,
} from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import type { Source } from '../src/sources/source.ts';

const taxonomy = defaultTaxonomy();

/** A clause by its number, its words and what is nested in it. */
export function item(num: string | null, text: string, ...nested: Clause[]): Clause {
  const paragraph = {
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value: text }],
  };
  const form = num === null ? 'prose' : 'item';
  return { type: 'clause', eId: '', wId: '', num, form, children: [paragraph, ...nested] };
}

export function section(num: string | null, heading: string, ...children: Clause[]): Section {
  return { type: 'section', eId: '', num, heading, depth: 1, children };
}

export function sourceOf(...children: Array<Section | Clause>): Source {
  const tree: Protocol = {
    type: 'protocol',
    meta: { title: 'Protocol', language: 'nl' },
    children,
  };
  return { id: 'de-eik', tree: annotate(identify(tree), { taxonomy }) };
}

/** Find a clause of a source by its eId. */
export function clauseOf(source: Source, eId: string): Clause {
  return clausesOf(source.tree).find((clause) => clause.eId === eId) as Clause;
}

/** The labels of a source as they are. */
export function identityOf(source: Source): (eId: string) => string | null {
  const labels = labelsOf(source.tree);
  return (eId) => labels.get(eId) ?? null;
}

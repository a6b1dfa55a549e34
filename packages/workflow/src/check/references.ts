import { labelsOf, ownText, type Protocol } from '@akkoord/clause';
import type { Template } from '@akkoord/compose';
import { pathOf, rulesIn } from './drafts.ts';
import type { Told } from './finding.ts';

const label = /(?<![\p{L}\d.])[A-Z]{1,2}\.\d+(?![\p{L}\d])/gu;

/**
 * Make a rule that finds references, written by hand, to clauses that a draft does not have.
 *
 * Where sections have letters a reader can tell such a number from others: `C.12`. `{{ref}}` never goes wrong.
 */
export function referenceRule({ numbering }: Template): (tree: Protocol) => Told[] {
  if (numbering.sections !== 'letters') return () => [];
  return (tree) => {
    const labels = new Set(labelsOf(tree).values());
    return rulesIn(tree).flatMap((clause) => {
      const text = ownText(clause).trim();
      const named = [...text.matchAll(label)].map(([reference]) => reference);
      return named
        .filter((reference) => !labels.has(reference))
        .map((reference): Told => {
          return { path: pathOf(clause), code: 'reference-lost', data: { reference, text } };
        });
    });
  };
}

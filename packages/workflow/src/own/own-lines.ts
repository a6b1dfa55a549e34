import { clausesOf, type Protocol } from '@akkoord/clause';
import type { LayoutLine } from '@akkoord/parse';
import type { ReadDocument } from '@akkoord/read';
import type { OwnDocument } from './own-document.ts';

/** What is read of a document, and what is known of it. */
export interface OwnLines {
  readonly lines: readonly LayoutLine[];
  /** The Markdown of a document that was changed since; absent where it carries none. */
  readonly known?: Protocol;
}

/** Give the lines of a document without what Akkoord wrote around its text. */
export async function ownLines(
  document: ReadDocument,
  own: OwnDocument | undefined,
): Promise<OwnLines> {
  const { withoutOwnParts } = await import('./own-parts.ts');
  if (!own) return { lines: withoutOwnParts(document, null) };
  const { carriedTree } = await import('./own-document.ts');
  const known = await carriedTree(own.markdown);
  const { school, competentAuthority } = known.meta;
  const owner = school?.name ?? competentAuthority?.name ?? null;
  return { lines: withoutOwnParts(document, { owner }), known };
}

/**
 * Fill in whose text it is, where the annex that Akkoord wrote behind it tells and the text does not.
 */
export async function withAnnexed(tree: Protocol, lines: readonly LayoutLine[]): Promise<Protocol> {
  if (tree.meta.school) return tree;
  const { schoolInAnnex } = await import('./own-parts.ts');
  const school = schoolInAnnex(lines);
  return school ? { ...tree, meta: { ...tree.meta, school } } : tree;
}

/**
 * Fill in what a document does not show, from the Markdown that it carries: whose text it is, where that stands over the
 * title, and which items are steps. What the Markdown says of an approval is left: that was of other words.
 */
export function withKnown(tree: Protocol, known: Protocol): Protocol {
  const { school, competentAuthority } = known.meta;
  const owner = school?.name ?? competentAuthority?.name;
  const seen = tree.children.some(
    (child) => child.type === 'furniture' && child.value.trim() === owner,
  );
  const read = structuredClone(tree);
  const steps = new Map(
    clausesOf(known).flatMap(({ eId, num, form }) =>
      form === 'step' ? [[eId, num] as const] : [],
    ),
  );
  for (const clause of clausesOf(read)) {
    const same = steps.has(clause.eId) && steps.get(clause.eId) === clause.num;
    if (clause.form === 'item' && same) clause.form = 'step';
  }
  if (!seen) return read;
  const meta = {
    ...read.meta,
    ...(school ? { school } : {}),
    ...(competentAuthority ? { competentAuthority } : {}),
  };
  return { ...read, meta };
}

import {
  type ComparisonWitness,
  type Limit,
  type Meta,
  type MetaField,
  type Protocol,
  walk,
} from '@akkoord/clause';

/** How to find each piece of metadata that is not compared. Title and name of the school are. */
const metaFields = {
  competentAuthority: ({ competentAuthority }) => competentAuthority?.name,
  sector: ({ school }) => school?.sector,
  version: ({ version }) => version,
  status: ({ status }) => status,
  'adopted-on': ({ approval }) => approval?.adoption?.on,
  'effective-from': ({ approval }) => approval?.adoption?.effectiveFrom,
  'evaluate-by': ({ approval }) => approval?.adoption?.evaluateBy,
} as const satisfies Record<MetaField, (meta: Meta) => string | undefined>;

type Both<Value> = readonly [before: Value, after: Value];

/** List what a comparison of two trees does not cover, so that nobody takes it for more than it is. */
export function limitsOf(trees: Both<Protocol>, witnesses: Both<ComparisonWitness>): Limit[] {
  const counts = trees.map(countsOf) as unknown as Both<ReturnType<typeof countsOf>>;
  const fields = (Object.keys(metaFields) as MetaField[]).filter(
    (field) => metaFields[field](trees[0].meta) !== metaFields[field](trees[1].meta),
  );
  const counted = (['furniture', 'emphasis', 'images'] as const).map((code) => ({
    code,
    data: { before: counts[0][code], after: counts[1][code] },
  }));
  const doubts = { before: witnesses[0].doubtful, after: witnesses[1].doubtful };
  const all: Limit[] = [...counted, { code: 'doubtful-reading', data: doubts }];
  return [
    ...(fields.length > 0 ? [{ code: 'metadata' as const, data: { fields } }] : []),
    ...all.filter(({ code, data }) => code === 'metadata' || data.before + data.after > 0),
  ];
}

function countsOf(tree: Protocol) {
  const counts = { furniture: 0, emphasis: 0, images: 0 };
  walk(tree, ({ type }) => {
    if (type === 'furniture') counts.furniture += 1;
    if (type === 'strong' || type === 'emphasis') counts.emphasis += 1;
    if (type === 'image') counts.images += 1;
  });
  return counts;
}

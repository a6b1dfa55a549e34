import {
  type Clause,
  clausesOf,
  digest,
  identify,
  isSection,
  openPrefix,
  ownText,
  type Protocol,
  type Section,
} from '@akkoord/clause';

/**
 * Keep clauses of an existing protocol in a new one: in a section of their own, before the open points.
 *
 * Each keeps its words and says where it comes from; the council rights of the new protocol that hold for its
 * topic hold for it too.
 *
 * @param tree The new protocol.
 * @param own The clauses to keep.
 * @param place `from`: the existing protocol; `heading`: what the section is called.
 */
export function keepOwnClauses(
  tree: Protocol,
  own: readonly Clause[],
  { from, heading }: { from: Protocol; heading: string },
): Protocol {
  if (own.length === 0) return tree;
  const sections = tree.children.filter(isSection);
  const open = sections.find(holdsQuestions);
  const before = sections.filter((section) => section !== open);
  const source = from.meta.title ?? digest(from).text;
  const kept = new Set(own.map(({ eId }) => eId));
  const top = own.filter(({ eId }) => parentOf(eId, from, kept) === undefined);
  const children = top.map((clause, index) =>
    keptClause(clause, { num: `${index + 1}`, wId: `own-${index + 1}`, own, kept, from, source }),
  );
  const num = nextNumber(before.at(-1)?.num ?? null);
  const section: Section = {
    type: 'section',
    eId: '',
    num,
    heading,
    depth: 1,
    children,
  };
  const moved = open ? [{ ...open, num: nextNumber(num) }] : [];
  const others = tree.children.filter((child) => child !== open);
  return identify({
    ...tree,
    meta: withRights(tree, children),
    children: [...others, section, ...moved],
  });
}

/** The open points stand together in a section; what its heading is called does not matter. */
function holdsQuestions({ children }: Section): boolean {
  return children.some((child) => child.type === 'clause' && child.wId.startsWith(openPrefix));
}

interface Keeping {
  num: string | null;
  wId: string;
  own: readonly Clause[];
  /** The eIds of all that is kept. */
  kept: ReadonlySet<string>;
  from: Protocol;
  /** What the kept clauses say that they come from. */
  source: string;
}

/** Copy a clause without its source, with the points of its list that are kept too. */
function keptClause(clause: Clause, keeping: Keeping): Clause {
  const { own, kept, from, source, num, wId } = keeping;
  const { basis, topics } = clause.data ?? {};
  const points = own
    .filter(({ eId }) => parentOf(eId, from, kept) === clause.eId)
    .map((point, index) =>
      keptClause(point, { ...keeping, num: null, wId: `${wId}-${index + 1}` }),
    );
  return {
    type: 'clause',
    eId: '',
    wId,
    num,
    form: num === null ? 'bullet' : 'item',
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: wholeText(clause, keeping) }] },
      ...points,
    ],
    data: {
      ...(topics ? { topics } : {}),
      ...(basis ? { basis } : {}),
      provenance: [{ source, clause: clause.wId }],
    },
  };
}

/** Give the eId of the clause that this one is nested in, where that is kept too. */
function parentOf(eId: string, from: Protocol, kept: ReadonlySet<string>): string | undefined {
  return clausesOf(from)
    .filter((other) => kept.has(other.eId) && eId.startsWith(`${other.eId}__`))
    .at(-1)?.eId;
}

/** A point of a list has its sentence in the clause above it; where that is not kept, the point takes it along. */
function wholeText(clause: Clause, { from, kept }: Keeping): string {
  const lead = clausesOf(from).find(
    (other) =>
      clause.eId.startsWith(`${other.eId}__`) &&
      !kept.has(other.eId) &&
      /:\s*$/.test(ownText(other)),
  );
  const texts = lead ? [ownText(lead), ownText(clause)] : [ownText(clause)];
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

function withRights(tree: Protocol, own: readonly Clause[]): Protocol['meta'] {
  const { approval } = tree.meta;
  if (!approval?.rights) return tree.meta;
  const topicOf = new Map<string, string | undefined>();
  for (const section of tree.children.filter(isSection)) {
    for (const child of section.children) {
      if (child.type === 'clause') topicOf.set(child.wId, child.data?.topics?.[0]);
    }
  }
  const rights = approval.rights.map((right) => {
    const topics = new Set(right.clauses.map((wId) => topicOf.get(wId)));
    const more = own.filter(({ data }) => data?.topics?.[0] && topics.has(data.topics[0]));
    return { ...right, clauses: [...right.clauses, ...more.map(({ wId }) => wId)] };
  });
  return { ...tree.meta, approval: { ...approval, rights } };
}

/** Give the number after this one: B after A, 3 after 2. */
function nextNumber(num: string | null): string | null {
  if (num === null) return null;
  if (/^\d+$/.test(num)) return `${Number(num) + 1}`;
  const last = num.charCodeAt(num.length - 1);
  if (num.at(-1) !== 'Z') return num.slice(0, -1) + String.fromCharCode(last + 1);
  return num === 'Z' ? 'AA' : `${nextNumber(num.slice(0, -1))}A`;
}

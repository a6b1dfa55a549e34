import {
  type Clause,
  type ClauseContent,
  type Coded,
  clausesOf,
  isClause,
  type MdastNode,
  type Mention,
  ownText,
  type Protocol,
  type ReadingMessage,
  toSource,
} from '@akkoord/clause';

/** What stands in the place of a mention of a person once it is hidden. */
const placeholders = {
  person: '[naam]',
  phone: '[telefoonnummer]',
  email: '[e-mailadres]',
} as const satisfies Partial<Record<Mention['kind'], string>>;

type PersonalKind = keyof typeof placeholders;

/** A mention that is personal data. */
type PersonalMention = Mention & { kind: PersonalKind };

/** What the messages of this room say, by code. */
export interface AnnotateMessages {
  'personal-data': { kind: PersonalKind };
  'possible-name': { words: string };
}

/** Numbers of services, which belong to no person. */
const serviceNumber = /^(?:\+31|0)?(?:800|900|906|909|88|14)\d+$|^1\d{2}$/;

/**
 * Find the personal data in an annotated tree: names of persons, telephone numbers and e-mail addresses in
 * its clauses. Numbers of services (0800, 0900, 088, 14, 112) are no personal data.
 *
 * @param tree A tree that `annotate` went over.
 */
export function findPersonalData(tree: Protocol): PersonalMention[] {
  return clausesOf(tree).flatMap((clause) => personalIn(clause));
}

/**
 * Warn of each piece of personal data: `ruleId` is `personal-data`, `actual` what stands there.
 *
 * @param tree A tree that was read and annotated.
 */
export function tellPersonalData(tree: Protocol): ReadingMessage[] {
  const clauses = new Map(clausesOf(tree).map((clause) => [clause.eId, clause]));
  return findPersonalData(tree).map(({ kind, span }) => {
    const [place] = toSource(tree, span);
    const clause = clauses.get(span.eId) as Clause;
    return {
      ruleId: 'personal-data',
      ...({ code: 'personal-data', data: { kind } } satisfies Coded<AnnotateMessages>),
      ...(place ? { place } : {}),
      actual: ownText(clause).slice(span.start, span.end),
      confidence: 1,
    };
  });
}

/**
 * Put placeholders in the place of personal data: `[naam]` behind the title that stood there, or the role where a label before it names one
 * (`Vertrouwenspersoon: [naam vertrouwenspersoon]`), `[telefoonnummer]`, `[e-mailadres]`.
 *
 * @param tree A tree that was annotated; it is left as it is.
 * @returns The tree without the personal data and without mentions of it. Clauses that held some have no positions inside, for their text is no longer that of the source.
 */
export function hidePersonalData(tree: Protocol): Protocol {
  return hideIn(tree as unknown as Clause) as unknown as Protocol;
}

function personalIn(clause: Clause): PersonalMention[] {
  return (clause.data?.mentions ?? []).filter(
    (mention): mention is PersonalMention =>
      mention.kind in placeholders &&
      !(mention.kind === 'phone' && serviceNumber.test(mention.value)),
  );
}

function hideIn<Node extends { type: string; children?: unknown }>(node: Node): Node {
  if (!Array.isArray(node.children)) return node;
  const found = isClause(node) ? personalIn(node) : [];
  const children = (node.children as ClauseContent[]).map((child) =>
    found.length > 0 && !isClause(child)
      ? (hideInBlock(
          child as MdastNode,
          replacements(node as unknown as Clause, found),
        ) as ClauseContent)
      : hideIn(child),
  );
  if (!isClause(node) || found.length === 0) return { ...node, children };
  const mentions = node.data?.mentions?.filter((mention) => !found.some((one) => one === mention));
  const { marks: _, ...data } = node.data ?? {};
  return { ...node, data: { ...data, mentions }, children };
}

/** What is to be replaced in a clause, longest first. */
function replacements(clause: Clause, found: readonly PersonalMention[]): Array<[string, string]> {
  const text = ownText(clause);
  const pairs = found.map(({ kind, span, value }): [string, string] => {
    const role = kind === 'person' ? roleBefore(text.slice(0, span.start)) : null;
    const words = text.slice(span.start, span.end);
    const placeholder = role ? `[naam ${role}]` : placeholders[kind];
    const title =
      kind === 'person' && !role && words.endsWith(value) ? words.slice(0, -value.length) : '';
    return [words, `${title}${placeholder}`];
  });
  return pairs.sort((a, b) => b[0].length - a[0].length);
}

/** The label before a name: `Vertrouwenspersoon :`, `Coördinator pesten:`. */
function roleBefore(before: string): string | null {
  const label = /(?:^|[.;\n]\s?)([\p{L}][\p{L} -]{1,40}?)\s?[:–-]\s?$/u.exec(before)?.[1];
  return label?.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) ?? null;
}

/** Leaves are joined first, for a name may run over a line break. */
function hideInBlock(node: MdastNode, pairs: ReadonlyArray<[string, string]>): MdastNode {
  const { position: _, ...rest } = node;
  if (node.type === 'text') return { ...rest, value: replaceAll(node.value ?? '', pairs) };
  if (!node.children) return rest;
  const joined: MdastNode[] = [];
  for (const child of node.children) {
    const last = joined.at(-1);
    if (child.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: `${last.value}${child.value}` };
    } else joined.push(child.type === 'text' ? { type: 'text', value: child.value } : child);
  }
  return { ...rest, children: joined.map((child) => hideInBlock(child, pairs)) };
}

function replaceAll(text: string, pairs: ReadonlyArray<[string, string]>): string {
  return pairs.reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

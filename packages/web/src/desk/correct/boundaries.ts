import type { Clause, ClauseContent, Flow, MdastNode, Protocol } from '@akkoord/clause';
import { clausesOf, isClause, ownText, rewriteOwnText } from '@akkoord/clause';
import { childrenOf, findClause } from './place.ts';

/** A sign of no text, which marks where a clause is cut while it is. */
const cut = '\uE000';

/** A number that stands before the words of a clause: `4. `, `b) `. */
const label = /^(\d{1,3}|[a-z])[.)]\s+(?=\S)/;

/**
 * Let a clause go on where the one before it ended. The label that made it a clause becomes words: nothing goes.
 *
 * @param tree It is changed.
 * @returns Whether that could be done: not at the beginning of a section.
 */
export function join(tree: Protocol, eId: string): boolean {
  const found = findClause(tree, eId);
  const before = clauseBefore(tree, eId);
  if (!found || !before) return false;
  const { node, holder, index } = found;
  const own = node.children.filter((child) => !isClause(child));
  const inner = node.children.filter(isClause);
  childrenOf(holder).splice(index, 1, ...(holder === before ? inner : []));
  const flow = before.children.filter((child) => !isClause(child));
  const nested = before.children.filter(isClause);
  const words = withLabel(own, labelText(node));
  before.children = [...joined(flow, words), ...nested, ...(holder === before ? [] : inner)];
  if (before.position && node.position) {
    before.position = { start: before.position.start, end: node.position.end };
  }
  return true;
}

/** Give the clause after which another goes on; `null` where a heading or nothing stands before it. */
export function clauseBefore(tree: Protocol, eId: string): Clause | null {
  const found = findClause(tree, eId);
  if (!found) return null;
  const { holder, index } = found;
  const earlier = childrenOf(holder).slice(0, index).filter(isClause).at(-1);
  if (earlier) return clausesOf(earlier).at(-1) ?? earlier;
  return isClause(holder) ? holder : null;
}

function labelText({ num, data }: Clause): string {
  const mark = data?.marks?.find(({ kind }) => kind === 'num')?.value.trim();
  return mark ?? (num === null ? '' : `${num}.`);
}

function withLabel(own: readonly ClauseContent[], words: string): ClauseContent[] {
  if (words === '') return [...own];
  const text = { type: 'text', value: `${words} ` } as const;
  const [first, ...rest] = own;
  if (first?.type === 'paragraph')
    return [{ ...first, children: [text, ...first.children] }, ...rest];
  return [{ type: 'paragraph', children: [{ type: 'text', value: words }] }, ...own];
}

/** Let a paragraph that ends one run on into the paragraph that begins the other. */
function joined(flow: readonly ClauseContent[], more: readonly ClauseContent[]): ClauseContent[] {
  const last = flow.at(-1);
  const [first, ...rest] = more;
  if (last?.type !== 'paragraph' || first?.type !== 'paragraph') return [...flow, ...more];
  const space = { type: 'text', value: ' ' } as const;
  const { position: _, ...kept } = last;
  const one = { ...kept, children: [...last.children, space, ...first.children] } as Flow;
  return [...flow.slice(0, -1), one, ...rest];
}

/**
 * Let a clause of its own begin within another. A number that stands there becomes its number.
 *
 * @param tree It is changed.
 * @param at Offset in the clause's own text, UTF-16 units.
 * @returns Whether that could be done: on both sides there must be words.
 */
export function split(tree: Protocol, eId: string, at: number): boolean {
  const found = findClause(tree, eId);
  if (!found) return false;
  const { node, holder, index } = found;
  const text = ownText(node);
  const offset = at + (text.slice(at).length - text.slice(at).trimStart().length);
  const sign = text[offset];
  if (sign === undefined || text.slice(0, offset).trim() === '') return false;
  const marked = rewriteOwnText(node, [{ start: offset, end: offset + 1, text: `${cut}${sign}` }]);
  const parts = cutNode(marked as unknown as MdastNode);
  if (!parts) return false;
  const [left, right] = parts.map((part) => part as unknown as Clause) as [Clause, Clause];
  const num = label.exec(ownText(right))?.[1] ?? null;
  const form = num === null && node.form !== 'bullet' ? 'prose' : node.form;
  const { page } = node.data ?? {};
  const fresh: Clause = {
    ...right,
    eId: '',
    wId: '',
    num,
    form: num !== null && form === 'prose' ? 'item' : form,
    data: page === undefined ? {} : { page },
  };
  const clean = num === null ? fresh : withoutLabel(fresh);
  childrenOf(holder).splice(index, 1, left, clean);
  return true;
}

function withoutLabel(clause: Clause): Clause {
  const [found = ''] = label.exec(ownText(clause)) ?? [];
  return rewriteOwnText(clause, [{ start: 0, end: found.length, text: '' }]);
}

/** Cut a node in two where the sign stands, and all that is around it; `null` where it stands nowhere. */
function cutNode(node: MdastNode): [MdastNode, MdastNode] | null {
  if (node.value !== undefined) {
    const [before, after] = node.value.split(cut);
    if (before === undefined || after === undefined) return null;
    return [
      { ...node, value: before.trimEnd() },
      { ...node, value: after },
    ];
  }
  const children = node.children ?? [];
  for (const [index, child] of children.entries()) {
    const parts = cutNode(child);
    if (!parts) continue;
    const [left, right] = parts;
    const before = [...children.slice(0, index), ...(isEmpty(left) ? [] : [left])];
    const after = [...(isEmpty(right) ? [] : [right]), ...children.slice(index + 1)];
    return [
      { ...node, children: before },
      { ...node, children: after },
    ];
  }
  return null;
}

function isEmpty({ value, children }: MdastNode): boolean {
  return value === '' || (value === undefined && children?.length === 0);
}

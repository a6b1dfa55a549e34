import { type Other, type Shape, type Target, withoutQuoteShapes } from '@akkoord/clause';
import { diffArrays } from 'diff/lib/diff/array.js';
import { targetOf } from '../content/blocks.ts';
import { type OtherPlace, other } from './other.ts';

type Place = Pick<OtherPlace, 'before' | 'after'>;

/**
 * Compare what a clause's words do not say: cells of its tables, addresses of its links, its pictures.
 *
 * @param content Canonical content of both sides.
 * @param place Where the clause stands on both sides.
 */
export function shapeRows(
  content: readonly [readonly Shape[], readonly Shape[]],
  place: Place,
): Other[] {
  return [...tableRows(content, place), ...targetRows(content, place)];
}

/** Give the canonical content without what `shapeRows` tells, so that what is left is layout: blocks, lists, code. */
export function layoutOf(content: readonly Shape[]): string {
  return JSON.stringify(content.flatMap(withoutWords));
}

function withoutWords(shape: Shape): unknown[] {
  if (typeof shape === 'string') return [];
  const [type, attributes, ...children] = shape;
  if (type === 'note' || type === 'image') return [];
  const inner = children.flatMap(withoutWords);
  if (type === 'link') return inner;
  if (type === 'table') return [[type, attributes]];
  return [[type, attributes, ...inner]];
}

/** Compare rows of tables: added and removed ones, and those of which the same words stand in other cells. */
function tableRows(
  [before, after]: readonly [readonly Shape[], readonly Shape[]],
  place: Place,
): Other[] {
  const [old, fresh] = [before, after].map((shapes) => shapes.flatMap(rowsOf));
  const rows: Other[] = [];
  const removed: string[][] = [];
  const added: string[][] = [];
  const flush = () => {
    rows.push(...changedRows(removed, added, place));
    removed.length = 0;
    added.length = 0;
  };
  const [left, right] = [old ?? [], fresh ?? []];
  let [i, j] = [0, 0];
  for (const run of diffArrays(left.map(keyOf), right.map(keyOf))) {
    if (!run.added && !run.removed) flush();
    for (let k = 0; k < run.value.length; k++) {
      if (run.removed) removed.push(left[i++] as string[]);
      else if (run.added) added.push(right[j++] as string[]);
      else {
        i++;
        j++;
      }
    }
  }
  flush();
  return rows;
}

function keyOf(cells: readonly string[]): string {
  return JSON.stringify(withoutQuoteShapes(cells));
}

/** Pair rows that stand in each other's place by their first cell, then by their words; the rest is added or removed. */
function changedRows(
  removed: readonly string[][],
  added: readonly string[][],
  place: Place,
): Other[] {
  const rows: Other[] = [];
  const left = [...removed];
  const right: string[][] = [];
  for (const to of added) {
    const at = left.findIndex((from) => wordsOf(from) === wordsOf(to));
    const alike = at >= 0 ? at : left.findIndex((from) => from[0] === to[0]);
    if (alike < 0) {
      right.push(to);
      continue;
    }
    const from = left.splice(alike, 1)[0] as string[];
    if (at >= 0 || from.length !== to.length) rows.push(rowOther('table-cells', from, to, place));
  }
  const rest = left.length === right.length && left.length > 0;
  if (rest && left.every((from, index) => from.length === right[index]?.length)) return rows;
  return [
    ...rows,
    ...right.map((to) => rowOther('table-row-added', null, to, place)),
    ...left.map((from) => rowOther('table-row-removed', from, null, place)),
  ];
}

function rowOther(
  code: 'table-cells' | 'table-row-added' | 'table-row-removed',
  from: readonly string[] | null,
  to: readonly string[] | null,
  { before, after }: Place,
): Other {
  const words = [from, to].map((cells) => (cells ?? []).join(' | ')) as [string, string];
  return other(code, { before: from ? before : [], after: to ? after : [], words });
}

function wordsOf(cells: readonly string[]): string {
  return cells.join(' ').replace(/\s+/g, ' ').trim();
}

function rowsOf(shape: Shape): string[][] {
  if (typeof shape === 'string') return [];
  const [type, , ...children] = shape;
  if (type === 'tableRow') return [children.map(textOf)];
  return children.flatMap(rowsOf);
}

/** Give the words of a piece of content, addresses and pictures left out. */
function textOf(shape: Shape): string {
  if (typeof shape === 'string') return shape;
  const [, , ...children] = shape;
  return children.map(textOf).join('');
}

/** Compare links and pictures, in order. */
function targetRows(
  [before, after]: readonly [readonly Shape[], readonly Shape[]],
  place: Place,
): Other[] {
  const [old, fresh] = [before, after].map((shapes) => shapes.flatMap(targetsOf));
  const rows: Other[] = [];
  let removed: Target[] = [];
  let added: Target[] = [];
  const flush = () => {
    for (const to of added) {
      const at = removed.findIndex((from) => from.of === to.of);
      const from = at < 0 ? undefined : removed.splice(at, 1)[0];
      rows.push(targetOther(from, to, place));
    }
    rows.push(...removed.map((from) => targetOther(from, undefined, place)));
    [removed, added] = [[], []];
  };
  const key = (target: Target) =>
    JSON.stringify(withoutQuoteShapes(target.of === 'link' ? [target.of, target.address] : target));
  let [i, j] = [0, 0];
  for (const run of diffArrays((old ?? []).map(key), (fresh ?? []).map(key))) {
    if (!run.added && !run.removed) flush();
    for (let k = 0; k < run.value.length; k++) {
      if (run.removed) removed.push(old?.[i++] as Target);
      else if (run.added) added.push(fresh?.[j++] as Target);
      else {
        i++;
        j++;
      }
    }
  }
  flush();
  return rows;
}

const targetCodes = {
  link: ['link-added', 'link-removed', 'link-address'],
  image: ['image-added', 'image-removed', 'image-text'],
} as const satisfies Record<Target['of'], readonly Other['code'][]>;

function targetOther(
  from: Target | undefined,
  to: Target | undefined,
  { before, after }: Place,
): Other {
  const [added, removed, changed] = targetCodes[(to ?? (from as Target)).of];
  const words = [from, to].map((target) => (target ? shown(target) : '')) as [string, string];
  if (!from) return other(added, { before: [], after, words });
  if (!to) return other(removed, { before, after: [], words });
  return other(changed, { before, after, words });
}

function shown({ text, address }: Target): string {
  return [text, address].filter(Boolean).join(' ');
}

/** Links and pictures in order, a link before the pictures in it. */
function targetsOf(shape: Shape): Target[] {
  if (typeof shape === 'string') return [];
  const [, , ...children] = shape;
  const target = targetOf(shape);
  return [...(target ? [target] : []), ...children.flatMap(targetsOf)];
}

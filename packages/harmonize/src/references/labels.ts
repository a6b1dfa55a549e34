import type { LabelWording } from '@akkoord/annotate';

/** From how many labels in a row on a range reads better than an enumeration. */
const rangeFrom = 3;

/** Give what a label stands in: `B` for `B.3`, nothing for `3`. */
export function aboveLabel(label: string): string {
  return label.includes('.') ? label.slice(0, label.lastIndexOf('.')) : '';
}

/** Give the last part of a label: `3` for `B.3`. */
export function lastPart(label: string): string {
  return label.slice(label.lastIndexOf('.') + 1);
}

/** Say whether one label follows right on another in the same list. */
export function follows(label: string, before: string): boolean {
  if (aboveLabel(label) !== aboveLabel(before)) return false;
  const [next, last] = [lastPart(label), lastPart(before)];
  if (/^\d+$/.test(next) && /^\d+$/.test(last)) return Number(next) === Number(last) + 1;
  const letters = /^\p{L}$/u.test(next) && /^\p{L}$/u.test(last);
  return letters && next.charCodeAt(0) === last.charCodeAt(0) + 1;
}

/** Give the longest label that all stand in, one of them included; nothing where there is none. */
export function commonLabel(labels: readonly string[]): string {
  const [first = '', ...others] = labels;
  const parts = first.split('.');
  const common = parts.findIndex(
    (_, i) => !others.every((other) => other.split('.')[i] === parts[i]),
  );
  return parts.slice(0, common === -1 ? parts.length : common).join('.');
}

/** List labels once each in the order in which they stand: `B.2` before `B.10`. */
export function sortedLabels(labels: readonly string[]): string[] {
  return [...new Set(labels)].sort(compareLabels);
}

/** Compare by place: negative where the first stands before the other. */
export function compareLabels(one: string, other: string): number {
  return compareParts(one.split('.'), other.split('.'));
}

/** Leave out what stands in another: `B.2.a` where `B.2` is there too. */
export function outermost(labels: readonly string[]): string[] {
  return labels.filter((label) => !labels.some((other) => label.startsWith(`${other}.`)));
}

/**
 * Write sorted labels as a reader expects them: `B.1, B.2 en C.4`, and `B.1 tot en met B.4` for three or more
 * in a row.
 */
export function writeLabels(
  labels: readonly string[],
  { conjunction, through }: LabelWording,
): string {
  const rows: string[][] = [];
  for (const label of labels) {
    const row = rows.at(-1);
    if (row && follows(label, row.at(-1) as string)) row.push(label);
    else rows.push([label]);
  }
  const items = rows.flatMap((row) =>
    row.length < rangeFrom ? row : [`${row[0]} ${through} ${row.at(-1)}`],
  );
  const last = items.pop() ?? '';
  return items.length === 0 ? last : `${items.join(', ')} ${conjunction} ${last}`;
}

function compareParts(one: readonly string[], other: readonly string[]): number {
  for (let i = 0; i < Math.min(one.length, other.length); i++) {
    const [a, b] = [one[i] as string, other[i] as string];
    if (a === b) continue;
    const numbers = [Number.parseInt(a, 10), Number.parseInt(b, 10)] as const;
    if (!Number.isNaN(numbers[0]) && !Number.isNaN(numbers[1]) && numbers[0] !== numbers[1]) {
      return numbers[0] - numbers[1];
    }
    return a < b ? -1 : 1;
  }
  return one.length - other.length;
}

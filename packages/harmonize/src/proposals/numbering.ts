import { isClause, isSection, type Protocol } from '@akkoord/clause';
import type { Source } from '../sources/source.ts';
import { homesOf, type Slot } from './slot.ts';

/** Clauses or sections that are numbered together, in order, with what they stand in. */
interface Series {
  slots: readonly Slot[];
  parent: Slot | null;
}

/**
 * Number what stands in a text anew.
 *
 * A list that stands so in one of the texts has its numbers. Another one goes on as the base began: `1, 2, 3`,
 * `a, b, c`, `2.1, 2.2`; through all chapters where the base counts through. Where the base itself counts in another
 * way, nothing is changed.
 *
 * @param top All slots; they get their numbers.
 * @param texts The base, then the proposals.
 * @returns The slots whose numbers could not be made, each with those of its list.
 */
export function number(top: readonly Slot[], texts: readonly [Source, ...Source[]]): Slot[] {
  const [base] = texts;
  const through = countsThrough(base.tree);
  const left: Slot[] = [];
  const visit = (slots: readonly Slot[], parent: Slot | null) => {
    left.push(...numberSeries({ slots: slots.filter(isNumberedSection), parent }, texts));
    const inSection = parent === null || isSection(parent.node);
    if (!(through && inSection)) {
      left.push(...numberSeries({ slots: slots.filter(isNumberedClause), parent }, texts));
    }
    for (const slot of slots) visit(slot.children, slot);
  };
  visit(top, null);
  if (through) left.push(...numberSeries({ slots: directClauses(top), parent: null }, texts));
  return left;
}

function numberSeries({ slots, parent }: Series, texts: readonly Source[]): Slot[] {
  if (slots.length === 0) return [];
  const known = texts.map((text) => numbersIn(text, slots)).find((nums) => nums !== null);
  const nums = known ?? sequence(slots, parent, texts[0] as Source);
  if (nums === null) return [...slots];
  slots.forEach((slot, index) => {
    slot.num = nums[index] ?? slot.num;
  });
  return [];
}

/** Give the numbers of a list that stands so in a text; `null` where it does not. */
function numbersIn({ id, tree }: Source, slots: readonly Slot[]): string[] | null {
  const homes = homesOf(tree);
  const own = slots.map(({ answers }) => homes.get(answers.get(id) ?? ''));
  const nums = own.flatMap((home) => home?.node.num ?? []);
  if (nums.length < slots.length) return null;
  const all = seriesOf(tree, slots);
  const same =
    all.length === slots.length && all.every((eId, i) => eId === slots[i]?.answers.get(id));
  return same ? nums : null;

  function seriesOf(text: Protocol, series: readonly Slot[]): string[] {
    const kind = series[0]?.node.type;
    const parents = [...new Set(own.map((home) => home?.parent ?? null))];
    const inOrder = [...homes].filter(
      ([, home]) =>
        home.node.type === kind && home.node.num !== null && parents.includes(home.parent),
    );
    return text.children.length === 0 ? [] : inOrder.map(([eId]) => eId);
  }
}

/** Go on as the base began; `null` where it counts in a way of its own. */
function sequence(slots: readonly Slot[], parent: Slot | null, base: Source): string[] | null {
  const homes = homesOf(base.tree);
  const before = slots.flatMap(
    ({ answers }) => homes.get(answers.get(base.id) ?? '')?.node.num ?? [],
  );
  const first = before[0] ?? slots[0]?.num ?? '';
  const count = counterOf(first);
  if (!count || !before.every((num) => counterOf(num)?.prefix === count.prefix)) return null;
  const old = homes.get(parent?.answers.get(base.id) ?? '')?.node.num;
  const prefix = old && parent?.num && count.prefix === `${old}.` ? `${parent.num}.` : count.prefix;
  const start = Math.min(...before.map((num) => counterOf(num)?.value ?? 1), count.value);
  const nums = slots.map((_, index) => count.write(start + index));
  return nums.every((num) => num !== null) ? nums.map((num) => `${prefix}${num}`) : null;
}

/** How a number counts: what stands before what is counted, and how that is written. */
interface Counter {
  prefix: string;
  value: number;
  write: (value: number) => string | null;
}

function counterOf(num: string): Counter | null {
  const digits = /^(.*?)(\d+)$/.exec(num);
  if (digits && !/\p{L}/u.test(digits[1] as string)) {
    return { prefix: digits[1] as string, value: Number(digits[2]), write: (value) => `${value}` };
  }
  if (!/^[a-zA-Z]$/.test(num)) return null;
  const start = num === num.toLowerCase() ? 97 : 65;
  const write = (value: number) => (value > 26 ? null : String.fromCharCode(start + value - 1));
  return { prefix: '', value: num.charCodeAt(0) - start + 1, write };
}

/** Tell whether a text numbers its clauses through its chapters: `1, 2 | 3, 4`. */
function countsThrough(tree: Protocol): boolean {
  const homes = [...homesOf(tree).values()].filter(({ node, parent }) => {
    const inSection = parent === null || parent.split('__').at(-1)?.startsWith('sec_');
    return isClause(node) && node.num !== null && inSection;
  });
  const nums = homes.map(({ node }) => Number(node.num));
  const parents = new Set(homes.map(({ parent }) => parent));
  return parents.size > 1 && nums.every((num, index) => num === (nums[0] as number) + index);
}

function directClauses(slots: readonly Slot[]): Slot[] {
  return slots.flatMap((slot) =>
    isSection(slot.node) ? directClauses(slot.children) : slot.num === null ? [] : [slot],
  );
}

function isNumberedSection({ node, num }: Slot): boolean {
  return isSection(node) && num !== null;
}

function isNumberedClause({ node, num }: Slot): boolean {
  return isClause(node) && num !== null;
}

import { dutchDate, listed, lowerFirst, upperFirst } from '@akkoord/text';
import type { Value } from './condition.ts';

/** What a helper gives back; `undefined` where it was handed nothing. */
export type Result = Value | undefined;

/** What helpers know beside their arguments. */
export interface HelperScope {
  /** Give the label of a clause by its wId. */
  ref: (wId: string) => string;
  /** Give the label of an option of a question. */
  labelOf: (question: string, value: string) => string;
}

/** A call of a helper: its arguments, and the name that the first one was written with. */
export interface Call {
  args: readonly Result[];
  name: string;
  scope: HelperScope;
}

/**
 * The helpers of clause texts. Each has the number of its arguments (least, most) and what it does;
 * `labels` and `ref` look at what their first argument is called.
 */
export const helpers: Readonly<
  Record<
    string,
    {
      arity: readonly [number, number];
      run: (call: Call) => Result;
      /** Which argument stays where the first is not known yet. */
      unit?: number;
    }
  >
> = {
  eq: { arity: [2, 2], run: ({ args: [a, b] }) => a !== undefined && a === b },
  and: { arity: [2, 9], run: ({ args }) => args.every(isTruthy) },
  or: { arity: [2, 9], run: ({ args }) => args.some(isTruthy) },
  not: { arity: [1, 1], run: ({ args: [a] }) => !isTruthy(a) },
  includes: {
    arity: [2, 2],
    run: ({ args: [list, item] }) => Array.isArray(list) && list.includes(item),
  },
  list: {
    arity: [1, 2],
    run: ({ args: [list, conjunction] }) =>
      list === undefined ? undefined : listed([list].flat().map(String), text(conjunction)),
  },
  date: {
    arity: [1, 1],
    run: ({ args: [date] }) => (date === undefined ? undefined : dutchDate(String(date))),
  },
  plural: {
    arity: [3, 3],
    unit: 2,
    run: ({ args: [count, one, many] }) =>
      count === undefined ? undefined : `${count} ${count === 1 ? one : many}`,
  },
  upperFirst: { arity: [1, 1], run: ({ args: [a] }) => onText(a, upperFirst) },
  lowerFirst: { arity: [1, 1], run: ({ args: [a] }) => onText(a, lowerFirst) },
  labels: {
    arity: [1, 1],
    run: ({ args: [value], name, scope }) => {
      if (value === undefined) return undefined;
      return Array.isArray(value)
        ? value.map((option) => scope.labelOf(name, String(option)))
        : scope.labelOf(name, String(value));
    },
  },
  ref: { arity: [1, 1], run: ({ args: [wId], scope }) => scope.ref(String(wId)) },
};

/** Blocks of Handlebars that clause texts may use. */
export const blockNames: readonly string[] = ['if', 'unless', 'each'];

/** Names that no question may have. */
export const helperNames: readonly string[] = [
  ...Object.keys(helpers),
  ...blockNames,
  'this',
  'else',
];

/** Tell whether a value counts as yes in a condition: not nothing, not no, not an empty list. */
export function isTruthy(value: Result): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function text(value: Result): string | undefined {
  return value === undefined ? undefined : String(value);
}

function onText(value: Result, change: (text: string) => string): Result {
  return value === undefined ? undefined : change(String(value));
}

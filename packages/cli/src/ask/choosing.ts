import type { Field, Filled } from './asked.ts';

/** Where a person is in a list, what is ticked, and how far the text below was read. */
export interface Choosing {
  /** The option that is pointed at; `null` as long as none is. */
  readonly cursor: number | null;
  readonly ticked: readonly string[];
  /** How many lines of the text below were passed. */
  readonly scroll: number;
}

/** A key that moves in a list or ticks in it; any other does nothing. */
export type ListKey = 'up' | 'down' | 'left' | 'right' | 'space';

/** How many lines of text one key passes. */
const step = 6;

/** Begin in a list: pointing at the answer that stands, and at nothing where there is none. */
export function choosing(field: Field, filled: Filled): Choosing {
  if (field.kind === 'line') return { cursor: null, ticked: [], scroll: 0 };
  const chosen = filled === null ? [] : [filled].flat();
  const at = field.options.findIndex(({ value }) => value === chosen[0]);
  return { cursor: at < 0 ? null : at, ticked: field.kind === 'many' ? chosen : [], scroll: 0 };
}

/** Say where a person is after a key. */
export function pressed(field: Field, now: Choosing, key: ListKey): Choosing {
  if (field.kind === 'line') return now;
  const { cursor, ticked, scroll } = now;
  const last = field.options.length - 1;
  switch (key) {
    case 'down':
      return { ...now, cursor: cursor === null || cursor === last ? 0 : cursor + 1, scroll: 0 };
    case 'up':
      return { ...now, cursor: cursor === null || cursor === 0 ? last : cursor - 1, scroll: 0 };
    case 'right':
      return { ...now, scroll: scroll + step };
    case 'left':
      return { ...now, scroll: Math.max(0, scroll - step) };
    case 'space': {
      const value = cursor === null ? undefined : field.options[cursor]?.value;
      if (field.kind !== 'many' || value === undefined) return now;
      const rest = ticked.filter((one) => one !== value);
      const order = field.options.map((option) => option.value);
      const all = rest.length < ticked.length ? rest : [...ticked, value];
      return { ...now, ticked: order.filter((one) => all.includes(one)) };
    }
  }
}

/** Give what a list holds: the option that is pointed at, or those that are ticked. */
export function chosenIn(field: Field, { cursor, ticked }: Choosing): Filled {
  if (field.kind === 'many') return ticked;
  if (field.kind === 'line' || cursor === null) return null;
  return field.options[cursor]?.value ?? null;
}

import type { FlowParagraph } from './flow.ts';

/** How far two lists may stand apart and be beside each other, in points. */
const beside = 6;

interface OpenItem {
  readonly list: string;
  readonly own: number;
  readonly level: number;
  /** Where its label stands, and where its text. */
  readonly x: number;
  readonly text: number;
  readonly bullet: boolean;
}

/** How deep a paragraph stands; `null` where it is in no list, or where only the text can tell. */
export interface ItemPlace {
  readonly level: number | null;
  /** A further paragraph of the item at that level. */
  readonly further: boolean;
}

/**
 * Make a function that tells of one paragraph after the other how deep it stands.
 *
 * A format counts levels within one list; lists of their own stand in each other by their indent, as a reader sees
 * it. A bullet as far in as the number above it may be part of that item or stand behind it: that is left to the text.
 */
export function itemLevels(): (paragraph: FlowParagraph) => ItemPlace {
  let open: OpenItem[] = [];
  const known = new Map<string, number>();
  return (paragraph) => {
    const { list, role, indent, firstIndent } = paragraph;
    if (role.kind !== 'text') {
      open = [];
      known.clear();
      return { level: null, further: false };
    }
    if (!list) return furtherOf(paragraph);
    if (list.further) {
      const item = open.findLast((one) => one.list === list.id && one.own <= list.level);
      return { level: item?.level ?? null, further: item !== undefined };
    }
    const key = `${list.id} ${list.level}`;
    const own = open.findLastIndex((one) => one.list === list.id && one.own <= list.level);
    const x = Math.min(firstIndent, indent);
    const place = own >= 0 ? inOwnList(own, list.level) : known.get(key);
    const level = place ?? byIndent(x, list.bullet);
    if (level === null) return { level, further: false };
    known.set(key, level);
    open = open.filter((one) => one.level < level);
    open.push({ list: list.id, own: list.level, level, x, text: indent, bullet: list.bullet });
    return { level, further: false };
  };

  function inOwnList(at: number, own: number): number {
    const item = open[at] as OpenItem;
    return item.own === own ? item.level : item.level + 1;
  }

  function byIndent(x: number, bullet: boolean): number | null {
    const near = open.findLast((one) => one.x <= x + beside);
    if (!near) return 0;
    if (near.x < x - beside) return near.level + 1;
    return bullet && !near.bullet ? null : near.level;
  }

  /** A paragraph without a label that stands under the text of an item. */
  function furtherOf({ indent, text }: FlowParagraph): ItemPlace {
    if (text.trim() === '') return { level: null, further: false };
    const item = open.findLast((one) => one.text <= indent + beside / 2);
    if (item && indent > beside) return { level: item.level, further: true };
    open = [];
    return { level: null, further: false };
  }
}

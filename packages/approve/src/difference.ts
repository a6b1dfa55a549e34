import {
  contentOf,
  type DiffPart,
  digestOfParts,
  fullNum,
  type TextPart,
  withoutQuoteShapes,
} from '@akkoord/clause';
import { diffWords } from '@akkoord/collate';
import { similarity } from '@akkoord/text';
import { diffArrays } from 'diff/lib/diff/array.js';

/** How a reader finds a part of a text. */
export type PartPlace =
  | { of: 'title' | 'document' }
  | { of: 'heading'; heading: string }
  | { of: 'footnote' }
  | { of: 'clause'; num: string | null; under: string | null };

/** One difference between the text that was decided on and the text as it is now. */
export interface Difference {
  part: 'title' | 'clause' | 'heading' | 'footnote' | 'document';
  /** `structure`: the same words, built in another way or standing elsewhere: cells, links, pictures, depth, notes. */
  kind: 'changed' | 'structure' | 'renumbered' | 'moved' | 'removed' | 'added';
  /** Where it stood in the old text; `null` for what was added. */
  before: PartPlace | null;
  /** Where it stands in the new text; `null` for what was removed. */
  after: PartPlace | null;
  /** Word by word; footnotes of a clause stand behind its text, in brackets. */
  diff: DiffPart[];
}

interface Item {
  part: Difference['part'];
  num: string | null;
  text: string;
  /** What the digest sees of it, without its number. */
  key: string;
  /** The clause's wId. */
  wId: string | null;
  place: PartPlace;
}

/** From this likeness on, two clauses are one that was rewritten. */
const rewritten = 0.5;

/**
 * Name what differs between two texts, word by word.
 *
 * Texts with another digest always give at least one difference, texts with the same digest none. The
 * digest decides here, and not `compare` of collate: that folds what no reader minds, and a council
 * decides on every word.
 */
export function differencesOf(
  before: readonly TextPart[],
  after: readonly TextPart[],
): Difference[] {
  const found = namedDifferences(before, after);
  if (found.length > 0 || digestOfParts(before) === digestOfParts(after)) return found;
  const place = { of: 'document' } as const;
  return [{ part: 'document', kind: 'structure', before: place, after: place, diff: [] }];
}

function namedDifferences(before: readonly TextPart[], after: readonly TextPart[]): Difference[] {
  const old = itemsOf(before);
  const fresh = itemsOf(after);
  const found = new Map<number, Difference>();
  const removed: Item[] = [];
  const added: Array<{ item: Item; at: number }> = [];
  let [i, j] = [0, 0];
  for (const run of diffArrays(
    old.map(({ key }) => key),
    fresh.map(({ key }) => key),
  )) {
    for (let k = 0; k < run.value.length; k++) {
      if (run.removed) removed.push(old[i++] as Item);
      else if (run.added) added.push({ item: fresh[j] as Item, at: j++ });
      else {
        const [from, to] = [old[i++] as Item, fresh[j] as Item];
        if (from.num !== to.num) found.set(j, difference('renumbered', from, to));
        j++;
      }
    }
  }
  for (const matches of pairings) {
    for (const entry of [...added]) {
      const from = removed.find(
        (item) => item.part === entry.item.part && matches(item, entry.item),
      );
      if (!from) continue;
      removed.splice(removed.indexOf(from), 1);
      added.splice(added.indexOf(entry), 1);
      const same = from.key === entry.item.key;
      const other = from.text === entry.item.text ? 'structure' : 'changed';
      found.set(entry.at, difference(same ? 'moved' : other, from, entry.item));
    }
  }
  for (const { item, at } of added) found.set(at, difference('added', null, item));
  return [
    ...[...found].sort(([a], [b]) => a - b).map(([, value]) => value),
    ...removed.map((item) => difference('removed', item, null)),
  ];
}

/** What makes a removed and an added part one, strongest first. */
const pairings: ReadonlyArray<(from: Item, to: Item) => boolean> = [
  (from, to) => from.key === to.key,
  (from, to) =>
    from.wId !== null && from.wId === to.wId && similarity(from.text, to.text) >= rewritten,
  (from, to) => similarity(from.text, to.text) >= rewritten,
  (from, to) => from.num === to.num && from.wId === to.wId,
];

function difference(kind: Difference['kind'], from: Item | null, to: Item | null): Difference {
  return {
    part: (to ?? from)?.part ?? 'clause',
    kind,
    before: from?.place ?? null,
    after: to?.place ?? null,
    diff: diffWords(from?.text ?? '', to?.text ?? ''),
  };
}

/** Name each part as a reader finds it: by its number and the heading that stands last before it. */
function itemsOf(parts: readonly TextPart[]): Item[] {
  let heading: string | null = null;
  return parts.map((part): Item => {
    if ('title' in part) {
      const text = [part.title, part.school].filter(Boolean).join(', ');
      return {
        part: 'title',
        num: null,
        text,
        key: keyOf(part),
        wId: null,
        place: { of: 'title' },
      };
    }
    if ('section' in part) {
      heading = [fullNum(part), part.section].filter(Boolean).join('. ');
      const { section, depth, under } = part;
      const num = fullNum(part);
      const key = keyOf({ section, depth, under });
      return {
        part: 'heading',
        num,
        text: section,
        key,
        wId: null,
        place: { of: 'heading', heading },
      };
    }
    if ('footnote' in part) {
      const { footnote: text, content, under } = part;
      const key = keyOf({ footnote: contentOf({ text, content }), under });
      return { part: 'footnote', num: null, text, key, wId: null, place: { of: 'footnote' } };
    }
    const { num, form, depth, under, notes = [] } = part;
    return {
      part: 'clause',
      num,
      text: part.text + notes.map(({ text }) => ` [voetnoot: ${text}]`).join(''),
      key: keyOf({ form, depth, under, content: contentOf(part), notes: notes.map(contentOf) }),
      wId: part.clause,
      place: { of: 'clause', num, under: heading },
    };
  });
}

/** What the digest sees of a part, without its number. */
function keyOf(value: unknown): string {
  return JSON.stringify(withoutQuoteShapes(value));
}

import type { ReadingMessage } from '@akkoord/clause';
import { type ParseMessage, type ParseMessages, saying } from '../messages.ts';
import type { BlockState } from './block-steps.ts';
import type { Block } from './blocks.ts';
import { contentsKey } from './contents.ts';
import type { Line, Range } from './lines.ts';
import type { Places } from './places.ts';

type Says<Code extends ParseMessage['code']> = ParseMessages[Code];

/**
 * Tell what the steps took for a heading, a footnote or one paragraph, and why; what was set aside is told from
 * the tree.
 *
 * @returns A message with a place for each decision, level `info`.
 */
export function tellDecisions(state: BlockState, places: Places): ReadingMessage[] {
  const { read, headings, title, blocks, wrapping } = state;
  const tell = (says: ParseMessage, range: Range): ReadingMessage => ({
    ...saying(says),
    place: places.position(range),
    level: 'info',
    confidence: 1,
  });
  const all = [...title, ...blocks];
  const wrapped = all.filter(({ lines }) => lines.length > 1);
  const [first] = wrapped;
  return [
    ...[...headings.keys()].map((block) =>
      tell(
        { code: 'read-as-heading', data: { why: whyHeading(block, read.known) } },
        rangeOf(block),
      ),
    ),
    ...read.footnotes.notes.map(({ label, lines }) =>
      tell({ code: 'read-as-footnote', data: { label } }, rangeOf({ lines })),
    ),
    ...all.flatMap((block) => {
      const over = joinedOver(block.lines);
      if (over === null) return [];
      return [tell({ code: 'lines-joined', data: { over } }, rangeOf(block))];
    }),
    ...(first && wrapping.width !== null
      ? [
          tell(
            { code: 'lines-wrapped', data: { width: wrapping.width, blocks: wrapped.length } },
            rangeOf(first),
          ),
        ]
      : []),
  ];
}

function whyHeading(
  { label, text }: Block,
  known: ReadonlySet<string>,
): Says<'read-as-heading'>['why'] {
  if (label?.style === 'hash') return 'hash';
  if (label) return 'label';
  return known.size > 0 && known.has(contentsKey(text)) ? 'contents' : 'alone';
}

/** What lies between the lines of a paragraph, where that is more than a line break. */
function joinedOver(lines: readonly Line[]): Says<'lines-joined'>['over'] | null {
  const rest = lines.slice(1);
  if (rest.some(({ page }, i) => page !== lines[i]?.page)) return 'page';
  return rest.some(({ blanks }) => blanks > 0) ? 'gap' : null;
}

/** From the first to the last character, whatever the order in which the lines are read. */
function rangeOf({ lines }: Pick<Block, 'lines'>): Range {
  return {
    start: Math.min(...lines.map(({ start }) => start)),
    end: Math.max(...lines.map(({ end }) => end)),
  };
}

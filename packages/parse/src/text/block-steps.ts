import type { Block } from './blocks.ts';
import { toBlocks } from './blocks.ts';
import { findGovernance, type Governance } from './governance/governance.ts';
import type { HeadingBlock } from './heading-depths.ts';
import { findHeadings, joinArticleTitles } from './headings.ts';
import type { LineState } from './line-steps.ts';
import type { Line, Range } from './lines.ts';
import type { Step, StepContext } from './pipeline.ts';
import { titleBlocks } from './title.ts';
import { findTitleJunk } from './title-junk.ts';
import { markUnmarkedLists } from './unmarked-lists.ts';
import { hyphenedIn, repairHyphens } from './words/hyphenation.ts';
import { measureWrapping, type Wrapping } from './wraps.ts';

/** What is known of a text whose lines are joined into blocks. */
export interface BlockState {
  readonly read: LineState;
  readonly wrapping: Wrapping;
  /** The blocks behind the title. */
  readonly blocks: readonly Block[];
  readonly title: readonly Block[];
  /** Stretches of the title that are no part of it. */
  readonly junk: readonly Range[];
  readonly approval: Governance;
  readonly headings: ReadonlyMap<Block, HeadingBlock>;
  /** Hyphens at line ends that are undone. */
  readonly hyphens: ReturnType<typeof repairHyphens>;
}

/** The state with which the steps on blocks begin. */
export function fromLineState(read: LineState): BlockState {
  return {
    read,
    wrapping: { width: null, exact: false, blankSeparated: false },
    blocks: [],
    title: [],
    junk: [],
    approval: { meta: {}, blocks: new Set(), doubts: [] },
    headings: new Map(),
    hyphens: [],
  };
}

/** The steps from the lines of the text to its title, headings and blocks, in their order. */
export const blockSteps: ReadonlyArray<Step<BlockState>> = [
  {
    id: 'blocks',
    reads: 'labels, gaps, and the width at which the lines were broken',
    gives: 'the lines that belong together: headings, items, bullets, prose',
    example: 'lines/wraps',
    account: ['lines-joined', 'lines-wrapped'],
    run: (state, { options }) => {
      const wrapping = measureWrapping(state.read.lines);
      return {
        ...state,
        wrapping,
        blocks: toBlocks(state.read.lines, wrapping, options.taxonomy.reading),
      };
    },
  },
  {
    id: 'unmarked-lists',
    reads: 'short lines under a lead-in that ends in a colon',
    gives: 'bullets without a sign',
    example: 'bullets/unmarked',
    account: [],
    run: (state) => ({ ...state, blocks: markUnmarkedLists(state.blocks) }),
  },
  {
    id: 'article-titles',
    reads: 'a number that stands alone over a title',
    gives: 'one block of both',
    example: 'numbers/article-title-below',
    account: [],
    run: (state, { options }) => ({
      ...state,
      blocks: joinArticleTitles(state.blocks, options.taxonomy.reading),
    }),
  },
  {
    id: 'title',
    reads: 'the first blocks',
    gives: 'the title, and what a scanner made of a logo beside it',
    example: 'whole/word',
    account: ['no-title'],
    run: setTitleApart,
  },
  {
    id: 'hyphens',
    reads: 'hyphens at the ends of lines within a block or a note',
    gives: 'the whole words',
    example: 'lines/hyphenation',
    account: ['hyphenation'],
    run: joinHyphens,
  },
  {
    id: 'approval',
    reads: 'lines and sentences about adoption, consent, advice, version, audience',
    gives: 'the metadata, and the blocks that tell it',
    example: 'metadata/end-block',
    account: [
      'approval-open',
      'approval-unclear',
      'approval-elsewhere',
      'approval-other-body',
      'impossible-date',
      'incomplete-date',
      'ambiguous-body',
    ],
    run: (state, { options }) => ({
      ...state,
      approval: findGovernance(state.blocks, options.taxonomy.governance),
    }),
  },
  {
    id: 'headings',
    reads: 'short blocks with something under them, and labels that count on',
    gives: 'the headings with their depths',
    example: 'headings/lettered',
    account: ['read-as-heading'],
    run: (state, { options }) => ({
      ...state,
      headings: findHeadings(state.blocks, {
        wrapping: state.wrapping,
        words: options.taxonomy.reading,
        dictionary: options.dictionary,
        known: state.read.known,
        never: new Set([...state.approval.blocks, ...beforeTitle(state)]),
      }),
    }),
  },
];

/** What stands over the title, such as an address, is no heading. */
function beforeTitle({ blocks, title }: BlockState): readonly Block[] {
  if (title.length === 0) return [];
  const start = title[0]?.lines[0]?.start ?? 0;
  const at = blocks.findIndex(({ lines }) => (lines[0]?.start ?? 0) > start);
  return blocks.slice(0, Math.max(0, at));
}

function setTitleApart(state: BlockState, { options, places }: StepContext): BlockState {
  const { reading, governance } = options.taxonomy;
  const title = titleBlocks(state.blocks, reading, governance);
  const lines = places.raw(title.flatMap((block) => block.lines));
  return {
    ...state,
    title,
    junk: findTitleJunk(lines, state.read.lines.slice(lines.length), {
      words: reading,
      dictionary: options.dictionary,
      damage: state.read.damage,
    }),
    blocks: state.blocks.filter((block) => !title.includes(block)),
  };
}

function joinHyphens(state: BlockState, { options, places }: StepContext): BlockState {
  if (options.repair === false) return state;
  const { taxonomy, dictionary } = options;
  const all: ReadonlyArray<{ lines: readonly Line[] }> = [
    ...state.title,
    ...state.blocks,
    ...state.read.footnotes.notes,
  ];
  const hyphened = hyphenedIn(places.raw(all.flatMap(({ lines }) => lines)));
  const of = { words: taxonomy.reading, dictionary, hyphened };
  const hyphens = all.flatMap(({ lines }) => repairHyphens(places.raw(lines), of));
  return { ...state, hyphens };
}

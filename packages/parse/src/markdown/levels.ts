import type { FlowHeading } from '../flow.ts';

/** A heading that is open. */
export interface Level {
  /** In Markdown. */
  readonly written: number;
  readonly depth: FlowHeading['depth'];
  readonly division: FlowHeading['data']['division'];
}

/**
 * Give the depth of a heading in the tree: an article stands in the chapter before it, also at its level.
 *
 * ```markdown
 *   | ## Hoofdstuk 2
 *   |
 * > | ## Artikel 5
 *     ^^
 * ```
 *
 * @param levels The headings that are open, outermost first; this one is put among them.
 */
export function nestedDepth(heading: FlowHeading, levels: Level[]): FlowHeading['depth'] {
  const { depth: written, data } = heading;
  const closes = (level: Level) => {
    const holds = level.division === 'chapter' && data.division === 'article';
    return level.written > written || (level.written === written && !holds);
  };
  for (let top = levels.at(-1); top && closes(top); top = levels.at(-1)) levels.pop();
  const least = (levels.at(-1)?.depth ?? 0) + 1;
  const depth = Math.min(6, Math.max(written, least)) as FlowHeading['depth'];
  levels.push({ written, depth, division: data.division });
  return depth;
}

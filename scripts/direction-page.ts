/** Make the page that shows when a change is stricter or looser, from the table of directions and its examples. */
import { directions } from '../packages/collate/src/direction/table.ts';
import { contextWords, directionIntro, partWords } from './direction-words.ts';

/**
 * Write the page.
 *
 * @param examples The table of examples: context, part, and two sentences of which the second has more of it.
 * @returns Markdown in Dutch.
 */
export function directionPage(examples: string): string {
  const [, ...lines] = examples.trimEnd().split('\n');
  const rows = lines.map((line) => line.split('\t') as [string, string, string, string]);
  const parts = Object.entries(contextWords).map(([context, title]) => {
    const table = rows.flatMap(([of, part, before, after]) => {
      if (of !== context) return [];
      const known: Readonly<Record<string, Readonly<Record<string, string | null>>>> = directions;
      const binds = known[context]?.[part] === 'stricter' ? 'strenger' : 'ruimer';
      return [`| ${partWords[part]} | ${binds} | ${before} | ${after} |`];
    });
    return [
      `## ${title}`,
      '',
      '| meer | is dan | was | wordt |',
      '|---|---|---|---|',
      ...table,
    ].join('\n');
  });
  return `${[directionIntro, ...parts].join('\n\n')}\n`;
}

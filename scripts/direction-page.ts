/** Make the page that shows when a change is stricter or looser, from the table of directions and its examples. */
import { directions } from '../packages/collate/src/direction/table.ts';
import {
  contextWords,
  directionIntro,
  partWords,
  requiredIntro,
  requiredWords,
  silentWords,
} from './direction-words.ts';

/**
 * Write the page.
 *
 * @param examples The table of examples: context, part, and two sentences of which the second has more of it.
 * @param required Examples of what is asked of no party of a school: kind, and two sentences of which the second asks more.
 * @returns Markdown in Dutch.
 */
export function directionPage(examples: string, required: string): string {
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
  const others = required.trimEnd().split('\n').slice(1);
  const asked = others.map((line) => {
    const [kind, before, after] = line.split('\t') as [string, string, string];
    return `| ${requiredWords[kind]} | ${before} | ${after} |`;
  });
  const table = ['| wat er meer is | was | wordt |', '|---|---|---|', ...asked].join('\n');
  return `${[directionIntro, ...parts, requiredIntro, table, silentWords].join('\n\n')}\n`;
}

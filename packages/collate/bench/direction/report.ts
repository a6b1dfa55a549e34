import { type Direction, missOf } from '../../test/direction/phrases.ts';
import { origins } from './pages.ts';
import type { Run, Verdict } from './run.ts';

/** How many false sentences are shown. */
const shown = 20;

/** Write what came of a run as tables for a terminal, and the first sentences that are not so. */
export function reportOf(run: Run): string {
  const { kinds, verdicts, untouched, spurious, unmirrored } = run;
  const of = (name: string, mine: readonly Verdict[]) => row(name, mine);
  const table = (names: readonly string[], pick: (name: string) => readonly Verdict[]) =>
    names.map((name) => of(name, pick(name))).join('\n');
  const falseOnes = verdicts.flatMap(falseSentences);
  const directional = verdicts.flatMap(({ findings }) => findings.filter(({ effect }) => effect));
  return [
    head,
    table(kinds, (kind) => verdicts.filter((one) => one.kind === kind)),
    of('all', verdicts),
    '\nby origin',
    table(origins, (origin) => verdicts.filter(({ page }) => page.origin === origin)),
    `\nby verdict: ${(['stricter', 'looser', 'mixed'] as const).map((one) => byVerdict(one, verdicts)).join('; ')}`,
    `edits: ${verdicts.length / 2}, both ways; the way back is not the reverse in ${unmirrored}`,
    `clauses that nothing happened to: ${untouched}, of which ${spurious} were given a direction`,
    `sentences with a direction: ${directional.length}, of which ${falseOnes.length} go against what is so`,
    ...spread(falseOnes).slice(0, shown),
    '\nwhat is silent or wrong, the first two of each kind',
    ...kinds.flatMap((kind) => samples(verdicts.filter((one) => one.kind === kind))),
  ].join('\n');
}

const columns = ['n', 'of which', 'told', 'right', 'wrong', 'reversed', 'precision', 'recall'];
const head = ['kind'.padEnd(17), ...columns.map((cell) => cell.padStart(9))].join(' ');

/** `of which` have a direction; a verdict is wrong where it is another than that, and not its opposite. */
function row(name: string, verdicts: readonly Verdict[]): string {
  const directed = verdicts.filter(({ expected }) => expected !== 'none').length;
  const said = verdicts.filter(({ told }) => told !== 'none');
  const right = said.filter(({ told, expected }) => told === expected).length;
  const reversed = said.filter(
    ({ told, expected }) => missOf(told, expected) === 'reversed',
  ).length;
  const counts = [
    verdicts.length,
    directed,
    said.length,
    right,
    said.length - right - reversed,
    reversed,
  ];
  const cells = [...counts.map(String), share(right, said.length), share(right, directed)];
  return [name.padEnd(17), ...cells.map((cell) => cell.padStart(9))].join(' ');
}

function byVerdict(verdict: Direction, verdicts: readonly Verdict[]): string {
  const said = verdicts.filter(({ told }) => told === verdict);
  const right = said.filter(({ expected }) => expected === verdict).length;
  const all = verdicts.filter(({ expected }) => expected === verdict).length;
  return `${verdict} precision ${share(right, said.length)} of ${said.length}, recall ${share(right, all)} of ${all}`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2);
}

/** The findings of a verdict whose direction goes against what is so. */
function falseSentences(verdict: Verdict): string[] {
  const { expected, findings } = verdict;
  return findings
    .filter(
      ({ effect }) => effect && (expected === 'none' || missOf(effect, expected) === 'reversed'),
    )
    .map(
      ({ effect, code, data, before, after }) =>
        `- ${verdict.kind}, ${expected}: ${code} ${JSON.stringify(data)} says ${effect} (${before?.value ?? '–'} → ${after?.value ?? '–'})\n${sides(verdict)}`,
    );
}

/** Lay the first of each kind and code before the second of any, so that one fault does not hide the others. */
function spread(lines: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return lines
    .map((line) => {
      const key = line.slice(0, line.indexOf(' says '));
      const rank = seen.get(key) ?? 0;
      seen.set(key, rank + 1);
      return { line, rank };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ line }) => line);
}

function samples(verdicts: readonly Verdict[]): string[] {
  const missed = verdicts.filter(({ told, expected }) => told !== expected);
  const worst = missed.filter(({ told }) => told !== 'none');
  return [...worst, ...missed.filter(({ told }) => told === 'none')]
    .slice(0, 2)
    .map(
      (one) =>
        `- ${one.kind}: expected ${one.expected}, told ${one.told} (${one.page.path})\n${sides(one)}`,
    );
}

function sides({ before, after }: Verdict): string {
  return `    was:    ${clipped(before, after)}\n    wordt:  ${clipped(after, before)}`;
}

/** What of a text is not in the other, with some words around it. */
function clipped(text: string, other: string): string {
  let start = 0;
  while (start < text.length && text[start] === other[start]) start++;
  const from = Math.max(0, start - 120);
  return `${from > 0 ? '…' : ''}${text.slice(from, from + 320).replaceAll('\n', ' ')}`;
}

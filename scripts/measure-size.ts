/**
 * Print what large texts and many texts cost: `pnpm measure:size`, about two minutes. Never fails on a time.
 *
 * Each size runs in a process of its own, so that the memory is that of one comparison: processor time of comparing two
 * texts that were read and annotated before, and the largest memory of the whole process. Then five texts and thirty side by
 * side, as multiples of one pair.
 *
 * What it does not show: texts of schools. The clauses are made of invented words, and in most of them three are others in
 * the second text; there is little to say of what changed.
 */
import { execFileSync } from 'node:child_process';
import { generatedPair } from '../packages/collate/bench/generated-pair.ts';
import { compareProtocols, readProtocol, synopsisOf } from '../packages/workflow/src/index.ts';

const sizes = [1000, 3000, 10_000] as const;

/** What one comparison took. */
interface Cost {
  /** Processor time in seconds. */
  readonly cpu: number;
  /** The largest memory of the process, in megabytes. */
  readonly memory: number;
}

const [one] = process.argv.slice(2);
if (one) {
  console.log(JSON.stringify(await costOf(Number(one))));
} else {
  const costs = sizes.map((size) => {
    const said = execFileSync(process.execPath, [import.meta.filename, String(size)], {
      encoding: 'utf8',
    });
    return JSON.parse(said) as Cost;
  });
  const [first] = costs;
  costs.forEach(({ cpu, memory }, i) => {
    const ratio = first ? (cpu / first.cpu).toFixed(1) : '';
    console.log(
      `${String(sizes[i]).padStart(6)} clauses a side  ${cpu.toFixed(1).padStart(6)} s  ${ratio.padStart(5)}× 1,000  ${memory.toFixed(0).padStart(5)} MB`,
    );
  });
  await sideBySide();
}

async function costOf(clauses: number): Promise<Cost> {
  const [before, after] = await read(generatedPair(clauses));
  if (!before || !after) throw new TypeError('two texts');
  const cpu = timeOf(() => compareProtocols(before, after));
  return { cpu, memory: process.resourceUsage().maxRSS / 1024 };
}

/** Lay five and thirty texts of a hundred clauses beside each other. */
async function sideBySide(): Promise<void> {
  const texts = Array.from({ length: 15 }, () => generatedPair(100)).flat();
  const trees = await read(texts.map((text, i) => `${text}\n101. Dit is tekst ${i + 1}.`));
  const pair = timeOf(() => synopsisOf(trees.slice(0, 2)));
  for (const count of [5, 30]) {
    const time = timeOf(() => synopsisOf(trees.slice(0, count)));
    console.log(
      `${String(count).padStart(6)} texts of 100     ${time.toFixed(1).padStart(6)} s  ${(time / pair).toFixed(1).padStart(5)}× one pair`,
    );
  }
}

/** Processor time in seconds. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function read(texts: readonly string[]) {
  return Promise.all(texts.map((content, i) => readProtocol({ path: `${i}.txt`, content })));
}

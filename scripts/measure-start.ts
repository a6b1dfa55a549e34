/**
 * Print how quickly Akkoord starts, and how large it is in a browser: `pnpm measure`, after `pnpm build`. Never fails
 * on a time.
 *
 * Each command is run in turn with `node -e 0`, and the medians of processor time (user and system) and of wall time
 * are given as a multiple of its medians: that is what a slower or busier machine changes least. `pnpm measure 15` takes 15
 * rounds. Needs bash, whose `time` measures a process whole.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type OutputChunk, rolldown } from 'rolldown';

const root = join(import.meta.dirname, '..');
const rounds = Math.max(7, Number(process.argv[2] ?? 7));
const protocols = [
  'protocols/de-wolkenfabriek/social-media/2022-11-22/source.txt',
  'protocols/de-waterklok/social-media/2023-04-17/source.txt',
];
const built = 'packages/cli/dist/bin.js';
const sources = 'packages/cli/src/bin.ts';
if (!existsSync(join(root, built))) throw new Error(`${built} is not there: run pnpm build first`);

/** Where parts begin that are loaded only for a file of Word, OpenDocument or PDF, of others or of our own. */
const ofFiles = /\/packages\/(?:read|workflow\/src\/own)\//;

/** In seconds. */
interface Time {
  readonly cpu: number;
  readonly wall: number;
}

const commands: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'help, built': [built, '--help'],
  'compare, built': [built, 'compare', ...protocols],
  'help, from sources': [sources, '--help'],
  'compare, from sources': [sources, 'compare', ...protocols],
};

const times = new Map<string, Time[]>(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round <= rounds; round++) {
  for (const [name, argv] of Object.entries(commands)) {
    const time = timeOf(argv);
    // The first round fills caches, of the disk and of what Node compiled.
    if (round > 0) times.get(name)?.push(time);
  }
}
const base = times.get('node -e 0') as Time[];
console.log(
  `Medians of ${rounds} rounds, Node ${process.version}; times as multiples of node -e 0`,
);
for (const [name, all] of times) {
  const [cpu, wall] = (['cpu', 'wall'] as const).map((kind) => {
    const own = median(all.map((time) => time[kind]));
    const ratio = own / median(base.map((time) => time[kind]));
    return `${kind} ${(own * 1000).toFixed(0).padStart(5)} ms ${ratio.toFixed(1).padStart(5)}×`;
  });
  console.log(`${name.padEnd(24)}${cpu}   ${wall}`);
}
for (const [name, size] of await bundleSizes()) {
  console.log(`${name.padEnd(24)}${(size / 1000).toFixed(0).padStart(9)} kB gzipped`);
}

function timeOf(argv: readonly string[]): Time {
  const script = 'TIMEFORMAT="%U %S %R"; { time "$@" >/dev/null 2>&1 || true; } 2>&1';
  const said = execFileSync('bash', ['-c', script, 'bash', process.execPath, ...argv], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const [user = 0, system = 0, wall = 0] = said.trim().split(' ').map(Number);
  return { cpu: user + system, wall };
}

/**
 * Bundle what reads and compares for a browser. The dictionary, the readers of files and what reads back Akkoord's own files
 * are loaded when such words or files come, so that they and what only they need are parts of their own.
 */
async function bundleSizes(): Promise<Array<[string, number]>> {
  const entry = join(root, 'packages/workflow/src/reading/index.ts');
  const bundle = await rolldown({ input: entry, platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  const parts = output.filter((part) => part.type === 'chunk');
  const dictionary = parts.filter(isDictionary);
  const begin = parts.filter(({ isEntry }) => isEntry);
  const compared = reached(parts, begin, (part) => !isDictionary(part) && !isOfFiles(part));
  const files = parts.filter((part) => !compared.has(part) && !isDictionary(part));
  return [
    ['reading and comparing', sizeOf([...compared])],
    ['the dictionary, apart', sizeOf(dictionary)],
    ['Word, ODT and PDF, apart', sizeOf(files)],
  ];
}

function isDictionary({ moduleIds }: OutputChunk): boolean {
  return moduleIds.some((id) => id.includes('dutch-words.generated'));
}

/** Whether a part begins at a reader of files, or of Akkoord's own files. */
function isOfFiles({ facadeModuleId }: OutputChunk): boolean {
  return facadeModuleId !== null && ofFiles.test(facadeModuleId);
}

/** The parts that some load, with those that these load, and so on, but for parts that are loaded for something else. */
function reached(
  parts: readonly OutputChunk[],
  begin: readonly OutputChunk[],
  counts: (part: OutputChunk) => boolean,
): Set<OutputChunk> {
  const found = new Set(begin);
  for (const part of found) {
    const names = [...part.imports, ...part.dynamicImports];
    for (const next of parts) if (names.includes(next.fileName) && counts(next)) found.add(next);
  }
  return found;
}

function sizeOf(parts: readonly OutputChunk[]): number {
  return parts.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type HarmonizeOptions, harmonizeCommand } from '../src/harmonize/command.ts';
import { runMain, temporaryFolder, terminalIn } from './run-main.ts';
import { type Reply, scriptedPrompts } from './scripted-prompts.ts';

export const root = join(import.meta.dirname, '../../..');

/** The three schools, under the names that the guides give them. */
export const schools = {
  'vuurtoren.md': 'protocols/de-vuurtoren/social-media/2025-09-01.md',
  'wolkenfabriek.txt': 'protocols/de-wolkenfabriek/social-media/2022-11-22/source.txt',
  'waterklok.txt': 'protocols/de-waterklok/social-media/2023-04-17/source.txt',
} as const;

export const files: string[] = Object.keys(schools);

/** A file with decisions, as far as tests look at it. */
interface Recorded {
  strategy: string;
  target: Record<string, string>;
  sources: Array<{ id: string; file: string }>;
  questions: Array<{ row: string; status: string }>;
  decisions: Array<{
    about: Record<string, unknown>;
    choose: unknown;
    by: string;
    why: string;
    id: string;
    supersedes: string[];
  }> | null;
}

/** A folder with three protocols, and ways to harmonize them. */
export function mergingSchools() {
  const cwd = temporaryFolder();
  for (const [name, path] of Object.entries(schools)) {
    copyFileSync(join(root, path), join(cwd, name));
  }
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
  const write = (name: string, content: string) => writeFileSync(join(cwd, name), content);
  return {
    cwd,
    read,
    write,
    exists: (name: string) => existsSync(join(cwd, name)),
    decisions: (name = 'decisions.yaml') => parse(read(name)) as Recorded,
    run: (...argv: string[]) => runMain(argv, { cwd }),
    harmonize: (...argv: string[]) => runMain(['harmonize', ...argv], { cwd }),
    /** Harmonize on a terminal, with the protocols of the file with decisions where none are named. */
    async answer(
      replies: readonly Reply[],
      options: Partial<HarmonizeOptions> = {},
      given: readonly string[] = existsSync(join(cwd, 'decisions.yaml')) ? [] : files,
    ) {
      const { io, said } = terminalIn(cwd);
      const script = scriptedPrompts(replies);
      const all = { decisions: 'decisions.yaml', ask: true, ...options };
      const code = await harmonizeCommand(given, all, io, script.prompts);
      return { code, ...said, ...script };
    },
    /** Write decisions by hand under those that stand in the file. */
    decide(yaml: string, name = 'decisions.yaml') {
      const before = read(name);
      write(name, `${before.trimEnd()}\n${yaml}`);
    },
  };
}

export type Merging = ReturnType<typeof mergingSchools>;

/** A decision as a person writes it. */
export function byHand(about: string, choose: string, why = 'Zo willen wij het.'): string {
  return `  - about: { ${about} }\n    choose: ${choose}\n    by: de werkgroep\n    on: 2026-03-10\n    why: ${why}\n`;
}

/** What the first run on the three schools writes: the same for each test that goes on from there. */
let firstDecisions: Promise<string> | undefined;

/** A folder in which the first run was done. */
export async function begunMerging(): Promise<Merging> {
  firstDecisions ??= decisionsAfter((work) => work.harmonize(...files));
  const work = mergingSchools();
  work.write('decisions.yaml', await firstDecisions);
  return work;
}

/** What stands in the file when only a few questions are left, as `nearlyDone` leaves it. */
let lastDecisions: Promise<string> | undefined;

/** Begin, and take in the decisions of the tutorial, so that only a few questions are left. */
export async function nearlyDone(work: Merging) {
  lastDecisions ??= decisionsAfter((other) => {
    const tutorial = join(root, 'docs/tutorial/besluiten-collega.yaml');
    copyFileSync(tutorial, join(other.cwd, 'decisions.yaml'));
    const say = ['--board', 'Stichting Samen', '--accept', 'agreed', '--by', 'Wij'];
    return other.harmonize(...files, ...say);
  });
  work.write('decisions.yaml', await lastDecisions);
  work.decide(byHand('term: leadership', 'schoolleiding'));
}

async function decisionsAfter(
  run: (work: Merging) => Promise<{ code: number; stderr: string }>,
): Promise<string> {
  const work = mergingSchools();
  const { code, stderr } = await run(work);
  if (code !== 0) throw new Error(stderr);
  return work.read('decisions.yaml');
}

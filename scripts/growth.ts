/**
 * Look for work that grows faster than the text: `pnpm growth`. Every fragment of `growth/fragments.ts` is repeated up to a
 * length and up to half of it, and read as text and as Markdown, annotated and compared with itself. Prints each that takes
 * over 2.6 times the processor time for twice the length, or over two seconds; takes about seven minutes. It measures and
 * does not judge: a busy machine gives ratios that are no growth.
 *
 * Markdown that the limits of `@akkoord/workflow` refuse is left out: its parser takes the square of the time for it.
 * `pnpm growth text amount` does one kind and the fragments with that word in their name. What it does not see:
 * fragments that only together are slow.
 */
import { Worker } from 'node:worker_threads';
import { overLimit } from '../packages/workflow/src/limits.ts';
import { fragments } from './growth/fragments.ts';
import type { Kind, Task } from './growth/task.ts';

const kinds: readonly Kind[] = ['text', 'markdown', 'annotate', 'annotate markdown', 'compare'];
/** Characters of the longest text; a limit on the length of a line may refuse more. */
const longest = 160_000;
/** Below this, in milliseconds, a ratio is noise. */
const least = 60;
/** In milliseconds: a text of 160,000 characters is read in less. */
const most = 2000;
/** How much longer twice the text may take. */
const allowed = 2.6;

const [onlyKind, onlyName = ''] = process.argv.slice(2);
let worker = new Worker(new URL('./growth/worker.ts', import.meta.url));
let found = 0;
for (const kind of kinds.filter((one) => !onlyKind || onlyKind === 'all' || one === onlyKind)) {
  for (const [name, fragment] of Object.entries(fragments)) {
    if (!name.includes(onlyName)) continue;
    const said = await growthOf(kind, fragment);
    if (said === null) continue;
    found += 1;
    console.log(`${kind.padEnd(18)}${name.padEnd(28)}${said}`);
  }
}
await worker.terminate();
console.log(found === 0 ? 'Nothing grows faster than the text.' : `${found} grow faster.`);

/** Double the text until it takes time; null where twice the text takes about twice the time. */
async function growthOf(kind: Kind, fragment: string): Promise<string | null> {
  let before: number | null = null;
  for (let length = 10_000; length <= longest; length *= 2) {
    const text = repeated(fragment, length);
    if (overLimit(text, kind.includes('markdown') ? 'markdown' : 'text')) return null;
    const time = await timeOf({ kind, text });
    if (time === null) return `no end after ${(most * 5) / 1000} s at ${length} characters`;
    const ratio: number | null = before !== null && before >= least ? time / before : null;
    if (ratio !== null && ratio > allowed && (await isSteady(kind, fragment, length))) {
      return `${ratio.toFixed(1)}× at ${length} characters (${time.toFixed(0)} ms)`;
    }
    if (time > most) return `${time.toFixed(0)} ms at ${length} characters`;
    before = time;
  }
  return null;
}

/** Time both lengths again: a collection of garbage is no growth. */
async function isSteady(kind: Kind, fragment: string, length: number): Promise<boolean> {
  const half = await timeOf({ kind, text: repeated(fragment, length / 2) });
  const whole = await timeOf({ kind, text: repeated(fragment, length) });
  return half === null || whole === null || whole / half > allowed;
}

/** A word before it and behind it, because what stands at an end is trimmed. */
function repeated(fragment: string, length: number): string {
  return `Protocol telefoons\n\nRegel ${fragment.repeat(Math.ceil(length / fragment.length))} einde`;
}

/** Processor time in milliseconds; null where it took five times what is allowed. */
async function timeOf(task: Task): Promise<number | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      worker.removeAllListeners();
      void worker.terminate();
      worker = new Worker(new URL('./growth/worker.ts', import.meta.url));
      resolve(null);
    }, most * 5);
    worker.removeAllListeners();
    worker.once('message', (time: number) => {
      clearTimeout(timer);
      resolve(time);
    });
    worker.once('error', (error) => {
      clearTimeout(timer);
      console.log(`${task.kind}: ${String(error)} on ${JSON.stringify(task.text.slice(20, 60))}`);
      worker = new Worker(new URL('./growth/worker.ts', import.meta.url));
      resolve(null);
    });
    worker.postMessage(task);
  });
}

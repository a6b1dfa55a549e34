#!/usr/bin/env node
import * as loading from 'node:module';

// Node keeps what it compiled for the next time, in its own folder among the temporary files; Node 20 cannot.
loading.enableCompileCache?.();

// Set for every command alike, because what Node keeps holds for the same flags only, and only where they were tried: V8
// complains of a flag that it does not know.
if (['22', '24'].includes(process.versions.node.split('.')[0] as string)) {
  // Node's own modules come compiled for the flags of the start: what every command loads is loaded before they change.
  const [{ setFlagsFromString }] = await Promise.all([import('node:v8'), import('node:fs')]);
  // A command runs for about a second: code is optimized when it was called ten thousand times and not some hundreds.
  // Measured on a comparison, a fifth less processor time, and on texts of eight times the length as well.
  // `--no-regexp-tier-up` gained another tenth, but to set it on a running process crashed one in a hundred.
  setFlagsFromString('--invocation-count-for-maglev=10000');
  setFlagsFromString('--invocation-count-for-turbofan=50000');
  // Node keeps the functions that a file's first compilation gives: let that be all of them, and not those alone that
  // run at once. Measured on a comparison, an eighth less, and less too where nothing was kept.
  setFlagsFromString('--no-lazy');
  // Most patterns are tried a few times: what makes their first form shorter costs more than it gains. A twentieth less.
  setFlagsFromString('--no-regexp-peephole-optimization');
}

const { run } = await import('./run.ts');
void run(process);

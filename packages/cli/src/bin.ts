#!/usr/bin/env node
import * as loading from 'node:module';

// Node keeps what it compiled for the next time, in its own folder among the temporary files; Node 20 cannot.
loading.enableCompileCache?.();

// A command runs for about a second: code is optimized when it was called some thousands of times and not some hundreds.
// Measured on a comparison, a sixth less processor time, and on a text of thirteen times the length as well. Not for
// `--help`, which is shorter than this, and only where it was tried: V8 complains of a flag that it does not know.
// `--no-regexp-tier-up` gained another tenth, but to set it on a running process crashed one in a hundred.
const tried = ['22', '24'].includes(process.versions.node.split('.')[0] as string);
if (tried && process.argv.length > 3) {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--invocation-count-for-maglev=3000');
  setFlagsFromString('--invocation-count-for-turbofan=20000');
}

const { run } = await import('./run.ts');
void run(process);

#!/usr/bin/env node
import * as loading from 'node:module';

// Node keeps what it compiled for the next time, in its own folder among the temporary files; Node 20 cannot.
loading.enableCompileCache?.();

const { run } = await import('./run.ts');
void run(process);

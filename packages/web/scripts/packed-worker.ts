import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** How Vite writes a worker that stands in the page: its code, as a string. */
const inlined = /const jsContent = ("(?:[^"\\]|\\.)*");/;

/**
 * Pack the code of a worker that is imported with `?worker&inline&packed`: gzipped, in base 64. It is more than half of
 * what the page weighs as one file, which is mailed, and is unpacked when there is first something to do.
 */
export function packedWorker(): Plugin {
  return {
    name: 'packed-worker',
    enforce: 'post',
    apply: 'build',
    transform(module, id) {
      if (!id.endsWith('&packed')) return null;
      return { code: packedModule(module), map: null };
    },
  };
}

/**
 * Write the module that gives the packed code.
 *
 * @param module As Vite writes it.
 * @throws TypeError where there is no code of a worker in it.
 */
export function packedModule(module: string): string {
  const [, literal] = inlined.exec(module) ?? [];
  if (literal === undefined) throw new TypeError('No code of a worker stands in this module');
  // A string of JavaScript, which may hold signs that one of JSON may not.
  const code = runInNewContext(literal) as string;
  return `export default ${JSON.stringify(gzipSync(code, { level: 9 }).toString('base64'))};`;
}

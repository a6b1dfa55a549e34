import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { TemplateFiles } from '@akkoord/workflow';
import { toFileFailure } from '../failure.ts';

/**
 * Read the files of a template folder: all `.yaml` and `.md` files in it and below it.
 *
 * @param path Relative to `cwd`.
 * @returns Contents by path inside the folder, or `undefined` where there is no folder.
 * @throws Failure where the folder cannot be read.
 */
export function readTemplateFolder(path: string, cwd: string): TemplateFiles | undefined {
  const folder = resolve(cwd, path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:yaml|md)$/.test(name))
      .sort();
    return Object.fromEntries(
      names.map((name) => [
        name.replaceAll(sep, '/'),
        readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n'),
      ]),
    );
  } catch (error) {
    throw toFileFailure(path, error);
  }
}

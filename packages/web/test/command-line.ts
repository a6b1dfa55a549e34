import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMain, temporaryFolder } from '../../cli/test/run-main.ts';
import type { TableFormat } from '../src/desk/jobs.ts';
import type { KeptFile } from '../src/work/kept.ts';

/** Two files with the kind of school, where it is given. */
export interface Compared {
  before: KeptFile;
  after: KeptFile;
  sector?: string;
}

/** Give the table that the command line writes of two files, as bytes. */
export async function tableOfCommandLine(
  { before, after, sector }: Compared,
  format: TableFormat,
): Promise<Buffer> {
  const cwd = temporaryFolder();
  for (const { name, bytes } of [before, after]) writeFileSync(join(cwd, name), bytes);
  const argv = ['compare', before.name, after.name, '-o', `tabel.${format}`, '--fail-on', 'none'];
  const { code, stderr } = await runMain([...argv, ...(sector ? ['--sector', sector] : [])], {
    cwd,
  });
  if (code !== 0) throw new Error(stderr);
  return readFileSync(join(cwd, `tabel.${format}`));
}

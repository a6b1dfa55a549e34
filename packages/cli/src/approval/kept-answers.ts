import { basename, dirname, extname, join } from 'node:path';
import { stringify } from 'yaml';
import { keptFile } from '../files/kept-file.ts';
import { placeOf } from '../files/place.ts';
import { readText, stdinPath } from '../input.ts';
import type { Io } from '../io.ts';
import { keptAnswersWords } from '../words/approval-step-words.ts';
import { dutchDecisions, dutchKeys } from '../words/dutch-names.ts';
import { type Given, grouped } from './input.ts';

/**
 * Keep what a person answered before stopping, as a file that `--data` reads.
 *
 * @param path The protocol: the file stands beside it.
 * @param data The file that the person gave with `--data`. Where that is one of ours it is written anew; no other file
 *   ever is.
 */
export async function keepAnswers(
  given: Given,
  { path, data, io }: { path: string; data: string | undefined; io: Io },
): Promise<void> {
  const file = nameFor(path, { data, io });
  const bytes = file === data ? (await readText(file, io)).bytes : null;
  const known = Object.entries(given).filter(([, value]) => value !== undefined && value !== '');
  const content = stringify(inDutch(grouped(Object.fromEntries(known))));
  keptFile(file, bytes, io).save(`# ${keptAnswersWords.head}\n${content}`);
  io.stderr.write(`${keptAnswersWords.kept(file)}\n`);
}

function nameFor(path: string, { data, io }: { data: string | undefined; io: Io }): string {
  const bare = path === stdinPath ? 'protocol' : basename(path, extname(path));
  const name = (count: number) =>
    join(dirname(path), `${bare}.${keptAnswersWords.ending}${count > 1 ? `-${count}` : ''}.yaml`);
  for (let count = 1; ; count++) {
    const file = name(count);
    if (file === data || placeOf(file, io.cwd).found === 'nothing') return file;
  }
}

/** Give keys the Dutch name that a person may also write. */
function inDutch(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inDutch);
  if (typeof value !== 'object' || value === null) return value;
  const names = new Map(Object.entries(dutchKeys).map(([dutch, key]) => [key, dutch]));
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      names.get(key) ?? key,
      inDutch(dutchValue(key, entry)),
    ]),
  );
}

/** Say consent and advice in Dutch, as what a right is and as what a council decided; any other value stays. */
function dutchValue(key: string, value: unknown): unknown {
  const decision = key === 'right' || key === 'decision';
  const word = Object.entries(dutchDecisions).find(([, known]) => known === value)?.[0];
  return (decision && word) || value;
}

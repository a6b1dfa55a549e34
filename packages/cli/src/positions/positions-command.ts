import { positionsOn } from '@akkoord/workflow';
import { topicNames } from '@akkoord/workflow/reading';
import { Failure } from '../failure.ts';
import type { ExitCode, Io } from '../io.ts';
import { positionsWords } from '../words/synopsis-words.ts';

/** What stands after `akkoord positions`. */
export interface PositionsOptions {
  json?: boolean;
}

/** Print what the schools that Akkoord knows decided on a subject; without a subject, list the subjects. */
export function positionsCommand(
  topic: string | undefined,
  options: PositionsOptions,
  io: Io,
): ExitCode {
  const names = topicNames();
  if (topic === undefined) {
    for (const [id, name] of Object.entries(names)) {
      const count = positionsOn(id).length;
      if (count > 0) io.stdout.write(`${id.padEnd(26)}${name} (${count})\n`);
    }
    return 0;
  }
  const id = idOf(topic, names);
  const found = positionsOn(id);
  if (options.json) {
    const rows = found.map(({ positions, entry }) => {
      const { school, source, date } = positions;
      return { school, source, date, ...entry };
    });
    io.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    return 0;
  }
  io.stdout.write(`${names[id]}\n`);
  if (found.length === 0) io.stdout.write(`${positionsWords.none}\n`);
  for (const { positions, entry, text } of found) {
    const { school, source, date } = positions;
    io.stdout.write(
      `\n${school.name}: ${text}\n  ${entry.note}\n  ${positionsWords.source(entry.clause, date, source)}\n`,
    );
  }
  return 0;
}

/** Find a subject by its id or by its Dutch name. */
function idOf(topic: string, names: Readonly<Record<string, string>>): string {
  const wanted = topic.trim().toLowerCase();
  const exact = Object.entries(names).find(
    ([id, name]) => id === wanted || name.toLowerCase() === wanted,
  );
  if (exact) return exact[0];
  const near = Object.entries(names)
    .filter(([id, name]) => id.includes(wanted) || name.toLowerCase().includes(wanted))
    .map(([id]) => id);
  throw new Failure(positionsWords.unknown(topic, near));
}

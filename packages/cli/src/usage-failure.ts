import type { CommanderError } from 'commander';
import { Failure } from './failure.ts';
import { usageSentences, usageWords } from './words/usage-words.ts';

/**
 * Turn what commander has against a command line into one line of Dutch.
 *
 * @param error What commander threw.
 * @param argv The command line, to name the right help page.
 */
export function toUsageFailure(error: CommanderError, argv: readonly string[]): Failure {
  const names = [...error.message.matchAll(/'([^']*)'/g)].map(([, name]) => name ?? '');
  const sentence = usageSentences[error.code]?.(names) ?? usageWords.wrong;
  const hint = suggestion(error, names) ?? '';
  const page =
    /^(?:parse|explain|import|render|compare|synopsis|positions|draft|harmonize|template|approval|verify|new-version)$/.test(
      argv[0] ?? '',
    )
      ? `akkoord ${argv[0]}`
      : 'akkoord';
  return new Failure(`${sentence}${hint}${usageWords.help(page)}`);
}

function suggestion(error: CommanderError, names: readonly string[]): string | undefined {
  const similar = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(error.message)?.[1];
  if (similar) return usageWords.similar(similar.split(', '));
  const choices = /Allowed choices are ([^.]+)\./.exec(error.message)?.[1];
  if (choices) return usageWords.choices(choices);
  const [name] = names;
  if (error.code === 'commander.unknownCommand' && name?.includes('.')) {
    return usageWords.parse(name);
  }
  return undefined;
}

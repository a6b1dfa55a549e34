import type { CommanderError } from 'commander';
import { Failure } from './failure.ts';

/** Dutch sentences for commander's codes; `names` are the parts that its message quotes. */
const sentences: Readonly<Record<string, (names: readonly string[]) => string>> = {
  'commander.unknownOption': ([option]) => `Onbekende optie ${option}.`,
  'commander.unknownCommand': ([command]) => `Onbekende opdracht ${command}.`,
  'commander.missingArgument': ([argument]) => `Er ontbreekt iets: <${argument}>.`,
  'commander.optionMissingArgument': ([option]) => `Bij ${option} ontbreekt de waarde.`,
  'commander.missingMandatoryOptionValue': ([option]) => `De optie ${option} ontbreekt.`,
  'commander.excessArguments': ([command]) =>
    `Te veel bestanden of woorden${command ? ` bij ${command}` : ''}.`,
  'commander.invalidArgument': ([option, value]) => `${option} kan niet ${value} zijn.`,
};

/**
 * Turn what commander has against a command line into one line of Dutch.
 *
 * @param error What commander threw.
 * @param argv The command line, to name the right help page.
 */
export function toUsageFailure(error: CommanderError, argv: readonly string[]): Failure {
  const names = [...error.message.matchAll(/'([^']*)'/g)].map(([, name]) => name ?? '');
  const sentence = sentences[error.code]?.(names) ?? 'Deze opdracht klopt niet.';
  const hint = suggestion(error, names) ?? '';
  const page =
    /^(?:parse|explain|import|compare|synopsis|positions|draft|harmonize|template|approval|verify|new-version)$/.test(
      argv[0] ?? '',
    )
      ? `akkoord ${argv[0]}`
      : 'akkoord';
  return new Failure(`${sentence}${hint} Zie ${page} --help.`);
}

function suggestion(error: CommanderError, names: readonly string[]): string | undefined {
  const similar = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(error.message)?.[1];
  if (similar) return ` Bedoelde u ${similar.replace(/, ([^,]+)$/, ' of $1')}?`;
  const choices = /Allowed choices are ([^.]+)\./.exec(error.message)?.[1];
  if (choices) return ` Kies uit ${choices}.`;
  const [name] = names;
  if (error.code === 'commander.unknownCommand' && name?.includes('.')) {
    return ` Bedoelde u akkoord parse ${name}?`;
  }
  return undefined;
}

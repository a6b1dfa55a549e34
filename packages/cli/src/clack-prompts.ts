import type { Readable, Writable } from 'node:stream';
import { isCancel, log, multiselect, select, text } from '@clack/prompts';
import type { Io } from './io.ts';
import type { Prompts } from './prompts.ts';

/**
 * Ask on a terminal, with @clack/prompts.
 *
 * Questions go to standard error, so that standard output holds the result only. The key hints of the
 * library are English and left out.
 */
export function clackPrompts(io: Io): Prompts {
  const common = { input: io.stdin as Readable, output: io.stderr as unknown as Writable };
  const rows = { maxItems: 14, showInstructions: false };
  return {
    say: (message) => log.message(message.split('\n'), { output: common.output }),
    choose: async (message, options, initial) =>
      answered(
        await select({
          ...common,
          ...rows,
          message,
          options: [...options],
          ...(initial === undefined ? {} : { initialValue: initial }),
        }),
      ),
    chooseMany: async (message, options, initial = []) =>
      answered(
        await multiselect({
          ...common,
          ...rows,
          message,
          options: [...options],
          initialValues: [...initial],
          required: false,
        }),
      ),
    type: async (message, validate, initial = '') =>
      answered(
        await text({
          ...common,
          message,
          initialValue: initial,
          validate: (input) => validate(input ?? ''),
        }),
      ),
  };
}

function answered<T>(result: T): Exclude<T, symbol> | null {
  return isCancel(result) ? null : (result as Exclude<T, symbol>);
}

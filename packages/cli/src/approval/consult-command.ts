import { type ConsultInput, consult } from '@akkoord/approve';
import type { ExitCode, Io } from '../io.ts';
import type { Prompts } from '../prompts.ts';
import { consultWords } from '../words/approval-record-words.ts';
import { recordStep } from './recorded-step.ts';
import type { RecordingOptions } from './show-options.ts';

/** What stands after `akkoord approval consult`. */
export interface ConsultOptions extends RecordingOptions {
  of?: string;
  ground?: string;
  how?: string;
  result?: string;
}

/** Record that parents, pupils or staff were asked for their view. */
export function consultCommand(
  path: string,
  options: ConsultOptions,
  io: Io,
  prompts?: Prompts,
): Promise<ExitCode> {
  return recordStep(path, options, {
    step: ({ tree }) => ({
      fields: ['of', 'on', 'by', 'ground', 'how', 'result'],
      questions: () => ({
        of: { message: consultWords.of, options: consultWords.people },
        on: { message: consultWords.on },
        by: { message: consultWords.by },
        ground: { message: consultWords.ground, options: consultWords.grounds },
      }),
      take: (given) => consult(tree, given as ConsultInput),
    }),
    done: () => [consultWords.done(path)],
    io,
    prompts,
  });
}

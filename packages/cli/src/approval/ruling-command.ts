import { nextStep, type RulingInput, rule } from '@akkoord/approve';
import { nextStepWords } from '@akkoord/render/words';
import type { ExitCode, Io } from '../io.ts';
import type { Prompts } from '../prompts.ts';
import { rulingWords } from '../words/approval-record-words.ts';
import { bodiesOf } from './decided-bodies.ts';
import { recordStep } from './recorded-step.ts';
import type { RecordingOptions } from './show-options.ts';

/** What stands after `akkoord approval ruling`. */
export interface RulingOptions extends RecordingOptions {
  body?: string;
  school?: string;
  outcome?: string;
  commission?: string;
  number?: string;
  toldOn?: string;
  appeal?: string;
  appealOn?: string;
}

/** Record what the commission for disputes ruled, and what is known of an appeal. */
export function rulingCommand(
  path: string,
  options: RulingOptions,
  io: Io,
  prompts?: Prompts,
): Promise<ExitCode> {
  return recordStep(path, options, {
    step: ({ tree }) => ({
      fields: [
        'body',
        'school',
        'outcome',
        'commission',
        'number',
        'on',
        'toldOn',
        'appeal',
        'appealOn',
        'by',
      ],
      questions: () => ({
        body: {
          message: rulingWords.body,
          options: bodiesOf(tree, ['withheld', 'consent-with-conditions']),
        },
        outcome: { message: rulingWords.outcome, options: rulingWords.outcomes },
        commission: { message: rulingWords.commission },
        number: { message: rulingWords.number },
        on: { message: rulingWords.on },
        toldOn: { message: rulingWords.toldOn },
        appealOn: { message: rulingWords.appealOn },
        by: { message: rulingWords.by },
      }),
      take: (given) => rule(tree, given as RulingInput),
    }),
    done: (tree) => [rulingWords.done(path), nextStepWords[nextStep(tree)]],
    io,
    prompts,
  });
}

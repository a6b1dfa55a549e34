import { type FulfilInput, fulfil, nextStep, unmetConditions } from '@akkoord/approve';
import type { Protocol } from '@akkoord/clause';
import { nextStepWords } from '@akkoord/render/words';
import type { ExitCode, Io } from '../io.ts';
import type { Prompts } from '../prompts.ts';
import { fulfilWords } from '../words/approval-record-words.ts';
import { bodiesOf } from './decided-bodies.ts';
import { recordStep } from './recorded-step.ts';
import type { RecordingOptions } from './show-options.ts';

/** What stands after `akkoord approval fulfil`. */
export interface FulfilOptions extends RecordingOptions {
  body?: string;
  school?: string;
  condition?: string;
  how?: string;
}

/** Record how a condition of a council was met. */
export function fulfilCommand(
  path: string,
  options: FulfilOptions,
  io: Io,
  prompts?: Prompts,
): Promise<ExitCode> {
  return recordStep(path, options, {
    step: ({ tree }) => ({
      fields: ['body', 'school', 'condition', 'how', 'on', 'by'],
      questions: ({ body }) => ({
        body: { message: fulfilWords.body, options: bodiesOf(tree, ['consent-with-conditions']) },
        condition: {
          message: fulfilWords.condition,
          options: openConditions(tree, body).map((value) => ({ value, label: value })),
        },
        how: { message: fulfilWords.how },
        on: { message: fulfilWords.on },
        by: { message: fulfilWords.by },
      }),
      take: (given) => fulfil(tree, given as FulfilInput),
    }),
    done: (tree) => [fulfilWords.done(path), nextStepWords[nextStep(tree)]],
    io,
    prompts,
  });
}

function openConditions({ meta }: Protocol, body: unknown): string[] {
  const decision = meta.approval?.decisions?.findLast((each) => each.body === body);
  return decision ? unmetConditions(decision) : [];
}

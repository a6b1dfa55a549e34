import { type AdoptInput, adopt, verify, type WithdrawInput, withdraw } from '@akkoord/approve';
import { statedWords } from '@akkoord/workflow';
import { Failure } from '../failure.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Prompts } from '../prompts.ts';
import { adoptWords, withdrawWords } from '../words/approval-step-words.ts';
import type { ApprovalFile } from './file.ts';
import { recordStep } from './recorded-step.ts';
import { type Step, today } from './step.ts';

/** What stands after `akkoord approval adopt`. */
export interface AdoptOptions {
  by?: string;
  on?: string;
  effectiveFrom?: string;
  evaluateBy?: string;
  motivation?: string;
  startAgreed?: boolean;
  differsFromText?: boolean;
  oldDates?: boolean;
  data?: string;
  taxonomy?: string;
}

/** Adopt a protocol. */
export function adoptCommand(
  path: string,
  options: AdoptOptions,
  io: Io,
  prompts?: Prompts,
): Promise<ExitCode> {
  return recordStep(path, options, {
    step: (file) => adoptStep(path, file),
    done: () => [adoptWords.done(path)],
    io,
    prompts,
  });
}

/**
 * The dates that the draft planned are used where no other are given. A record that its own history speaks against was
 * not made by these steps alone: nothing is adopted on it.
 */
function adoptStep(path: string, { tree, taxonomy }: ApprovalFile): Step {
  const planned = tree.meta.approval?.adoption ?? {};
  return {
    fields: ['by', 'on', 'effectiveFrom', 'evaluateBy', 'motivation', 'startAgreed'],
    questions: () => ({
      by: { message: adoptWords.by },
      on: { message: adoptWords.on },
      effectiveFrom: { message: adoptWords.effectiveFrom },
      evaluateBy: { message: adoptWords.evaluateBy },
      motivation: { message: adoptWords.motivation },
    }),
    take: (given) => {
      const adopted = adopt(tree, {
        ...(planned.effectiveFrom ? { effectiveFrom: planned.effectiveFrom } : {}),
        ...(planned.evaluateBy ? { evaluateBy: planned.evaluateBy } : {}),
        ...(given as AdoptInput),
        words: taxonomy?.governance.stated ?? statedWords(),
      });
      if (adopted.ok && verify(tree).record.verdict === 'contradicted') {
        throw new Failure(adoptWords.contradicted(path));
      }
      return adopted;
    },
  };
}

/** What stands after `akkoord approval withdraw`. */
export interface WithdrawOptions {
  by?: string;
  on?: string;
  reason?: string;
  oldDates?: boolean;
  data?: string;
  taxonomy?: string;
}

/** Take a protocol back. */
export function withdrawCommand(
  path: string,
  options: WithdrawOptions,
  io: Io,
  prompts?: Prompts,
): Promise<ExitCode> {
  return recordStep(path, options, {
    step: ({ tree }) => ({
      fields: ['by', 'on', 'reason'],
      questions: () => ({
        by: { message: withdrawWords.by },
        on: { message: withdrawWords.on },
        reason: { message: withdrawWords.reason },
      }),
      take: (given) => withdraw(tree, given as WithdrawInput),
    }),
    defaults: today(io),
    done: () => [withdrawWords.done(path)],
    io,
    prompts,
  });
}

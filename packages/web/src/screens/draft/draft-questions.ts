import type { DraftForm, DraftFormat, Drafting, Reply } from '../../desk/drafting/jobs.ts';
import type { Job } from '../../desk/jobs.ts';
import type { Question } from '../../frame/app.ts';
import type { JobOf } from '../../work/answers.ts';

/** Ask for a question of a model, with how it stands. */
export function askedQuestion(drafting: Drafting, question: string): Question<'question'> {
  return asking({ kind: 'question', drafting, question });
}

/** Ask which text follows from what stands in the field of a question. */
export function liveQuestion(
  drafting: Drafting,
  question: string,
  reply: Reply | null,
): Question<'live'> {
  return asking({ kind: 'live', drafting, question, reply });
}

/** Give an answer. */
export function answerQuestion(
  drafting: Drafting,
  question: string,
  reply: Reply,
): Question<'answer'> {
  return asking({ kind: 'answer', drafting, question, reply });
}

/** Ask for all answers. */
export function answeredQuestion(drafting: Drafting): Question<'answered'> {
  return asking({ kind: 'answered', drafting });
}

/** Ask which models there are. */
export const modelsQuestion: Question<'models'> = asking({ kind: 'models' });

/** Ask for a draft, to be shown. */
export function pageQuestion(drafting: Drafting, form: DraftForm): Question<'draft-page'> {
  return asking({ kind: 'draft-page', drafting, form });
}

/** Ask for a draft in a form. */
export function draftQuestion(
  drafting: Drafting,
  { form, format }: { form: DraftForm; format: DraftFormat },
): Question<'draft'> {
  return asking({ kind: 'draft', drafting, form, format });
}

/** All that there is to such a job tells it from others. */
function asking<Kind extends Job['kind']>(job: JobOf<Kind>): Question<Kind> {
  return { kind: job.kind as Kind, key: JSON.stringify(job), make: async () => job };
}

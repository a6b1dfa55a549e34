import type { DraftForm, Drafting } from '../../desk/drafting/jobs.ts';
import { useAnswer, useApp, useWork } from '../../frame/app.ts';
import { JobProgress } from '../../frame/job-progress.tsx';
import type { ScreenProps } from '../../frame/screens.ts';
import { answersPath, textPath } from '../../words/draft-paths.ts';
import { draftForms, draftWords } from '../../words/draft-words.ts';
import { CheckPage } from './check-page.tsx';
import { modelsQuestion } from './draft-questions.ts';
import { QuestionPage } from './question-page.tsx';
import { TemplateChoice } from './template-choice.tsx';
import { TextPage } from './text-page.tsx';

/** Drafting: the models, then one question a page, all answers, and the text. */
export function DraftScreen({ rest: [template, place, form] }: ScreenProps) {
  const app = useApp();
  const { drafts } = useWork().project;
  const state = useAnswer(modelsQuestion);
  if (!state) return null;
  if (state.kind !== 'done') {
    const { kind, key, make } = modelsQuestion;
    const again = () => app.book.again(kind, key, make);
    return <JobProgress state={state} name={draftWords.busy} again={again} />;
  }
  const models = state.answer;
  const isKnown = models.some(({ id }) => id === template);
  if (template === undefined || !isKnown) {
    return <TemplateChoice models={models} isUnknown={template !== undefined} />;
  }
  const drafting: Drafting = { template, answers: drafts.get(template) ?? {} };
  if (place === textPath) return <TextPage drafting={drafting} form={formOf(form)} />;
  if (place === undefined || place === answersPath) return <CheckPage drafting={drafting} />;
  return <QuestionPage drafting={drafting} id={place} />;
}

function formOf(name: string | undefined): DraftForm {
  return name !== undefined && Object.hasOwn(draftForms, name) ? (name as DraftForm) : 'full';
}

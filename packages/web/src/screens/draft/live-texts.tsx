import type { Question } from '@akkoord/compose';
import { useEffect, useState } from 'react';
import type { Drafting, LiveText, Reply } from '../../desk/drafting/jobs.ts';
import { useAnswer } from '../../frame/app.ts';
import { draftWords } from '../../words/draft-words.ts';
import { liveQuestion } from './draft-questions.ts';

/** How long nothing is typed before the text is made anew, in milliseconds. */
const pause = 300;

/** The text that follows from what is chosen or typed; from each option where nothing was chosen. */
export function LiveTexts({
  drafting,
  question,
  reply,
}: {
  drafting: Drafting;
  question: Question;
  reply: Reply | null;
}) {
  const isChosen = question.type === 'choice' || question.type === 'boolean';
  // All options are worked out at once: choosing another takes no time.
  const settled = useSettled(isChosen ? null : reply);
  const state = useAnswer(liveQuestion(drafting, question.id, settled));
  const [shown, setShown] = useState<readonly LiveText[] | null>(null);
  const answer = state?.kind === 'done' ? state.answer : null;
  useEffect(() => {
    if (answer) setShown(answer);
  }, [answer]);
  const chosen = isChosen && reply?.kind === 'value' ? String(reply.value) : null;
  const texts = (shown ?? []).filter(({ option }) => chosen === null || option === chosen);
  return (
    <section className="live" aria-label={draftWords.live}>
      <h2>{draftWords.live}</h2>
      <div aria-live="polite">
        {shown === null && <p className="soft">{draftWords.liveBusy}</p>}
        {shown !== null && texts.length === 0 && <p className="soft">{draftWords.liveNone}</p>}
        {texts.map(({ option, clauses }) => (
          <div key={option}>
            {option !== null && (
              <p className="soft">{draftWords.liveWith(labelOf(question, option))}</p>
            )}
            {clauses.length === 0 && <p>{draftWords.noText}</p>}
            {clauses.map((text) => (
              <blockquote key={text}>{text}</blockquote>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Give a value once it stands still. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function labelOf(question: Question, option: string): string {
  if (question.type === 'boolean') return option === 'true' ? draftWords.yes : draftWords.no;
  const options = 'options' in question ? question.options : [];
  return options.find(({ value }) => value === option)?.label ?? option;
}

import type { Question } from '@akkoord/compose';
import type { AskedQuestion, Reply } from '../../desk/drafting/jobs.ts';
import { draftWords } from '../../words/draft-words.ts';

/** Where a question is answered. Nothing is chosen beforehand. */
export function AnswerField({
  asked: { question },
  reply,
  onChange,
  isWrong,
}: {
  asked: AskedQuestion;
  reply: Reply | null;
  onChange(reply: Reply): void;
  /** Whether the answer was refused. */
  isWrong: boolean;
}) {
  const described = `question-why${isWrong ? ' question-problem' : ''}`;
  const options = optionsOf(question);
  if (options) {
    const chosen = chosenIn(reply);
    return (
      <fieldset className="question" aria-describedby={described}>
        <legend>{draftWords.answer}</legend>
        <div className="choices tall">
          {options.map((option) => (
            <label key={option.key}>
              <input
                type={question.type === 'multiple' ? 'checkbox' : 'radio'}
                name="answer"
                checked={chosen.includes(option.key)}
                onChange={() =>
                  onChange(
                    question.type === 'multiple'
                      ? { kind: 'value', value: toggled(chosen, option.key) }
                      : option.reply,
                  )
                }
              />
              {option.label}
            </label>
          ))}
        </div>
      </fieldset>
    );
  }
  const hint = hintOf(question);
  return (
    <p className="field">
      <label htmlFor="answer">{draftWords.answer}</label>
      {hint && (
        <span id="question-hint" className="soft">
          {hint}
        </span>
      )}
      <input
        id="answer"
        autoComplete="off"
        inputMode={question.type === 'number' ? 'numeric' : undefined}
        aria-describedby={`${hint ? 'question-hint ' : ''}${described}`}
        aria-invalid={isWrong}
        value={reply?.kind === 'typed' ? reply.text : ''}
        onChange={(event) => onChange({ kind: 'typed', text: event.target.value })}
      />
    </p>
  );
}

interface FieldOption {
  key: string;
  label: string;
  reply: Reply;
}

/** No option of a model is called so. */
const noneKey = '?none';

/** The options of a question; `null` where its answer is typed. */
function optionsOf(question: Question): FieldOption[] | null {
  const none: FieldOption[] =
    question.optional && question.type !== 'multiple'
      ? [{ key: noneKey, label: draftWords.none, reply: { kind: 'none' } }]
      : [];
  switch (question.type) {
    case 'boolean':
      return [
        { key: 'true', label: draftWords.yes, reply: { kind: 'value', value: true } },
        { key: 'false', label: draftWords.no, reply: { kind: 'value', value: false } },
        ...none,
      ];
    case 'choice':
    case 'multiple': {
      const options = question.options.map(
        ({ value, label }): FieldOption => ({ key: value, label, reply: { kind: 'value', value } }),
      );
      return [...options, ...none];
    }
    default:
      return null;
  }
}

function chosenIn(reply: Reply | null): string[] {
  if (reply?.kind === 'none') return [noneKey];
  return reply?.kind === 'value' ? [reply.value].flat().map(String) : [];
}

function toggled(chosen: readonly string[], key: string): string[] {
  return chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key];
}

function hintOf({ type, optional }: Question): string {
  const own = type === 'list' ? draftWords.list : type === 'date' ? draftWords.date : '';
  return [own, optional ? draftWords.empty : ''].filter(Boolean).join(' ');
}

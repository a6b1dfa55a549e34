import type { ChangeChoice } from '@akkoord/harmonize';
import { useId, useRef, useState } from 'react';
import type { ChangeRow } from '../../desk/change-rows.ts';
import { useApp, useWork } from '../../frame/app.ts';
import {
  type ChoiceName,
  choiceName,
  choiceNames,
  decidedText,
  decisionWords,
} from '../../words/decision-words.ts';
import { type ChangeState, decisionOn } from '../../work/deciding.ts';

const names = Object.keys(choiceNames) as ChoiceName[];

/** Where a person decides on one change. Nothing is chosen until they do. */
export function DecisionBox({ row, state }: { row: ChangeRow; state: ChangeState }) {
  const { workspace, told, now } = useApp();
  const { ledger, decider } = useWork().project.decisions;
  const group = useId();
  const decision = state.kind === 'decided' ? state.decision : null;
  const chosen = decision && choiceName(decision.choose);
  const [isWriting, setWriting] = useState(false);
  const own = useRef<HTMLTextAreaElement>(null);
  const label = row.label || decisionWords.headings;

  const decide = (choose: ChangeChoice, why: string | null) => {
    if (!decider) {
      told.set(decisionWords.whoFirst);
      document.getElementById(deciderId)?.focus();
      return;
    }
    const on = now().slice(0, 10);
    const made = decisionOn(row, { by: decider, on, choose, why }, ledger);
    workspace.do([{ kind: 'change-decided', decision: made }]);
    setWriting(false);
    told.set(decisionWords.saved(label));
  };
  const pick = (name: ChoiceName) => {
    if (name === 'own') setWriting(true);
    else decide(name, decision?.why ?? null);
  };
  const saveOwn = () => {
    const text = own.current?.value.trim() ?? '';
    if (text === '') told.set(decisionWords.ownEmpty);
    else decide({ own: text }, decision?.why ?? null);
  };
  return (
    <fieldset className="decision">
      <legend>
        {decisionWords.one}
        <span className="vh">: {label}</span>
      </legend>
      {state.kind === 'apart' && (
        <div className="warning">
          <p>{decisionWords.apart}</p>
          {state.decisions.map((one) => (
            <p key={one.id}>{decidedText(one)}</p>
          ))}
        </div>
      )}
      {names.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name={group}
            checked={name === 'own' ? isWriting || chosen === 'own' : !isWriting && chosen === name}
            onChange={() => pick(name)}
          />
          {choiceNames[name]}
        </label>
      ))}
      {(isWriting || chosen === 'own') && (
        <div className="own">
          <label className="field">
            {decisionWords.own}
            <textarea
              ref={own}
              rows={4}
              defaultValue={ownTextOf(decision?.choose) ?? (row.becomes || row.was)}
            />
          </label>
          <button type="button" className="button" onClick={saveOwn}>
            {decisionWords.save}
          </button>
        </div>
      )}
      {decision && (
        <>
          <p className="decided">{decidedText(decision)}</p>
          <WhyField
            key={decision.id}
            why={decision.why ?? ''}
            onSave={(why) => decide(decision.choose, why || null)}
          />
        </>
      )}
    </fieldset>
  );
}

/** By what the field is found in which a person says who decides. */
export const deciderId = 'decider';

function ownTextOf(choose: ChangeChoice | undefined): string | null {
  return typeof choose === 'object' && 'own' in choose ? choose.own : null;
}

function WhyField({ why, onSave }: { why: string; onSave: (why: string) => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <details className="part">
      <summary>{decisionWords.note}</summary>
      <label className="field">
        {decisionWords.note}
        <textarea ref={field} rows={3} defaultValue={why} />
      </label>
      <button
        type="button"
        className="button"
        onClick={() => onSave(field.current?.value.trim() ?? '')}
      >
        {decisionWords.save}
      </button>
    </details>
  );
}

import { useEffect, useRef, useState } from 'react';
import type { ChangeRow } from '../../desk/change-rows.ts';
import { useApp, useWork } from '../../frame/app.ts';
import { decisionWords } from '../../words/decision-words.ts';
import type { ChangeState } from '../../work/deciding.ts';
import { deciderId } from './decision-box.tsx';

/** How far the deciding is, who decides, and the way to what is open. */
export function DecisionBar({
  rows,
  states,
}: {
  rows: readonly ChangeRow[];
  states: ReadonlyMap<string, ChangeState>;
}) {
  const { told } = useApp();
  const last = useRef<string | null>(null);
  const open = rows.filter(({ key }) => states.get(key)?.kind !== 'decided');
  const done = rows.length - open.length;

  const go = (step: 1 | -1) => {
    const [first] = open;
    if (!first) {
      told.set(decisionWords.allDone);
      return;
    }
    // From where the reader is: the row of what has the focus, else that of the last step.
    const at = rows.findIndex(({ key }) => key === (rowInFocus() ?? last.current));
    const ordered = step === 1 ? rows : [...rows].reverse();
    const from = at < 0 ? 0 : (step === 1 ? at : rows.length - 1 - at) + 1;
    const next = [...ordered.slice(from), ...ordered].find((row) => open.includes(row)) ?? first;
    last.current = next.key;
    const box = document.querySelector(`[data-change="${CSS.escape(next.key)}"]`);
    for (let fold = box?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
      fold.open = true;
    }
    box?.scrollIntoView({ block: 'center' });
    box?.querySelector('input')?.focus({ preventScroll: true });
    told.set(decisionWords.atRow(next.label, open.length));
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      if ((event.target as Element | null)?.closest('textarea, select')) return;
      event.preventDefault();
      go(event.key === 'ArrowDown' ? 1 : -1);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
  if (rows.length === 0) return <p>{decisionWords.none}</p>;
  return (
    <section className="decision-bar" aria-label={decisionWords.title}>
      <label className="progress">
        {decisionWords.progress(done, rows.length)}
        <progress max={rows.length} value={done} />
      </label>
      <Decider />
      <p className="buttons">
        <button type="button" className="button" onClick={() => go(-1)}>
          {decisionWords.previous}
        </button>
        <button type="button" className="button primary" onClick={() => go(1)}>
          {decisionWords.next}
        </button>
      </p>
    </section>
  );
}

function rowInFocus(): string | null {
  const box = document.activeElement?.closest<HTMLElement>('[data-change]');
  return box?.dataset.change ?? null;
}

/** Who decides: asked, and kept once it is said. */
function Decider() {
  const { workspace } = useApp();
  const { decider } = useWork().project.decisions;
  const [name, setName] = useState(decider ?? '');
  useEffect(() => setName(decider ?? ''), [decider]);
  const say = () => {
    const said = name.trim();
    if (said !== '' && said !== decider) workspace.do([{ kind: 'decider-said', name: said }]);
  };
  return (
    <label className="field">
      {decisionWords.who}
      <input
        id={deciderId}
        value={name}
        maxLength={200}
        title={decisionWords.whoHow}
        onChange={(event) => setName(event.target.value)}
        onBlur={say}
        onKeyDown={(event) => {
          if (event.key === 'Enter') say();
        }}
      />
    </label>
  );
}

import { useEffect } from 'react';
import { actWords, undoWords } from '../words/act-words.ts';
import type { Act } from '../work/acts/entry.ts';
import { useApp, useWork } from './app.ts';

/** Undo and redo, without end, with what they would do. */
export function UndoButtons() {
  const { workspace, told } = useApp();
  const { undoes, redoes } = useWork();
  const undo = () => {
    if (undoes) told.set(undoWords.undone(nameOf(undoes)));
    workspace.undo();
  };
  const redo = () => {
    if (redoes) told.set(undoWords.redone(nameOf(redoes)));
    workspace.redo();
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // In a field these keys undo what is typed.
      const isTyping = (event.target as Element | null)?.closest(
        'input:not([type=radio]), textarea',
      );
      if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
  return (
    <div className="undo">
      <UndoButton sign="↶" word={undoWords.undo} acts={undoes} none={undoWords.noUndo} act={undo} />
      <UndoButton sign="↷" word={undoWords.redo} acts={redoes} none={undoWords.noRedo} act={redo} />
    </div>
  );
}

function UndoButton({
  sign,
  word,
  acts,
  none,
  act,
}: {
  sign: string;
  word: string;
  acts: readonly Act[] | null;
  none: string;
  act: () => void;
}) {
  const what = acts ? nameOf(acts) : none;
  return (
    <button type="button" aria-disabled={acts === null} title={what} onClick={act}>
      <span aria-hidden="true">{sign} </span>
      {word}
      <span className="vh">: {what}</span>
    </button>
  );
}

function nameOf(acts: readonly Act[]): string {
  const [first] = acts;
  return first ? actWords[first.kind] : '';
}

import { nameHiddenCharacters } from '@akkoord/render/view';
import { useState } from 'react';
import { fileWords, sideWords } from '../words/file-words.ts';
import { fileOf, type Side, type SideState } from '../work/state.ts';
import type { Desktop } from '../work/work.ts';
import { pickFile } from './files.tsx';
import { SideReading } from './side-reading.tsx';

/** What a browser lets a person pick; what else is dropped is refused with its reason. */
const accept = '.docx,.odt,.pdf,.txt,.md,.markdown';

/** One of the two texts: where its file is chosen or dropped, and how it was read. */
export function SideCard({
  side,
  state,
  desktop,
}: {
  side: Side;
  state: SideState;
  desktop: Desktop;
}) {
  const [isOver, setOver] = useState(false);
  const words = sideWords[side];
  const file = fileOf(state);
  return (
    <section
      aria-labelledby={`side-${side}`}
      className={isOver ? 'side-card over' : 'side-card'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (event.dataTransfer.files.length !== 1) return;
        event.preventDefault();
        void pickFile(desktop, side, event.dataTransfer.files[0]);
      }}
    >
      <h2 id={`side-${side}`}>{words.title}</h2>
      <p className="soft">{words.hint}</p>
      {file && (
        <p className="file-name">
          <bdi>{nameHiddenCharacters(file.name)}</bdi>
        </p>
      )}
      <p className="choose">
        <label className={file ? 'button' : 'button primary'}>
          {file ? fileWords.other : words.choose}
          {file && <span className="vh">: {words.title}</span>}
          <input
            type="file"
            className="vh"
            accept={accept}
            onChange={({ currentTarget }) => {
              const picked = currentTarget.files?.[0];
              void pickFile(desktop, side, picked).then(() => {
                // The same file again, after it was corrected, is a change too.
                currentTarget.value = '';
              });
            }}
          />
        </label>
        {!file && <span className="soft drop-hint"> {fileWords.drop}</span>}
      </p>
      {!file && <p className="soft">{fileWords.forms}</p>}
      <SideReading side={side} state={state} desktop={desktop} />
    </section>
  );
}

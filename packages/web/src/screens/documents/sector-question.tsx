import type { Sector } from '@akkoord/clause';
import { sectorWords } from '@akkoord/render/words';
import { useApp, useWork } from '../../frame/app.ts';
import { sectorQuestionWords } from '../../words/sector-words.ts';

const kinds = Object.keys(sectorWords) as Sector[];

/** Ask what kind of school it is. Not to know is an answer, and the first one. */
export function SectorQuestion() {
  const { workspace } = useApp();
  const { sector: said } = useWork().project.documents;
  const choice = (sector: Sector | null, label: string) => (
    <label key={sector ?? 'unknown'}>
      <input
        type="radio"
        name="sector"
        checked={said === sector}
        onChange={() => workspace.do([{ kind: 'sector-said', sector }])}
      />
      {label}
    </label>
  );
  return (
    <fieldset className="question" aria-describedby="sector-why">
      <legend>{sectorQuestionWords.question}</legend>
      <p id="sector-why" className="soft">
        {sectorQuestionWords.why}
      </p>
      <div className="choices">
        {choice(null, sectorQuestionWords.unknown)}
        {kinds.map((kind) => choice(kind, sectorWords[kind]))}
      </div>
    </fieldset>
  );
}

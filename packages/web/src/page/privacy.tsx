import { privacyWords } from '../words/privacy-words.ts';
import type { Work } from '../work/state.ts';
import type { Desktop } from '../work/work.ts';

/** What is said of privacy, with the button that wipes all. */
export function Privacy({ work, desktop }: { work: Work; desktop: Desktop }) {
  return (
    <footer>
      <h2>{privacyWords.title}</h2>
      <ul>
        {privacyWords.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {work.kept === false && <p className="warning">{privacyWords.notKept}</p>}
      <button type="button" className="button danger" onClick={() => desktop.wipe()}>
        {privacyWords.wipe}
      </button>
    </footer>
  );
}

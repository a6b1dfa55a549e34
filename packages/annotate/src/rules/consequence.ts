import { signsOf } from '../parts/index.ts';
import { type Sentence, signalsIn, wordAt } from '../sentence.ts';
import { subjectOf } from '../subject.ts';
import { finiteVerb, type Rule, says } from './rule.ts';

/**
 * `Schending van deze regels levert een boete op`, `Bij herhaling volgt een schorsing`: what follows on a breach. Nobody
 * is told to do it.
 *
 * ```text
 * Overtreding van het verbod leidt tot een schorsing.
 * ^^^^^^^^^^^                              ^^^^^^^^^
 * ```
 */
export const consequence: Rule = {
  id: 'consequence',
  read(sentence, context) {
    const verb = finiteVerb(sentence);
    const breach = breachOf(sentence);
    if (verb === null || breach === null || breach > verb) return null;
    if (says(sentence, 'must', 'bound', 'may', 'shall', 'competences')) return null;
    const { tokens } = sentence;
    const { taxonomy } = context.lexicon;
    const measures = (['sanctions', 'punishes'] as const).flatMap((id) =>
      signsOf(tokens, id, taxonomy),
    );
    if (!measures.some(({ from }) => from > breach)) return null;
    // `Bij herhaling schorst de directeur …`: there someone acts.
    const acts = opensWithCase(sentence) && subjectOf(sentence, verb, context).bearers.length > 0;
    return acts ? null : 'none';
  },
};

/** So many words at the most stand before the word for a breach: `De herhaalde overtreding`. */
const before = 3;

function breachOf(sentence: Sentence): number | null {
  const found = signalsIn(sentence, ['breach']).find(({ from }) => from <= before);
  return found?.from ?? null;
}

function opensWithCase(sentence: Sentence): boolean {
  return /^(?:bij|op|na|in)$/.test(wordAt(sentence, sentence.levels.indexOf('main')));
}

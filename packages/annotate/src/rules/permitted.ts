import { type Sentence, signalsIn, wordAt } from '../sentence.ts';
import { agentOf, concerned } from '../subject.ts';
import { bound, negationOf, type Rule, spanning } from './rule.ts';

/**
 * `Het is leerlingen niet toegestaan …`, `is slechts toegestaan na …`, `is verboden`.
 *
 * ```text
 * Het is medewerkers niet toegestaan om …
 *                    ^^^^^^^^^^^^^^^
 * ```
 */
export const permitted: Rule = {
  id: 'permitted',
  read(sentence, context) {
    const [word] = signalsIn(sentence, ['permitted', 'prohibitions']);
    if (!word) return null;
    if (word.value === 'prohibitions' && isAct(sentence, word)) return null;
    const negation = negationOf(sentence);
    const subject = concerned(sentence, word.from, context);
    const agent = subject.bearers.length > 0 ? subject : agentOf(sentence, context);
    const shared = { bearers: bound(agent, context), bearerAt: agent.at };
    if (word.value === 'prohibitions') {
      const undone = negation && negation.from < word.from;
      return {
        ...shared,
        modality: undone ? 'permission' : 'prohibition',
        at: spanning(word, undone ? negation : null),
      };
    }
    const before = negation && negation.from < word.to + 2 ? negation : null;
    if (before) return { ...shared, modality: 'prohibition', at: spanning(word, before) };
    const restriction = near(sentence, word);
    if (restriction !== null) {
      const at = spanning(word, { from: restriction, to: restriction + 1 });
      return { ...shared, modality: 'prohibition', at, restriction };
    }
    return { ...shared, modality: 'permission', at: word };
  },
};

/** `mag niet worden uitgesloten`, `mag niet uitgesloten worden`: an act that may not be done, and no word that forbids. */
function isAct(sentence: Sentence, { from, to }: { from: number; to: number }): boolean {
  const [verb] = signalsIn(sentence, ['may']);
  const become = [wordAt(sentence, from - 1), wordAt(sentence, to)].includes('worden');
  return become && verb !== undefined && verb.from < from;
}

/** Find `alleen`, `slechts` within three words of what is allowed; `maar alleen als` restricts no more than `mits`. */
function near(sentence: Sentence, word: { from: number; to: number }): number | null {
  const found = signalsIn(sentence, ['restrictions']).find(
    ({ from }) =>
      from >= word.from - 3 && from <= word.to + 3 && wordAt(sentence, from - 1) !== 'maar',
  );
  return found?.from ?? null;
}

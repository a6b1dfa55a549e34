import { signalsIn } from '../sentence.ts';
import { subjectOf } from '../subject.ts';
import { bound, type Rule, says } from './rule.ts';

/** `we willen dat leerlingen …`, `vragen wij om …`: a wish. */
export const request: Rule = {
  id: 'request',
  reason: 'De zin vraagt of wenst iets, zonder te verplichten.',
  read(sentence, context) {
    const [phrase] = signalsIn(sentence, ['requests']);
    if (!phrase || says(sentence, 'consent')) return null;
    const opened = { ...sentence, levels: sentence.levels.map(() => 'main' as const) };
    const dat = sentence.tokens.findIndex(({ folded }, i) => i >= phrase.from && folded === 'dat');
    const subject = subjectOf(opened, dat >= 0 ? dat : phrase.to - 1, context);
    const asked =
      subject.kind === 'role' ? subject : { kind: 'none' as const, bearers: [], at: null };
    return {
      modality: 'recommendation',
      bearers: bound(asked, context),
      at: phrase,
      bearerAt: asked.at,
    };
  },
};

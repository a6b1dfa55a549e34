import type { Context } from '../context.ts';
import { type Sentence, signalsIn } from '../sentence.ts';
import { concerned, subjectOf } from '../subject.ts';
import { bound, finiteVerb, type Rule } from './rule.ts';

/** `wordt ontraden`, `is verstandig`, `kan beter`, `raadt aan`: advice binds no one. */
export const advice: Rule = {
  id: 'advice',
  read(sentence, context) {
    const [phrase] = signalsIn(sentence, ['advice']);
    if (!phrase) return null;
    const verb = finiteVerb(sentence) ?? phrase.from;
    const subject = subjectOf(sentence, verb, context);
    const adviser =
      subject.bearers.includes('school') || subject.kind === 'thing' || subject.kind === 'none';
    const advised = adviser ? addressee(sentence, verb, context) : subject;
    const others = context.inherited.length > 0 ? context : { ...context, antecedent: [] };
    return {
      modality: 'recommendation',
      bearers:
        advised.bearers.length > 0
          ? advised.bearers
          : bound({ kind: 'none', bearers: [], at: null }, others),
      at: phrase,
      bearerAt: advised.at,
    };
  },
};

/** To whom the advice goes: `raadt ouders aan`, else the subject of the clause behind `dat`. */
function addressee(sentence: Sentence, verb: number, context: Context) {
  const told = concerned(
    { ...sentence, roles: sentence.roles.filter(({ from }) => from > verb) },
    sentence.tokens.length,
    context,
  );
  if (told.bearers.length > 0) return told;
  const dat = sentence.tokens.findIndex(({ folded }, i) => i > verb && folded === 'dat');
  return dat < 0
    ? told
    : subjectOf({ ...sentence, levels: sentence.levels.map(() => 'main') }, dat, context);
}

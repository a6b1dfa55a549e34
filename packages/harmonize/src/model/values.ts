import type { School } from '@akkoord/clause';
import type { Template, Value, Values } from '@akkoord/compose';
import { checkAnswer } from '@akkoord/compose';
import type { Target } from '../ledger/decision.ts';
import { agreedOn, type Ledger } from '../ledger/ledger.ts';
import { commonSector } from '../meta/council-rights.ts';
import type { Source } from '../sources/source.ts';
import { targetValues } from './model-text.ts';

/** What is known of the new school, and what was answered. */
export interface Known {
  sources: readonly Source[];
  template: Template;
  target: Target;
  ledger: Ledger;
}

/** Give the answers to questions of the model: what the new school is, and what was decided. */
export function valuesOf({ sources, template, target, ledger }: Known): Values {
  const sector = sectorOf({ sources, target });
  const known = targetValues(template, { ...target, sector });
  return new Map([...known, ...answersIn(ledger, template)]);
}

/** Give the kind of the new school: what was said, else that of all its sources. */
export function sectorOf({ target, sources }: Pick<Known, 'target' | 'sources'>): School['sector'] {
  return target.sector ?? commonSector(sources);
}

/** Read the answers to questions of the model. */
function answersIn(ledger: Ledger, { questions }: Template): Array<[string, Value]> {
  return questions.flatMap((question): Array<[string, Value]> => {
    const decision = agreedOn(ledger, `answer ${question.id}`);
    const checked = decision && checkAnswer(question, decision.choose);
    return checked && 'value' in checked ? [[question.id, checked.value]] : [];
  });
}

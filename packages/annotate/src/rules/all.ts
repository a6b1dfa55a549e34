import { advice } from './advice.ts';
import { competence } from './competence.ts';
import { consequence } from './consequence.ts';
import { imperative } from './imperative.ts';
import { infinitive } from './infinitive.ts';
import { may } from './may.ts';
import { must, shall } from './must.ts';
import { ownChoice } from './own-choice.ts';
import { become, passive } from './passive.ts';
import { permitted } from './permitted.ts';
import { present, restricted } from './present.ts';
import { purpose } from './purpose.ts';
import { request } from './request.ts';
import { responsible } from './responsible.ts';
import type { Rule } from './rule.ts';
import { awareness, chance, consentGiver, definition, importance, pointer } from './stated.ts';

/** All rules that read a sentence, in the order in which they are asked; the first that knows answers. */
export const rules: readonly Rule[] = [
  pointer,
  purpose,
  consequence,
  permitted,
  may,
  ownChoice,
  advice,
  request,
  must,
  shall,
  importance,
  awareness,
  chance,
  definition,
  consentGiver,
  responsible,
  competence,
  restricted,
  passive,
  become,
  imperative,
  present,
  infinitive,
];

import { signalsIn, wordAt } from '../sentence.ts';
import { finiteVerb, type Rule, says } from './rule.ts';

/** `is van belang`, `vertrouwt erop dat`: an importance or expectation. */
export const importance: Rule = {
  id: 'importance',
  reason: 'De zin noemt een belang of verwachting; dat is geen norm.',
  read: (sentence) => (says(sentence, 'importance') ? 'none' : null),
};

/** `zijn zich bewust`, `weten dat`, `bedenk dat`: awareness is no conduct. */
export const awareness: Rule = {
  id: 'awareness',
  reason: 'De zin vraagt besef; dat is geen gedrag dat iemand kan naleven of schenden.',
  read(sentence, _context) {
    const verb = finiteVerb(sentence);
    const first = sentence.levels.indexOf('main');
    const [word] = signalsIn(sentence, ['awareness']);
    if (!word) return null;
    const finite = word.from === verb || word.from === first;
    const reflexive =
      word.value === 'awareness' &&
      sentence.tokens.some(({ folded }) => folded === 'zich' || folded === 'je');
    return finite || (wordAt(sentence, word.from) === 'bewust' && reflexive) ? 'none' : null;
  },
};

/** `maken zich mogelijk schuldig`: a chance or a blame. */
export const chance: Rule = {
  id: 'chance',
  reason: 'De zin noemt een kans of een verwijt; dat is geen norm.',
  read: (sentence) =>
    says(sentence, 'chance') && !says(sentence, 'competences', 'softeners') ? 'none' : null,
};

/** `Zie artikel 3`: no order but a reference. */
export const pointer: Rule = {
  id: 'pointer',
  reason: 'De zin verwijst naar een andere tekst.',
  read: (sentence, { lexicon }) =>
    lexicon.has('pointers', wordAt(sentence, sentence.levels.indexOf('main'))) ? 'none' : null,
};

/** `Voor leerlingen onder de 16 geven de ouders toestemming`: who decides, not that they must. */
export const consentGiver: Rule = {
  id: 'consent-giver',
  reason: 'De zin zegt wie toestemming geeft; niet dat die gegeven moet worden.',
  read(sentence, _context) {
    const verb = finiteVerb(sentence);
    const gives = verb !== null && /^(?:geeft|geven)$/.test(wordAt(sentence, verb));
    return gives && says(sentence, 'consent') ? 'none' : null;
  },
};

/** `onder … wordt verstaan`: what a word means. */
export const definition: Rule = {
  id: 'definition',
  reason: 'De zin zegt wat een woord betekent.',
  read: (sentence) => (says(sentence, 'definitions') ? 'none' : null),
};

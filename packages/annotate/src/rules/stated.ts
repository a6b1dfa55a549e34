import { signalsIn, wordAt } from '../sentence.ts';
import { finiteVerb, type Rule, says } from './rule.ts';

/** `is van belang`, `vertrouwt erop dat`: an importance or expectation. */
export const importance: Rule = {
  id: 'importance',
  read: (sentence) => (says(sentence, 'importance') ? 'none' : null),
};

/** `zijn zich bewust`, `weten dat`, `bedenk dat`: awareness is no conduct. */
export const awareness: Rule = {
  id: 'awareness',
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
  read: (sentence) =>
    says(sentence, 'chance') && !says(sentence, 'competences', 'softeners') ? 'none' : null,
};

/** `Zie artikel 3`: no order but a reference. */
export const pointer: Rule = {
  id: 'pointer',
  read: (sentence, { lexicon }) =>
    lexicon.has('pointers', wordAt(sentence, sentence.levels.indexOf('main'))) ? 'none' : null,
};

/** `Voor leerlingen onder de 16 geven de ouders toestemming`: who decides, not that they must. */
export const consentGiver: Rule = {
  id: 'consent-giver',
  read(sentence, _context) {
    const verb = finiteVerb(sentence);
    const gives = verb !== null && /^(?:geeft|geven)$/.test(wordAt(sentence, verb));
    return gives && says(sentence, 'consent') ? 'none' : null;
  },
};

/** `onder … wordt verstaan`: what a word means. */
export const definition: Rule = {
  id: 'definition',
  read: (sentence) => (says(sentence, 'definitions') ? 'none' : null),
};

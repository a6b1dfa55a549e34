import type { Coded, Modality } from '@akkoord/clause';
import type {
  Barred,
  Decision,
  DecisionProblem,
  DecisionProblemData,
  KnownClause,
  Named,
  Option,
  OptionData,
  Proposal,
  ProposalData,
  Weighed,
} from '@akkoord/harmonize';
import { counted, listed } from '@akkoord/text';
import { findingReason } from './finding-words.ts';
import { templateText } from './template-words.ts';
import { inWords, type Words } from './words.ts';

const optionWords = {
  source: ({ name, without }) =>
    without > 0
      ? `De tekst van ${name}, zonder ${counted(without, 'bepaling die niet mee kan', 'bepalingen die niet mee kunnen')}`
      : `De tekst van ${name}`,
  model: ({ position }) => `Het model: ${position}`,
  own: () => 'Een eigen tekst',
  'leave-out': () => 'Weglaten',
} satisfies Words<OptionData>;

const proposalWords = {
  'records-only': () =>
    'Dit zegt van de oude protocollen wie ze heeft vastgesteld en wanneer, of voor wie ze zijn en waar ze staan. Van het nieuwe protocol staat dat vooraan.',
  'barred-only': ({ rules }) =>
    rules
      ? 'Hier staan namen of nummers van mensen, een document van één school, of een zin die zonder het vervolg niets zegt. Akkoord stelt dat niet voor. Schrijf zelf een tekst met functies, met wat er in dat document staat, of met het vervolg erbij.'
      : 'Hier staan alleen namen of nummers van mensen, een document van één school, of een zin die zonder het vervolg niets zegt. Die horen zo niet in een protocol voor meer scholen. Zet namen en nummers op een plaats die u bijhoudt.',
  'nobody-speaks': () => 'Geen van de scholen regelt dit.',
  'said-elsewhere': ({ clauses }) =>
    `Geen bepaling gaat hierover, maar deze noemen het: ${listed(clauses)}.`,
  'all-say-it': ({ names, agreement, first }) =>
    `${listed(names)} zeggen ${agreement === 'same' ? 'hetzelfde' : 'hetzelfde in andere woorden'}. De tekst van ${first} staat vooraan.`,
  'one-speaks': ({ name }) =>
    `Alleen ${name} regelt dit. De scholen kiezen of het voor allemaal gaat gelden.`,
  'texts-differ': () => 'De teksten verschillen. De scholen kiezen zelf.',
  'only-rule': ({ name }) =>
    `Alleen ${name} regelt dit. Wie de strengste tekst kiest, neemt deze regel over.`,
  'no-rule': ({ name }) =>
    `Alleen ${name} zegt hier iets, en Akkoord leest daarin geen regel. Kies of het meegaat.`,
  'unread-rule': ({ names }) =>
    `Akkoord leest hier geen regel in de tekst van ${listed(names)}, en wel in een andere. Welke tekst het strengst is, is daarom niet bekend.`,
  'no-rules': () => 'Akkoord leest in deze teksten geen regel, en weet dus geen strengste.',
  'not-in-line': () => 'Deze regels zijn niet op een lijn van streng naar soepel te zetten.',
  'as-strict': ({ names, figures }) => {
    const told = [...new Set(figures.map(findingReason))].join(' ');
    return `${listed(names)} zijn hier even streng.${told ? ` Let op: ${told}` : ''}`;
  },
  strictest: ({ rules }) => rules.map(ruleIn).join(' '),
  'model-silent': () => 'Het model regelt dit onderwerp niet.',
  'model-ways': ({ count, speaking }) =>
    `Het model heeft hier ${count} mogelijkheden. ${speaking ? 'Kies wat bij uw scholen past.' : 'Kies wat bij uw school past.'}`,
  'model-way': ({ why }) => `Het model regelt dit op één manier. ${why}`.trim(),
} satisfies Words<ProposalData>;

const verbs = {
  prohibition: 'verbiedt het',
  obligation: 'verplicht ertoe',
  permission: 'staat het toe',
  recommendation: 'raadt het aan',
} as const satisfies Record<Modality, string>;

const problemWords = {
  'own-text': () =>
    'De eigen tekst is leeg of heeft een kop. Schrijf alinea’s; een lege regel begint een nieuwe bepaling.',
  'no-text': ({ source, known }) =>
    `${source} heeft hier geen tekst. Kies uit: ${known.join(', ') || 'een tekst van het model of een eigen tekst'}.`,
  'no-clause': ({ source, name, known }) =>
    `${source} heeft hier geen bepaling ${name}. Kies uit: ${clausesIn(known)}.`,
  'many-clauses': ({ name, known }) =>
    `${name} kan hier meer bepalingen zijn. Kies uit: ${clausesIn(known)}.`,
  'no-position': ({ position, known }) =>
    `Het model heeft geen positie ${position}. Kies uit: ${known.join(', ') || 'een andere tekst'}.`,
  'no-question': ({ question }) => `Het model kent geen vraag ${question}. Verbeter de naam.`,
  'no-answer': ({ problem }) => templateText(problem),
  'no-term': ({ term, known }) =>
    `Over ${term} hoeft niets besloten te worden, of die naam klopt niet. Kies uit: ${known.join(', ') || 'geen'}.`,
  'no-clash-choice': ({ known }) =>
    `Over bepalingen die niet samen lijken te gaan, kunt u hier alleen ${known.join(', ')} kiezen. Wilt u er een weglaten? Besluit dan opnieuw over het onderwerp.`,
  'no-word': ({ word, known }) => `${word} kan hier niet. Kies uit: ${known.join(', ')}.`,
} satisfies Words<DecisionProblemData>;

/** Name something that can be chosen. */
export function optionLabel(option: Option): string {
  return inWords<OptionData>(optionWords, option as Coded<OptionData>);
}

const barWords = {
  record: 'dat gaat over het oude protocol zelf',
  person: 'daar staat een naam of nummer van een mens',
  document: 'dat verwijst naar een document van die school alleen',
  opening: 'dat opent wat erna staat, en zegt los daarvan niets',
} as const satisfies Record<Barred['bar'], string>;

/** Say why something is proposed, or nothing, and what of the proposed text does not come along. */
export function proposalReason(proposal: Proposal): string {
  const why = inWords<ProposalData>(proposalWords, proposal as Coded<ProposalData>);
  const without = proposal.without ?? [];
  const kinds = [...new Set(without.map(({ bar }) => bar))];
  const told = kinds.map((kind) => {
    const labels = without.filter(({ bar }) => bar === kind).map(({ label }) => label);
    return `Niet mee: ${listed(labels)} (${barWords[kind]}).`;
  });
  return [why, ...told].join(' ');
}

/** Say why a decision cannot be followed, and what to do. */
export function decisionProblem(problem: DecisionProblem): string {
  return inWords<DecisionProblemData>(problemWords, problem as Coded<DecisionProblemData>);
}

/** Say what was chosen, within a sentence: `de tekst van De Eik en een eigen tekst`. */
export function choiceText(choice: Decision['choose'], { sources, positions }: Named): string {
  if (choice === 'leave-out') return 'weglaten';
  if (choice === 'keep') return 'laten zoals het is';
  if (typeof choice === 'boolean') return choice ? 'ja' : 'nee';
  if (!Array.isArray(choice)) return String(choice);
  const parts = choice.map((part) => {
    if (typeof part === 'string') return part;
    if ('own' in part) return 'een eigen tekst';
    if ('model' in part) {
      const position = positions.find(({ id }) => id === part.model);
      return `het model: ${position?.position ?? part.model}`;
    }
    const name = sources.find(({ id }) => id === part.take)?.name ?? part.take;
    const count = part.clauses?.length ?? 0;
    return count > 0
      ? `${counted(count, 'bepaling', 'bepalingen')} van ${name}`
      : `de tekst van ${name}`;
  });
  return listed(parts);
}

function ruleIn({ name, modality, exception, condition }: Weighed): string {
  const limit = exception
    ? `, met een uitzondering (${exception})`
    : condition
      ? `, onder een voorwaarde (${condition})`
      : '';
  return `${name} ${verbs[modality]}${limit}.`;
}

function clausesIn(known: readonly KnownClause[]): string {
  return known.map(({ eId, label }) => `${eId} (${label})`).join(', ');
}

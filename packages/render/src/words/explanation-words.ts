import type {
  ExplainedPart,
  ExplainedSpan,
  Explanation,
  ExplanationData,
  NormSource,
} from '@akkoord/annotate';
import type { Bearer, Coded, Mention } from '@akkoord/clause';
import { upperFirst } from '@akkoord/text';
import { bearersIn, modalityWords } from './norm-words.ts';
import { forceWords, partLabel } from './part-words.ts';
import { onlyInText } from './sector-words.ts';
import { inWords, type Words } from './words.ts';

/** Why a rule answered. */
const ruleWords = {
  advice: 'De zin raadt iets aan of af.',
  awareness: 'De zin vraagt besef; dat is geen gedrag dat iemand kan naleven of schenden.',
  become: 'De zin zegt wat iemand niet wordt; in een protocol is dat een verbod.',
  chance: 'De zin noemt een kans of een verwijt; dat is geen norm.',
  competence:
    'De zin zegt met ‘kan’ of ‘kunnen’ wat iemand mag doen; bij een ding is het een kans.',
  consequence:
    'De zin zegt wat er op een overtreding volgt; dat is geen plicht voor wie hem leest.',
  'consent-giver': 'De zin zegt wie toestemming geeft; niet dat die gegeven moet worden.',
  definition: 'De zin zegt wat een woord betekent.',
  imperative: 'De zin staat in de gebiedende wijs.',
  importance: 'De zin noemt een belang of verwachting; dat is geen norm.',
  infinitive: 'De zin geeft met een onbepaalde wijs een opdracht.',
  may: 'De zin zegt met ‘mag’ of ‘mogen’ wat mag; met een ontkenning of ‘alleen’ is dat een verbod.',
  must: 'De zin verplicht met een woord als ‘moet’, ‘dient te’ of ‘verplicht’.',
  'own-choice': 'De zin laat de keuze aan iemand zelf, of zegt dat iets niet hoeft.',
  passive: 'De zin zegt in de lijdende vorm wat er gebeurt; zonder ‘door’ is dat aan de school.',
  permitted: 'De zin zegt met een woord als ‘toegestaan’ of ‘verboden’ wat mag of niet mag.',
  pointer: 'De zin verwijst naar een andere tekst.',
  present:
    'De zin zegt in de tegenwoordige tijd wat iemand doet of laat; in een protocol is dat een norm.',
  purpose: 'De zin zegt waartoe iets dient; dat is geen gebod.',
  request: 'De zin vraagt of wenst iets, zonder te verplichten.',
  responsible: 'De zin zegt wie ergens voor verantwoordelijk is.',
  restricted: 'De zin beperkt met ‘alleen … als’ wanneer iemand iets is of doet.',
  shall: 'De zin kondigt met ‘zal’ of ‘zullen’ aan wat iemand doet.',
  'lead-in': 'De norm staat in de zin boven deze opsomming en geldt voor elk punt.',
  'following-exception': 'Deze zin is een uitzondering op de zin ervoor.',
} as const satisfies Record<NormSource, string>;

/** What an exception does; an own taxonomy can have others. */
const exceptionWords = {
  unless: 'Uitzondering: hiermee houdt de regel op te gelden.',
  provided: 'Voorwaarde die als uitzondering telt: zonder dit geldt de toestemming niet.',
  only: 'Het mag alleen zo; dat is een verbod met een uitzondering.',
  without: 'Wat zonder dit verboden is, mag er wel mee.',
  not_applicable: 'Deze zin heft de regel ervoor op voor een geval.',
} as const;

const mentionWords = {
  law: 'Wet of artikel',
  clause: 'Verwijzing naar een bepaling',
  document: 'Ander document',
  date: 'Datum',
  age: 'Leeftijd',
  period: 'Termijn',
  time: 'Tijdstip',
  amount: 'Bedrag',
  phone: 'Telefoonnummer',
  email: 'E-mailadres',
  person: 'Persoon',
  platform: 'Platform',
  channel: 'Kanaal',
  body: 'Orgaan of instelling',
} as const satisfies Record<Mention['kind'], string>;

const explanationWords: Words<ExplanationData> = {
  'norm-read': ({ modality, rule }) =>
    `${upperFirst(modalityWords[modality].noun)}. ${known(ruleWords, rule)}`,
  'bearers-named': ({ bearers }) => bindsWords(bearers),
  exception: ({ kind }) => known(exceptionWords, kind),
  condition: ({ kind }) =>
    kind === 'also'
      ? 'Hier staat dat de regel ook in dit geval geldt.'
      : 'Hier staat wanneer de regel speelt.',
  mention: ({ kind, value }) => `${mentionWords[kind]}: ${value}.`,
  'norm-binds': ({ modality, bearers, heading }) => {
    const counted = heading === null ? '' : ` De kop ‘${heading}’ telt daarbij mee.`;
    return `${upperFirst(modalityWords[modality].noun)}. ${bindsWords(bearers)}${counted}`;
  },
  'rule-applied': ({ rule }) => known(ruleWords, rule),
  'statement-asks': ({ force }) => forceWords[force],
  'no-norm': () => 'Geen enkele regel vond hier een norm.',
};

/** Why a clause was annotated as it is, in Dutch. */
export interface WordedExplanation
  extends Omit<Explanation, 'spans' | 'rules' | 'reasons' | 'topics' | 'rights'> {
  /** Each rule of the clause, what it is in one sentence, and its parts by name. */
  rules: ReadonlyArray<{
    title: string;
    parts: ReadonlyArray<ExplainedPart & { label: string }>;
  }>;
  spans: ReadonlyArray<ExplainedSpan & { reason: string }>;
  /** What the clause does, or why it does nothing; one line a finding. */
  reasons: readonly string[];
  topics: ReadonlyArray<{ id: string; label: string; words: readonly string[] }>;
  rights: ReadonlyArray<{ basis: string; asOf: string; reason: string }>;
}

/** Put an explanation in Dutch. */
export function explanationInWords(explanation: Explanation): WordedExplanation {
  const { spans, rules, reasons, topics, rights } = explanation;
  const worded = (reason: Coded<ExplanationData>) =>
    inWords<ExplanationData>(explanationWords, reason);
  return {
    ...explanation,
    spans: spans.map((span) => ({ ...span, reason: worded(span) })),
    rules: rules.map(({ modality, bearers, parts }) => ({
      title: `${upperFirst(modalityWords[modality].noun)}. ${bindsWords(bearers)}`,
      parts: parts.map((part) => ({ ...part, label: partLabel(part) })),
    })),
    reasons: reasons.map(worded),
    topics: topics.map(({ words, ...topic }) => ({
      ...topic,
      words: words === 'given' ? ['opgegeven in de tekst'] : words,
    })),
    rights: rights.map(({ id, basis, asOf, definition, sectors }) => ({
      basis: `${basis}${onlyInText({ sectors })}`,
      asOf,
      reason: definition
        ? `${definition} (voorstel; het medezeggenschapsreglement kan afwijken)`
        : id,
    })),
  };
}

function bindsWords(bearers: readonly Bearer[]): string {
  return `Geldt voor ${bearersIn('subject', bearers) || 'niemand'}.`;
}

/** The words of an id, or the id where an own taxonomy made it. */
function known(words: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(words, id) ? (words[id] as string) : id;
}

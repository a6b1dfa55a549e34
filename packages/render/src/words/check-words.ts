import type { Coded } from '@akkoord/clause';
import type { Norm } from '@akkoord/compose';
import { inWords, type Words } from './words.ts';

type Nothing = Readonly<Record<string, never>>;

/** What a check of a template finds, beside what keeps it from loading or its answers from fitting. */
export interface CheckMessages {
  'unused-question': { readonly id: string; readonly question: string };
  'missing-example': Nothing;
  'stale-example': { readonly name: string; readonly path: string };
  'missing-alternative': { readonly id: string; readonly value: string; readonly label: string };
  'unreachable-text': Nothing;
  'unread-text': Nothing;
  'unexpected-norm': { readonly expected: Norm; readonly actual: Norm; readonly text: string };
  'clause-empty': Nothing;
  /** A list with one point or none, or a lead-in without its list. */
  'list-too-short': Sentence & { readonly points: number };
  'sentence-without-verb': Sentence;
  /** A sentence ends behind a word with which none can end. */
  'sentence-broken': Sentence & { readonly word: string };
  'sign-twice': Sentence & { readonly sign: string };
  'word-twice': Sentence & { readonly word: string };
  'lost-unit': Sentence & { readonly words: string };
  'wrong-number': Sentence & { readonly words: string };
  'pointing-nowhere': Sentence & { readonly words: string };
  'reference-lost': Sentence & { readonly reference: string };
  'term-not-used': { readonly term: string };
  'term-not-given': { readonly term: string };
  /** What must be there goes with an answer to these, or because one of them is open. */
  'lost-duty': { readonly questions: readonly string[]; readonly open: boolean };
  contradiction: {
    readonly clash: 'norms' | 'channel' | 'people' | 'moment' | 'measure';
    readonly one: SaidBy;
    readonly other: SaidBy;
  };
}

type Sentence = { readonly text: string };
type SaidBy = Sentence & { readonly wId: string };

const checkWords: Words<CheckMessages> = {
  'unused-question': ({ id, question }) =>
    `De vraag '${id}' (${question}) wordt nergens gebruikt. Gebruik het antwoord in een tekst, een voorwaarde of de gegevens, of haal de vraag weg.`,
  'missing-example': () =>
    'Er is geen voorbeeld. Maak answers.example.yaml met antwoorden van een verzonnen school.',
  'stale-example': ({ name, path }) =>
    `Dit is niet wat er uit ${name} komt. Schrijf het opnieuw met akkoord draft <map> --answers <map>/${name} -o <map>/${path} --force, en lees na wat er verandert.`,
  'missing-alternative': ({ id, value, label }) =>
    `Bij de keuze '${value}' (${label}) hoort geen tekst, bij andere keuzes wel. Maak een bestand met when: { ${id}: ${value} }.`,
  'unreachable-text': () =>
    'Deze tekst komt bij geen enkel antwoord in het protocol. Pas de voorwaarde aan, of haal de tekst weg.',
  'unread-text': () =>
    'Wat er als Markdown wordt geschreven, leest niet terug als hetzelfde protocol. Vereenvoudig de opmaak van deze tekst.',
  'unexpected-norm': ({ expected, actual, text }) =>
    `'expects' zegt ${normText(expected)}, maar gelezen is ${normText(actual)}: "${text}" Maak de zin duidelijker, of verbeter expects.`,
  'clause-empty': () =>
    'Bij sommige antwoorden blijft van deze tekst niets over. Zet er een {{#if}} omheen.',
  'list-too-short': ({ points, text }) =>
    `Bij deze lijst ${points === 0 ? 'staat geen enkel punt' : 'staat maar één punt'}: "${text}" Maak er een zin van, of vul de lijst aan.`,
  'sentence-without-verb': ({ text }) =>
    `In deze zin staat geen werkwoord: "${text}" Maak de zin af.`,
  'sentence-broken': ({ text, word }) =>
    `Deze zin breekt af na '${word}': "${text}" Maak de zin af.`,
  'sign-twice': ({ text, sign }) => `Hier staat '${sign}', en dat is één teken te veel: "${text}"`,
  'word-twice': ({ text, word }) => `Hier staat '${word}' twee keer achter elkaar: "${text}"`,
  'lost-unit': ({ text, words }) =>
    `Bij dit getal staat niet waarvan: '${words}' in "${text}" Noem wat u telt, bijvoorbeeld lessen of dagen.`,
  'wrong-number': ({ text, words }) =>
    `Enkelvoud en meervoud kloppen niet: '${words}' in "${text}" Gebruik {{plural aantal 'dag' 'dagen'}}.`,
  'pointing-nowhere': ({ text, words }) =>
    `'${words}' verwijst naar iets wat er in dit onderdeel niet voor staat: "${text}" Noem waar het om gaat.`,
  'reference-lost': ({ text, reference }) =>
    `De verwijzing naar ${reference} wijst nergens naar: "${text}" Gebruik {{ref 'onderwerp-1'}}.`,
  'term-not-used': ({ term }) =>
    `Het begrip '${term}' wordt uitgelegd, maar staat verder nergens. Haal de uitleg weg als het begrip niet voorkomt.`,
  'term-not-given': ({ term }) =>
    `Het begrip '${term}' staat in de tekst, maar de uitleg ontbreekt bij deze antwoorden. Laat de uitleg staan.`,
  'lost-duty': ({ questions, open }) =>
    open
      ? `Deze tekst is verplicht en verdwijnt als de vraag ${questions.join(', ')} open is. Laat staan wat niet van het antwoord afhangt.`
      : `Deze tekst is verplicht en verdwijnt bij een antwoord op ${questions.join(', ')}. Geef elk antwoord de verplichte tekst, of maak de tekst niet verplicht.`,
  contradiction: ({ clash, one, other }) =>
    `${one.wId} en ${other.wId} passen niet bij elkaar: ${clashWords[clash]} "${one.text}" en "${other.text}" Pas een van de twee aan, of zet bij 'constraints' dat deze antwoorden niet samengaan.`,
};

const clashWords: Readonly<Record<CheckMessages['contradiction']['clash'], string>> = {
  norms: 'de ene regel staat toe wat de andere verbiedt.',
  channel:
    'de ene regel laat voor berichten maar één kanaal over, de andere staat een ander kanaal toe.',
  people:
    'de ene regel staat toe om iets over de school te zeggen, de andere verbiedt elk gegeven over wie er werkt.',
  moment: 'de ene regel geeft iets eerder terug dan de andere regel toelaat.',
  measure:
    'de ene regel vraagt iets bij elke maatregel, en de andere noemt ook heel lichte maatregelen.',
};

/** Say in Dutch what a check of a template found, and what to do. */
export function checkText(says: Coded<CheckMessages>): string {
  return inWords(checkWords, says);
}

function normText({ modality, bearers }: Norm): string {
  return modality === null ? 'geen norm' : `${modality} voor ${bearers.join(', ') || 'niemand'}`;
}

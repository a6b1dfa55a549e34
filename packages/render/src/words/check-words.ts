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
}

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
};

/** Say in Dutch what a check of a template found, and what to do. */
export function checkText(says: Coded<CheckMessages>): string {
  return inWords(checkWords, says);
}

function normText({ modality, bearers }: Norm): string {
  return modality === null ? 'geen norm' : `${modality} voor ${bearers.join(', ') || 'niemand'}`;
}

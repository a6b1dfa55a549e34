import { type Council, councilName, type RefusalMessages } from '@akkoord/approve';
import { listed } from '@akkoord/text';
import { askedDays, askedValues } from './asked-words.ts';
import type { RefusalText } from './refusal-words.ts';

/** Words that a person chooses from, where what was given is none of them. */
const choiceWords = {
  consulted:
    'Kies uit parents (ouders), pupils (leerlingen), parents-and-pupils of staff (personeel).',
  ground: 'Kies uit required (de wet vraagt het) of voluntary (uit vrije wil).',
  outcome: 'Kies uit permitted (toestemming) of refused (geen toestemming).',
  appeal:
    'Kies uit none (geen beroep), lodged (beroep ingesteld), upheld (uitspraak in stand) of annulled (uitspraak vernietigd).',
} as const;

const dayNext = 'Geef de dag op als jaar-maand-dag, bijvoorbeeld 2026-03-01.';
const termNext = `${dayNext} De termijn staat in het medezeggenschapsreglement.`;

/** Say what is missing. */
export function missingText(data: RefusalMessages['value-missing']): RefusalText {
  switch (data.what) {
    case 'day':
      return {
        message: `${askedDays[data.name]} ontbreekt.`,
        next: data.name === 'respond-by' ? termNext : dayNext,
      };
    case 'value':
      return {
        message: `${askedValues[data.name]} ontbreekt.`,
        next: 'Vul dit in, in een paar zinnen of minder.',
      };
    case 'council':
      return {
        message: 'Er staat niet welke raad besloot.',
        next: `Kies uit ${councilsText(data.asked)}.`,
      };
    case 'school':
      return {
        message: 'Er staat niet van welke school de raad is.',
        next: `Kies uit ${listed(data.schools)}.`,
      };
    case 'condition':
      return {
        message: `Er staat niet om welke voorwaarde het gaat: ${numbered(data.conditions)}.`,
        next: 'Noem het nummer of de woorden van de voorwaarde.',
      };
    case 'note':
      return {
        message: `Er staat niet waarom het recht van ${councilName(data.council)} (${data.basis}) hier niet geldt.`,
        next: 'Zet de reden bij note.',
      };
  }
}

/** Say what is wrong with a value. */
export function wrongText(data: RefusalMessages['value-wrong']): RefusalText {
  switch (data.what) {
    case 'day':
      return {
        message: `${askedDays[data.name]}: ${data.value} is geen dag die bestaat.`,
        next: data.name === 'respond-by' ? termNext : dayNext,
      };
    case 'evaluation':
      return {
        message: `De evaluatie: ${data.value} is geen datum.`,
        next: 'Geef een dag, maand of jaar op: 2027-05-01, 2027-05 of 2027.',
      };
    case 'conditions':
      return {
        message: 'Er staan voorwaarden bij een besluit zonder voorwaarden.',
        next: 'Kies consent-with-conditions, of laat de voorwaarden weg.',
      };
    case 'version':
      return { message: `Dit is al versie ${data.value}.`, next: 'Kies een hoger nummer.' };
    case 'school':
      return {
        message: `${data.value} is geen school van dit protocol.`,
        next: `Kies uit ${listed(data.schools)}.`,
      };
    case 'condition':
      return {
        message: `${data.value}: deze voorwaarde staat niet open.`,
        next: `Nog open: ${data.conditions.join('; ')}.`,
      };
    case 'weeks':
      return {
        message: `${data.value}: dit is geen aantal weken.`,
        next: 'Geef een getal op, bijvoorbeeld 6.',
      };
    case 'holidays':
      return {
        message: `${data.value}: zo is niet te zien of vakanties meetellen.`,
        next: 'Kies uit counted (ze tellen mee) of not-counted (ze tellen niet mee). Weet u het niet? Laat het dan weg.',
      };
    case 'holiday-weeks':
      return {
        message: `Weken vakantie in de termijn: ${data.value}. Dat kan alleen een getal zijn, en alleen als vakanties niet meetellen.`,
        next: 'Geef een getal op en kies holidays: not-counted, of laat de weken vakantie weg.',
      };
    case 'consulted':
    case 'ground':
    case 'outcome':
    case 'appeal':
      return { message: `${data.value}: dit ken ik niet.`, next: choiceWords[data.what] };
  }
}

function numbered(conditions: readonly string[]): string {
  return conditions.map((condition, index) => `${index + 1}. ${condition}`).join('; ');
}

/** Name councils that can be chosen. */
export function councilsText(councils: readonly Council[]): string {
  return listed([...new Set(councils.map(councilName))]);
}

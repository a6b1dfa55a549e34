import {
  type BlockingStatus,
  type Contradiction,
  type Council,
  councilName,
  type Difference,
  type Earlier,
  type NamedDay,
  type NamedValue,
  type NextStep,
  type OpenPoint,
  type PartPlace,
  type Refusal,
  type RefusalMessages,
} from '@akkoord/approve';
import type { RightKind } from '@akkoord/clause';
import { counted, listed, shortDate, upperFirst } from '@akkoord/text';

/** What stands in the way of a step, and what to do next. */
export interface RefusalText {
  message: string;
  next: string;
}

/** What a day is called where it is asked for. */
const askedDays: Readonly<Record<NamedDay, string>> = {
  'request-on': 'De dag van het verzoek',
  'respond-by': 'De dag waarop de raad uiterlijk reageert',
  'decided-on': 'De dag van het besluit',
  'adopted-on': 'De dag van vaststelling',
  'effective-from': 'De dag waarop het protocol ingaat',
  'withdrawn-on': 'De dag van intrekking',
  'version-on': 'De dag waarop u de nieuwe versie begint',
  'discussed-on': 'De dag van de bespreekversie',
  'undone-on': 'De dag waarop u de stap terugneemt',
};

/** What a day is called beside another day, in a sentence. */
const comparedDays: Readonly<Record<NamedDay | 'evaluate-by', string>> = {
  'request-on': 'de dag van het verzoek',
  'respond-by': 'de dag van de reactie',
  'decided-on': 'de dag van het besluit',
  'adopted-on': 'de dag van vaststelling',
  'effective-from': 'de dag waarop het protocol ingaat',
  'withdrawn-on': 'de dag van intrekking',
  'version-on': 'de dag van de nieuwe versie',
  'discussed-on': 'de dag van de bespreekversie',
  'undone-on': 'de dag van het terugnemen',
  'evaluate-by': 'de evaluatie',
};

const askedValues: Readonly<Record<NamedValue, string>> = {
  'request-by': 'Wie het verzoek doet',
  reasons: 'Waarom u dit voorstelt',
  'consequences-staff': 'Wat het personeel ervan merkt',
  'consequences-parents': 'Wat de ouders ervan merken',
  'consequences-pupils': 'Wat de leerlingen ervan merken',
  measures: 'Welke maatregelen u daarom neemt',
  decision: 'Wat de raad besloot',
  'decided-by': 'Wie dit vastlegt',
  conditions: 'Welke voorwaarden de raad stelt',
  'council-reasons': 'Waarom de raad zo besloot',
  'adopted-by': 'Wie het protocol vaststelt',
  'evaluate-by': 'Wanneer het protocol uiterlijk wordt geëvalueerd',
  'withdrawn-by': 'Wie de tekst intrekt',
  'withdrawn-why': 'Waarom de tekst wordt ingetrokken',
  version: 'Het nummer van de nieuwe versie',
  'version-by': 'Wie de nieuwe versie begint',
  'discussed-by': 'Wie de bespreekversie voorlegt',
  'undone-by': 'Wie de stap terugneemt',
};

const statusWords: Readonly<Record<BlockingStatus, RefusalText>> = {
  submitted: {
    message: 'Deze tekst is voorgelegd en nog niet vastgesteld.',
    next: 'Rond dit eerst af met akkoord approval adopt, of trek de tekst in met akkoord approval withdraw.',
  },
  draft: {
    message: 'Deze tekst is nog een concept.',
    next: 'Werk verder in dit bestand, en leg het voor met akkoord approval request.',
  },
  withdrawn: {
    message: 'Deze tekst is ingetrokken.',
    next: 'Begin een nieuwe versie met akkoord new-version.',
  },
  adopted: {
    message: 'Deze tekst is al vastgesteld.',
    next: 'Begin voor een wijziging een nieuwe versie met akkoord new-version.',
  },
};

const contradictedNames: Readonly<Record<Contradiction['what'], string>> = {
  'effective-from': 'het protocol gaat in op',
  'evaluate-by': 'evaluatie uiterlijk',
  'adopted-by': 'vastgesteld door',
};

const undoWords: Readonly<Record<RefusalMessages['nothing-to-undo']['why'], RefusalText>> = {
  'no-step': {
    message: 'Er is geen stap om terug te nemen.',
    next: 'Bekijk met akkoord approval show wat er is vastgelegd.',
  },
  older: {
    message:
      'De laatste stap is vastgelegd zonder dat is bewaard hoe het bestand daarvoor was; die kan Akkoord niet terugnemen.',
    next: 'Neem het bestand van vóór die stap, als u dat hebt bewaard.',
  },
  unreadable: {
    message: 'Onder steps: in het bestand is niet meer te lezen hoe het voor de laatste stap was.',
    next: 'Neem het bestand van vóór die stap, als u dat hebt bewaard.',
  },
};

const dayNext = 'Geef de dag op als jaar-maand-dag, bijvoorbeeld 2026-03-01.';
const termNext = `${dayNext} De termijn staat in het medezeggenschapsreglement.`;

const refusalWords: {
  readonly [Code in keyof RefusalMessages]: (data: RefusalMessages[Code]) => RefusalText;
} = {
  status: ({ status }) => statusWords[status],
  'value-missing': missingText,
  'value-wrong': wrongText,
  'date-order': (data) =>
    data.what === 'suspended'
      ? {
          message: `Na een negatief advies wacht de uitvoering zes weken (artikel 34 lid 1 WMS), dus tot ${shortDate(data.until)}.`,
          next: 'Kies een latere dag. Heeft de raad geen bezwaar tegen een eerdere dag? Geef dat dan op met startAgreed: true.',
        }
      : {
          message: `${upperFirst(comparedDays[data.name])} (${shortDate(data.date)}) ligt vóór ${earlierText(data.other)} (${shortDate(data.other.date)}).`,
          next: 'Controleer beide dagen en geef de juiste op.',
        },
  'date-future': ({ name, date }) => ({
    message: `${upperFirst(comparedDays[name])} (${shortDate(date)}): deze dag moet nog komen.`,
    next: 'Leg een stap vast als die is gezet. Alleen de ingangsdatum, de reactiedatum en de evaluatie liggen in de toekomst.',
  }),
  'date-old': ({ name, date }) => ({
    message: `${upperFirst(comparedDays[name])} (${shortDate(date)}) ligt vóór 1990.`,
    next: 'Kijk het jaar na. Klopt het toch? Geef dat dan op met oldDates: true.',
  }),
  'open-points': ({ at, points }) => ({
    message: `Deze tekst kan nog niet ${at === 'request' ? 'om een besluit worden voorgelegd' : 'worden vastgesteld'}, want er ${points.length === 1 ? 'staat' : 'staan'} ${counted(points.length, 'punt', 'punten')} open: ${listed(points.map(openPointText))}.`,
    next: `Vul in wat openstaat, en haal een vraag die beantwoord is weg uit de tekst en uit de lijst open: boven in het bestand.${at === 'request' ? ' Wilt u er eerst over praten? Leg de tekst dan voor als bespreekversie: akkoord approval request --discussion.' : ''}`,
  }),
  'text-contradicts': ({ what, told, stated, sentence }) => ({
    message: `U geeft op: ${contradictedNames[what]} ${what === 'adopted-by' ? told : shortDate(told)}. In de tekst staat ${what === 'adopted-by' ? stated : shortDate(stated)}: ‘${sentence}’`,
    next: 'Geef op wat in de tekst staat. Moet de tekst anders? Pas hem dan aan en leg hem opnieuw voor. Klopt het toch allebei? Geef dat dan op met differsFromText: true.',
  }),
  'nothing-to-undo': ({ why }) => undoWords[why],
  'rights-missing': ({ at }) => ({
    message: 'Er is niet vastgelegd wie welk recht heeft bij deze tekst.',
    next:
      at === 'request'
        ? 'Zet onder rights welke raad instemmingsrecht of adviesrecht heeft, en op grond van welk artikel. Heeft geen raad een recht? Zet dan bij dat recht applies: false, met de reden bij note.'
        : 'Leg de rechten vast en leg de tekst voor met akkoord approval request.',
  }),
  'sector-unknown': () => ({
    message:
      'Wat voor school het is, staat niet in het protocol. Daarom is niet te zeggen welke rechten ouders en leerlingen hebben.',
    next: 'Geef het op met --sector po, so, vso, so+vso, vo of mbo, of zet boven in het bestand onder school: de regel sector: po.',
  }),
  'level-unknown': ({ schools }) => ({
    message: `Het protocol geldt voor ${schools} scholen. Wie erover beslist, staat er niet in: de MR van elke school, of de GMR (artikel 16 lid 1 WMS).`,
    next: 'Geldt het voor alle of de meeste scholen van het bestuur? Geef dan op --level gmr. Anders beslist de MR van elke school: --level mr.',
  }),
  'level-misfit': ({ level, schools }) =>
    level === 'gmr'
      ? {
          message:
            'Het protocol geldt volgens het bestand voor één school. De GMR beslist over wat alle of de meeste scholen aangaat (artikel 16 lid 1 WMS).',
          next: 'Geldt het voor meer scholen? Zet ze dan boven in het bestand onder competentAuthority: bij schools:.',
        }
      : {
          message: `Het protocol geldt voor ${schools} scholen. Een deelraad hoort bij een deel van één school (artikel 20 lid 1 WMS).`,
          next: 'Geef op --level gmr of --level mr.',
        },
  'level-mixed': () => ({
    message:
      'In het bestand staan rechten per school. Dan is niet te zeggen of één GMR over alles beslist: po, so en vo hebben elk hun eigen GMR (artikel 4 lid 1 WMS).',
    next: 'Zet bij elk recht zelf welke raad beslist, met confirmed: true.',
  }),
  'right-not-confirmed': ({ at, right, council, basis }) =>
    at === 'request'
      ? {
          message: `Het ${right === 'consent' ? 'instemmingsrecht' : 'adviesrecht'} van ${councilName(council)} (${basis}) is nog niet bevestigd.`,
          next: 'Kijk in het medezeggenschapsreglement of dit recht zo geldt. Bevestig het met confirmed: true, of wijzig het en zet de reden bij note.',
        }
      : {
          message: `Het recht van ${councilName(council)} (${basis}) is nog niet bevestigd.`,
          next: 'Leg de rechten vast en leg de tekst voor met akkoord approval request.',
        },
  'schools-missing': () => ({
    message: 'In het protocol staat niet voor welke school of scholen het geldt.',
    next: 'Zet boven in het bestand school: met de naam, of competentAuthority: met schools: en alle namen.',
  }),
  'not-requested': ({ council }) =>
    council === null
      ? {
          message: 'Deze tekst is nog niet voorgelegd.',
          next: 'Leg hem eerst voor met akkoord approval request.',
        }
      : {
          message: `Deze tekst is nog niet voorgelegd aan ${councilName(council)}.`,
          next: 'Leg hem voor met akkoord approval request.',
        },
  'council-unknown': ({ council, asked }) => ({
    message: `Aan ${councilName(council)} is niets gevraagd.`,
    next:
      asked.length > 0
        ? `Kies uit ${councilsText(asked)}.`
        : 'Leg de tekst eerst voor met akkoord approval request.',
  }),
  'already-requested': () => ({
    message: 'Deze tekst is al voorgelegd aan alle raden die er iets over te zeggen hebben.',
    next: 'Wacht op het besluit en leg dat vast met akkoord approval decide. Is de tekst gewijzigd? Bewaar hem dan eerst.',
  }),
  'already-decided': ({ council }) => ({
    message: `Het besluit van ${councilName(council)} over deze tekst is al vastgelegd.`,
    next: 'Bekijk het met akkoord approval show. Neemt de raad een nieuw besluit? Leg de tekst dan opnieuw voor met akkoord approval request.',
  }),
  'wrong-kind': ({ council, right }) =>
    right === 'consent'
      ? {
          message: `Aan ${councilName(council)} is om instemming gevraagd, en advies is geen instemming.`,
          next: 'Kies uit consent, consent-with-conditions of withheld.',
        }
      : {
          message: `Aan ${councilName(council)} is om advies gevraagd, en instemming is geen advies.`,
          next: 'Kies uit positive-advice of negative-advice.',
        },
  'text-changed': (data) => {
    if (data.since === 'request') {
      return {
        message: 'De tekst is niet meer dezelfde als die is voorgelegd.',
        next: 'Zet de tekst terug zoals hij was, of leg de nieuwe tekst opnieuw voor met akkoord approval request.',
      };
    }
    const what = whatText(data);
    return {
      message: data.bound
        ? `${upperFirst(what)} is gegeven voor een andere tekst dan deze.`
        : `Bij ${what} is niet vastgelegd om welke tekst het ging.`,
      next: 'Leg deze tekst opnieuw voor met akkoord approval request, of zet de tekst terug zoals hij was.',
    };
  },
  'decision-missing': ({ council, right, requested, respondBy }) => {
    const what = upperFirst(whatText({ council, right }));
    if (!requested) {
      return {
        message: `${what} ontbreekt: er is niet om gevraagd.`,
        next: 'Leg de tekst voor met akkoord approval request.',
      };
    }
    const until = respondBy ? `; de raad reageert uiterlijk op ${shortDate(respondBy)}` : '';
    return {
      message: `${what} ontbreekt nog${until}.`,
      next: 'Wacht op het besluit en leg het vast met akkoord approval decide.',
    };
  },
  'consent-withheld': ({ council }) => ({
    message: `${upperFirst(councilName(council))} heeft de instemming onthouden.`,
    next: 'Trek de tekst in met akkoord approval withdraw, of pas hem aan en leg hem opnieuw voor met akkoord approval request. U kunt ook binnen zes weken toestemming vragen aan de Landelijke Commissie voor Geschillen WMS (artikel 32 lid 1 WMS).',
  }),
  'conditions-open': ({ council, conditions }) => ({
    message: `${upperFirst(councilName(council))} stelt voorwaarden: ${conditions ?? 'niet vermeld'}`,
    next: 'Schrijf bij motivation hoe u aan de voorwaarden voldoet. Moet daarvoor de tekst veranderen? Leg die dan opnieuw voor met akkoord approval request.',
  }),
  'advice-negative': ({ council }) => ({
    message: `${upperFirst(councilName(council))} heeft negatief advies gegeven.`,
    next: 'Overleg met de raad. Wijkt u van het advies af? Schrijf dan bij motivation waarom.',
  }),
};

/** Name an open point in a sentence: its question, or the gap and where it stands. */
export function openPointText(point: OpenPoint): string {
  return point.of === 'question'
    ? `‘${point.question}’`
    : `${point.text} in ${partPlaceText(point.place)}`;
}

/** Say in Dutch why a step is refused, and what to do. */
export function refusalText({ code, data }: Refusal): RefusalText {
  return (refusalWords[code] as (data: unknown) => RefusalText)(data);
}

/** What comes next for a text. */
export const nextStepWords: Readonly<Record<NextStep, string>> = {
  'new-version': 'Begin een nieuwe versie met akkoord new-version.',
  verify:
    'Kijk of de tekst nog dezelfde is met akkoord verify; begin een wijziging met akkoord new-version.',
  request: 'Leg de tekst voor met akkoord approval request.',
  settle:
    'Vul in wat nog openstaat. Wilt u er eerst over praten? Leg de tekst dan voor als bespreekversie: akkoord approval request --discussion.',
  'request-changed':
    'De tekst is gewijzigd na het verzoek. Zie welke woorden met akkoord verify, en leg hem opnieuw voor met akkoord approval request.',
  'request-again': 'Leg de tekst opnieuw voor met akkoord approval request.',
  'withdraw-or-change':
    'Een raad stemt niet in. Trek de tekst in met akkoord approval withdraw, of pas hem aan en leg hem opnieuw voor met akkoord approval request.',
  decide: 'Wacht op het besluit en leg het vast met akkoord approval decide.',
  adopt: 'Stel de tekst vast met akkoord approval adopt.',
};

/** What happened to a part of a text. */
export const differenceKindWords: Readonly<Record<Difference['kind'], string>> = {
  changed: 'gewijzigd',
  structure: 'dezelfde woorden, anders opgebouwd of op een andere plaats',
  renumbered: 'hernummerd',
  moved: 'verplaatst',
  removed: 'verwijderd',
  added: 'toegevoegd',
};

/** Say where a part of a text stands: `bepaling 2 onder 'A. Voor leerlingen'`. */
export function partPlaceText(place: PartPlace): string {
  if (place.of === 'heading') return `kop '${place.heading}'`;
  if (place.of === 'footnote') return 'voetnoot';
  if (place.of !== 'clause')
    return place.of === 'title' ? 'titel en school' : 'opmaak van de tekst';
  const name = place.num === null ? 'bepaling zonder nummer' : `bepaling ${place.num}`;
  return place.under === null ? name : `${name} onder '${place.under}'`;
}

function missingText(data: RefusalMessages['value-missing']): RefusalText {
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
    case 'note':
      return {
        message: `Er staat niet waarom het recht van ${councilName(data.council)} (${data.basis}) hier niet geldt.`,
        next: 'Zet de reden bij note.',
      };
  }
}

function wrongText(data: RefusalMessages['value-wrong']): RefusalText {
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
  }
}

function earlierText(other: Earlier): string {
  if (other.what === 'decision-of') return `het besluit van ${councilName(other.council)}`;
  return other.what === 'last-step'
    ? 'de laatste stap die al is vastgelegd'
    : comparedDays[other.what];
}

/** What a council gives: `de instemming van de medezeggenschapsraad (MR)`. */
function whatText({ council, right }: { council: Council; right: RightKind }): string {
  return `${right === 'consent' ? 'de instemming' : 'het advies'} van ${councilName(council)}`;
}

function councilsText(councils: readonly Council[]): string {
  return listed([...new Set(councils.map(councilName))]);
}

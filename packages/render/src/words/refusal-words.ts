import {
  type BlockingStatus,
  type Contradiction,
  type Council,
  councilName,
  type Difference,
  type Earlier,
  type NextStep,
  type OpenPoint,
  type PartPlace,
  type Refusal,
  type RefusalMessages,
  type RegulatedWhy,
} from '@akkoord/approve';
import type { RightKind } from '@akkoord/clause';
import { counted, listed, shortDate, upperFirst } from '@akkoord/text';
import { comparedDays } from './asked-words.ts';
import { councilsText, missingText, wrongText } from './value-refusals.ts';

/** What stands in the way of a step, and what to do next. */
export interface RefusalText {
  message: string;
  next: string;
}

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

const ruledWords = {
  refused: ', en de geschillencommissie gaf geen toestemming',
  annulled: ', en in beroep is de toestemming van de geschillencommissie vernietigd',
} as const;

const regulatedWords = {
  'no-article': {
    message: 'het artikel van het reglement ontbreekt.',
    next: 'Zet het artikel bij regulated: article.',
  },
  'not-possible': {
    message: 'de wet laat deze omzetting of overdracht niet toe (artikel 24 en 29 WMS).',
    next: 'Kijk na wat het reglement zegt. Zet bij regulated: instead wat de wet zonder het reglement geeft. Een recht dat niet in de wet staat (ground: added), heeft geen instead.',
  },
  'no-end': {
    message:
      'het begin en het einde ontbreken, en het geldt hoogstens twee jaar (artikel 25 lid 2 WMS).',
    next: 'Zet bij regulated het begin (from) of het einde (until).',
  },
  'too-long': {
    message: 'het geldt hoogstens twee jaar (artikel 25 lid 2 WMS).',
    next: 'Kijk in het reglement na tot wanneer het recht is gegeven of verlengd.',
  },
} as const satisfies Record<RegulatedWhy, RefusalText>;

const refusalWords: {
  readonly [Code in keyof RefusalMessages]: (data: RefusalMessages[Code]) => RefusalText;
} = {
  'is-version': ({ title }) => ({
    message: 'Dit is een versie voor leerlingen of ouders. Over die versie beslist geen raad.',
    next: `Leg de tekst voor waar deze versie bij hoort: ${title ?? 'het protocol'}.`,
  }),
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
          next:
            data.other.what === 'last-step'
              ? 'Controleer beide dagen en geef de juiste op. Kloppen ze allebei? Neem dan de latere stappen terug met akkoord approval undo, en leg alles vast in de volgorde van de dagen.'
              : 'Controleer beide dagen en geef de juiste op.',
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
  'pupils-unknown': () => ({
    message:
      'In een school met so bepaalt het reglement of er naast ouders ook leerlingen in de raad zitten (artikel 3 lid 3 en 24 lid 1 WMS). Daarvan hangt af wie het recht heeft: de ouders, of ouders en leerlingen samen.',
    next: 'Kijk in het reglement en geef het op met pupilsInCouncil: true of false.',
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
    next: 'Zet boven in het bestand, tussen twee regels met ---, de regel school: en daaronder, twee spaties verder, name: met de naam. Zijn het meer scholen? Zet er dan competentAuthority: met name: en schools: en alle namen.',
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
  'consent-withheld': ({ council, ruled }) => ({
    message: `${upperFirst(councilName(council))} heeft de instemming onthouden${ruled ? ruledWords[ruled] : ''}.`,
    next: `Trek de tekst in met akkoord approval withdraw, of pas hem aan en leg hem opnieuw voor met akkoord approval request.${ruled ? '' : ' U kunt ook binnen zes weken toestemming vragen aan de Landelijke Commissie voor Geschillen WMS (artikel 32 lid 1 WMS). Geeft die toestemming? Leg dat dan vast met akkoord approval ruling.'}`,
  }),
  'conditions-open': ({ council, conditions }) => ({
    message:
      conditions.length > 0
        ? `${upperFirst(councilName(council))} stemt alleen in als is voldaan aan: ${listed(conditions.map(quoted))}. Niet vastgelegd is dat dit is gebeurd.`
        : `${upperFirst(councilName(council))} stemt in onder voorwaarden, maar welke, staat er niet bij.`,
    next:
      conditions.length > 0
        ? 'Leg per voorwaarde vast hoe eraan is voldaan met akkoord approval fulfil. Moet daarvoor de tekst veranderen? Pas die dan aan en leg hem opnieuw voor met akkoord approval request.'
        : 'Vraag de raad welke voorwaarden er zijn, en leg de tekst opnieuw voor met akkoord approval request.',
  }),
  'no-conditions': ({ council }) => ({
    message: `Bij het besluit van ${councilName(council)} over deze tekst staat geen voorwaarde open.`,
    next: 'Bekijk het met akkoord approval show.',
  }),
  'nothing-withheld': ({ council }) => ({
    message: `${upperFirst(councilName(council))} heeft over deze tekst niet geweigerd in te stemmen, dus er is geen geschil over instemming.`,
    next: 'Bekijk met akkoord approval show wat elke raad besloot.',
  }),
  'already-ruled': ({ council }) => ({
    message: `Over de instemming van ${councilName(council)} is al een uitspraak vastgelegd.`,
    next: 'Voeg alleen toe wat er over een beroep bekend is, met appeal. Klopt de uitspraak niet? Neem de stap dan terug met akkoord approval undo.',
  }),
  'not-adopted': () => ({
    message: 'Deze tekst is nog niet vastgesteld, dus er is geen besluit om bericht van te geven.',
    next: 'Stel de tekst eerst vast met akkoord approval adopt.',
  }),
  'already-told': ({ on }) => ({
    message: `Het bericht aan de raad is al vastgelegd, op ${shortDate(on)}.`,
    next: 'Klopt de dag niet? Neem de stap dan terug met akkoord approval undo.',
  }),
  'term-shorter': ({ told, earliest }) => ({
    message: `U vraagt een reactie vóór ${shortDate(told)}, maar volgens de termijn uit het reglement heeft de raad ten minste tot ${shortDate(earliest)}.`,
    next: 'Geef een latere dag op, of controleer de weken van de termijn.',
  }),
  'regulation-wrong': ({ council, basis, why }) => ({
    message: `Het recht van ${councilName(council)} (${basis}) kan niet zo uit het reglement komen: ${regulatedWords[why].message}`,
    next: regulatedWords[why].next,
  }),
  'regulation-ended': ({ council, basis, until }) => ({
    message: `Het recht van ${councilName(council)} (${basis}) kwam uit het reglement en gold tot en met ${shortDate(until)} (artikel 25 lid 2 WMS). Nu geldt weer de wet.`,
    next: 'Leg de tekst opnieuw voor met akkoord approval request: Akkoord vraagt dan wat de wet vraagt. Is het recht verlengd? Geef dan de nieuwe datum op bij regulated.',
  }),
  'advice-negative': ({ council }) => ({
    message: `${upperFirst(councilName(council))} heeft negatief advies gegeven.`,
    next: 'Overleg met de raad. Wijkt u van het advies af? Schrijf dan bij motivation waarom.',
  }),
};

function quoted(text: string): string {
  return `‘${text.replace(/\.$/, '')}’`;
}

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
    'Een raad stemt niet in. Trek de tekst in met akkoord approval withdraw, of pas hem aan en leg hem opnieuw voor met akkoord approval request. Gaf de geschillencommissie toestemming? Leg dat vast met akkoord approval ruling.',
  decide: 'Wacht op het besluit en leg het vast met akkoord approval decide.',
  fulfil:
    'Een raad stemt alleen in onder voorwaarden. Leg per voorwaarde vast hoe eraan is voldaan met akkoord approval fulfil, of pas de tekst aan en leg hem opnieuw voor met akkoord approval request.',
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

import {
  type Check,
  type Council,
  councilName,
  type RecordFault,
  type RecordFaultMessages,
  type Standing,
  type Verification,
} from '@akkoord/approve';
import type { Status } from '@akkoord/clause';
import { dutchDate, listed, onDutchDate } from '@akkoord/text';
import type { LookAlike } from '../view/look-alikes.ts';
import { decisionWords } from './phrases.ts';
import { refusalText } from './refusal-words.ts';

/** The headings over the three parts, and the sentences that always stand there. */
export const verificationWords = {
  text: '1. Is dit de tekst?',
  record: '2. Klopt wat is vastgelegd?',
  standing: '3. Hoe staat het er nu voor?',
  digest: 'Kenmerk van deze tekst:',
  compareDigest:
    'Leg dit kenmerk altijd naast dat in uw eigen brief of notulen. Een bestand kan iedereen maken of wijzigen, ook het kenmerk erin.',
  recordHolds: 'Verzoek, besluiten en vaststelling passen bij elkaar en bij de geschiedenis.',
  recordNone: 'Er is geen vastgelegd besluit: niemand heeft in dit bestand een stap vastgelegd.',
  recordAdvice:
    'Dit bestand is met de hand gewijzigd, of er ontbreekt een stap. Vraag om het bestand zoals het was, en kijk in uw brieven en notulen.',
  shownOther: 'Dit is niet de tekst die bij de vastlegging hoort.',
  shownWhere: (where: string) =>
    `In dit document staan andere woorden dan in de tekst die Akkoord erin bewaarde. ${where}`,
  shownAdvice:
    'Het document of de bewaarde tekst is gewijzigd nadat Akkoord het maakte. Wat er over een goedkeuring in staat, zegt daarom niets. Vraag om het document zoals het was, en kijk in uw brieven en notulen.',
  textNone: 'Deze tekst is nog niet voorgelegd.',
  outdated:
    'Dit is vastgelegd met een oudere versie van Akkoord. Het kenmerk van toen ging alleen over de woorden en is met dit kenmerk niet te vergelijken. Leg de tekst naast uw eigen exemplaar met akkoord compare. Begin daarna met akkoord new-version een nieuwe versie, en leg die voor.',
  notKept:
    'Het bestand bevat de tekst van toen niet, of die is veranderd. Daarom is niet te zeggen wat er verschilt. Vergelijk met uw eigen exemplaar: akkoord compare.',
} as const;

/** What one check found. */
export const checkWords: Readonly<Record<Check['verdict'], string>> = {
  same: 'deze tekst',
  different: 'een andere tekst',
  outdated: 'vastgelegd met een oudere versie van Akkoord, niet na te gaan',
  unbound: 'tekst niet vastgelegd',
};

const statusNames: Readonly<Record<Status, string>> = {
  draft: 'concept',
  submitted: 'voorgelegd',
  consented: 'instemming verkregen',
  adopted: 'vastgesteld',
  withdrawn: 'ingetrokken',
};

/** Say in one sentence what the three parts come to. It never says more than the worst of them. */
export function verdictText({ text, record, standing }: Verification): string {
  const decided = text.checks.some(({ of }) => of !== 'request');
  switch (text.verdict) {
    case 'different':
      return decided
        ? 'Dit is niet de tekst waarover is besloten.'
        : 'Dit is niet de tekst die is voorgelegd.';
    case 'outdated':
      return 'Dit is niet na te gaan: het kenmerk is van een oudere versie van Akkoord.';
    case 'none':
    case 'unbound':
      if (record.verdict === 'contradicted') return 'Wat in dit bestand is vastgelegd klopt niet.';
      if (record.verdict === 'none') return 'Over deze tekst is geen vastgelegd besluit.';
      return 'Dit is niet na te gaan: bij een besluit is niet vastgelegd om welke tekst het ging.';
    case 'same': {
      if (record.verdict === 'contradicted') {
        return 'De tekst past bij het kenmerk in dit bestand, maar wat is vastgelegd klopt niet.';
      }
      const what = decided ? 'waarover is besloten' : 'die is voorgelegd';
      if (standing.status === 'withdrawn') {
        return `Dit is precies de tekst ${what}, maar hij is ingetrokken.`;
      }
      return `Dit is precies de tekst ${what}.${decided ? '' : ' Er is nog niet over besloten.'}`;
    }
  }
}

/** Name what was checked: the request, a decision, the adoption. */
export function checkText({ of, decision, council }: Check): string {
  if (of === 'request') return 'Voorgelegd';
  if (of === 'adoption' || !decision?.decision) return 'Vastgesteld';
  const on = decision.decidedOn ? ` ${onDutchDate(decision.decidedOn)}` : '';
  return `${decisionWords[decision.decision]} door ${councilName(council ?? decision)}${on}`;
}

const faultWords: {
  readonly [Code in keyof RecordFaultMessages]: (data: RecordFaultMessages[Code]) => string;
} = {
  refused: ({ refusal }) => refusalText(refusal).message,
  'request-missing': () => 'Er is een besluit of vaststelling, maar geen verzoek aan een raad.',
  'not-in-history': (data) => {
    if (data.what === 'decision') {
      return `Het besluit van ${nameOf(data.council)} staat niet of anders in de geschiedenis: de uitkomst of de dag.`;
    }
    if (data.what === 'fulfilment' || data.what === 'ruling') {
      return data.what === 'ruling'
        ? `De uitspraak over de instemming van ${nameOf(data.council)} staat niet of anders in de geschiedenis.`
        : `Dat aan de voorwaarden van ${nameOf(data.council)} is voldaan, staat niet of anders in de geschiedenis.`;
    }
    if (data.what === 'notice') {
      return 'Het bericht aan de raad staat niet of anders in de geschiedenis.';
    }
    return data.what === 'request'
      ? 'Het verzoek staat niet of anders in de geschiedenis.'
      : 'De vaststelling staat niet of anders in de geschiedenis: de dag, de naam, de ingangsdatum of de evaluatie.';
  },
  'only-in-history': ({ date, event }) =>
    `In de geschiedenis staat bij ${dutchDate(date)}: ‘${event}’. Wat is vastgelegd, past daar niet bij: het is weg of anders.`,
  'not-awaited': ({ council }) =>
    `Aan ${nameOf(council)} is een besluit gevraagd. Het recht daarop is daarna weggehaald of uitgezet, zonder nieuw verzoek.`,
  status: ({ said, told }) =>
    `Als status staat er ‘${statusNames[said]}’, maar uit de stappen volgt ‘${statusNames[told]}’.`,
  'history-order': ({ date, before }) =>
    `De geschiedenis loopt niet op volgorde: ${dutchDate(date)} staat na ${dutchDate(before)}.`,
  version: ({ said, told }) =>
    `${said === null ? 'Er staat geen versie' : `Er staat versie ${said}`}, maar de geschiedenis noemt versie ${told}.`,
};

/** Say what does not hold in the record of an approval. */
export function faultText({ code, data }: RecordFault): string {
  return (faultWords[code] as (data: unknown) => string)(data);
}

/** Say where a text stands now, and what the file cannot tell of that. */
export function standingText(standing: Standing, hasRecord: boolean): string {
  const { status, by, on, reason, effectiveFrom, evaluateBy } = standing;
  const how = `${on ? ` ${onDutchDate(on)}` : ''}${by ? ` door ${by}` : ''}`;
  switch (status) {
    case 'draft':
      return 'Concept: nog niet voorgelegd, en niet vastgesteld.';
    case 'submitted':
      return 'Voorgelegd, en nog niet vastgesteld.';
    case 'consented':
      return 'De gevraagde instemming is gegeven, maar de tekst is nog niet vastgesteld.';
    case 'withdrawn':
      return `Ingetrokken${how}${reason ? `: ${reason}` : ''}. Deze tekst geldt niet.`;
    case 'adopted': {
      if (!hasRecord) {
        return `In de tekst staat dat hij is vastgesteld${how}. Dat is niet na te gaan.`;
      }
      const from = effectiveFrom ? ` Geldt vanaf ${dutchDate(effectiveFrom)}.` : '';
      const until = evaluateBy ? ` Evaluatie uiterlijk ${dutchDate(evaluateBy)}.` : '';
      return `Vastgesteld${how}.${from}${until} Of er daarna een nieuwe versie is gekomen, staat niet in dit bestand.`;
    }
  }
}

/** Say which characters look like others, or are not seen. */
export function lookAlikeText(found: readonly LookAlike[]): string {
  const each = found.map(({ name, like }) =>
    like === null ? `${name} is onzichtbaar` : `${name} lijkt op ${like}`,
  );
  return `U ziet hier geen verschil, maar het is er wel: ${listed(each)}.`;
}

function nameOf(council: Council | null): string {
  return council === null ? 'de (G)MR' : councilName(council);
}

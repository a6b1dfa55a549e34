import { councilName, type TermEnd } from '@akkoord/approve';
import type { Approval, Body, Consultation, Decision, Regulated, Ruling } from '@akkoord/clause';
import { counted, dutchDate, listed, onDutchDate } from '@akkoord/text';

type Request = NonNullable<Approval['request']>;

/** What stands before the facts around a request, a decision and an adoption. */
export const recordLabels = {
  pupils: 'Leerlingen in de raad',
  inCouncil: { true: 'ja, met de ouders', false: 'nee' },
  regulation: 'Gelezen reglement',
  term: 'Termijn',
  consulted: {
    parents: 'Geraadpleegd: ouders',
    pupils: 'Geraadpleegd: leerlingen',
    'parents-and-pupils': 'Geraadpleegd: ouders en leerlingen',
    staff: 'Geraadpleegd: personeel',
  } satisfies Record<Consultation['of'], string>,
  notice: 'Schriftelijk bericht aan de raad',
} as const;

/** What the file does not say, where it matters, with what would settle it. */
export const unknownWords = {
  title: 'Niet vastgelegd',
  regulation: 'welk reglement is gelezen voordat de rechten zijn bevestigd',
  ends: 'tot wanneer een recht geldt dat anders is dan in de wet (hoogstens twee jaar: artikel 25 lid 2 WMS)',
  term: 'waarop de reactiedatum rust: het artikel en de weken in het reglement',
  notice:
    'wanneer de raad schriftelijk bericht kreeg van de vaststelling (leg dit vast met akkoord approval notice)',
} as const;

/** Which reglement was read, as far as that is known. */
export function regulationText({ name, date, readOn }: NonNullable<Request['regulation']>): string {
  const of = date ? `van ${dutchDate(date)}` : 'datum niet vermeld';
  const read = readOn ? `gelezen ${onDutchDate(readOn)}` : 'leesdatum niet vermeld';
  return [name ?? 'medezeggenschapsreglement', of, read].join('; ');
}

/** On what a term rests, and when it ends as far as that is known. */
export function termText(term: NonNullable<Request['term']>, end: TermEnd | null): string {
  const { article, weeks, holidays, holidayWeeks, from } = term;
  const parts = [
    ...(weeks ? [counted(Number(weeks), 'week', 'weken')] : ['aantal weken niet vermeld']),
    article ? `${article} van het reglement` : 'artikel niet vermeld',
    ...(from ? [`loopt vanaf ${dutchDate(from)}`] : []),
    holidayText(holidays, holidayWeeks),
    ...(end?.day ? [`dus tot en met ${dutchDate(end.day)}`] : []),
    ...(end && !end.day ? [`in elk geval tot en met ${dutchDate(end.earliest)}`] : []),
  ];
  return parts.join('; ');
}

function holidayText(
  holidays: NonNullable<Request['term']>['holidays'],
  weeks: string | undefined,
): string {
  switch (holidays) {
    case 'counted':
      return 'schoolvakanties tellen mee';
    case 'not-counted':
      return weeks === undefined
        ? 'schoolvakanties tellen niet mee; hoeveel weken dat zijn, is niet vermeld'
        : `schoolvakanties tellen niet mee (${counted(Number(weeks), 'week', 'weken')})`;
    case undefined:
      return 'of schoolvakanties meetellen, is niet vermeld';
  }
}

const kinds = { consent: 'instemming', advice: 'advies' } as const;

function rightOf({ body, right }: { body: Body; right: 'consent' | 'advice' }): string {
  return `${kinds[right]} van ${councilName({ body })}`;
}

const groundArticles = {
  converted: 'artikel 24 lid 2 WMS',
  added: 'artikel 24 lid 3 WMS',
  conviction: 'artikel 29 WMS',
} as const satisfies Record<Regulated['ground'], string>;

/** Say where a right from the reglement comes from and until when it holds, or that the law holds again. */
export function regulatedText(regulated: Regulated, end: string | null): string {
  const { article, ground, instead, ended } = regulated;
  const source = `reglement, ${article} (${groundArticles[ground]})`;
  const until = end ? `tot en met ${dutchDate(end)}` : '';
  if (ended) {
    const now = ground === 'added' ? 'dat recht is vervallen' : 'nu geldt weer de wet';
    return `${source} gaf ${until} ${rightOf(ended)}; ${now}`.replace('  ', ' ');
  }
  const without = instead ? `zonder reglement: ${rightOf(instead)}` : 'de wet noemt dit recht niet';
  return [source, ...(until ? [until] : []), without].join('; ');
}

/** Name the meeting in which a council decided. */
export function meetingText({ on, chair }: NonNullable<Decision['meeting']>): string {
  return [
    ...(on ? [`vergadering van ${dutchDate(on)}`] : []),
    ...(chair ? [`voorzitter ${chair}`] : []),
  ].join(', ');
}

const appealWords = {
  none: 'geen beroep ingesteld',
  lodged: 'beroep ingesteld',
  upheld: 'in beroep in stand gebleven',
  annulled: 'in beroep vernietigd',
} as const satisfies Record<NonNullable<Ruling['appeal']>, string>;

/** Say what a commission ruled. It never says that the council consented. */
export function rulingText(ruling: Ruling): string {
  const { commission, outcome, on, number, toldOn, appeal, appealOn } = ruling;
  const what =
    outcome === 'permitted'
      ? 'gaf toestemming om het besluit zonder deze instemming te nemen'
      : 'gaf geen toestemming om het besluit zonder deze instemming te nemen';
  const told = toldOn ? [`aan de partijen bekend ${onDutchDate(toldOn)}`] : [];
  const when = appealOn ? ` (${dutchDate(appealOn)})` : '';
  const appealed = appeal ? `${appealWords[appeal]}${when}` : 'over beroep is niets vastgelegd';
  return [`${commission} ${what}, ${onDutchDate(on)} (zaak ${number})`, ...told, appealed].join(
    '; ',
  );
}

/** Say which conditions were told to be met, how, and which were not. */
export function conditionTexts({ fulfilments = [] }: Decision, unmet: readonly string[]): string[] {
  return [
    ...fulfilments.map(
      ({ condition, how, on, by }) =>
        `aan ${quoted(condition)} is voldaan, volgens ${by} ${onDutchDate(on)}: ${how}`,
    ),
    ...(unmet.length > 0
      ? [`niet vastgelegd dat is voldaan aan ${listed(unmet.map(quoted))}`]
      : []),
  ];
}

function quoted(text: string): string {
  return `‘${text.replace(/\.$/, '')}’`;
}

const groundWords = {
  required: 'de wet vraagt dit (artikel 15 lid 3 WMS)',
  voluntary: 'uit vrije wil',
} as const satisfies Record<NonNullable<Consultation['ground']>, string>;

/** Say when people were asked for their view, why, how, and what came of it. */
export function consultationText({ on, by, ground, how, result }: Consultation): string {
  return [
    `${dutchDate(on)}, door ${by}`,
    ground ? groundWords[ground] : 'of de wet dit vraagt, is niet vermeld',
    ...(how ? [how] : []),
    ...(result ? [`uitkomst: ${result}`] : []),
  ].join('; ');
}

import { counted } from '@akkoord/text';
import { type SideTitle, sideNames } from './column-words.ts';

/** How many clauses of a side there are, and how many stand in no row. */
interface SideCount {
  all: number;
  missing: number;
}

/** What an account of all clauses says. */
interface Completeness {
  before: SideCount;
  after: SideCount;
  /** How many rows the table leaves out. */
  hidden: number;
  /** How many rows stand in the list behind the table. */
  folded: number;
  roles: readonly [SideTitle, SideTitle];
}

/** Which side of a comparison is a model; left out where neither is. */
type Model = 'before' | 'after' | undefined;

/** The words over a was-wordt table. */
export const headWords = {
  facts: {
    school: 'School',
    version: 'Versie',
    status: 'Status',
    adoptedOn: 'Vastgesteld op',
    effectiveFrom: 'Geldt vanaf',
    digest: 'Kenmerk van de tekst',
  },
  counts: {
    new: 'nieuw',
    repealed: 'vervallen',
    elsewhere: 'elders: de nieuwe tekst zegt iets over hun onderwerp',
    unfound: 'niet gevonden: zoek na of de nieuwe tekst er iets over zegt',
    changed: 'gewijzigd',
    same: 'ongewijzigd',
  },
  gaps: {
    lacking: 'mist de school',
    elsewhere: 'niet gevonden, maar de school zegt iets over hetzelfde onderwerp',
    otherwise: 'regelt de school anders',
    arranged: 'regelt de school zoals het model',
    own: 'regelt alleen de school',
  },
  title: (title: string) => `Was-wordt: ${title}`,
  substantive: (count: number) => `${count} inhoudelijk`,
  editorial: (count: number) => `${count} redactioneel`,
  nearly: (count: number) => ` (${count} op naam, leesteken, leesfout of verwijzing na)`,
  rights: (rights: readonly string[]) => {
    const what =
      rights.length === 1
        ? 'hetzelfde recht; daarom staat het alleen hier'
        : 'dezelfde rechten; daarom staan die alleen hier';
    return `De meeste regels hieronder raken ${what}: ${rights.join('; ')}.`;
  },
  overlap: (texts: readonly string[]) =>
    `Waarvan ${texts.join(', ')}. Een regel kan in meer van deze tellingen staan.`,
  overlapping: (model: Model) => {
    const who = model === undefined ? '' : model === 'after' ? ' in het model' : ' op school';
    return [
      ['reworded', 'in andere woorden'],
      ['stricter', `strenger${who}`],
      ['looser', `ruimer${who}`],
      ['mixed', `deels strenger en deels ruimer${who}`],
      ['moved', 'verplaatst'],
      ['renumbered', 'hernummerd'],
      ['doubtful', 'met een twijfelachtige koppeling'],
    ] as const;
  },
  modelLegend: (model: NonNullable<Model>) => {
    const [red, green] =
      model === 'before' ? ['in het model', 'bij de school'] : ['bij de school', 'in het model'];
    return `Wat alleen ${red} staat, is rood en doorgehaald; wat alleen ${green} staat, is groen en onderstreept. Een bepaling die maar één van beide heeft of heel anders regelt, heeft een streep in de kantlijn met + of −.`;
  },
  reading: ({ repairs, doubtful }: { repairs: number; doubtful: number }) => {
    if (repairs === 0 && doubtful === 0) return 'Bij het lezen was niets te herstellen.';
    const repaired =
      repairs === 0
        ? 'Bij het lezen was niets te herstellen'
        : `Bij het lezen ${repairs === 1 ? 'is 1 plaats' : `zijn ${repairs} plaatsen`} hersteld`;
    if (doubtful === 0) return `${repaired}.`;
    return `${repaired}; controleer ${counted(doubtful, 'plaats waarover twijfel is', 'plaatsen waarover twijfel is')}.`;
  },
  complete: ({ before, after, hidden, folded, roles }: Completeness) => {
    const [from, to] = roles.map((role) => `uit ${sideNames[role]}`);
    const missing = before.missing + after.missing;
    if (missing > 0) {
      return `Let op: niet alle bepalingen staan in deze tabel. Er ${missing === 1 ? 'ontbreekt' : 'ontbreken'} ${before.missing} ${from} en ${after.missing} ${to}.`;
    }
    const all = `Alle ${before.all} + ${after.all} bepalingen`;
    if (hidden > 0) {
      return `${all} zijn vergeleken. In deze tabel staan alleen de inhoudelijke wijzigingen; ${counted(hidden, 'regel zonder inhoudelijke wijziging is', 'regels zonder inhoudelijke wijziging zijn')} weggelaten.`;
    }
    const inTable = `${all} staan in deze tabel: ${before.all} ${from} en ${after.all} ${to}.`;
    if (folded === 0) return inTable;
    return `${inTable} Daarvan ${folded === 1 ? 'staat 1 regel' : `staan ${folded} regels`} zonder inhoudelijke wijziging in een lijst achter de tabel.`;
  },
} as const;

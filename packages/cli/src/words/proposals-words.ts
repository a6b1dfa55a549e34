import { counted } from '@akkoord/text';

/** What becomes of the clauses of the old text, counted. */
interface Fates {
  untouched: number;
  kept: number;
  changed: number;
  gone: number;
  open: number;
  fresh: number;
}

/** What is told where proposals are laid beside one text. */
export const proposalsTold = {
  table: 'de voorstellen naast elkaar',
  begun: (path: string) =>
    `Geschreven: ${path}. Hierin staat wat er voorgesteld is. Zet uw besluiten eronder.`,
  added: (path: string, count: number) =>
    `${path}: ${counted(count, 'besluit', 'besluiten')} toegevoegd.`,
  standing: (decided: number, open: number) =>
    `Besloten: ${decided}. Open: ${open}.${open > 0 ? ' Waar niets besloten is, blijft de oude tekst staan.' : ''}`,
  outdated: (count: number) =>
    `${counted(count, 'besluit is', 'besluiten zijn')} verouderd: een tekst is daarna gewijzigd. Akkoord past ${count === 1 ? 'het' : 'ze'} niet toe. Besluit opnieuw.`,
  disputed: (count: number) =>
    `Over ${counted(count, 'wijziging', 'wijzigingen')} is verschillend besloten. Besluit daar samen opnieuw over.`,
  next: (path: string) =>
    `Volgende stap: zet besluiten in ${path}, onder decisions, en geef dezelfde opdracht nog eens.`,
  result: (path: string, { untouched, kept, changed, gone, open, fresh }: Fates) =>
    `Geschreven: ${path}. Van de oude tekst: ${untouched} zonder voorstel, ${kept} gehouden, ${changed} gewijzigd, ${gone} vervallen, ${open} open. Nieuw: ${fresh}.`,
} as const;

/** What is wrong where proposals are laid beside one text. */
export const proposalsFailures = {
  noProposal: 'Er ontbreekt iets: <wordt>. Geef eerst de oude tekst, dan één of meer voorstellen.',
  tooMany: (count: number, most: number) =>
    `Dit zijn ${count} voorstellen. Akkoord legt er hoogstens ${most} naast één tekst. Laat er weg.`,
  unfit: (options: readonly string[]) =>
    `${options.join(', ')}: dat kan niet bij meer voorstellen of bij besluiten. Vergelijk daarvoor twee teksten, zonder --decisions en --result.`,
  needsDecisions: (option: string) =>
    `${option}: geef ook het bestand met besluiten: --decisions besluiten.yaml.`,
  noYaml: (path: string) =>
    `${path}: besluiten staan in een .yaml. Kies een naam die daarop eindigt.`,
  noFolder: (path: string, folder: string) =>
    `${path}: de map ${folder} is er niet. Maak die eerst, of kies een andere.`,
  mergeOwn: (path: string) =>
    `${path}: dit is al het bestand met besluiten. Geef bij --merge dat van iemand anders.`,
} as const;

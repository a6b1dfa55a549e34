import { counted, listed } from '@akkoord/text';

/** What is told of the form of a text. */
export const formWords = {
  ofAlone:
    '--of (--van) hoort bij --length pupils of parents (--lengte leerlingen of ouders): het zegt bij welke tekst die versie hoort.',
  partsOfVersion:
    'Een versie voor leerlingen of ouders heeft geen delen. Haal --parts (--delen) weg.',
  noDocument: (value: string) =>
    `${value}: zeg ook in welk document het hoofdstuk staat, bijvoorbeeld --elsewhere telefoons="het Protocol mobiele telefoons".`,
  short: (clauses: number, left: number) =>
    `De korte tekst heeft ${counted(clauses, 'genummerde bepaling', 'genummerde bepalingen')}. ${counted(left, 'bepaling van de volledige tekst staat', 'bepalingen van de volledige tekst staan')} er niet in. Plichten uit de wet zijn niet weggelaten.`,
  sameText: 'Bij dit sjabloon zijn de korte en de volledige tekst hetzelfde.',
  chapter: (name: string, document: string | null, count: number) =>
    document === null
      ? `Het hoofdstuk over ${name} is weggelaten (${counted(count, 'bepaling', 'bepalingen')}).`
      : `Het hoofdstuk over ${name} staat in ${document} (${counted(count, 'bepaling', 'bepalingen')}). Ga na of dat document dit regelt:`,
  noReason: 'Weggelaten:',
  part: (name: string, sections: readonly string[]) => `${name} (${listed(sections)}):`,
  right: (council: string, right: string, basis: readonly string[], where: string) =>
    `${council}: ${right} (${listed(basis)}) over ${where}`,
  allClauses: 'alle bepalingen',
  run: (first: string, last: string) => `${first} tot en met ${last}`,
  clauses: (labels: readonly string[]) => listed(labels),
  version: (title: string, rules: number) =>
    `${counted(rules, 'afspraak', 'afspraken')}, bij ${title}. Dat protocol geldt; over deze versie beslist geen raad. Wijzigt u het protocol, maak de versie dan opnieuw.`,
  ownOutside: (count: number) =>
    `${counted(count, 'eigen regel uit uw huidige protocol staat', 'eigen regels uit uw huidige protocol staan')} in het protocol zelf, en niet in deze versie. Zet erbij wat de lezer moet weten.`,
} as const;

/** What stands over the list of rows in which no rule changes, and over each kind of them. */
export const foldWords = {
  title: 'Zonder inhoudelijke wijziging',
  intro:
    'In deze bepalingen verandert geen regel. Ze staan hier bij elkaar, zodat niets ontbreekt.',
  kinds: {
    editorial: 'Dezelfde regel, in andere woorden',
    nearly: 'Gelijk, op een naam, leesteken, leesfout of verwijzing na',
    colophon: 'Colofon: voor wie de tekst is en waar hij staat',
    layout: 'Alleen nummering of opmaak',
    moved: 'Alleen verplaatst',
    renumbered: 'Alleen hernummerd',
    same: 'Ongewijzigd',
  },
  counted: (title: string, count: number) => `${title} (${count})`,
} as const;

/** What stands where words that both texts have are left out. */
export const gapSign = '[…]';

/** What is said of keeping, saving, opening and wiping work. */
export const keepingWords = {
  lead: 'Uw werk staat op deze computer, in deze browser. Met een bestand neemt u het mee naar een andere computer, of geeft u het aan een ander.',
  state: 'Hoe het nu staat',
  nothing: 'Er is nog niets om te bewaren.',
  busy: 'Uw werk wordt bewaard…',
  kept: 'Uw werk is in deze browser bewaard.',
  keptAt: (time: string) => `Uw werk is in deze browser bewaard om ${time}.`,
  refused:
    'Uw browser bewaart hier niets. Na het sluiten van de pagina is uw werk weg. Sla het op als bestand.',
  full: 'Er is geen ruimte meer: wat u het laatst deed, is nog niet bewaard. Sla uw werk nu op als bestand. Maak daarna ruimte op de schijf en probeer het opnieuw.',
  elsewhere:
    'Dit werk is in een ander tabblad gewist of vervangen. Wat u hier doet, wordt niet meer bewaard. Sla het op als bestand, of ga verder met wat het andere tabblad bewaart.',
  unknown: 'Wat deze browser bewaart, kan hier niet worden geopend, en blijft staan.',
  again: 'Probeer het opnieuw',
  takeKept: 'Ga verder met het andere werk',
  saveTitle: 'Opslaan als bestand',
  saveAbout:
    'Eén bestand met al uw teksten en alles wat u deed. Wie het in Akkoord opent, gaat verder waar u was.',
  save: 'Sla uw werk op',
  fileName: (day: string) => `werk-${day}.akkoord`,
  saved: (name: string) => `${name} staat bij uw downloads.`,
  openTitle: 'Een bestand openen',
  openAbout: 'Kies een bestand dat u eerder met Akkoord opsloeg.',
  open: 'Open werk',
  wipeTitle: 'Alles wissen',
  wipeAbout:
    'Alle teksten en alles wat u deed, gaan weg uit deze browser. Dat kan niet ongedaan worden gemaakt. Wat u als bestand opsloeg, blijft bij uw downloads.',
  wipe: 'Wis alles',
  wipeSure: 'Weet u het zeker?',
  wipeYes: 'Ja, wis alles',
  cancel: 'Nee, laat alles staan',
  wiped: 'Alles is gewist. Deze browser bewaart niets meer van uw werk.',
  offered: 'U opent werk uit een bestand. Het komt in de plaats van wat er nu staat.',
  replace: 'Vervang wat er nu staat',
  saveFirst: 'Sla eerst op wat er nu staat',
} as const;

import type { ProvisionParts } from '@akkoord/clause';

/** Of a part: sentences with the words that are it, and sentences in which nothing may be read as it. */
export interface Sentences {
  readonly shows: ReadonlyArray<readonly [sentence: string, ...words: string[]]>;
  readonly never: readonly string[];
}

/** A new part does not compile until it has sentences of both kinds. */
export const sentences = {
  force: {
    shows: [
      ['Leerlingen leveren het boek in.', 'must'],
      ['Leerlingen mogen niet rennen.', 'must'],
      ['Ouders worden verzocht om de fiets te stallen.', 'ask'],
      ['De school raadt ouders aan om mee te lezen.', 'should'],
    ],
    never: ['Leerlingen mogen een pet dragen.', 'Ouders hoeven niet te komen.'],
  },
  polarity: {
    shows: [
      ['Leerlingen mogen niet rennen.', 'negative'],
      ['Ouders hoeven niet te komen.', 'negative'],
    ],
    never: [
      'Het is verboden om te rennen.',
      'Leerlingen mogen rennen, tenzij de vloer niet droog is.',
      'De mentor meldt of een leerling al dan niet aanwezig is.',
    ],
  },
  norm: {
    shows: [
      ['Leerlingen mogen in de gang niet rennen.', 'mogen in de gang niet'],
      ['Het is ouders verboden om te parkeren.', 'verboden'],
    ],
    never: [],
  },
  bearer: {
    shows: [
      ['Bij brand belt de conciërge de brandweer.', 'conciërge'],
      ['Bij brand belt de mentor de ouders.', 'mentor'],
      ['Leerlingen en ouders melden verzuim.', 'Leerlingen en ouders'],
    ],
    never: [
      'Foto’s worden bewaard.',
      'Het is verboden om te rennen.',
      'Bel de ouders.',
      'De schoolfotograaf nodigt de ouders uit.',
    ],
  },
  action: {
    shows: [
      ['Leerlingen mogen geen telefoon gebruiken.', 'gebruiken', 'geen telefoon'],
      ['Medewerkers melden een incident bij de directeur.', 'melden', 'een incident'],
      ['De docent neemt de telefoon in.', 'neemt', 'in', 'de telefoon'],
      ['Het is verboden om in de kleedkamer te filmen.', 'filmen'],
      ['Incidenten worden dezelfde dag gemeld.', 'gemeld'],
      ['Als het alarm gaat, verlaat iedereen het gebouw.', 'verlaat', 'het gebouw'],
    ],
    never: ['Medewerkers zijn verantwoordelijk voor hun lokaal.', 'De telefoon staat op stil.'],
  },
  persons: {
    shows: [
      ['De mentor belt de ouders.', 'ouders'],
      ['Leerlingen melden verzuim bij de school.', 'school'],
    ],
    never: [
      'Leerlingen rennen niet.',
      'Leerlingen eten niet in de school.',
      'Medewerkers en ouders melden verzuim.',
    ],
  },
  exceptions: {
    shows: [
      ['Leerlingen bellen niet, tenzij de docent dat goedvindt.', 'tenzij de docent dat goedvindt'],
      ['Iedereen meldt zich, behalve bezoekers van het feest.', 'behalve bezoekers van het feest'],
      [
        'Leerlingen mogen niet filmen zonder toestemming van de docent.',
        'zonder toestemming van de docent',
      ],
    ],
    never: [
      'Leerlingen mogen bellen, mits de docent dat goedvindt.',
      'Leerlingen mogen alleen bellen in de pauze.',
      'Als de docent dat vraagt, leveren leerlingen het boek in.',
      'Leerlingen mogen zonder jas naar buiten.',
    ],
  },
  conditions: {
    shows: [
      ['Leerlingen mogen bellen, mits de docent dat goedvindt.', 'mits de docent dat goedvindt'],
      ['Leerlingen eten alleen in de kantine.', 'alleen in de kantine'],
      ['Leerlingen mogen met toestemming van de docent filmen.', 'met toestemming van de docent'],
      [
        'Leerlingen mogen alleen bellen als de les voorbij is.',
        'alleen bellen als de les voorbij is',
      ],
    ],
    never: [
      'Niet alleen leerlingen ruimen op.',
      'Leerlingen mogen met de docent filmen.',
      'Leerlingen bellen niet, tenzij de docent dat goedvindt.',
      'Bezoekers dragen een pas.',
      'De school vraagt toestemming aan de ouders.',
    ],
  },
  triggers: {
    shows: [
      ['Als het alarm gaat, verlaat iedereen het gebouw.', 'Als het alarm gaat'],
      ['De mentor belt de ouders zodra een leerling wegblijft.', 'zodra een leerling wegblijft'],
    ],
    never: [
      'Zowel leerlingen als ouders melden verzuim.',
      'Medewerkers treden op als mentor.',
      'Leerlingen mogen alleen bellen als de les voorbij is.',
      'Bij twijfel belt de mentor de ouders.',
    ],
  },
  cases: {
    shows: [
      ['Bij twijfel belt de mentor de ouders.', 'Bij twijfel'],
      ['In geval van brand belt de mentor de brandweer.', 'In geval van brand'],
    ],
    never: [
      'De mentor meldt zich bij de directeur.',
      'Als hij twijfelt, belt de mentor de ouders.',
    ],
  },
  quantities: {
    shows: [
      ['De mentor belt de ouders binnen twee dagen.', 'binnen twee dagen'],
      ['De school bewaart beelden ten hoogste 4 weken.', 'ten hoogste 4 weken'],
      ['Leerlingen van 16 jaar en ouder mogen tekenen.', '16 jaar en ouder'],
      ['Ouders melden verzuim vóór 8.30 uur.', 'vóór 8.30 uur'],
      ['De mentor spreekt minstens drie leerlingen.', 'minstens drie'],
    ],
    never: [
      'De mentor leest artikel 3, lid 2.',
      'De mentor meldt dit bij groep 8.',
      'De mentor neemt dit in acht.',
    ],
  },
  lists: {
    shows: [
      ['Leerlingen gooien geen klei, verf of zaagsel weg.', 'klei', 'verf', 'zaagsel'],
      ['Leerlingen en ouders melden verzuim.', 'Leerlingen', 'ouders'],
    ],
    never: ['Leerlingen leveren het boek in.', 'Als het regent, blijven leerlingen binnen.'],
  },
  sanctions: {
    shows: [
      ['De directeur kan een leerling een schorsing opleggen.', 'schorsing'],
      ['De directeur besluit tot verwijdering van een leerling.', 'verwijdering'],
    ],
    never: [
      'De docent vraagt om verwijdering van een bericht.',
      'De docent neemt contact op met de ouders.',
      'De mentor blijft in het lokaal.',
    ],
  },
  settings: {
    shows: [
      ['Leerlingen bellen niet tijdens de les.', 'tijdens de les'],
      ['Leerlingen rennen niet in de gang.', 'in de gang'],
      ['Leerlingen sturen geen berichten via WhatsApp.', 'via WhatsApp'],
    ],
    never: [
      'De mentor let op de toets.',
      'De docent neemt de telefoon in.',
      'Leerlingen gaan netjes om met de kantine.',
    ],
  },
  purposes: {
    shows: [
      ['De mentor belt de ouders, zodat zij het weten.', 'zodat zij het weten'],
      ['Leerlingen bellen niet, om rust te houden.', 'om rust te houden'],
    ],
    never: [
      'Het is verboden om te rennen.',
      'Ouders worden verzocht om op tijd te komen.',
      'Leerlingen gaan netjes met elkaar om.',
    ],
  },
  marks: {
    shows: [
      ['Leerlingen leveren het boek altijd in.', 'altijd'],
      ['Leerlingen leveren het boek in principe in.', 'in principe'],
      ['Leerlingen rennen niet.', 'niet'],
    ],
    never: ['Leerlingen leveren het boek in.'],
  },
  references: {
    shows: [['De mentor handelt zoals artikel 8 AVG vraagt.', 'artikel 8 AVG']],
    never: ['De mentor belt 8 ouders.', 'De mentor leest het boek.'],
  },
  names: {
    shows: [['De Zilvervos belt de ouders.', 'Zilvervos']],
    never: ['De mentor belt de ouders.', 'De school belt de ouders.'],
  },
} as const satisfies Record<keyof ProvisionParts, Sentences>;

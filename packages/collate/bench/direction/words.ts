/** Dutch of this benchmark's own: none of it stands in a protocol, a template, the lexicon's examples or the table of phrases. */

/** Exceptions that end a sentence. */
export const exceptions: readonly string[] = [
  ', tenzij de gemeente de straat heeft afgezet',
  ', behalve op de dag van de rommelmarkt',
  ', met uitzondering van de week van de muziekreis',
  ', behoudens een storing van het elektriciteitsnet',
  ', tenzij er minder dan drie mensen aanwezig zijn',
  ', uitgezonderd op de eerste dag na een vakantie',
];

/** Provisos that end a permission. */
export const provisos: readonly string[] = [
  ', mits de brandweer daarvan op de hoogte is',
  ', op voorwaarde dat de deur op een kier staat',
  ', maar alleen als er een hulpverlener in het pand is',
  ', mits daarvan een aantekening in het logboek komt',
];

/** Subclauses that say in which case, in pairs that do not hold each other. */
export const triggers: readonly (readonly [string, string])[] = [
  ['het water in de kelder stijgt', 'de verwarming uitvalt'],
  ['er een storm wordt verwacht', 'de brug dicht is'],
  ['een familielid daarom vraagt', 'de huisarts dat aanraadt'],
  ['er onrust in de buurt is', 'de veerboot niet vaart'],
  ['het gebouw wordt verbouwd', 'de bus uitvalt'],
];

/** Times and places that narrow a rule. */
export const settings: readonly (readonly [string, string])[] = [
  ['tijdens de projectweek', 'de open dag'],
  ['in de kelder', 'de fietsenstalling'],
  ['op woensdag', 'vrijdag'],
  ['bij een voorstelling', 'een diploma-uitreiking'],
  ['in de wintermaanden', 'de toetsweken'],
];

/** Sentences with a sanction; `#` is how heavy it is. */
export const sanctions: readonly { tail: string; low: string; high: string }[] = [
  {
    tail: ' Wie zich daar niet aan houdt, wordt # geschorst.',
    low: 'één dag',
    high: 'vier dagen',
  },
  {
    tail: ' Op overtreding staat een boete van # euro.',
    low: '10',
    high: '45',
  },
  { tail: ' Wie dit negeert, krijgt #.', low: 'een waarschuwing', high: 'een schorsing' },
  { tail: ' Bij overtreding volgt #.', low: 'een berisping', high: 'verwijdering van school' },
];

/** Sentences that ask nothing of anyone, by what they are. */
export const inert: Readonly<
  Record<'competence' | 'definition' | 'purpose' | 'text', readonly string[]>
> = {
  competence: [
    ' De rector kan hierover nadere regels vaststellen.',
    ' Het bestuur is bevoegd hiervoor een formulier vast te stellen.',
    ' Over de uitvoering beslist de teamleider.',
  ],
  definition: [
    ' Onder werkdag wordt verstaan: elke dag waarop het pand open is.',
    ' Met logboek bedoelen wij het schrift bij de ingang.',
    ' Een bijeenkomst is in dit stuk een samenkomst van meer dan tien mensen.',
  ],
  purpose: [
    ' Zo houden we het voor iedereen prettig.',
    ' Het doel daarvan is rust in het gebouw.',
    ' De bedoeling is dat misverstanden worden voorkomen.',
  ],
  text: [
    ' Het gebouw dateert uit 1931.',
    ' Dat was vroeger ook al zo.',
    ' Veel buurtbewoners kennen dit gebruik.',
    ' Meer hierover staat in bijlage 7.',
    ' Zie ook artikel 88.',
  ],
};

/** Statements of scope in three widths, each within the next. */
export const scopes: readonly (readonly [string, string, string])[] = [
  [
    ' Deze regels gelden alleen voor de muziekgroep.',
    ' Deze regels gelden voor de muziekgroep.',
    ' Deze regels gelden voor de muziekgroep en de toneelgroep.',
  ],
  [
    ' Dit stuk heeft uitsluitend betrekking op de nieuwbouw.',
    ' Dit stuk heeft betrekking op de nieuwbouw.',
    ' Dit stuk heeft betrekking op de nieuwbouw, de gymzaal en het plein.',
  ],
  [
    ' Het bovenstaande is alleen van toepassing op excursies per trein.',
    ' Het bovenstaande is van toepassing op excursies per trein.',
    ' Het bovenstaande is van toepassing op excursies per trein of per boot.',
  ],
];

/** What is asked of people in rising force; each group says one thing. */
export const asked: readonly (readonly string[])[] = [
  [
    ' Wij vertrouwen erop dat bezoekers hun hond aanlijnen.',
    ' Wij vragen bezoekers hun hond aan te lijnen.',
    ' Wij vinden het belangrijk dat bezoekers hun hond aanlijnen.',
    ' Bezoekers horen hun hond aan te lijnen.',
    ' Bezoekers moeten hun hond aanlijnen.',
  ],
  [
    ' We vertrouwen erop dat huurders de zaal vegen.',
    ' We vragen huurders om de zaal te vegen.',
    ' We vinden het belangrijk dat huurders de zaal vegen.',
    ' Huurders horen de zaal te vegen.',
    ' Huurders zijn verplicht de zaal te vegen.',
  ],
];

/** Words for one thing that the lexicon does not hold together; a test sees to it. */
export const synonyms: readonly (readonly [string, string])[] = [
  ['verstrekt', 'geeft'],
  ['verstrekken', 'geven'],
  ['ontvangt', 'krijgt'],
  ['jaarlijks', 'elk jaar'],
  ['regelmatig', 'geregeld'],
  ['tevens', 'ook'],
  ['eveneens', 'ook'],
  ['gezamenlijk', 'samen'],
  ['ingevolge', 'op grond van'],
  ['inzake', 'over'],
  ['omtrent', 'over'],
  ['met betrekking tot', 'over'],
  ['ten behoeve van', 'voor'],
  ['gedurende', 'tijdens'],
  ['de wijze waarop', 'de manier waarop'],
  ['desgevraagd', 'op verzoek'],
  ['vermeldt', 'noemt'],
  ['bevat', 'omvat'],
  ['dan wel', 'of'],
  ['alsmede', 'en ook'],
  ['aan het einde van', 'aan het eind van'],
  ['zo snel mogelijk', 'zo spoedig mogelijk'],
  ['zo spoedig mogelijk', 'zo snel mogelijk'],
  ['herkenbaar', 'te herkennen'],
  ['goedvindt', 'goedkeurt'],
  ['steunt', 'ondersteunt'],
  ['online', 'op internet'],
  ['berichten', 'berichtjes'],
  ['vervelends', 'akeligs'],
  ['elk schooljaar', 'ieder schooljaar'],
];

/** Plain rules, for edits that too few rules of the texts lend themselves to. */
export const hosts: readonly string[] = [
  'Gasten mogen de vleugel in de foyer bespelen.',
  'Huurders mogen de beamer gebruiken.',
  'Het is toegestaan eigen koffie te zetten.',
  'Een vrijwilliger mag de alarmcode wijzigen.',
  'In de tuin mogen bezoekers barbecueën.',
  'De kok mag een hulpkracht uitnodigen.',
  'Leden mogen een introducé meenemen.',
  'Ouders mogen hun bakfiets onder het afdak zetten.',
  'De directeur mag een bijeenkomst verplaatsen.',
  'Leerlingen mogen de kantine versieren.',
  'Op zaterdag mag de fanfare op het plein repeteren.',
  'Docenten mogen de bibliotheek gebruiken.',
  'Huurders mogen niet aan de thermostaat draaien.',
  'Het is verboden kaarsen te branden.',
  'In de hal mogen gasten geen ballonnen ophangen.',
  'Het is niet toegestaan de nooddeur open te zetten.',
  'Niemand mag het podium beklimmen.',
  'Medewerkers mogen niet in de gymzaal parkeren.',
  'Huurders moeten de stoelen opstapelen.',
  'Bezoekers zijn verplicht een badge te dragen.',
  'Na afloop moeten gasten de tafels afnemen.',
  'De directeur is verplicht een kasboek bij te houden.',
  'Leerlingen moeten een eigen schort meenemen.',
  'Een medewerker is verplicht de sleutels te tellen.',
];

/** Rules with a list, of which each member can be left out. `of` binds as `en` does: not for a duty. */
export const lists: readonly {
  norm: 'ban' | 'duty' | 'permission';
  head: string;
  members: readonly string[];
  joint: 'en' | 'of';
  tail: string;
}[] = [
  {
    norm: 'ban',
    head: 'In de gymzaal mag niemand ',
    members: ['schreeuwen', 'klimmen', 'duwen', 'spugen'],
    joint: 'of',
    tail: '',
  },
  {
    norm: 'ban',
    head: 'Het is verboden ',
    members: ['hout', 'lijm', 'spijkers', 'touw'],
    joint: 'en',
    tail: ' mee te nemen uit het magazijn',
  },
  {
    norm: 'ban',
    head: 'Huurders hangen geen ',
    members: ['vlaggen', 'slingers', 'lampions'],
    joint: 'of',
    tail: ' aan het plafond',
  },
  {
    norm: 'duty',
    head: 'De beheerder noteert ',
    members: ['het tijdstip', 'het kenteken', 'de naam', 'het doel'],
    joint: 'en',
    tail: ' van elk bezoek',
  },
  {
    norm: 'duty',
    head: 'Huurders moeten ',
    members: ['de vloer', 'de keuken', 'het toilet', 'de hal'],
    joint: 'en',
    tail: ' schoonmaken',
  },
  {
    norm: 'duty',
    head: 'Bij de aanmelding levert de huurder ',
    members: ['een pasfoto', 'een borgsom', 'een handtekening'],
    joint: 'en',
    tail: ' in',
  },
  {
    norm: 'permission',
    head: 'Gasten mogen ',
    members: ['de sauna', 'de biljartkamer', 'het zonneterras'],
    joint: 'en',
    tail: ' gebruiken',
  },
  {
    norm: 'permission',
    head: 'Het is toegestaan in de hal te ',
    members: ['dammen', 'breien', 'lezen', 'tekenen'],
    joint: 'of',
    tail: '',
  },
  {
    norm: 'permission',
    head: 'De schuur mag worden geopend door ',
    members: ['de tuinman', 'de schilder', 'de kok'],
    joint: 'of',
    tail: '',
  },
];

/** Sentences that name two parties, `#` and `@`. */
export const parties: readonly (readonly [string, string, string])[] = [
  ['# belt @ bij een storing.', 'de huurder', 'de beheerder'],
  ['# geeft de sleutel terug aan @.', 'de penningmeester', 'de koster'],
  ['# mogen de spullen van @ niet lenen.', 'de zangers', 'de dansers'],
  ['# moet @ een dag vooraf inlichten.', 'de trainer', 'de chauffeur'],
  ['# mag @ om een legitimatie vragen.', 'de portier', 'de bezoeker'],
  ['# betaalt de schade van @.', 'de verhuurder', 'de gast'],
];

/** Persons who come beside the subject of a rule. */
export const others: readonly string[] = ['bezoekers', 'stagiairs', 'vrijwilligers', 'huurders'];
/** Who consents. */
export const consents: readonly string[] = [
  'van de conciërge',
  'van de buurman',
  'van de rector',
  'van de brandweer',
];

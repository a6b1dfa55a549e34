/** Dutch of the benchmark's own: none of it stands in a protocol or a template. */

/** Words that stand for each other, which the taxonomy knows. */
export const knownSynonyms: readonly (readonly [string, string])[] = [
  ['medewerkers', 'personeelsleden'],
  ['medewerker', 'werknemer'],
  ['leerkracht', 'leraar'],
  ['docent', 'leraar'],
  ['altijd', 'te allen tijde'],
  ['alleen', 'uitsluitend'],
  ['meteen', 'onmiddellijk'],
  ['direct', 'onverwijld'],
  ['vooraf', 'van tevoren'],
  ['verboden', 'niet toegestaan'],
  ['moeten', 'dienen'],
  ['social media', 'sociale media'],
  ['iedereen', 'eenieder'],
];

/** Words that stand for each other, which the taxonomy does not know. */
export const otherSynonyms: readonly (readonly [string, string])[] = [
  ['plaatsen', 'zetten'],
  ['plaatst', 'zet'],
  ['gesprek', 'onderhoud'],
  ['filmpjes', 'video’s'],
  ['merkt', 'ziet'],
  ['vraagt', 'verzoekt'],
  ['helpt', 'ondersteunt'],
  ['delen', 'uitwisselen'],
  ['deelt', 'verspreidt'],
  ['krijgt', 'ontvangt'],
  ['bewaart', 'behoudt'],
  ['beslist', 'besluit'],
  ['maatregel', 'consequentie'],
  ['duidelijk', 'helder'],
  ['noemt', 'vermeldt'],
  ['regels', 'afspraken'],
  ['website', 'site'],
];

/** Rules that no protocol of the benchmark has. */
export const newClauses: readonly string[] = [
  'Fietsen staan in het rek achter de gymzaal en nooit op de stoep.',
  'De mediatheek is op woensdag gesloten vanwege de boekenbeurs.',
  'Wie een laptop leent, tekent daarvoor een bruikleenovereenkomst bij de conciërge.',
  'Het wachtwoord van het draadloze netwerk verandert elke maandag.',
  'Camera’s bij de ingang bewaren hun opnamen achtenveertig uur, waarna het systeem ze wist.',
  'Wie iets wil printen, gebruikt daarvoor zijn eigen pasje en betaalt per vel.',
  'Op kamp verzamelt de begeleider alle spelcomputers in een koffer.',
  'Een gastspreker kijkt het lesmateriaal met de vakgroep door voordat hij begint.',
  'Drones vliegen uitsluitend boven het sportveld en nooit boven kleedkamers.',
  'De leerlingenraad beheert een eigen nieuwsbrief, waarvan de redactie jaarlijks wisselt.',
  'Advertenties van winkels horen niet thuis op de digitale borden in de hal.',
  'Een gevonden oplader gaat naar de bak met verloren spullen bij de receptie.',
];

/** An exception that a rule can end in. */
export const exceptions: readonly string[] = [
  ', tenzij de conciërge daarvoor een sleutel heeft afgegeven',
  ', behalve tijdens de projectweek in het voorjaar',
  ', tenzij er sprake is van een noodgeval in het gebouw',
  ', uitgezonderd bij een optreden in de theaterzaal',
  ', behoudens een afspraak die op papier staat',
];

/** An exception in a sentence of its own. */
export const exceptionSentences: readonly string[] = [
  ' Dit geldt niet tijdens de projectweek.',
  ' Uitzondering hierop is de open dag in januari.',
  ' Dit geldt niet voor wie een blindegeleidehond heeft.',
];

/** A condition that a rule can end in. */
export const conditions: readonly string[] = [
  ', mits de conciërge daarvan weet',
  ', op voorwaarde dat het rooster dat toelaat',
  ', mits het lokaal daarna netjes is',
];

/** A value with others of its kind, in a sentence that any rule can end in. `#` is the value. */
export interface Carrier {
  sentence: string;
  values: readonly string[];
}

export const carriers: Readonly<
  Record<'age' | 'date' | 'period' | 'number' | 'body', readonly Carrier[]>
> = {
  age: [
    { sentence: ' Vanaf # jaar ligt dat anders.', values: ['12', '13', '15', '16', '18'] },
    {
      sentence: ' Wie jonger is dan # jaar, hoort dit van thuis.',
      values: ['9', '11', '14', '16'],
    },
    { sentence: ' Dit begint op de leeftijd van # jaar.', values: ['tien', 'twaalf', 'veertien'] },
    { sentence: ' Onder de # jaar helpt iemand van thuis.', values: ['10', '12', '13', '16'] },
  ],
  date: [
    { sentence: ' Dit begint op #.', values: ['1 mei 2031', '1 juni 2031', '12 mei 2032'] },
    { sentence: ' De proef loopt tot #.', values: ['01-09-2031', '01-10-2031', '15-09-2031'] },
    { sentence: ' De laatste keer was in #.', values: ['maart 2019', 'april 2019', 'maart 2018'] },
    { sentence: ' Dat staat zo sinds #.', values: ['2016', '2017', '2014'] },
    { sentence: ' Dit vervalt per #.', values: ['1 augustus', '1 september', '31 juli'] },
  ],
  period: [
    { sentence: ' Dat gebeurt binnen # weken.', values: ['2', '3', '6', 'vier', 'acht'] },
    { sentence: ' Dit duurt ten hoogste # maanden.', values: ['drie', 'zes', '9'] },
    { sentence: ' Daarvoor staan # werkdagen.', values: ['vijf', 'tien', '3'] },
    { sentence: ' Het antwoord komt na # uur.', values: ['24', '48', '72'] },
  ],
  number: [
    { sentence: ' Dat gaat om ten hoogste # exemplaren.', values: ['4', '25', '30', '100'] },
    { sentence: ' Er zijn # plaatsen in de zaal.', values: ['60', '80', '120'] },
    { sentence: ' Daarvoor zijn # lokalen vrij.', values: ['vijf', 'zeven', 'negen'] },
  ],
  body: [
    { sentence: ' # beslist daarover.', values: ['De rector', 'Het bestuur', 'De leerlingenraad'] },
    {
      sentence: ' Hierover beslist #.',
      values: ['de medezeggenschapsraad', 'de leerlingenraad', 'het schoolbestuur', 'de politie'],
    },
    {
      sentence: ' Klachten daarover gaan naar #.',
      values: ['de vertrouwenspersoon', 'de klachtencommissie', 'de inspectie', 'de directie'],
    },
  ],
};

/** What extraction makes of letters. */
export const damages: readonly (readonly [RegExp, string])[] = [
  [/\bI(?=\p{Ll})/u, 'l'],
  [/\b(Het|Dit|Dat) (is|kan|mag)\b/u, '$1$2'],
  [/(?<=\p{Ll})l(?=\p{Ll})/u, '1'],
  [/(?<=\p{Ll})i(?=\p{Ll})/u, 'l'],
  [/ë/u, 'é'],
  [/\b(van|voor|in|op) (de|het|een)\b/u, '$1$2'],
  [/(?<=\p{Ll}{4})(?=(?:ing|lijk|baar|heid|ingen|rs|ten)\b)/u, ' '],
  [/(?<=\p{Ll}{2})rn(?=\p{Ll})/u, 'm'],
  [/(?<=\p{Ll})m(?=\p{Ll})/u, 'rn'],
  [/,(?= )/u, ' ,'],
];

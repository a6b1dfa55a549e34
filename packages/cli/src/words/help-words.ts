/*
 * What help says of the commands. Help must be quick: this file imports nothing, and the extensions in it are
 * held against render's registry of formats by a test.
 */

/** Show examples of command lines under the help of a command. */
export const examples = (...lines: readonly string[]) =>
  `\nVoorbeelden:\n${lines.map((line) => `  ${line}\n`).join('')}`;

/** What stands beside `--taxonomy` in the help of every command that reads. */
export const taxonomyWords = 'eigen woorden en onderwerpen (.yaml) naast die van Akkoord';

/** What several commands say alike. */
export const commonHelp = {
  help: 'toon deze hulp',
  file: 'Word (.docx), OpenDocument (.odt), PDF, tekst (.txt) of Markdown (.md); - leest de invoer',
  fileUsage: '<bestand> [opties]',
  template: 'de naam van een sjabloon (social-media) of een map',
  templateUsage: '<sjabloon> [opties]',
  noRepair: 'herstel geen schade die bij het omzetten uit PDF ontstaat',
  force: 'overschrijf een bestaand bestand',
  helpCommand: 'help [opdracht]',
  helpOfCommand: 'toon de hulp bij een opdracht',
} as const;

/** What help says of the program as a whole. */
export const programHelp = {
  description: 'Protocollen van scholen lezen, naast elkaar leggen, samenvoegen en opstellen.',
  usage: '<opdracht> [opties]',
  version: 'toon het versienummer',
  after: `${examples(
    'akkoord parse protocol.docx',
    'akkoord compare oud.docx nieuw.pdf -o was-wordt.html',
    'akkoord harmonize school-a.txt school-b.txt',
    'akkoord draft social-media',
  )}
Resultaten komen op de standaarduitvoer, meldingen op de foutuitvoer.
`,
} as const;

/** The titles above the parts of a help page, by commander's. */
export const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Bestanden:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

/** Help of `akkoord parse`. */
export const parseHelp = {
  description: 'Lees een protocol en laat zien wat er gelezen is.',
  json: 'geef de hele boom als JSON',
  why: 'zeg ook waarom iets een kop, een voetnoot, opzijgezet of één alinea is',
  after: examples(
    'akkoord parse protocol.docx',
    'akkoord parse protocol.md --json > protocol.json',
  ),
} as const;

/** Help of `akkoord explain`. */
export const explainHelp = {
  description: 'Laat zien waarom een bepaling zo gelezen is.',
  usage: '<bestand> <bepaling> [opties]',
  clause: 'het nummer van een bepaling, zoals A.3, of haar eId, zoals sec_A__cl_3',
  json: 'geef de uitleg als JSON',
  after: examples('akkoord explain protocol.txt sec_A__cl_3'),
} as const;

/** Help of `akkoord import`. */
export const importHelp = {
  description: 'Maak van een tekst Markdown die u kunt verbeteren; twijfels staan erin.',
  output: 'schrijf naar een .md; zonder deze optie naar de uitvoer',
  noPersonalData:
    'vervang namen van personen, telefoonnummers en e-mailadressen door een omschrijving',
  after: examples('akkoord import protocol.docx -o protocol.md', 'akkoord parse protocol.md'),
} as const;

/** What stands beside `--sources` in the help of the commands that write a protocol. */
export const sourcesHelp =
  'waar de bronnen van bepalingen staan: annex of bijlage, notes of noten, none of geen; zonder deze optie: bijlage';

/** Help of `akkoord render`. */
export const renderHelp = {
  description: 'Maak van een protocol een document om te publiceren, met wat erover is besloten.',
  usage: '<bestand> -o <bestand> [opties]',
  output: 'schrijf naar een .pdf, .docx (Word), .odt, .html of .md',
  logo: 'zet een logo boven de titel (PNG, JPEG of SVG)',
  noSource:
    'stop de tekst met de vastgelegde goedkeuring niet in het bestand; Akkoord kan het dan niet controleren',
  after: examples(
    'akkoord render protocol.md -o protocol.pdf',
    'akkoord render protocol.md -o protocol.docx --logo logo.png',
    'akkoord render protocol.md -o protocol.pdf --bronnen noten',
  ),
} as const;

/** Help of `akkoord compare`. */
export const compareHelp = {
  description: 'Leg twee protocollen naast elkaar in een was-wordt-tabel.',
  usage:
    '<was> <wordt> [opties]\n         akkoord compare <was> <voorstel...> [opties]\n         akkoord compare <tekst> --base model [opties]',
  before: 'de oude tekst; - leest de invoer',
  after: 'de nieuwe tekst, of meer voorstellen voor één tekst; - leest de invoer',
  json: 'geef de vergelijking als JSON; bij meer voorstellen een lijst van vergelijkingen',
  output: 'schrijf de tabel naar een .md, .html, .pdf of .docx (Word)',
  redline:
    'schrijf de hele tekst met de wijzigingen erin naar een .docx (bijgehouden wijzigingen) of .html',
  only: 'welke wijzigingen in de tabel staan: substantive (alleen inhoudelijke); zonder deze optie: alle',
  for: 'voor wie de samenvatting is: parents (ouders), pupils (leerlingen), staff (medewerkers), school of all (iedereen); zonder deze optie: all',
  group:
    'volgorde van de tabel: topic (per onderwerp) of order (die van de tekst); zonder deze optie: order',
  order:
    'waar staat wat geen regel verandert: weight (in een lijst aan het eind) of text (op zijn plaats); zonder deze optie: weight',
  context:
    'hoeveel u van een gewijzigde bepaling ziet: changed (alleen de zinnen en punten die veranderen) of whole (alles); zonder deze optie: changed',
  remarksColumn: 'voeg een lege kolom toe voor opmerkingen van de MR',
  failOn:
    'welke wijzigingen exitcode 1 geven: substantive (alleen inhoudelijke), any (alle) of none (geen); zonder deze optie: any',
  base: 'leg één tekst naast een model: model kiest het sjabloon dat past, of geef de naam van een sjabloon',
  pairs: 'koppel of scheid bepalingen zelf (.yaml of .json, met koppel: en scheid:)',
  decisions:
    'hier staan de besluiten per wijziging (.yaml): overnemen, oude tekst houden, aanpassen of bespreken; Akkoord maakt het bestand',
  result: 'schrijf de tekst die uit de besluiten volgt; wat open is, houdt de oude tekst',
  merge: 'voeg de besluiten uit het bestand van iemand anders toe',
  sure: 'koppel alleen wat vrijwel zeker bij elkaar hoort',
  notes: `${examples(
    'akkoord compare oud.txt nieuw.md',
    'akkoord compare oud.txt nieuw.md -o was-wordt.html',
    'akkoord compare oud.txt nieuw.md -o was-wordt.docx --redline wijzigingen.docx',
    'akkoord compare oud.txt nieuw.md --for parents -o voor-ouders.pdf',
    'akkoord compare oud.txt nieuw.md --pairs koppels.yaml',
    'akkoord compare nu.md bestuur.md mr.md --decisions besluiten.yaml --result nieuw.md',
    'akkoord compare protocol.txt --base model -o naast-het-model.html',
  )}
Hoe zeker is een koppeling? Op 8 paren teksten van verschillende
schrijvers, met de hand nagekeken in 2026, klopten 10 van de 10
zekere, 17 van de 18 waarschijnlijke en 38 van de 55 twijfelachtige.

Exitcodes: 0 geen wijzigingen, 1 wel wijzigingen,
2 verkeerd gebruik of onleesbare invoer.
`,
} as const;

/** Help of `akkoord synopsis`. */
export const synopsisHelp = {
  description: 'Leg veel protocollen naast elkaar: wie regelt wat, en wat moet u samen beslissen?',
  usage: '<bestand...> [opties]',
  files:
    'twee tot dertig protocollen (.docx, .odt, .pdf, .txt, .md) of standpunten (.yaml), of een map',
  base: 'de tekst waarmee de andere vergeleken worden',
  json: 'geef het overzicht als JSON',
  output: 'schrijf naar een .md, .html, .pdf, .csv of .json',
  after: examples(
    'akkoord synopsis a.txt b.txt c.md',
    'akkoord synopsis a.txt b.txt --base model -o overzicht.html',
  ),
} as const;

/** Help of `akkoord positions`. */
export const positionsHelp = {
  description: 'Laat zien wat vijf scholen over een onderwerp besloten.',
  usage: '[onderwerp] [opties]',
  topic: 'een onderwerp, zoals friending_pupils; zonder: alle onderwerpen',
  json: 'geef de standpunten als JSON',
  after: examples('akkoord positions', 'akkoord positions friending_pupils'),
} as const;

/** Help of `akkoord harmonize`. */
export const harmonizeHelp = {
  description: 'Maak van twee tot tien protocollen één, besluit voor besluit.',
  usage: '[bestand...] [opties]',
  files:
    'twee tot tien protocollen (.docx, .odt, .pdf, .txt, .md) of een map; later mag u ze weglaten, dan neemt Akkoord die uit het bestand met besluiten',
  decisions:
    'hier staan de vragen en de besluiten (.yaml); Akkoord maakt het bestand; zonder deze optie: decisions.yaml',
  strategy:
    'wat Akkoord voorstelt: ask (alleen waar de scholen hetzelfde zeggen; zo begint het), model (de tekst van het model) of strictest (de strengste regel)',
  model: 'het sjabloon dat de volgorde en de modelteksten geeft',
  accept:
    'neem voorstellen over als besluit, zonder vragen: agreed (waar alle scholen hetzelfde zeggen) of all (alle voorstellen)',
  merge: 'voeg de besluiten toe van iemand anders, en zeg waar die verschillen',
  row: 'besluit alleen (opnieuw) over dit onderwerp',
  by: 'wie er besluit; anders vraagt Akkoord het',
  title: 'de titel van het nieuwe protocol',
  school: 'de naam van de school die ontstaat',
  board: 'het bestuur dat het nieuwe protocol vaststelt',
  noAsk: 'stel geen vragen op de terminal',
  json: 'geef het nieuwe protocol en de verantwoording als JSON',
  output:
    'schrijf het nieuwe protocol, de bijlagen en de was-wordt-tabellen (.md, .html, .pdf, .docx of .odt)',
  force: 'overschrijf bestaande bestanden',
  after: `${examples(
    'akkoord harmonize a.txt b.txt c.md',
    'akkoord harmonize',
    'akkoord harmonize --row friending_pupils',
    'akkoord harmonize --strategy strictest --accept agreed --by "De werkgroep"',
    'akkoord harmonize --merge besluiten-collega.yaml',
    'akkoord harmonize --no-ask -o nieuw.docx',
  )}
De eerste opdracht begint. De andere gaan verder met decisions.yaml in deze map.
Een voorstel is geen besluit: zonder --accept besluit Akkoord niets.
`,
} as const;

/** Help of the options for the form of a text. */
export const formHelp = {
  length:
    'welke tekst (ook --lengte): full of volledig, short of kort, pupils of leerlingen, parents of ouders; zonder deze optie: volledig',
  of: 'bij welke tekst een versie voor leerlingen of ouders hoort (ook --van): volledig of kort',
  without: 'laat een hoofdstuk weg (ook --zonder); mag vaker',
  elsewhere:
    'een hoofdstuk staat in een ander document (ook --elders), bijvoorbeeld telefoons="het Protocol mobiele telefoons"; mag vaker',
  parts: 'deel de tekst op, zodat elke raad over een eigen deel beslist (ook --delen)',
} as const;

/** Help of `akkoord draft`. */
export const draftHelp = {
  description: 'Stel een protocol op uit een sjabloon, vraag voor vraag.',
  answers: 'stel geen vragen: lees uw antwoorden (.yaml); - leest de invoer',
  openRest:
    'laat open wat nog geen antwoord heeft, met --answers; de tekst krijgt daar een plek om in te vullen',
  from: 'vul in wat uw huidige protocol al regelt, en houd uw eigen regels',
  save: 'bewaar uw antwoorden in dit bestand; zonder deze optie: answers.yaml',
  output: 'schrijf het protocol naar een .md, .html, .pdf, .docx of .odt',
  after: examples(
    'akkoord draft social-media',
    'akkoord draft social-media --from huidig-protocol.txt',
    'akkoord draft social-media --answers answers.yaml -o protocol.pdf',
    'akkoord draft social-media --answers half.yaml --open-rest -o bespreekversie.docx',
    'akkoord draft social-media --answers answers.yaml --length short -o kort.pdf',
    'akkoord draft social-media --answers answers.yaml --length pupils -o leerlingen.pdf',
  ),
} as const;

/** Help of `akkoord template` and what stands under it. */
export const templateHelp = {
  description: 'Bekijk, controleer of maak een sjabloon.',
  list: 'Noem de sjablonen van Akkoord.',
  listUsage: '[opties]',
  show: 'Toon de vragen en de keuzes van een sjabloon.',
  example: 'toon in plaats daarvan de antwoorden van het voorbeeld (YAML)',
  check:
    'Maak alle voorbeelden en keuzes, ook twee aan twee en met open vragen, en meld wat niet klopt.',
  json: 'geef de bevindingen als JSON, met de antwoorden waarbij ze optreden',
  afterCheck: '\nExitcodes: 0 niets gevonden, 1 bevindingen, 2 verkeerd gebruik.\n',
  new: 'Maak een map met een klein sjabloon om mee te beginnen.',
  newUsage: '<map> [opties]',
  folder: 'de nieuwe map; haar naam wordt de naam van het sjabloon',
} as const;

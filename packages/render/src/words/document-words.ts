import type { Coded } from '@akkoord/clause';
import type { DocumentNotices, DocumentRefusals } from '@akkoord/read';
import { counted, listed } from '@akkoord/text';
import type { SeenDifference } from '../view/seen-difference.ts';
import { type OverLimitMessages, overLimitWords } from './source-words.ts';
import { visible } from './visible.ts';
import { inWords, type Words } from './words.ts';

type Nothing = Readonly<Record<string, never>>;

/** Why the bytes of a file are no text, beside what a reader of documents says. */
export interface TextRefusals {
  empty: Nothing;
  binary: Nothing;
  'too-large': Nothing;
  /** A document stands where only text has a meaning, such as a file with answers. */
  'no-text-file': Nothing;
}

/** Why a source cannot be read. */
export type UnreadableMessages = TextRefusals & DocumentRefusals & OverLimitMessages;

const saveAsWord =
  "Open het, kies 'Opslaan als', kies 'Word-document (.docx)' en geef dat bestand op.";
const copyText = 'Kopieer de tekst naar een tekstbestand (.txt) en geef dat op.';
const recognise =
  'Laat de tekst herkennen (OCR), bewaar die als Word-document of tekstbestand en geef dat op.';
const install =
  'Met de uitbreiding @akkoord/ocr kan Akkoord dat wel. Installeer die met: npm install -g @akkoord/ocr';
const picture = `Dit is een plaatje, en daarin leest Akkoord zelf geen tekst. ${install}`;

const pagesIn = (pages: readonly number[]) => listed(pages.map(String));

const megabytes = (bytes: number) => Math.round(bytes / (1024 * 1024));

/** Why a file cannot be read as a protocol, and what its user can do. */
const unreadableWords: Words<UnreadableMessages> = {
  ...overLimitWords,
  empty: () => 'Dit bestand is leeg: er staat geen tekst in.',
  binary: () =>
    'Dit is geen tekstbestand. Akkoord leest tekst (.txt), Markdown (.md), Word (.docx), OpenDocument (.odt) en PDF.',
  'too-large': () =>
    'Dit bestand is groter dan 5 MB, en zo lang is geen protocol. Geef een bestand op met alleen de tekst van het protocol.',
  'no-text-file': () =>
    'Dit is geen tekstbestand. Hier hoort een bestand dat u met een tekstverwerker zonder opmaak kunt schrijven.',
  'pdf-locked': () =>
    'Deze PDF heeft een wachtwoord, en zonder dat kan Akkoord hem niet openen. Open hem in uw PDF-lezer, druk hem af naar een nieuwe PDF (‘Opslaan als PDF’) en geef die op.',
  'pdf-damaged': () =>
    'Deze PDF is beschadigd of niet volledig. Haal hem opnieuw op, of open hem in uw PDF-lezer en bewaar hem opnieuw.',
  'pdf-too-many-pages': ({ found, most }) =>
    `Deze PDF heeft ${found} bladzijden, en Akkoord leest er ten hoogste ${most}. Bewaar alleen de bladzijden van het protocol als PDF en geef die op.`,
  'pdf-pictures': ({ pages }) =>
    `In deze PDF ${pages === 1 ? 'is 1 bladzijde een plaatje' : `zijn ${pages} bladzijden plaatjes`}, zoals een scanner ze maakt: er staat geen tekst in. ${install}`,
  'pdf-letters-unknown': () =>
    `Deze PDF zegt niet welke letters zijn tekens zijn: wie eruit kopieert, krijgt onzin. Vraag om het document waarvan hij is gemaakt. Lukt dat niet: ${recognise.charAt(0).toLowerCase()}${recognise.slice(1)}`,
  'picture-damaged': () => 'Dit plaatje is beschadigd of niet volledig. Scan de bladzijde opnieuw.',
  'picture-too-large': ({ found, most }) =>
    `Dit plaatje heeft ${Math.round(found / 1e6)} miljoen beeldpunten, en Akkoord leest er ten hoogste ${Math.round(most / 1e6)} miljoen. Scan de bladzijde opnieuw met 300 punten per inch.`,
  'reading-too-long': ({ most }) =>
    `Het lezen van dit bestand duurde langer dan ${most} seconden en is gestopt. Bewaar alleen de bladzijden van het protocol en geef die op.`,
  'reading-too-heavy': ({ most }) =>
    `Het lezen van dit bestand kostte meer dan ${megabytes(most)} MB geheugen en is gestopt. Bewaar het opnieuw uit het programma waarin het is gemaakt.`,
  doc: () =>
    `Dit is een document van een oude versie van Office (.doc), en dat leest Akkoord niet. ${saveAsWord}`,
  'locked-office': () =>
    "Dit is een document met een wachtwoord, en dat kan Akkoord niet openen. Open het in Word, haal bij 'Bestand', 'Info', 'Document beveiligen' het wachtwoord weg, bewaar het en probeer het opnieuw.",
  rtf: () => `Dit is een document met opmaak (.rtf), en dat leest Akkoord niet. ${saveAsWord}`,
  pages: () =>
    "Dit is een document van Pages, en dat leest Akkoord niet. Open het in Pages, kies 'Archief', 'Exporteer naar', 'Word' en geef dat bestand op.",
  mail: () =>
    'Dit is een e-mail. Bewaar de bijlage waarin het protocol staat, of kopieer de tekst naar een tekstbestand (.txt), en geef dat op.',
  outlook: () =>
    'Dit is een e-mail van Outlook (.msg). Bewaar de bijlage waarin het protocol staat, of kopieer de tekst naar een tekstbestand (.txt), en geef dat op.',
  'office-xml': () =>
    `Dit is een document dat als XML is bewaard, en dat leest Akkoord niet. ${saveAsWord}`,
  spreadsheet: () => `Dit is een rekenblad, en dat leest Akkoord niet. ${copyText}`,
  presentation: () => `Dit is een presentatie, en die leest Akkoord niet. ${copyText}`,
  picture: () =>
    `Dit is een plaatje van een soort die Akkoord niet leest. Bewaar het als PNG of JPEG, of bewaar de bladzijden als PDF, en geef dat op.`,
  png: () => picture,
  jpeg: () => picture,
  tiff: () =>
    'Dit is een plaatje van een soort (TIFF) die Akkoord niet leest. Bewaar het als PNG, JPEG of PDF en geef dat op.',
  archive: () =>
    'Dit is een ingepakt bestand. Pak het eerst uit en geef dan het document dat erin zit op.',
  html: () =>
    'Dit is een webpagina. Open die in een browser, kopieer de tekst naar een tekstbestand (.txt) en geef dat op.',
  'unpacked-too-large': ({ most }) =>
    `De tekst in dit document is uitgepakt groter dan ${megabytes(most)} MB, en zo lang is geen protocol. ${copyText}`,
  'too-many-parts': () =>
    `Dit document bestaat uit veel meer delen dan een tekst nodig heeft. ${copyText}`,
  'too-many-elements': () => `Dit document heeft meer opmaak dan Akkoord kan lezen. ${copyText}`,
  'nested-too-deep': ({ part }) =>
    `In dit document staan onderdelen te diep in elkaar (${visible(part)}). ${copyText}`,
  'with-doctype': ({ part }) =>
    `In dit document staat iets wat een tekstverwerker er nooit in zet (een DOCTYPE in ${visible(part)}). Vertrouwt u het niet, open het dan niet. ${copyText}`,
  damaged: ({ part }) =>
    `Dit document is beschadigd${part === null ? '' : ` (${visible(part)})`}. Open het in Word of LibreOffice, bewaar het opnieuw en geef dat bestand op.`,
  encrypted: () =>
    'Dit document heeft een wachtwoord, en dan kan Akkoord het niet openen. Open het, bewaar het zonder wachtwoord en geef dat bestand op.',
  'document-too-large': ({ most }) =>
    `Dit bestand is groter dan ${megabytes(most)} MB. Haal er foto’s uit, of bewaar alleen de tekst van het protocol, en probeer het opnieuw.`,
};

/** Say in Dutch why a source cannot be read, and what to do. */
export function unreadableText(says: Coded<UnreadableMessages>): string {
  return inWords(unreadableWords, says);
}

/** What a reader should know of how a file became text. */
export interface SourceNotices extends DocumentNotices {
  /** Akkoord wrote it, and its words are those of the Markdown in it. */
  'own-document': Nothing;
  /** Akkoord wrote it, and its words are not, or no longer, those of the Markdown in it. */
  'own-document-changed': SeenDifference;
  'read-as-windows-1252': Nothing;
}

/** Where words differ, when that is not in the text itself. */
const seenPlaces = {
  text: '',
  notes: ' in een voetnoot',
  contents: ' in de inhoudsopgave',
  around: ' boven of onder een bladzijde',
} as const satisfies Record<SeenDifference['in'], string>;

const noticeWords: Words<SourceNotices> = {
  'own-document': () =>
    'Dit bestand is met Akkoord gemaakt. Gelezen is de tekst zoals Akkoord die erin bewaarde; wat u ziet, is daaraan gelijk.',
  'own-document-changed': (difference) =>
    `Dit bestand is met Akkoord gemaakt en daarna gewijzigd. Gelezen is wat u ziet, zonder wat er over de goedkeuring in stond. ${seenDifferenceText(difference)}`,
  'read-as-windows-1252': () =>
    'Dit bestand is niet in UTF-8 opgeslagen en is gelezen als Windows-1252. Kijk na of letters als é en ë en het teken € kloppen.',
  'tracked-changes': ({ count, read }) =>
    `In dit document ${count === 1 ? 'staat' : 'staan'} ${counted(count, 'bijgehouden wijziging', 'bijgehouden wijzigingen')}. Gelezen is de tekst ${read === 'after' ? 'met die wijzigingen. De tekst ervoor leest u met --tracked before.' : 'van voor die wijzigingen.'}`,
  'comments-left-out': ({ count }) =>
    `${counted(count, 'opmerking', 'opmerkingen')} in de kantlijn ${count === 1 ? 'is' : 'zijn'} niet meegelezen.`,
  'margins-set-aside': ({ count }) =>
    `${counted(count, 'regel', 'regels')} boven of onder de bladzijden (kop- en voetteksten) ${count === 1 ? 'telt' : 'tellen'} niet mee als tekst.`,
  'pictures-left-out': ({ count }) =>
    `${counted(count, 'afbeelding', 'afbeeldingen')} ${count === 1 ? 'is' : 'zijn'} niet meegelezen. Kijk na of daar tekst in staat.`,
  'hidden-text-left-out': ({ count }) =>
    `In dit document staat verborgen tekst (${counted(count, 'stuk', 'stukken')}). Die is niet meegelezen.`,
  'struck-text-read': ({ count }) =>
    `In dit document staat doorgestreepte tekst (${counted(count, 'stuk', 'stukken')}). Die is gewoon meegelezen. Geldt die niet meer? Haal de tekst dan weg en lees het document opnieuw.`,
  'cells-merged': ({ count }) =>
    `In een tabel ${count === 1 ? 'is een cel' : `zijn ${count} cellen`} samengevoegd. De tekst staat in de eerste cel.`,
  'lines-are-paragraphs': () =>
    'In dit document is elke regel een eigen alinea, zoals in tekst die uit een PDF is geplakt. Wat bij elkaar hoort, is aan de woorden gezien.',
  'inserted-files-left-out': ({ count }) =>
    `${counted(count, 'ingevoegd bestand', 'ingevoegde bestanden')} ${count === 1 ? 'is' : 'zijn'} niet meegelezen. Open het document in Word en bewaar het opnieuw; dan staat die tekst erin.`,
  'embedded-files-left-out': ({ names }) =>
    `In dit document ${names.length === 1 ? 'zit een ander bestand' : `zitten ${names.length} andere bestanden`} (${listed(names.slice(0, 3).map(visible))}). Dat is niet geopend.`,
  'linked-files-left-out': ({ count }) =>
    `Dit document verwijst naar ${counted(count, 'bestand', 'bestanden')} op een andere plek. Daar is niets opgehaald.`,
  'macros-not-run': () => 'In dit document zitten macro’s. Die zijn niet uitgevoerd.',
  'field-numbers-left-out': ({ count }) =>
    `${counted(count, 'nummer', 'nummers')} in dit document ${count === 1 ? 'staat' : 'staan'} in een veld dat Word pas bij het tonen telt. ${count === 1 ? 'Dat ontbreekt' : 'Die ontbreken'} in de gelezen tekst.`,
  'number-formats-unknown': ({ formats }) =>
    `Dit document telt op een manier die Akkoord niet kent (${listed(formats.map(visible))}). Daar staan gewone cijfers.`,
  'pages-without-text': ({ pages }) =>
    `Op bladzijde ${pagesIn(pages)} staat een plaatje en geen tekst. Wat daar staat, is niet gelezen: kijk het na.`,
  recognised: ({ pages }) =>
    `De tekst is herkend op ${counted(pages, 'plaatje van een bladzijde', 'plaatjes van bladzijden')}. Een herkend woord kan verkeerd zijn: lees de tekst na naast het papier.`,
  'pages-unreadable': ({ pages }) =>
    `Bladzijde ${pagesIn(pages)} ${pages.length === 1 ? 'is' : 'zijn'} beschadigd en niet gelezen. Wat daar staat, ontbreekt.`,
};

/** Say in Dutch at which place a document shows other words than it should. */
export function seenDifferenceText({ in: part, expected, shown }: SeenDifference): string {
  const place = `Het eerste verschil${seenPlaces[part]}`;
  if (expected === '') return `${place}: ‘${shown}’ hoort er niet.`;
  if (shown === '') return `${place}: ‘${expected}’ ontbreekt.`;
  return `${place}: er hoort ‘${expected}’ en er staat ‘${shown}’.`;
}

/** Say in Dutch what a reader should know of how a file became text. */
export function noticeText(says: Coded<SourceNotices>): string {
  return inWords(noticeWords, says);
}

import type { Expectation, ParseMessages, SignDamage } from '@akkoord/parse';
import { listed } from '@akkoord/text';
import { whyWords } from './why-words.ts';
import type { Words } from './words.ts';

const signWords: Readonly<Record<SignDamage, string>> = {
  'wrong-encoding': 'Het teken was in een verkeerde tekenset opgeslagen.',
  'invisible-sign': 'Een onzichtbaar teken hoort niet in de tekst.',
  'bracket-before-space': 'De spatie staat achter het haakje in plaats van ervoor.',
  ligature: 'Twee letters stonden als één teken in het bestand.',
  'soft-hyphen': 'Een zacht afbreekteken hoort niet in de tekst.',
  'quote-misread': 'Het aanhalingsteken sluit een enkel aanhalingsteken en is verkeerd gelezen.',
  'low-quote-misread': 'De komma is een laag aanhalingsteken: het sluitende staat verderop.',
  'space-in-bracket': 'Achter een haakje hoort geen spatie.',
  'phone-dash': 'Het streepje in het telefoonnummer is verkeerd gelezen.',
  'hanging-hyphen': 'Achter een weglatingsstreepje hoort een spatie.',
  'lost-space': 'De spatie achter het leesteken is bij het uitlezen weggevallen.',
};

const expectationWords: Readonly<Record<Exclude<Expectation['kind'], 'one-of'>, string>> = {
  string: 'tekst',
  array: 'een lijst',
  object: 'een groep sleutels',
  boolean: '`true` of `false`',
  date: 'een datum als 2024-05-01, 2013-03 of 2018',
  day: 'een dag die bestaat',
  other: 'een andere waarde',
  filled: 'een ingevulde waarde',
};

const unproven: Readonly<Record<ParseMessages['footnote-unproven']['why'], string>> = {
  'no-reference': 'in de tekst erboven verwijst niets ernaar',
  'not-certain':
    'de tekst gaat eronder verder, of niet elke regel van dit rijtje heeft een verwijzing',
};

const damageWords: Readonly<
  Record<ParseMessages['text-damaged']['kinds'][number]['kind'], readonly [string, string]>
> = {
  glued: ['woord dat uit meer woorden bestaat', 'woorden die uit meer woorden bestaan'],
  split: ['woord waarin een spatie staat', 'woorden waarin een spatie staat'],
  confused: ['woord met een verkeerd gelezen letter', 'woorden met een verkeerd gelezen letter'],
  signs: ['verkeerd gelezen leesteken', 'verkeerd gelezen leestekens'],
};

/** What the messages of the room that reads text and Markdown say, by code. */
export const parseWords: Words<ParseMessages> = {
  ...whyWords,
  'text-damaged': ({ kinds }) => {
    const found = kinds.map(
      ({ kind, cases, example }) =>
        `${cases} ${damageWords[kind][cases === 1 ? 0 : 1]} (zoals ‘${example}’)`,
    );
    return `De tekst is beschadigd: ${listed(found)}. Daarom zijn ook woorden en tekens hersteld waarover minder zekerheid is. Kijk de verbeteringen na.`;
  },
  'damaged-signs': ({ damage }) => signWords[damage],
  'letters-apart': () => 'De letters stonden los van elkaar.',
  'split-word': ({ parts, word }) =>
    `‘${parts.join(' ')}’ is één woord: ‘${word}’. Bij het uitlezen is er een spatie in gekomen.`,
  'broken-word': ({ word }) => `‘${word}’ was aan het eind van een regel afgebroken.`,
  hyphenation: ({ word }) => `Het woord ‘${word}’ was aan het eind van de regel afgebroken.`,
  'glued-words': ({ word, parts }) =>
    `‘${word}’ is geen woord; ${parts.map((part) => `‘${part}’`).join(' en ')} zijn dat wel. De spatie is bij het uitlezen weggevallen.`,
  'confused-letters': ({ word, value, read, stood }) =>
    `‘${word}’ is geen woord, ‘${value}’ wel. Bij het scannen is ‘${stood}’ als ‘${read}’ gelezen.`,
  'footnote-reference': ({ sign, label }) =>
    `‘${sign}’ is het verkeerd gelezen nummer van voetnoot ${label}.`,
  'footnote-marker': ({ marker, label }) =>
    `Dit is voetnoot ${label}${label === '1' ? '' : `: zij volgt op voetnoot ${Number(label) - 1}`}. Het nummer is als ‘${marker}’ gelezen.`,
  'footnote-unproven': ({ marker, why }) =>
    `De regel met ‘${marker}’ lijkt een voetnoot, maar ${unproven[why]}. De regel is een bepaling gebleven. Kijk of dat klopt.`,
  'lost-number': ({ num, between }) =>
    `Het nummer ${num} ontbreekt in het bestand; het volgt uit ${between ? 'de nummers ervoor en erna' : 'het nummer ervoor'}.`,
  'repeated-number': ({ num }) =>
    `Alle nummers in deze lijst zijn 1; dit is nummer ${num} in de volgorde.`,
  'stranded-number': ({ num }) => `Het nummer ${num} stond los van zijn tekst.`,
  'columns-read': () =>
    'De tekst staat in twee kolommen. Akkoord leest eerst de linker, dan de rechter. Kijk na of dat klopt.',
  'columns-mixed': () =>
    'Hier lijken twee kolommen door elkaar te staan. Akkoord kan niet zien welke regels bij elkaar horen. Lees de tekst na, of kopieer elke kolom apart.',
  'sentences-parted': ({ count }) =>
    `De alinea’s en nummers van deze tekst zijn hier verloren. Akkoord begint bij ${count === 1 ? 'één zin' : `${count} zinnen`} een nieuwe bepaling. Kijk na of dat klopt.`,
  'scan-doubtful': ({ word }) =>
    `‘${word}’ is op de scan niet goed te lezen. Kijk op het papier wat er staat.`,
  'impossible-date': ({ date }) =>
    `De datum ${date} bestaat niet. Zij is niet overgenomen; vul de juiste datum in.`,
  'incomplete-date': ({ date }) => `De datum ‘${date}’ is niet af. Vul de hele datum in.`,
  'approval-open': ({ line }) =>
    `Bij ‘${line}’ is niets ingevuld. Akkoord leest dit niet als een besluit. Vul de datum in als er is besloten.`,
  'approval-unclear': ({ value }) =>
    `Uit ‘${value}’ blijkt niet of er is besloten. Akkoord leest dit niet als een besluit. Vul in wat het besluit was, en wanneer.`,
  'approval-elsewhere': ({ line }) =>
    `‘${line}’ noemt een besluit, maar niet waarover. Akkoord leest dit niet als een besluit over deze tekst. Vul het in als het wel over deze tekst gaat.`,
  'approval-other-body': ({ line }) =>
    `‘${line}’ noemt een besluit, maar niet van de MR, de GMR of een geleding. Akkoord neemt het niet over.`,
  'ambiguous-body': () =>
    'Er staat (G)MR: onduidelijk of de MR of de GMR besloot. Vul in welke van de twee het was.',
  'no-title': () => 'Er is geen titel gevonden. Zet boven het protocol een regel met zijn naam.',
  'open-doubt': ({ doubt }) => `Nog na te kijken: ${doubt} Haal de opmerking weg als het klopt.`,
  'title-missing': () =>
    'Het document heeft geen titel. Zet bovenaan `title:` tussen de strepen, of één kop met één hekje.',
  'footnote-missing': ({ label }) =>
    `Voetnoot ${label} heeft geen tekst. Zet die onderaan, als [^${label}]: gevolgd door de tekst.`,
  'markdown-html': () => 'HTML wordt niet uitgevoerd: deze tekens staan nu letterlijk in de tekst.',
  'markdown-unknown-comment': () =>
    'Deze opmerking zegt Akkoord niets en is overgeslagen. Bekend zijn onder meer <!-- stappen -->, <!-- los -->, <!-- vervolg --> en <!-- letterlijk -->.',
  'heading-without-space': () =>
    'Achter de hekjes van een kop hoort een spatie. Deze regel is toch als kop gelezen.',
  'markdown-lost-wid': ({ wId }) =>
    `Het kenmerk #${wId} staat niet bij een bepaling. Zet het aan het eind van de tekst waar het bij hoort.`,
  'wid-doubled': ({ wId }) =>
    `Het kenmerk #${wId} staat bij meer dan één bepaling. Laat het bij één staan.`,
  'wid-unknown': ({ wId }) =>
    `Onder \`clauses\` staat ${wId}, maar geen bepaling heeft dat kenmerk.`,
  'front-matter-yaml': () =>
    'De kop tussen de strepen (`---`) is geen geldige YAML. Het document is gelezen zonder deze kop.',
  'front-matter-value': ({ path, expected }) =>
    `Bij \`${path.join('.')}\` hoort ${expectation(expected)}. Deze waarde is overgeslagen.`,
  'front-matter-missing': ({ path, key, expected }) =>
    `Bij \`${path.join('.')}\` ontbreekt \`${key}\` (${expectation(expected)}). Dit deel is overgeslagen.`,
  'front-matter-clauses': () =>
    'Onder `clauses` hoort per bepaling een sleutel te staan: het kenmerk van de bepaling.',
  'front-matter-toml': ({ keys }) =>
    `Deze metadata staat tussen +++ en is TOML. Akkoord leest alleen YAML tussen ---.${keys.length > 0 ? ` Niet gelezen: ${keys.join(', ')}.` : ''} Zet ze tussen --- als sleutel: waarde.`,
  'front-matter-depth': () =>
    'Een verwijzing of een zo diep geneste waarde kan hier niet; schrijf de waarde uit.',
  'front-matter-unknown-key': ({ key }) =>
    `De sleutel \`${key}\` is onbekend en is overgeslagen. Kijk of er een tikfout in staat.`,
  'front-matter-unknown-topic': ({ topic }) =>
    `Het onderwerp \`${topic}\` komt niet voor in de lijst met onderwerpen.`,
  'front-matter-doubled-key': ({ key }) =>
    `De sleutel \`${key}\` staat er meer dan één keer en is overgeslagen. Laat er één staan.`,
};

function expectation(expected: Expectation): string {
  if (expected.kind === 'one-of') return `een van deze woorden: ${expected.values.join(', ')}`;
  return expectationWords[expected.kind];
}

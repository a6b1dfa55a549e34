import type { Coded } from '@akkoord/clause';
import type {
  AnswerMessages,
  ComposeMessages,
  Expected,
  ExpectedOption,
  SchemaRule,
  TemplateMessages,
} from '@akkoord/compose';
import { listed } from '@akkoord/text';
import { inWords, type Words } from './words.ts';
import { yamlWords } from './yaml-words.ts';

const schemaRuleWords: Readonly<Record<SchemaRule, string>> = {
  'condition-form':
    'Dit is geen voorwaarde. Schrijf { vraag: waarde }, { vraag: [waarde, waarde] }, { all: [...] }, { any: [...] } of { not: {...} }',
  'date-form': 'Schrijf een datum als 2024-05-01, 2013-03 of 2018',
  'date-unknown': 'Deze dag bestaat niet',
  'id-form': 'Gebruik kleine letters, cijfers en liggende streepjes, en begin met een letter',
  'id-reserved': 'Deze naam heeft al een betekenis in de tekst. Kies een andere',
  'option-form': 'Gebruik kleine letters, cijfers, streepjes en plustekens',
  'template-id-form': 'Gebruik kleine letters, cijfers en streepjes',
  'version-form': 'Schrijf een versie als 1.0.0, tussen aanhalingstekens',
  'right-without-clauses':
    "Zeg bij dit recht voor welke teksten het geldt: met 'topics' of met 'clauses'.",
  'blank-form':
    'Dit wordt in een concept niet herkend als iets om in te vullen. Begin met een woord als aantal, datum, termijn, naam, functie of plek',
  'basis-missing':
    'Wat verplicht is, heeft een grondslag nodig: noem het artikel en de datum waarop u het las',
};

const lengthNames: Readonly<Record<string, string>> = {
  full: 'volledig (full)',
  short: 'kort (short)',
  pupils: 'leerlingen (pupils)',
  parents: 'ouders (parents)',
  parts: 'in delen (parts)',
};

function lengthName(length: string): string {
  return lengthNames[length] ?? length;
}

const answerWords: Words<AnswerMessages> = {
  ...yamlWords,
  'answers-no-list': () => 'Dit is geen lijst van antwoorden. Schrijf per regel: vraag: antwoord.',
  'answers-no-yaml': () =>
    'dit is geen geldige YAML. Schrijf elk antwoord als naam: waarde op een eigen regel.',
  'open-no-list': () =>
    "Onder 'open' staat een lijst met de namen van vragen die nog open zijn, bijvoorbeeld [telefoonregel].",
  'answer-missing': ({ question, expected }) =>
    `Het antwoord op '${question}' ontbreekt. ${expectedText(expected)}`,
  'answer-misfit': ({ question, expected }) =>
    `Dit antwoord past niet bij '${question}'. ${expectedText(expected)}`,
  'answer-saved-misfit': ({ question, expected }) => `${question} ${expectedText(expected)}`,
  'answer-and-open': ({ question }) =>
    `De vraag '${question}' heeft een antwoord en staat ook bij 'open'. Kies een van de twee.`,
  'answer-must-be-known': ({ question, expected }) =>
    `De vraag '${question}' kan niet open blijven: het protocol hangt ervan af. ${expectedText(expected)}`,
  'answer-waits': ({ question, on }) =>
    `De vraag '${question}' wacht op een vraag die nog open is (${on.join(', ')}). Beantwoord die eerst, of haal dit antwoord weg.`,
  'answer-superfluous': ({ question, controllers }) =>
    `De vraag '${question}' hoort niet bij uw andere antwoorden (${controllers
      .map(({ id, value }) => `${id}: ${value ?? 'geen antwoord'}`)
      .join(', ')}). Haal dit antwoord weg of pas die antwoorden aan.`,
  'answers-clash': ({ say, questions }) =>
    `${say} Kies een ander antwoord bij een van deze vragen: ${questions.join(', ')}.`,
  'answer-unknown': ({ id, known }) =>
    `Het sjabloon kent geen vraag '${id}'. Haal dit antwoord weg of verbeter de naam; de vragen zijn: ${known.join(', ')}.`,
  'chapter-required': ({ chapter }) =>
    `Het hoofdstuk '${chapter}' kan niet weg: de wet vraagt regels die daarin staan. Staan ze in een ander document, gebruik dan --elsewhere (--elders).`,
  'chapter-referred': ({ chapter, clauses }) =>
    `Het hoofdstuk '${chapter}' kan niet weg: ${listed(clauses)} verwijst ernaar. Staat het in een ander document, gebruik dan --elsewhere (--elders).`,
  'chapter-unknown': ({ chapter, known }) =>
    known.length > 0
      ? `Het sjabloon kent geen hoofdstuk '${chapter}'. Kies uit: ${known.join(', ')}.`
      : 'Dit sjabloon heeft geen hoofdstukken die weg kunnen of ergens anders kunnen staan.',
  'length-missing': ({ length, known }) =>
    `Dit sjabloon heeft deze vorm niet: ${lengthName(length)}. Kies uit: ${known.map(lengthName).join(', ')}.`,
  expected: ({ expected }) => expectedText(expected),
  'cannot-be-open': ({ expected }) =>
    `Deze vraag kan niet open blijven, want het protocol hangt ervan af. ${expectedText(expected)}`,
};

const templateWords: Words<TemplateMessages> = {
  'schema-rule': ({ rule }) => `${schemaRuleWords[rule]}.`,
  'schema-misfit': ({ cause }) => `${cause}.`,
  'yaml-invalid': ({ cause }) =>
    `Dit is geen geldige YAML. Kijk naar inspringen, dubbele punten en aanhalingstekens. (${cause})`,
  'condition-unknown-question': ({ id, known }) =>
    `De voorwaarde kijkt naar '${id}', maar die vraag is er niet of komt pas later. Kies uit: ${known.join(', ')}.`,
  'condition-no-option': ({ value, id, options }) =>
    `'${value}' is geen antwoord op de vraag '${id}'. Kies uit: ${options.join(', ')}.`,
  'condition-no-choice': ({ id }) =>
    `De vraag '${id}' heeft geen keuzes: schrijf ${id}: true (beantwoord, of ja) of ${id}: false.`,
  'question-doubled': ({ id }) => `De vraag '${id}' staat er al. Geef elke vraag een eigen id.`,
  'term-without-text': ({ term }) =>
    `De term '${term}' heeft misschien geen tekst. Laat het laatste geval zonder 'when'.`,
  'term-is-question': ({ term }) => `'${term}' is ook een vraag. Geef de term een andere naam.`,
  'meta-unknown-question': ({ id }) =>
    `De vraag '${id}' bestaat niet. Noem een vraag uit questions.yaml.`,
  'topic-twice': ({ topic }) =>
    `Het onderwerp '${topic}' staat twee keer in de indeling. Haal er één weg.`,
  'topic-not-placed': ({ topic }) =>
    `Het onderwerp '${topic}' staat niet in de indeling onder 'sections'. Voeg het daar toe of haal het hier weg.`,
  'right-unknown-subject': ({ subject, known }) =>
    `Het recht '${subject}' ken ik niet. Kies uit: ${known.join(', ')}. Een recht uit uw reglement schrijft u met body, right, basis en asOf.`,
  'right-unknown-clause': ({ wId }) =>
    `Er is geen tekst met het kenmerk '${wId}'. Kijk de nummers van de teksten onder clauses/ na.`,
  'length-unknown-clause': ({ wId }) =>
    `Er is geen tekst met het kenmerk '${wId}'. Kijk de nummers van de teksten onder clauses/ na.`,
  'topic-without-text': ({ topic }) =>
    `Het onderwerp '${topic}' heeft geen tekst. Maak een bestand clauses/${topic}/<positie>.md.`,
  'topic-without-section': ({ topic }) =>
    `Het onderwerp '${topic}' staat in geen enkel onderdeel. Zet het in template.yaml onder 'sections'.`,
  'topic-unknown': ({ topic }) =>
    `Het onderwerp '${topic}' staat niet in de lijst van onderwerpen. Kies een onderwerp uit de taxonomie.`,
  'file-missing': ({ file }) =>
    `Het bestand ${file} ontbreekt. Een sjabloon heeft template.yaml, questions.yaml en clauses/<onderwerp>/<positie>.md.`,
  'file-misplaced': () =>
    'Dit bestand staat op de verkeerde plek. Zet het in clauses/<onderwerp>/<positie>.md.',
  'file-without-front-matter': () =>
    'Dit bestand begint niet met gegevens tussen twee regels met ---. Zet daar topic, position, basis, weight, why en expects.',
  'file-topic-differs': ({ topic, folder }) =>
    `Het onderwerp '${topic}' past niet bij de map '${folder}'. Maak ze gelijk.`,
  'file-without-text': () =>
    'Dit bestand heeft geen tekst. Schrijf onder de gegevens ten minste één stuk.',
  'basis-unknown-subject': ({ subject, known }) =>
    `De grondslag '${subject}' ken ik niet. Kies uit: ${known.join(', ')}. Een andere bron schrijft u met source en asOf.`,
  'basis-without-sector': ({ subject }) =>
    `Het artikel bij '${subject}' hangt af van de soort school. Noem in template.yaml bij meta.school.sector de vraag daarnaar.`,
  'basis-unknown-clause': ({ number, known }) =>
    `De grondslag noemt stuk ${number}, maar dat is er niet. Kies uit: ${known.join(', ')}.`,
  'expects-count': ({ norms, pieces }) =>
    `'expects' noemt ${norms} normen, maar de tekst heeft ${pieces} stukken. Geef er één per stuk.`,
  'piece-heading': () => 'Een kop kan niet in een clausule. Zet koppen in template.yaml.',
  'piece-list': () =>
    'Een lijst staat niet alleen. Schrijf er een zin boven die op een dubbele punt eindigt.',
  'piece-block': () =>
    'Een {{#if}} of {{#each}} begint en eindigt in hetzelfde stuk, zonder witregel ertussen.',
  'braces-broken': ({ cause }) =>
    `De accolades kloppen hier niet. Kijk of elke {{#if}} een {{/if}} heeft. (${cause})`,
  'braces-raw': () =>
    'Drie accolades of een & zetten een antwoord onbewerkt in de tekst. Schrijf twee accolades.',
  'braces-form': () =>
    'Deze vorm van Handlebars kan hier niet. Gebruik {{naam}}, {{#if}}, {{#unless}} of {{#each}}.',
  'block-unknown': ({ name }) =>
    `{{#${name}}} kan hier niet. Gebruik {{#if x}}, {{#unless x}} of {{#each x}}.`,
  'each-else': () => '{{else}} kan niet in {{#each}}.',
  'helper-unknown': ({ helper, known }) =>
    `De hulp '${helper}' bestaat niet. Kies uit: ${known.join(', ')}.`,
  'helper-arguments': ({ helper }) => `'${helper}' staat hier met een verkeerd aantal gegevens.`,
  'labels-no-choice': () =>
    "'labels' geeft de tekst bij een keuze. Noem erachter een vraag met keuzes.",
  'helper-no-option': ({ value, id, options }) =>
    `'${value}' is geen antwoord op de vraag '${id}'. Kies uit: ${options.join(', ')}.`,
  'reference-unknown': ({ wId }) =>
    `De verwijzing '${wId}' wijst nergens naar. Schrijf {{ref 'onderwerp-1'}} met het nummer van een clausule.`,
  'name-unknown': ({ name }) =>
    `'${name}' is geen vraag en geen term. Maak een vraag met dit id in questions.yaml, of verbeter de naam.`,
  'reference-nowhere': ({ wId }) =>
    `De verwijzing naar '${wId}' wijst bij deze antwoorden nergens naar. Zet er een {{#if}} omheen.`,
  'value-not-answered': ({ source }) =>
    `De tekst laat '${source}' zien, maar die vraag is bij deze antwoorden niet beantwoord. Zet er een {{#if}} omheen.`,
  'piece-no-clause': () =>
    'Dit stuk wordt niet één clausule. Schrijf één alinea, zo nodig met een lijst na een dubbele punt.',
  'clause-twice': ({ wId }) =>
    `De clausule '${wId}' komt twee keer uit het sjabloon, omdat twee posities tegelijk gelden. Pas 'when' of 'start' aan.`,
};

const composeWords: Words<ComposeMessages> = { ...answerWords, ...templateWords };

/** Say in Dutch what is wrong in a template or in answers to it, and what to do. */
export function templateText(says: Coded<ComposeMessages>): string {
  return inWords(composeWords, says);
}

/** Say in Dutch what answer a question takes. */
function expectedText(expected: Expected): string {
  switch (expected.type) {
    case 'text':
      return `Geef tekst van 1 tot ${expected.most} tekens.`;
    case 'choice':
      return `Kies een van: ${optionsText(expected.options)}.`;
    case 'multiple':
      return `Geef een lijst met een of meer van: ${optionsText(expected.options)}. Noem elke keuze één keer.`;
    case 'boolean':
      return 'Antwoord met ja of nee.';
    case 'date':
      return 'Geef een datum, zoals 1 augustus 2027 of 2027-08-01.';
    case 'number':
      return `Geef een heel getal van ${expected.min} tot en met ${expected.max}.`;
    case 'list':
      return `Geef een lijst met een of meer teksten van hoogstens ${expected.most} tekens.`;
  }
}

function optionsText(options: readonly ExpectedOption[]): string {
  return options.map(({ value, label }) => `${value} (${label})`).join(', ');
}

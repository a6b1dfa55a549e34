import type { Coded } from '@akkoord/clause';
import type { Finding, FindingData, NameUse } from '@akkoord/harmonize';
import { eitherOf, listed } from '@akkoord/text';
import { citedSource } from './cited-source.ts';
import { inWords, type Words } from './words.ts';

/** So many places are named; more are counted. */
const namedPlaces = 4;

const findingWords = {
  'opposed-norms': ({ topic, allows, forbids }) =>
    `${allows.place} staat toe wat ${forbids.place} verbiedt${topic ? ` (${topic})` : ''}: ‘${allows.words}’ tegenover ‘${forbids.words}’. Kies één van beide, of schrijf erbij wanneer de uitzondering geldt.`,
  'two-reporting-points': ({ points }) =>
    `Er zijn twee plaatsen om te melden: ${points.map(({ place, persons }) => `${place} bij ${eitherOf(persons)}`).join(', ')}. Kies er één, of schrijf erbij wanneer iemand waar meldt.`,
  'two-words': ({ thing, uses }) =>
    `Voor ${thing} staan er ${uses.length} woorden: ${usesIn(uses)}. Kies één woord.`,
  'two-schools': ({ uses }) =>
    `Er staan namen van verschillende scholen: ${usesIn(uses)}. Kies één naam, of schrijf ‘de school’.`,
  'same-text-twice': ({ places, count }) =>
    `${placesIn(places)}: hier staat ${count === 2 ? 'twee keer' : `${count} keer`} dezelfde tekst. Laat er één staan.`,
  'same-rule-twice': ({ said }) =>
    `${listed(said.map(({ place }) => place))} lijken hetzelfde te zeggen: ${listed(said.map(({ words }) => `‘${words}’`))}. Kies één tekst, of maak duidelijk wat het verschil is.`,
  'alike-sentences': ({ places: [one, other], words: [mine, theirs] }) =>
    `${one} en ${other} zeggen bijna hetzelfde: ${quoted(mine)} tegenover ${quoted(theirs)}. Kies er één, of maak duidelijk wat het verschil is.`,
  'list-without-points': ({ place }) =>
    `${place} eindigt met een dubbele punt, maar er volgen geen punten. Neem de punten ook over, of maak de zin af.`,
  'broken-reference': ({ place, reference }) =>
    `${place} verwijst naar ‘${reference}’, maar die bepaling staat niet in het nieuwe protocol. Haal de verwijzing weg of pas haar aan.`,
  'lost-context': ({ place, source, label, bearers }) =>
    `${place}: bij ${source} (${label}) gold dit voor ${bearers.join(' en ')}, door wat eromheen stond. Hier staat dat er niet meer bij. Zet erbij voor wie het geldt.`,
  'old-record': ({ place }) =>
    `${place} gaat over het oude protocol: wie het heeft vastgesteld en wanneer, of voor wie het is. Voor het nieuwe protocol klopt dat niet. Laat deze bepaling weg.`,
  'names-person': ({ place }) =>
    `${place} noemt een persoon, of hoe iemand te bereiken is. Dat verandert vaak, en het zijn gegevens van een mens. Schrijf de functie op, en zet de naam en het nummer op een plaats die de school bijhoudt.`,
  'names-document': ({ place, source }) =>
    `${place} verwijst naar een document van ${source}. Kijk of dat ook voor de andere scholen geldt; schrijf anders op wat er geldt.`,
  'law-of-others': ({ place, law, sector, sectors }) =>
    `${place} noemt ${law}. Die geldt ${sectors.length > 0 ? `voor ${listed(sectors)}` : 'voor ander onderwijs'}, en niet voor ${sector}. Noem wat voor uw school geldt.`,
  unexplained: ({ uses }) =>
    `Deze afkortingen legt het protocol nergens uit: ${usesIn(uses)}. Schrijf ze uit, of leg ze uit bij de begrippen.`,
  'two-voices': ({ uses }) =>
    `Het protocol spreekt de lezer op meer manieren aan: ${usesIn(uses)}. Kies één manier, of noem wie het zijn: ‘leerlingen’, ‘medewerkers’.`,
  'lost-decision': ({ by, on, row }) =>
    `Het besluit van ${by} (${on}) over ${row} gaat over teksten die er niet meer zijn. Het geldt niet meer; u hoeft niets te doen.`,
  'legal-duty': ({ topic, position, sources }) =>
    `Het nieuwe protocol zegt niets over ‘${topic}’. Het model noemt dit verplicht (${position}: ${sources.map(citedSource).join('; ')}). Kijk of u het toch wilt regelen.`,
} satisfies Words<FindingData>;

/** Say what was found in a protocol that was made of several, where, and what to do. */
export function findingMessage(finding: Finding): string {
  return inWords<FindingData>(findingWords, finding as Coded<FindingData>);
}

function usesIn(uses: readonly NameUse[]): string {
  return listed(uses.map(({ name, places }) => `‘${name}’ (${placesIn(places)})`));
}

function placesIn(places: readonly string[]): string {
  const named = places.slice(0, places.length > namedPlaces ? namedPlaces - 1 : namedPlaces);
  const rest = places.length - named.length;
  return listed(rest > 0 ? [...named, `nog ${rest}`] : named);
}

function quoted(text: string): string {
  return text === '' ? 'niets' : `‘${text}’`;
}

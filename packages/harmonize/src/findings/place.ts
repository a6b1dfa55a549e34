import { clausesOf, labelsOf, ownText, type Protocol } from '@akkoord/clause';
import { listed } from '@akkoord/text';

/** So many words name a clause without a number. */
const quotedWords = 5;
/** So many places are named; more are counted. */
const namedPlaces = 4;

/** Names a clause for readers by its eId. */
export type PlaceNamer = (eId: string) => string;

/** Make a namer of clauses: by their labels, and by their first words where nothing has a number. */
export function placeNamer(tree: Protocol): PlaceNamer {
  const labels = labelsOf(tree);
  const texts = new Map(clausesOf(tree).map((clause) => [clause.eId, ownText(clause)]));
  return (eId) => labels.get(eId) ?? `‘${firstWords(texts.get(eId) ?? eId, quotedWords)}’`;
}

/** List places as a sentence does, each once: `A.1, A.3 en B.2`. */
export function listPlaces(eIds: readonly string[], nameOf: PlaceNamer): string {
  const places = [...new Set(eIds.map(nameOf))];
  const named = places.slice(0, places.length > namedPlaces ? namedPlaces - 1 : namedPlaces);
  const rest = places.length - named.length;
  return listed(rest > 0 ? [...named, `nog ${rest}`] : named);
}

/** Give the first words of a text, with an ellipsis where there are more. */
export function firstWords(text: string, count: number): string {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  return words.length > count ? `${words.slice(0, count).join(' ')} …` : words.join(' ');
}

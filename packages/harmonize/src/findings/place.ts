import { clausesOf, labelsOf, ownText, type Protocol } from '@akkoord/clause';

/** So many words name a clause without a number. */
const quotedWords = 5;

/** Names a clause for readers by its eId. */
export type PlaceNamer = (eId: string) => string;

/** Make a namer of clauses: by their labels, and by their first words where nothing has a number. */
export function placeNamer(tree: Protocol): PlaceNamer {
  const labels = labelsOf(tree);
  const texts = new Map(clausesOf(tree).map((clause) => [clause.eId, ownText(clause)]));
  return (eId) => labels.get(eId) ?? `‘${firstWords(texts.get(eId) ?? eId, quotedWords)}’`;
}

/** Name places, each once. */
export function placesOf(eIds: readonly string[], nameOf: PlaceNamer): string[] {
  return [...new Set(eIds.map(nameOf))];
}

/** Give the first words of a text, with an ellipsis where there are more. */
export function firstWords(text: string, count: number): string {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  return words.length > count ? `${words.slice(0, count).join(' ')} …` : words.join(' ');
}

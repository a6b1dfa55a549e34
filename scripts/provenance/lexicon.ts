import { formsOf, type LexiconEntry } from '../../packages/taxonomy/scripts/lexicon.ts';
import type { Finder } from './find.ts';
import { list, scalar } from './write.ts';

/** Classes that are closed: a grammar knows all of their words, and no text adds to them. */
const closed: ReadonlySet<LexiconEntry['class']> = new Set([
  'article',
  'preposition',
  'conjunction',
  'pronoun',
  'adverb',
]);

/** Sources that say more than that a word exists, and stay beside the texts that know it. */
const telling: ReadonlySet<string> = new Set(['ANS', 'algemeen bekend']);

/** Find anew which sources know a word; one of a closed class is known from the grammar. */
function withSources(entry: LexiconEntry, find: Finder): LexiconEntry {
  const { seenIn: _, source, ...rest } = entry;
  if (closed.has(entry.class)) return { ...rest, source: source ?? 'ANS' };
  const forms = formsOf(entry).map((form) => find([form]));
  const seenIn = find.ids.filter((id) => forms.some((ids) => ids.includes(id)));
  if (seenIn.length === 0) return { ...rest, source: source ?? 'redactie' };
  return { ...rest, seenIn, ...(source && telling.has(source) ? { source } : {}) };
}

/** Write a file of the lexicon, its sources found anew; what stands over its entries stays. */
export function lexiconYaml(
  content: string,
  entries: readonly LexiconEntry[],
  find: Finder,
): string {
  const banner = content.slice(0, content.search(/^- /m));
  return `${banner}${entries.map((entry) => entryLine(withSources(entry, find))).join('\n')}\n`;
}

function entryLine({ lemma, forms, senses, seenIn, source, ...entry }: LexiconEntry): string {
  const parts = [
    `lemma: ${scalar(lemma)}`,
    ...(forms ? [`forms: ${list(forms)}`] : []),
    `class: ${entry.class}`,
    `senses: [${senses.join(', ')}]`,
    ...(seenIn ? [`seenIn: ${list(seenIn)}`] : []),
    ...(source ? [`source: ${scalar(source)}`] : []),
  ];
  return `- { ${parts.join(', ')} }`;
}

import type { Mention, ProvisionParts } from '@akkoord/clause';
import type { Lexicon } from '../lexicon.ts';
import { type Sentence, wordAt } from '../sentence.ts';
import { spanOf } from './phrase.ts';
import type { PartTools } from './qualifiers.ts';

type Setting = ProvisionParts['settings'][number];

/** So many words at the most stand between the word that opens a setting and its noun: `in de grote pauze`. */
const apart = 3;

/**
 * Find where, when or through what something is done, as far as its words are known.
 *
 * ```text
 * Leerlingen gebruiken tijdens de les geen telefoon in de gang.
 *                      ^^^^^^^^^^^^^^                ^^^^^^^^^^^
 * ```
 */
export function settingsOf(
  sentence: Sentence,
  mentions: readonly Mention[],
  { eId, lexicon }: PartTools,
): Setting[] {
  const { adverbial } = lexicon.taxonomy.structure;
  const found: Setting[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    if (!adverbial.includes(wordAt(sentence, i))) continue;
    const setting = at(sentence, i, { mentions, lexicon });
    if (!setting) continue;
    found.push({ kind: setting.kind, span: spanOf(sentence, { from: i, to: setting.to }, eId) });
    i = setting.to - 1;
  }
  return found;
}

function at(
  sentence: Sentence,
  from: number,
  { mentions, lexicon }: { mentions: readonly Mention[]; lexicon: Lexicon },
): { kind: Setting['kind']; to: number } | null {
  const { opensPart, settings } = lexicon.taxonomy.structure;
  // `let op de toets`: what stands behind *op* is as often what an act is about.
  const onTop = wordAt(sentence, from) === 'op';
  const opensTime = settings.openers.includes(wordAt(sentence, from));
  for (let i = from + 1; i <= Math.min(from + 1 + apart, sentence.tokens.length - 1); i++) {
    const token = sentence.tokens[i];
    const word = wordAt(sentence, i);
    if (!token || /[,;:()]/.test(token.mark) || opensPart.includes(word)) return null;
    const time = isOneOf(word, settings.times);
    if (time) return onTop ? null : { kind: 'time', to: i + 1 };
    if (isOneOf(word, settings.places)) return { kind: 'place', to: i + 1 };
    const channel = mentions.find(
      ({ kind, span }) =>
        (kind === 'channel' || kind === 'platform') &&
        span.start <= token.start &&
        span.end > token.start,
    );
    if (channel) {
      const to = sentence.tokens.findIndex(({ end }) => end >= channel.span.end);
      return { kind: 'channel', to: to + 1 };
    }
    const noun = !lexicon.isFunctionWord(word) && !/e$/.test(word);
    if (noun) return opensTime ? { kind: 'time', to: i + 1 } : null;
    if (lexicon.isPreposition(word) || sentence.finite.includes(i)) return null;
  }
  return null;
}

/** A noun of this kind is short; the part before it in a compound is at least as long. */
const shortest = 3;

/** Say whether a word is one of some nouns, or a compound that ends in one: `kooklokaal`, `gymles`. */
function isOneOf(word: string, nouns: readonly string[]): boolean {
  return nouns.some(
    (noun) =>
      word === noun ||
      (noun.length > shortest && word.length >= noun.length + shortest && word.endsWith(noun)),
  );
}

import type { Norm, Quote, SentenceNorm } from './norm.ts';
import type { Entry } from './side.ts';

/**
 * Let the annotation of a clause go before what its words say outright.
 *
 * @param entry A clause, annotated or not.
 * @param read What was read from its words.
 */
export function provisionsOf(entry: Entry, read: Norm): Norm {
  const provisions = entry.clause.data?.provisions;
  const main = provisions?.[0];
  if (!provisions || !main) return read;
  const quote = (span: Quote['span']): Quote => ({
    value: span.eId === entry.eId ? entry.text.slice(span.start, span.end) : '',
    span,
  });
  const qualifiers = (key: 'exception' | 'condition') =>
    provisions.flatMap((provision) => {
      const qualifier = provision[key];
      return qualifier ? [quote(qualifier.span)] : [];
    });
  const sentences = provisions.map((provision): SentenceNorm => {
    const own = quote(provision.span);
    return {
      modality: provision.modality,
      quote: own,
      restricted: provision.exception !== null || provision.condition !== null,
      held: false,
      words: entry.tokens
        .filter((token) => token.start >= own.span.start && token.end <= own.span.end)
        .map((token) => token.folded),
      bearers: [...provision.bearers].sort(),
      bearerQuote: own,
    };
  });
  return {
    ...read,
    sentences,
    bearers: sentences[0]?.bearers ?? [],
    bearerQuote: read.bearerQuote ?? quote(main.span),
    exceptions: qualifiers('exception'),
    conditions: qualifiers('condition'),
  };
}

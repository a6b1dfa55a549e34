import type { Mention } from '@akkoord/clause';
import { wordEnd } from '@akkoord/text';

/** Words for a document, of which a compound is another one than this protocol. */
const documents =
  'protocol|statuut|reglement|regeling|gids|plan|code|wet|cao|convenant|contract|overeenkomst|notitie|handboek|verordening|besluit|beleid|verklaring|richtlijn|huisregels|gedragsregels|formulier|procedure';
const compound = new RegExp(String.raw`^\p{L}*(?:${documents})(?:en|s)?${wordEnd}`, 'iu');
const determiner = String.raw`(?:(?:de|het|een|ons|onze|uw|jouw|hun|zijn|haar|die|dat|elk|ieder)\s)`;
const of = /^,?\s(?:van|uit)\s/;
const own =
  /^(?:(?:dit|deze|dezelfde|hetzelfde|het\sonderhavige)(?!\p{L})|(?:(?:het|ons|onze|de)\s)(?:protocol|document|regeling|afspraken|regels|lijst|opsomming|procedure|stappenplan)(?=\s?[.,;:)]|\s?$|\s(?:hier|geld|staa|is|zijn|word|ble|mag|mogen|moet)))/iu;
const idiom = new RegExp(
  `^(?:toepassing|kracht|belang|invloed|overeenkomstige|tevoren|tijd|plan)${wordEnd}`,
  'iu',
);
const inDocument = new RegExp(
  String.raw`^,?\sin\s${determiner}(?:\p{L}+\s){0,2}\p{L}{2,}(?:${documents})${wordEnd}`,
  'iu',
);
const titled = new RegExp(
  String.raw`^,?\s\(?(?:\p{Lu}{2,}${wordEnd}|\p{L}{2,}(?:${documents})${wordEnd})`,
  'u',
);
const documentBefore = new RegExp(String.raw`\p{L}{2,}(?:${documents})(?:,\s|\s\(|\s)$`, 'iu');

/**
 * Say whether words about a place mean one of another text: `artikel 3 van het leerlingenstatuut`, `artikel 11
 * CAO`, `het pestprotocol, punt 2`.
 *
 * What is not surely of this protocol counts as elsewhere, because a reference that is left alone says what it said.
 *
 * @param stretch Where the place is named, half-open in the text.
 * @param mentions What else the clause names.
 */
export function isElsewhere(
  text: string,
  { start, end, noun }: { start: number; end: number; noun: string | null },
  mentions: readonly Mention[],
): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  const others = mentions.filter(({ kind }) => kind === 'law' || kind === 'document');
  const follows = others.some(
    ({ span }) =>
      span.start >= end &&
      /^,?\s(?:(?:van|uit|in)\s)?(?:\p{L}+\s){0,2}$/u.test(text.slice(end, span.start)) &&
      !/\s(?:en|of)\s/.test(text.slice(end, span.start)),
  );
  const precedes = others.some(
    ({ span }) => span.end <= start && /^(?:,\s|\s\(|\s)$/.test(text.slice(span.end, start)),
  );
  if (follows || precedes || documentBefore.test(before.replace(/(?:de|het)\s$/, ''))) return true;
  if (noun === 'artikel' && /^\s\(?\p{Lu}/u.test(behind)) return true;
  return titled.test(behind) || inDocument.test(behind) || isOfAnother(behind);
}

function isOfAnother(behind: string): boolean {
  const match = of.exec(behind);
  if (!match) return false;
  const rest = behind.slice(match[0].length);
  if (own.test(rest) || idiom.test(rest)) return false;
  const described = new RegExp(`^${determiner}`, 'iu');
  return described.test(rest) || /^\p{Lu}/u.test(rest) || compound.test(rest);
}

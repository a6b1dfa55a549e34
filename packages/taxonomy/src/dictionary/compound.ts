/** What a string of letters may be in a compound. */
export interface PartFlags {
  /** May it stand before another part, with its linking letters? */
  readonly begins: boolean;
  /** May it be the last part? */
  readonly ends: boolean;
}

/** The shortest part of a compound of two (`lesrooster`), and of one of three. */
const shortest = { ofTwo: 3, ofThree: 4 };

/**
 * Tell whether a word is a compound of two or three parts.
 *
 * @param word A word in lower case.
 * @param heads What every head of a string may be: an array with an entry for each length from 0 on.
 */
export function isCompound(
  word: string,
  heads: (text: string) => ReadonlyArray<PartFlags | undefined>,
): boolean {
  const first = heads(word);
  for (let at = shortest.ofTwo; at <= word.length - shortest.ofTwo; at++) {
    if (!first[at]?.begins) continue;
    const rest = word.slice(at);
    const second = heads(rest);
    if (second[rest.length]?.ends) return true;
    if (at < shortest.ofThree) continue;
    for (let next = shortest.ofThree; next <= rest.length - shortest.ofThree; next++) {
      const last = rest.slice(next);
      if (second[next]?.begins && heads(last)[last.length]?.ends) return true;
    }
  }
  return false;
}

/** How glued words are known. */
export interface GlueRules {
  /** Words that bind a sentence together. */
  readonly binding: ReadonlySet<string>;
  /** Does this stand in the list as a word? */
  listed(word: string): boolean;
}

/** The shortest words that count: before a word (`op|richtlijn`), behind one (`website|naar`), and that word. */
const shortestGlued = { before: 2, behind: 3, content: 4 };

/** Endings of Dutch words that are words too: `reactieformulieren` is not `reactieformulier en`. */
const endings = new Set(['den', 'der', 'des', 'ten', 'ter', 'ens']);

/**
 * Tell whether a word reads as a function word and a listed word that were glued: `aanleerkracht` is sooner `aan
 * leerkracht` than the power to teach. Weighs against an unseen compound, not against a listed word.
 */
export function isGlued(word: string, { binding, listed }: GlueRules): boolean {
  for (let at = shortestGlued.before; at <= word.length - shortestGlued.before; at++) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    if (binding.has(head) && tail.length >= shortestGlued.content && listed(tail)) return true;
    const closes = tail.length >= shortestGlued.behind && binding.has(tail) && !endings.has(tail);
    if (closes && head.length >= shortestGlued.content && listed(head)) return true;
  }
  return false;
}

/** How the parts of a word with hyphens are known. */
export interface HyphenRules {
  /** Is this a word? */
  knows(part: string): boolean;
  /** May this stand before a hyphen: `onderwijs-`, `privé-`? */
  begins(part: string): boolean;
  /** Words that close no word with a hyphen: `school-en` is a damaged `school- en`. */
  readonly binding: ReadonlySet<string>;
}

/**
 * Tell whether a word with hyphens consists of words. A hyphen may hang at either side (`telefoon-`, `-beleid`), and
 * numbers and single letters count as words (`06-nummer`, `e-mail`).
 */
export function isHyphenated(word: string, rules: HyphenRules): boolean {
  const parts = word.split('-');
  const solid = parts.filter((part) => part !== '');
  if (parts.length < 2 || solid.length === 0 || parts.slice(1, -1).includes('')) return false;
  if (parts.length === 2 && rules.binding.has(parts[1] as string)) return false;
  const isKnown = (part: string) => rules.knows(part) || rules.begins(part);
  const isShort = (part: string) => /^(?:\d+|\p{L})$/u.test(part);
  return solid.every((part) => isShort(part) || isKnown(part)) && !solid.every(isShort);
}

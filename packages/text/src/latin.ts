/** What the Latin script has of a property of Unicode, as the inside of a class. */
const classes = {
  L: String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u1e00-\u1eff\u2071\u207f\u2090-\u209c\u2183\u2184\ufb00-\ufb06`,
  M: String.raw`\u0300-\u036f`,
  N: String.raw`0-9\u00b2\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189`,
} as const;

const property = /\\p\{(L[lu]?|[MN])\}|\\.|[[\]]/g;

/**
 * Let the letters, marks and digits of a pattern (`\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}`, `\p{N}`) be those of the Latin script.
 *
 * For patterns of Dutch words, and for speed alone: a class of all letters of the world takes up to a millisecond to
 * prepare, each time that it stands in a pattern, and once more where a text has signs beyond Latin 1. One of the Latin
 * script takes a fiftieth of that, or a third where capitals are told from small letters.
 *
 * @param pattern A pattern, or the source of one.
 * @param flags Of a source; the flag `u` is among them.
 */
export function latin(pattern: RegExp | string, flags = 'u'): RegExp {
  const { source, flags: own } = typeof pattern === 'string' ? { source: pattern, flags } : pattern;
  let inside = false;
  const latinSource = source.replace(
    property,
    (sign, name?: 'Lu' | 'Ll' | keyof typeof classes) => {
      if (name) {
        const signs = name === 'Lu' || name === 'Ll' ? casedClass(name) : classes[name];
        return inside ? signs : `[${signs}]`;
      }
      if (sign.length === 1) inside = sign === '[';
      return sign;
    },
  );
  return new RegExp(latinSource, own);
}

/** The letters of the script where capitals and small letters take turns, block by block. */
const caseBlocks = [
  [0x41, 0x2af],
  [0x1e00, 0x1eff],
  [0x2183, 0x2184],
  [0xfb00, 0xfb06],
]
  .map(([first = 0, last = 0]) =>
    String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  )
  .join(' ');

/** A memo and no state: Unicode has the same capitals each time. */
const cased = new Map<'Lu' | 'Ll', string>();

function casedClass(name: 'Lu' | 'Ll'): string {
  const known = cased.get(name);
  if (known) return known;
  const runs = caseBlocks.match(new RegExp(String.raw`\p{${name}}+`, 'gu')) ?? [];
  const found = runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run)).join('');
  cased.set(name, found);
  return found;
}

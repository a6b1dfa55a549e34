import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesOf, ownText } from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { defaultDictionary } from '@akkoord/taxonomy/dictionary';
import { test } from 'vitest';
import { parseMarkdown, parseText } from '../src/index.ts';

// What this does not show: words that are damaged in two ways, and texts whose names no list knows.
const root = join(import.meta.dirname, '../../..');
const taxonomy = defaultTaxonomy();
const dictionary = defaultDictionary();
const functionWords = new Set([...taxonomy.reading.gluedBefore, ...taxonomy.reading.gluedAfter]);

type Place = { readonly from: number; readonly to: number; readonly damaged: string };

/** Where a sound text may be damaged, and how. */
const damages: Readonly<Record<string, (text: string) => Place[]>> = {
  glued: (text) =>
    placesOf(text, /(?<=[\s(])(\p{Ll}{2,}) (?=(\p{Ll}{2,})[\s.,])/gu, ([found, one, other]) =>
      functionWords.has(one ?? '') || functionWords.has(other ?? '') ? found.trim() : null,
    ),
  split: (text) =>
    placesOf(text, /(?<=[\s(])\p{Ll}{7,}(?=[\s.,])/gu, ([word]) => {
      const at = word.length % 2 === 0 ? 3 : word.length - 3;
      return `${word.slice(0, at)} ${word.slice(at)}`;
    }),
  confused: (text) =>
    placesOf(text, /(?<=[\s(])[\p{L}]{5,}(?=[\s.,])/gu, ([word]) =>
      word.includes('m') && !/^\p{Lu}/u.test(word)
        ? word.replace('m', 'rn')
        : word.startsWith('I')
          ? `l${word.slice(1)}`
          : word.includes('l')
            ? word.replace('l', '1')
            : null,
    ),
  signs: (text) =>
    placesOf(text, /(?<=\p{Ll})(?:, (?=\p{Ll})|\. (?=\p{Lu}\p{Ll}))/gu, ([found]) => found.trim()),
};

function placesOf(
  text: string,
  pattern: RegExp,
  damage: (match: RegExpExecArray) => string | null,
): Place[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const damaged = damage(match);
    return damaged === null
      ? []
      : [{ from: match.index, to: match.index + match[0].length, damaged }];
  });
}

function soundTexts(): string[] {
  const files = globSync(['templates/social-media/expected*.md', 'protocols/*/*/*.md'], {
    cwd: root,
  });
  return files.sort().map((file) => {
    const tree = parseMarkdown(readFileSync(join(root, file), 'utf8'), { taxonomy });
    return clausesOf(tree)
      .map((clause, i) => `${i + 1}. ${ownText(clause)}`)
      .join('\n\n');
  });
}

/** Damage so many places in a thousand words, evenly; give the text and what stands where. */
function injure(text: string, all: readonly Place[], perThousand: number) {
  const words = text.split(/\s+/u).length;
  const wanted = Math.min(all.length, Math.round((words * perThousand) / 1000));
  const chosen = Array.from(
    { length: wanted },
    (_, i) => all[Math.floor(((i + 0.5) * all.length) / wanted)] as Place,
  );
  let damaged = '';
  let at = 0;
  const places = new Map<number, Place>();
  for (const place of chosen) {
    damaged += text.slice(at, place.from);
    places.set(damaged.length, place);
    damaged += place.damaged;
    at = place.to;
  }
  return { damaged: damaged + text.slice(at), places };
}

/** How many of the damages are undone, and how many other repairs are made. */
function count(text: string, injured: ReturnType<typeof injure>) {
  const { damaged, places } = injured;
  const near = 10;
  const counted = { injected: places.size, found: 0, wrong: 0 };
  for (const message of parseText(damaged, { taxonomy, dictionary }).data?.messages ?? []) {
    if (!message.place || message.expected === undefined) continue;
    if (/number|footnote/u.test(message.ruleId ?? '')) continue;
    const start = message.place.start.offset ?? 0;
    const end = message.place.end.offset ?? 0;
    const isUndone = [...places].some(([from, place]) => {
      const to = from + place.damaged.length;
      const stood = text.slice(place.from - near, place.to + near);
      const made =
        damaged.slice(from - near, start) + message.expected + damaged.slice(end, to + near);
      return start < to + 1 && from < end + 1 && made === stood;
    });
    if (isUndone) counted.found += 1;
    else counted.wrong += 1;
  }
  return counted;
}

test('how much damage is found, and how much else is changed', { timeout: 120_000 }, () => {
  const texts = soundTexts();
  console.log('kind      in 1,000 words   injected   undone   wrong');
  for (const [kind, find] of Object.entries(damages)) {
    for (const rate of [0, 1, 3, 10, 30]) {
      const all = texts.map((text) => count(text, injure(text, find(text), rate)));
      const sum = (of: 'injected' | 'found' | 'wrong') =>
        String(all.reduce((total, one) => total + one[of], 0));
      console.log(
        `${kind.padEnd(9)}${String(rate).padStart(15)}${sum('injected').padStart(11)}${sum('found').padStart(9)}${sum('wrong').padStart(8)}`,
      );
    }
  }
});

import { footnotesOf, type Protocol, walk } from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from '../src/index.ts';

const taxonomy = defaultTaxonomy();
const settings = { numRuns: 200, endOnFailure: true } as const;

const read = (source: string): Protocol => parseText(source, { taxonomy });

/** The note to which each reference points, with the signs that stood there. */
function referencesOf(tree: Protocol, source: string): Array<{ note: string; sign: string }> {
  const found: Array<{ note: string; sign: string }> = [];
  walk(tree, (node) => {
    if (node.type !== 'footnoteReference') return;
    const { identifier = '', position } = node as {
      identifier?: string;
      position?: { start: { offset?: number }; end: { offset?: number } };
    };
    found.push({
      note: identifier,
      sign: source.slice(position?.start.offset, position?.end.offset),
    });
  });
  return found;
}

const noun = fc.constantFrom('fiets', 'deur', 'kluis', 'tas', 'bank', 'lamp', 'stoel', 'kast');
const verb = fc.constantFrom('blijft staan', 'gaat dicht', 'hoort binnen', 'is van de klas');
const rule = fc.tuple(noun, verb).map(([thing, does]) => `De ${thing} ${does}.`);
const rules = fc.array(rule, { minLength: 2, maxLength: 6 });
/** Words to which a digit belongs, and ends of sentences that look like misread digits. */
const trap = fc.constantFrom(
  ...['mp1', 'mp3', 'H2O', 'A4', 'B2', 'groep1', 'klas3', 'lokaal2', 'CO2', 'm2', 'm3', 'lid2'],
  ...[
    'kwijt? vraag het na',
    'let op! kijk uit',
    'artikel 3',
    '1 januari',
    'om 2 uur',
    '€ 3',
    '*nooit*',
  ],
);
const traps = fc
  .array(trap, { maxLength: 8 })
  .map((words) => `Denk aan ${words.join(' en ')} hier.`);
const hosts = [
  ...['school', 'keuken', 'winkel', 'zolder', 'kelder', 'tuin', 'stal'],
  ...['poort', 'brug', 'toren', 'haven', 'markt', 'kerk', 'molen'],
];
const small = (n: number) => [...String(n)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');

describe('a list is no row of footnotes:', () => {
  it('numbers without full stops under words with digits', () => {
    fc.assert(
      fc.property(traps, rules, (text, list) => {
        const source = `Regels van de hal\n\n${text}\n\n${list.map((line, i) => `${i + 1} ${line}`).join('\n')}\n`;
        const tree = read(source);
        expect(footnotesOf(tree)).toEqual([]);
        expect(referencesOf(tree, source)).toEqual([]);
      }),
      settings,
    );
  });

  it('a row of which one has no reference', () => {
    fc.assert(
      fc.property(rules, fc.nat(5), (list, hole) => {
        const kept = list.map((_, i) => i + 1).filter((n) => n !== (hole % list.length) + 1);
        const text = kept.map((n) => `De school${n} is open.`).join(' ');
        const source = `Regels van de hal\n\n${text}\n\n${list.map((line, i) => `${i + 1} ${line}`).join('\n')}\n`;
        expect(footnotesOf(read(source))).toEqual([]);
      }),
      settings,
    );
  });

  it('a row under which the text goes on', () => {
    fc.assert(
      fc.property(rules, rules, (list, more) => {
        const text = list.map((_, i) => `De school${i + 1} is open.`).join(' ');
        const notes = list.map((line, i) => `${i + 1} ${line}`).join('\n');
        const source = `Regels van de hal\n\n${text}\n\n${notes}\n\n${more.join('\n\n')}\n`;
        const tree = read(source);
        expect(footnotesOf(tree)).toEqual([]);
        const told = (tree.data?.messages ?? []).filter(({ code }) => code === 'footnote-unproven');
        expect(told).toHaveLength(list.length);
      }),
      settings,
    );
  });
});

describe('notes that end a page or the text are footnotes:', () => {
  const marks = [
    ['digits', (n: number) => [`${n}`, `${n} `]],
    ['small digits', (n: number) => [small(n), `${small(n)} `]],
    ['brackets', (n: number) => [`[${n}]`, `[${n}] `]],
  ] as const;

  it.each(marks)('%s, each with a reference of its own', (_, mark) => {
    fc.assert(
      // No two pages begin or end alike: a line that comes back there is a running line.
      fc.property(fc.uniqueArray(rule, { minLength: 1, maxLength: 14 }), traps, (notes, text) => {
        const body: string[] = [];
        for (let from = 0; from < notes.length; from += 3) {
          const here = notes.slice(from, from + 3);
          const said = here.map(
            (_note, i) => `De ${hosts[from + i]}${mark(from + i + 1)[0]} is open.`,
          );
          const foot = here.map((note, i) => `${mark(from + i + 1)[1]}${note}`);
          body.push(`${said.join(' ')}\n\n${foot.join('\n')}`);
        }
        const source = `Regels van de hal\n\n${text}\n\n${body.join('\n\f')}\n`;
        const tree = read(source);
        const labels = notes.map((_note, i) => String(i + 1));
        expect(footnotesOf(tree).map(({ identifier }) => identifier)).toEqual(labels);
        const references = referencesOf(tree, source);
        expect(references.map(({ note }) => note)).toEqual(labels);
        for (const { note, sign } of references) expect(sign).toBe(mark(Number(note))[0]);
      }),
      settings,
    );
  });
});

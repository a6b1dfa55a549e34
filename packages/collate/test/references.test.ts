import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { compare } from '../src/index.ts';
import { protocolOf } from './protocol-of.ts';

const taxonomy = defaultTaxonomy();

const rules = {
  quiet: 'Leerlingen zijn stil in de gang.',
  bikes: 'Fietsen staan in de stalling achter het plein.',
  lunch: 'De broodtrommel blijft in het lokaal tot de bel gaat.',
  coats: 'Jassen hangen aan de kapstok bij de ingang.',
  keys: 'De conciërge bewaart de sleutels van alle kluisjes.',
} as const;
const sanction = (label: string) => `Wie ${label} overtreedt, blijft een middag na.`;

/** Number rules in order. */
function listOf(...texts: string[]): string {
  return texts.map((text, i) => `${i + 1}. ${text}`).join('\n');
}

/** What became of the clause with a reference, which stands last on both sides. */
function lastOf(before: string, after: string) {
  const { changes } = compare(protocolOf(before), protocolOf(after), { taxonomy });
  const change = changes.at(-1);
  return {
    kind: change?.kind,
    significance: change?.significance,
    findings: change?.findings.map(({ code, data }) => ({ code, ...data })),
    ops: [...new Set(change?.diff.map(({ op }) => op))],
  };
}

const quiet = { kind: 'unchanged', significance: 'none', findings: [], ops: ['equal'] };
const followed = { kind: 'substitution', significance: 'none', findings: [] };
const moved = (label: string, from: string | null, to: string | null) => ({
  kind: 'substitution',
  significance: 'substantive',
  findings: [{ code: 'reference-moved', label, from, to }],
  ops: ['equal'],
});
const words = {
  quiet: 'Leerlingen zijn stil in de gang',
  bikes: 'Fietsen staan in de stalling achter het …',
  lunch: 'De broodtrommel blijft in het lokaal tot …',
  coats: 'Jassen hangen aan de kapstok bij de …',
  keys: 'De conciërge bewaart de sleutels van alle …',
};

describe('a label in equal text', () => {
  test('that means the same clause is no change', () => {
    const text = sanction('artikel 2');
    expect(
      lastOf(
        listOf(rules.quiet, rules.bikes, text),
        listOf(rules.quiet, rules.bikes, rules.coats, text),
      ),
    ).toEqual(quiet);
  });

  test('that means another clause, because one was inserted before, is another rule', () => {
    const text = sanction('artikel 2');
    const [one, other] = [
      listOf(rules.quiet, rules.bikes, text),
      listOf(rules.quiet, rules.lunch, rules.bikes, text),
    ];
    expect(lastOf(one, other)).toEqual(moved('artikel 2', words.bikes, words.lunch));
    expect(lastOf(other, one)).toEqual(moved('artikel 2', words.lunch, words.bikes));
  });

  test('that means another clause, because two changed places, is another rule', () => {
    const text = sanction('punt 1');
    expect(
      lastOf(listOf(rules.quiet, rules.bikes, text), listOf(rules.bikes, rules.quiet, text)),
    ).toEqual(moved('punt 1', words.quiet, words.bikes));
  });

  test('two of which one says the sanction on the other: each is told', () => {
    const text =
      'Wie punt 1 overtreedt, wordt geschorst, en wie punt 2 overtreedt, krijgt een gesprek.';
    const { findings } = lastOf(
      listOf(rules.quiet, rules.bikes, text),
      listOf(rules.bikes, rules.quiet, text),
    );
    expect(findings).toMatchObject([
      { label: 'punt 1', from: words.quiet, to: words.bikes },
      { label: 'punt 2', from: words.bikes, to: words.quiet },
    ]);
  });

  test('an enumeration of two that changed places means the same', () => {
    const text = sanction('punt 1 of 2');
    expect(
      lastOf(listOf(rules.quiet, rules.bikes, text), listOf(rules.bikes, rules.quiet, text)),
    ).toEqual(quiet);
  });

  test('a range out of which a clause went says which', () => {
    const text = sanction('een van de punten 1 tot en met 3');
    const label = 'punten 1 tot en met 3';
    expect(
      lastOf(
        listOf(rules.quiet, rules.bikes, rules.coats, text),
        listOf(rules.quiet, rules.lunch, rules.bikes, rules.coats, text),
      ),
    ).toEqual(moved(label, words.coats, null));
    expect(
      lastOf(
        listOf(rules.quiet, rules.bikes, rules.coats, rules.keys, text),
        listOf(rules.quiet, rules.coats, rules.keys, text),
      ),
    ).toEqual(moved(label, null, words.keys));
  });

  test('of a neighbour means what stands there', () => {
    const text = sanction('het vorige punt');
    expect(
      lastOf(listOf(rules.quiet, rules.bikes, text), listOf(rules.bikes, rules.quiet, text)),
    ).toEqual(moved('het vorige punt', words.bikes, words.quiet));
  });

  test('of a paragraph in an article means the one of that article', () => {
    const text = sanction('het eerste lid');
    const article = (...texts: string[]) =>
      `# 1. Rust\n${listOf(rules.keys)}\n# 2. Orde\n${listOf(...texts)}`;
    expect(lastOf(article(rules.quiet, rules.bikes, text), article(rules.bikes, text))).toEqual(
      moved('het eerste lid', words.quiet, words.bikes),
    );
    expect(lastOf(article(rules.quiet, text), article(rules.quiet, rules.bikes, text))).toEqual(
      quiet,
    );
  });

  test('of a section means that section, whatever comes and goes in it', () => {
    const text = sanction('een regel van onderdeel A');
    const [garage, home] = [`Plein\n${listOf(rules.bikes)}`, `Lokaal\n${listOf(rules.lunch)}`];
    const last = `# C. Maatregelen\n${listOf(text)}`;
    expect(
      lastOf(
        `# A. ${garage}\n# B. ${home}\n${last}`,
        `# A. ${garage}\n2. ${rules.coats}\n# B. ${home}\n${last}`,
      ),
    ).toEqual(quiet);
    expect(
      lastOf(`# A. ${garage}\n# B. ${home}\n${last}`, `# A. ${home}\n# B. ${garage}\n${last}`),
    ).toEqual(moved('onderdeel A', words.bikes, words.lunch));
  });

  test('to another document says nothing', () => {
    const text = sanction('artikel 2 van het leerlingenstatuut');
    expect(
      lastOf(
        listOf(rules.quiet, rules.bikes, text),
        listOf(rules.quiet, rules.lunch, rules.bikes, text),
      ),
    ).toEqual(quiet);
  });

  test('whose clause was repealed, with nothing in its place, is told without a direction', () => {
    const text = sanction('artikel 9');
    const [one, other] = [
      `${listOf(rules.quiet, rules.bikes)}\n9. ${rules.lunch}\n10. ${text}`,
      `${listOf(rules.quiet, rules.bikes)}\n10. ${text}`,
    ];
    expect(lastOf(one, other)).toMatchObject({
      kind: 'substitution',
      significance: 'substantive',
      findings: [{ code: 'reference-gone', label: 'artikel 9', words: words.lunch }],
    });
    expect(lastOf(other, one)).toMatchObject({
      findings: [{ code: 'reference-new', label: 'artikel 9', words: words.lunch }],
    });
  });

  test('that means nothing on either side says nothing', () => {
    const text = sanction('artikel 9');
    expect(
      lastOf(
        listOf(rules.quiet, rules.bikes, text),
        listOf(rules.quiet, rules.lunch, rules.bikes, text),
      ),
    ).toEqual(quiet);
  });
});

describe('a label that changed', () => {
  const before = (text: string) => listOf(rules.quiet, rules.bikes, text);
  const after = (text: string) => listOf(rules.quiet, rules.lunch, rules.bikes, text);

  test('with the number of its clause is no difference', () => {
    const found = lastOf(before(sanction('artikel 2')), after(sanction('artikel 3')));
    expect(found).toMatchObject(followed);
    expect(found.ops).toContain('insert');
    expect(lastOf(before(sanction('punt 1 en 2')), after(sanction('punt 1 en 3')))).toMatchObject(
      followed,
    );
  });

  test('without need is another rule', () => {
    expect(lastOf(before(sanction('artikel 1')), before(sanction('artikel 2')))).toMatchObject({
      significance: 'substantive',
      findings: [{ code: 'named-changed', thing: 'reference', from: 'artikel 1', to: 'artikel 2' }],
    });
  });

  test('with its clause leaves the rest of the sentence to be compared', () => {
    const found = lastOf(
      before('Wie artikel 2 overtreedt, moet een middag nablijven.'),
      after('Wie artikel 3 overtreedt, mag een middag nablijven.'),
    );
    expect(found.significance).toBe('substantive');
    expect(found.findings?.map(({ code }) => code)).toEqual(['modality-turned']);
  });
});

test('what answers what only doubtfully asserts nothing', () => {
  const text = sanction('artikel 1');
  const before = listOf('De mentor belt de ouders als een leerling te laat komt.', text);
  const after = listOf('De ouders krijgen een brief als een leerling spijbelt.', text);
  const { changes } = compare(protocolOf(before), protocolOf(after), { taxonomy });
  expect(changes.map(({ band }) => band)).toEqual(['doubtful', 'certain']);
  expect(changes.at(-1)).toMatchObject({ kind: 'unchanged', significance: 'none', findings: [] });
});

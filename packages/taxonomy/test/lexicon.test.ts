import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formsOf, type LexiconEntry, readLexicon } from '../scripts/lexicon.ts';
import { readData } from '../scripts/read-data.ts';
import { taxonomyFrom } from '../scripts/taxonomy-from.ts';
import { defaultTaxonomy } from '../src/index.ts';
import { mergeTaxonomy } from '../src/schema/index.ts';

const folder = join(import.meta.dirname, '../data/lexicon');
const shipped = readData().lexicon;

function entry(lemma: string, senses: string[], rest: Partial<LexiconEntry> = {}): LexiconEntry {
  return { lemma, class: 'noun', senses, source: 'ANS', ...rest };
}

describe('the lexicon that is shipped', () => {
  it('keeps its files within their room', () => {
    for (const file of globSync('*.yaml', { cwd: folder })) {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n').length;
      expect(lines, basename(file)).toBeLessThan(300);
    }
  });

  it('says the same wherever two lists ask for one sense', () => {
    const { norms, modality, structure, wording, functionWords } = defaultTaxonomy();
    const phrases = (id: string) => modality.find((one) => one.id === id)?.phrases;
    expect(norms.prohibitions).toEqual(phrases('prohibitions'));
    expect(norms.restrictions).toEqual(phrases('restrictions'));
    expect(norms.exceptions).toEqual(expect.arrayContaining(phrases('unless') ?? ['?']));
    expect(structure.limits).toContainEqual(phrases('limits'));
    expect(wording.articles).toEqual(functionWords.articles);
  });

  it('puts a word once in a field of meaning, and no word there that says nothing', () => {
    const { related, functionWords } = defaultTaxonomy().wording;
    for (const field of related) {
      expect(new Set(field).size, field.join()).toBe(field.length);
      expect(field.filter((word) => functionWords.includes(word))).toEqual([]);
    }
  });

  it('names every platform once, and knows it as a name that is nobody’s own', () => {
    const { platforms, wording } = defaultTaxonomy();
    for (const { name, aliases } of platforms) {
      expect(wording.platforms).toEqual(expect.arrayContaining([name, ...aliases]));
    }
    expect(platforms.find(({ id }) => id === 'whatsapp')).toMatchObject({ name: 'WhatsApp' });
  });

  it('tells of each word what it is known from', () => {
    for (const one of shipped) expect(one.seenIn ?? one.source, one.lemma).toBeTruthy();
    expect(shipped.flatMap(formsOf).length).toBeGreaterThan(1000);
  });
});

describe('reading a lexicon', () => {
  it('refuses a form that stands in one class twice', () => {
    const twice = [entry('plan', ['document-kind']), entry('plan', ['role:staff'])];
    expect(() => readLexicon(twice)).toThrow('Stands in the lexicon twice: plan (noun)');
    expect(
      readLexicon([entry('plan', ['a']), entry('plan', ['a'], { class: 'verb' })]),
    ).toHaveLength(2);
  });

  it('refuses a word of which nobody says where it is known from', () => {
    const { source: _, ...rest } = entry('plan', ['document-kind']);
    expect(() => readLexicon([rest])).toThrow('A word says what it is known from');
  });
});

describe('making lists of a lexicon', () => {
  const topics = { topics: [], platforms: [] };
  const make = (files: Record<string, unknown>, lexicon: LexiconEntry[]) =>
    taxonomyFrom({ ...topics, ...files }, lexicon);

  it('puts all forms with a sense in the place of a view', () => {
    const lexicon = [
      entry('mogen', ['finite'], { class: 'verb', forms: ['mag', 'mogen'] }),
      entry('de', ['bound'], { class: 'article' }),
      entry('aan', ['bound'], { class: 'preposition' }),
    ];
    const files = {
      words: { verbs: { view: 'finite' }, all: { view: ['bound', 'finite'] } },
      articles: { view: 'bound', class: 'article' },
    };
    expect(make(files, lexicon)).toMatchObject({
      words: { verbs: ['mag', 'mogen'], all: ['de', 'aan', 'mag', 'mogen'] },
      articles: ['de'],
    });
  });

  it('finds the words of a role by its id, and the name of a platform by its lemma', () => {
    const lexicon = [
      entry('juf', ['role:staff'], { forms: ['juf', 'juffen'] }),
      entry('WhatsApp', ['platform:whatsapp'], { class: 'name', forms: ['WhatsApp', 'whatsapp'] }),
    ];
    const files = {
      roles: [{ id: 'staff' }],
      platforms: [{ id: 'whatsapp' }],
      wording: { platforms: { view: 'platform:*' } },
    };
    expect(make(files, lexicon)).toMatchObject({
      roles: [{ id: 'staff', phrases: ['juf', 'juffen'] }],
      platforms: [{ id: 'whatsapp', name: 'WhatsApp', aliases: ['whatsapp'] }],
    });
  });

  it('refuses a view without words, and a sense without a view', () => {
    const lexicon = [entry('plan', ['document-kind'])];
    expect(() => make({ nouns: { view: 'document' } }, lexicon)).toThrow(
      'No list asks for the sense document-kind',
    );
    expect(() => make({ nouns: { view: ['document', 'document-kind'] } }, lexicon)).toThrow(
      'No word of the lexicon has the sense document',
    );
  });
});

it('lets a school add words of its own to a list that is a view', () => {
  const own = mergeTaxonomy(defaultTaxonomy(), {
    norms: { prohibitions: ['niet gewenst'] },
    roles: [{ id: 'staff', phrases: ['begeleider'] }],
  });
  expect(own.norms.prohibitions).toEqual([...defaultTaxonomy().norms.prohibitions, 'niet gewenst']);
  expect(own.roles.find(({ id }) => id === 'staff')?.phrases).toContain('begeleider');
  expect(own.roles.find(({ id }) => id === 'staff')?.phrases).toContain('leraar');
});

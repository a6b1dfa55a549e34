import { describe, expect, it } from 'vitest';
import { defaultTaxonomy, type Taxonomy } from '../src/index.ts';
import { mergeTaxonomy, parseTaxonomy } from '../src/schema/index.ts';

const mentor = (taxonomy: Taxonomy) => taxonomy.roles.find(({ id }) => id === 'mentor');

describe('mergeTaxonomy', () => {
  it('adds words to a known entry, which keeps its place', () => {
    const merged = mergeTaxonomy(defaultTaxonomy(), {
      roles: [{ id: 'mentor', label: 'klassendocent', phrases: ['klassendocent', 'mentor'] }],
    });
    expect(mentor(merged)?.label).toBe('klassendocent');
    expect(mentor(merged)?.phrases.filter((word) => word === 'mentor')).toHaveLength(1);
    expect(mentor(merged)?.phrases).toContain('klassendocent');
    expect(merged.roles.map(({ id }) => id)).toEqual(defaultTaxonomy().roles.map(({ id }) => id));
    expect(mentor(defaultTaxonomy())?.phrases).not.toContain('klassendocent');
  });

  it('adds a new entry at the end', () => {
    const topic = {
      id: 'drones',
      label: 'Drones',
      definition: 'vliegende camera’s',
      keywords: ['drone'],
    };
    const merged = mergeTaxonomy(defaultTaxonomy(), { topics: [topic] });
    expect(merged.topics.at(-1)).toMatchObject(topic);
  });

  it('adds to lists and replaces what is none', () => {
    const merged = mergeTaxonomy(defaultTaxonomy(), {
      variants: [['appje', 'app']],
      wording: { emphasis: ['zonder meer'] },
      platforms: [{ id: 'x', status: 'historic' }],
    });
    expect(merged.variants).toContainEqual(['appje', 'app']);
    expect(merged.wording.emphasis).toContain('zonder meer');
    expect(merged.platforms.find(({ id }) => id === 'x')?.status).toBe('historic');
  });

  it('leaves the base as it is where there is nothing', () => {
    expect(mergeTaxonomy(defaultTaxonomy(), null)).toBe(defaultTaxonomy());
    expect(mergeTaxonomy(defaultTaxonomy(), {})).toEqual(defaultTaxonomy());
  });

  it('names what does not fit', () => {
    const old = { norms: { bearers: { pupil: ['brugpieper'] } } };
    expect(() => mergeTaxonomy(defaultTaxonomy(), old)).toThrow(/bearers/);
    expect(() => mergeTaxonomy(defaultTaxonomy(), { topic: [] })).toThrow(/Unknown: topic/);
    expect(() => mergeTaxonomy(defaultTaxonomy(), [])).toThrow(TypeError);
    expect(() => mergeTaxonomy(defaultTaxonomy(), { roles: [{ id: 'x' }] })).toThrow(
      /roles\[\d+\]/,
    );
  });
});

describe('the shipped data', () => {
  it('gives a definition and a source for every entry', () => {
    const { roles, modality, platforms, laws, names, councilRights } = defaultTaxonomy();
    for (const { definition, source } of [
      roles,
      modality,
      platforms,
      laws,
      names,
      councilRights,
    ].flat()) {
      expect(definition && source).toBeTruthy();
    }
  });

  it('has each id once, and only topics that exist', () => {
    const { topics, roles, modality, platforms, laws, names, councilRights } = defaultTaxonomy();
    for (const list of [topics, roles, modality, platforms, laws, names, councilRights]) {
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const known = new Set(topics.map(({ id }) => id));
    for (const right of councilRights) for (const id of right.topics) expect(known).toContain(id);
    expect(topics).toHaveLength(40);
  });

  it('throws on data that is no taxonomy', () => {
    expect(() => parseTaxonomy({})).toThrow(TypeError);
  });
});

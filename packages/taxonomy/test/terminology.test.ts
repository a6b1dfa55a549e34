import { describe, expect, it } from 'vitest';
import { defaultTaxonomy } from '../src/index.ts';
import { mergeTaxonomy } from '../src/schema/index.ts';

const { terminology, reporting, topics, roles } = defaultTaxonomy();
const group = (id: string, from = terminology) => from.groups.find((one) => one.id === id);

describe('the shipped terminology', () => {
  it('has each id once, and an article wherever there is a singular of a noun', () => {
    const ids = terminology.groups.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { variants } of terminology.groups) {
      const own = variants.map(({ id }) => id);
      expect(new Set(own).size).toBe(own.length);
      const nouns = variants.filter(({ singular }) => singular?.every((form) => !/^d/.test(form)));
      for (const { plural, article } of nouns) if (plural) expect(article).toBeDefined();
    }
  });

  it('names roles and topics that exist', () => {
    for (const id of reporting.to) expect(roles.map((role) => role.id)).toContain(id);
    for (const id of reporting.topics.flat()) expect(topics.map((one) => one.id)).toContain(id);
  });
});

describe('merging terminology', () => {
  it('adds a spelling to a known word, and a word to a known group', () => {
    const merged = mergeTaxonomy(defaultTaxonomy(), {
      terminology: {
        groups: [
          {
            id: 'teacher',
            variants: [
              { id: 'leerkracht', plural: ['leerkr.'] },
              { id: 'juf', singular: ['juf of meester'], plural: ['juffen en meesters'] },
            ],
          },
        ],
      },
    });
    const teacher = group('teacher', merged.terminology);
    expect(teacher?.variants.map(({ id }) => id)).toEqual([
      'docent',
      'leraar',
      'leerkracht',
      'juf',
    ]);
    expect(teacher?.variants[2]?.plural).toEqual(['leerkrachten', 'leerkr.']);
  });

  it('names a word without the forms that the others have, and a form that is there twice', () => {
    const withVariant = (variant: object) => () =>
      mergeTaxonomy(defaultTaxonomy(), {
        terminology: { groups: [{ id: 'teacher', variants: [variant] }] },
      });
    expect(withVariant({ id: 'juf', singular: ['juf'] })).toThrow(/variants\[3\]\.plural/);
    expect(withVariant({ id: 'juf', singular: ['Docent'], plural: ['juffen'] })).toThrow(/Docent/);
  });

  it('keeps the id of the own name of a school', () => {
    const own = { ...group('teacher'), id: 'school' };
    expect(() => mergeTaxonomy(defaultTaxonomy(), { terminology: { groups: [own] } })).toThrow(
      TypeError,
    );
  });
});

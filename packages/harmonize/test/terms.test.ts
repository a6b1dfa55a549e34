import { defaultTaxonomy } from '@akkoord/taxonomy';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termFinder } from '../src/terms/finder.ts';
import { findTerms, termEditor } from '../src/terms/terms.ts';
import { edited, sourceOf } from './terms-source.ts';

const taxonomy = defaultTaxonomy();

const bosrand = sourceOf(
  'de-bosrand',
  '# A. Regels\n\n1. Op De Bosrand helpt elke leerkracht. De leerkracht kijkt mee.\n2. Dit geldt voor social media.',
  'Basisschool De Bosrand',
);
const wilgenhof = sourceOf(
  'wilgenhof',
  '# A. Regels\n\n1. Het Wilgenhof College vraagt elke docent om hulp.[^1]\n2. Dit geldt voor sociale media.\n\n[^1]: Of een leerkracht.',
  'Wilgenhof College',
);
const sources = [bosrand, wilgenhof];

const rewriter = (choices: Record<string, string>, source: string | null = null) => {
  const edit = termEditor(sources, new Map(Object.entries(choices)), taxonomy);
  return (text: string) => edited(text, edit(source, text));
};

describe('findTerms', () => {
  test('groups of which the sources use two words, in the order of the taxonomy, then the school', () => {
    const terms = findTerms(sources, taxonomy);
    expect(terms.map(({ id }) => id)).toEqual(['media', 'teacher', 'school']);
    expect(terms[1]?.variants).toEqual([
      { id: 'docent', label: 'docent', counts: [{ source: 'wilgenhof', count: 1 }] },
      { id: 'leraar', label: 'leraar', counts: [] },
      {
        id: 'leerkracht',
        label: 'leerkracht',
        counts: [
          { source: 'de-bosrand', count: 2 },
          { source: 'wilgenhof', count: 1 },
        ],
      },
    ]);
    expect(terms[2]?.variants.map(({ id }) => id)).toEqual(['De Bosrand', 'Wilgenhof College']);
  });

  test('one word of a group, and no name of a school, is nothing to decide', () => {
    expect(findTerms([sourceOf('een', '1. Een docent helpt.')], taxonomy)).toEqual([]);
    expect(findTerms([], taxonomy)).toEqual([]);
  });
});

describe('termEditor on words', () => {
  const teacher = rewriter({ teacher: 'leerkracht' });

  test('the same number, and a capital where there was one', () => {
    expect(teacher('Docenten en de leraar. DOCENTEN!')).toBe(
      'Leerkrachten en de leerkracht. LEERKRACHTEN!',
    );
  });

  test('whole words only', () => {
    for (const text of [
      'De vakdocent, de docent-mentor, de oud-docent en docent(en).',
      'Mail docent@school.nl of kijk op www.docent.nl en leraar.info.',
      'Dat staat in de Gedragscode docenten.',
      'De leraar in opleiding.',
    ]) {
      expect(teacher(text)).toBe(text);
    }
    expect(teacher('De docent/mentor (een leraar) zegt: ‘leraar’.')).toBe(
      'De leerkracht/mentor (een leerkracht) zegt: ‘leerkracht’.',
    );
  });

  test('no choice, no change', () => {
    expect(rewriter({})('De docent en de leraar.')).toBe('De docent en de leraar.');
    expect(teacher('Het MT en social media.')).toBe('Het MT en social media.');
  });

  test('two names for one become one', () => {
    expect(teacher('Docenten en leraren helpen.')).toBe('Leerkrachten helpen.');
    expect(teacher('Leerlingen, docenten en leraren helpen.')).toBe(
      'Leerlingen en leerkrachten helpen.',
    );
    expect(teacher('Docenten, leraren en ouders helpen.')).toBe('Leerkrachten en ouders helpen.');
    expect(teacher('Een leraar of een leerkracht helpt.')).toBe('Een leerkracht helpt.');
    expect(teacher('De docent en de leraar helpen.')).toBe('De docent en de leraar helpen.');
  });

  test('the article and its like go along', () => {
    const staff = rewriter({ staff: 'medewerker' });
    expect(staff('Het personeelslid, dit personeelslid, dat personeelslid.')).toBe(
      'De medewerker, deze medewerker, die medewerker.',
    );
    expect(staff('Elk personeelslid, ieder personeelslid en ons personeelslid.')).toBe(
      'Elke medewerker, iedere medewerker en onze medewerker.',
    );
    expect(staff('Een personeelslid en de personeelsleden.')).toBe(
      'Een medewerker en de medewerkers.',
    );
    const member = rewriter({ staff: 'personeelslid' });
    expect(member('Elke medewerker. Deze medewerkers. Die medewerker.')).toBe(
      'Elk personeelslid. Deze personeelsleden. Dat personeelslid.',
    );
  });

  test('an adjective between, where its ending stays', () => {
    const staff = rewriter({ staff: 'medewerker' });
    expect(staff('Het nieuwe personeelslid.')).toBe('De nieuwe medewerker.');
    expect(staff('Een betrokken personeelslid.')).toBe('Een betrokken medewerker.');
    expect(staff('Een nieuw personeelslid.')).toBe('Een nieuw personeelslid.');
    expect(staff('Elk nieuw personeelslid.')).toBe('Elk nieuw personeelslid.');
  });

  test('the word that takes it up, where that can be nothing else', () => {
    const member = rewriter({ staff: 'personeelslid' });
    expect(member('Een medewerker die pest. Praat met elke medewerker die pest.')).toBe(
      'Een personeelslid dat pest. Praat met elk personeelslid dat pest.',
    );
    const staff = rewriter({ staff: 'medewerker' });
    expect(staff('Zij vertelt het personeelslid dat het mag.')).toBe(
      'Zij vertelt de medewerker dat het mag.',
    );
  });

  test('abbreviations keep their capitals, and what replaces them gets none', () => {
    expect(rewriter({ leadership: 'schoolleiding' })('Het MT beslist met het MT.')).toBe(
      'De schoolleiding beslist met de schoolleiding.',
    );
    expect(rewriter({ leadership: 'mt' })('De directie beslist. Directie!')).toBe(
      'Het MT beslist. MT!',
    );
  });

  test('ouders: the longest first, and not the comparative', () => {
    const parents = rewriter({ parents: 'ouders' });
    expect(
      parents('Leerlingen, ouders en verzorgers. Ouders/verzorgers. De ouder(s)/verzorger(s).'),
    ).toBe('Leerlingen en ouders. Ouders. De ouders.');
    const both = rewriter({ parents: 'ouders_en_verzorgers' });
    expect(both('Vanaf 16 jaar of ouder, ouder dan 12. Een ouder. Ouders/voogden.')).toBe(
      'Vanaf 16 jaar of ouder, ouder dan 12. Een ouder of verzorger. Ouders/voogden.',
    );
  });

  test('accents that the source lost, and spaces that are none', () => {
    const choice = rewriter({ safety_coordinator: 'anti_pestcoordinator', media: 'sociale_media' });
    expect(choice('De coordinator\u00a0sociale veiligheid. Social\n media.')).toBe(
      'De anti-pestcoördinator. Sociale media.',
    );
  });

  test('how the document calls itself', () => {
    expect(rewriter({ document: 'protocol' })('In deze gedragscode, niet in het reglement.')).toBe(
      'In dit protocol, niet in het reglement.',
    );
  });
});

describe('termEditor on names of schools', () => {
  const own = rewriter({ school: 'de school' }, 'wilgenhof');

  test('each source names its own, with its article', () => {
    expect(own('Leerlingen van het Wilgenhof College. Het Wilgenhof College wil dit.')).toBe(
      'Leerlingen van de school. De school wil dit.',
    );
    expect(own('De Bosrand doet dat anders.')).toBe('De Bosrand doet dat anders.');
    expect(rewriter({ school: 'de school' })('Het Wilgenhof College.')).toBe(
      'Het Wilgenhof College.',
    );
  });

  test('with the word for a school before it', () => {
    const text = rewriter({ school: 'de school' }, 'de-bosrand');
    expect(text('Op onze school De Bosrand en op Basisschool De Bosrand.')).toBe(
      'Op de school en op de school.',
    );
  });

  test('no part of another name, compound, possessive or address', () => {
    const text = rewriter({ school: 'de school' }, 'de-bosrand');
    for (const kept of [
      'Stichting De Bosrand en de Bosrand-app.',
      'De Bosrands ouders op www.debosrand.nl.',
      'De Bosrand Noord is een andere school.',
    ]) {
      expect(text(kept)).toBe(kept);
    }
  });

  test('another name, also one that holds the old one', () => {
    const text = rewriter({ school: 'Basisschool De Bosrand' }, 'de-bosrand');
    expect(text('Op De Bosrand en op Basisschool De Bosrand.')).toBe(
      'Op Basisschool De Bosrand en op Basisschool De Bosrand.',
    );
  });
});

test('wrong calls', () => {
  const make = (choices: Record<string, string>) => () =>
    termEditor(sources, new Map(Object.entries(choices)), taxonomy);
  expect(make({ teacher: 'juf' })).toThrow(/docent, leraar, leerkracht/);
  expect(make({ nothing: 'juf' })).toThrow(TypeError);
  expect(make({ school: ' ' })).toThrow(TypeError);
  expect(() => make({})()('elders', 'tekst')).toThrow(TypeError);
});

describe('laws', () => {
  const groups = taxonomy.terminology.groups;
  const forms = groups.flatMap(({ variants }) =>
    variants.flatMap(({ singular = [], plural = [] }) => [...singular, ...plural]),
  );
  const plain =
    'de het een deze dit elke elk ons leerlingen mogen , . De Het Wilgenhof College De Bosrand tijdens';
  const other = `${plain} en of / , nieuw nieuwe die dat (s) - @ www.docent.nl onze school Stichting ‘ ’ 16 jaar`;
  const textOf = (words: string, between: fc.Arbitrary<string>) =>
    fc
      .array(fc.tuple(fc.constantFrom(...forms, ...words.split(' ')), between), { maxLength: 14 })
      .map((parts) => parts.flat().join('').trim());
  const anyText = fc.oneof(
    textOf(other, fc.constantFrom(' ', ' ', ' ', ' en ', ', ', '')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
  const plainText = textOf(plain, fc.constantFrom(' ', ' ', ' tijdens ', '. '));
  const choices = fc
    .record({
      picks: fc.array(fc.nat({ max: 5 }), { minLength: groups.length, maxLength: groups.length }),
      school: fc.option(fc.constantFrom('de school', 'Basisschool De Bosrand', 'het Wilgenhof')),
    })
    .map(({ picks, school }) => {
      const chosen = groups.flatMap(({ id, variants }, index): Array<[string, string]> => {
        const variant = variants[picks[index] ?? 0];
        return variant ? [[id, variant.id]] : [];
      });
      return new Map(school ? [...chosen, ['school', school]] : chosen);
    });
  const source = fc.constantFrom('de-bosrand', 'wilgenhof', null);

  test('edits lie in the text in order, and none lies over another', () => {
    fc.assert(
      fc.property(anyText, choices, source, (text, choice, from) => {
        let at = 0;
        for (const { start, end } of termEditor(sources, choice, taxonomy)(from, text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('applying them twice is applying them once', () => {
    fc.assert(
      fc.property(anyText, choices, source, (text, choice, from) => {
        const edit = termEditor(sources, choice, taxonomy);
        const once = edited(text, edit(from, text));
        expect(edited(once, edit(from, once))).toBe(once);
      }),
    );
  });

  test('no other word of a group is left', () => {
    fc.assert(
      fc.property(plainText, choices, (text, choice) => {
        const edit = termEditor(sources, choice, taxonomy);
        const left = termFinder(taxonomy)(edited(text, edit(null, text)));
        for (const { group, variant } of left) {
          if (choice.has(group.id)) expect(variant.id).toBe(choice.get(group.id));
        }
      }),
    );
  });
});

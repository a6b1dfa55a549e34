import { describe, expect, test } from 'vitest';
import { type HarmonizeInput, harmonize } from '../src/index.ts';
import { decided, harmonized, inputOf, linesOf, take } from './harmonized.ts';

/** A protocol with this front matter. */
function text(front: string, body = '1. Leerlingen mogen niet schelden.'): string {
  return `---\n${front}\n---\n\n${body}`;
}

const image =
  '1. De school vraagt ouders elk jaar schriftelijk om toestemming voor foto’s van leerlingen.';

/** Show the rights as `De Eik omr consent WMS art. … : clauses`. */
function rightsOf(input: HarmonizeInput): string[] {
  const { approval } = harmonize(input).tree.meta;
  return (approval?.rights ?? []).map(({ school, body, right, basis, clauses, confirmed }) =>
    [school ?? 'alle', body, right, basis, clauses[0], confirmed].join(' '),
  );
}

const eik = text(
  'title: Protocol A\nschool: { name: De Eik, sector: po }\nversion: "1.2"\nstatus: adopted\napproval: { adoption: { by: het bestuur, on: 2020-05-01 } }\ncompetentAuthority: { name: Het Bos }',
);
const beuk = text(
  'title: Regels van De Beuk\nschool: { name: De Beuk, sector: po }\napproval: { adoption: { by: het bestuur, on: 2019-03 } }\ncompetentAuthority: { name: Het Bos }',
  '1. De bel gaat om negen uur.',
);

describe('the protocols that it replaces', () => {
  const result = harmonized({ eik, beuk }, { misuse: take('eik') });

  test('stand in the metadata', () => {
    expect(result.tree.meta.replaces).toEqual([
      {
        id: 'eik',
        title: 'Protocol A',
        school: 'De Eik',
        version: '1.2',
        adoptedOn: '2020-05-01',
        digest: expect.stringMatching(/^sha256v2:/),
      },
      {
        id: 'beuk',
        title: 'Regels van De Beuk',
        school: 'De Beuk',
        adoptedOn: '2019-03',
        digest: expect.stringMatching(/^sha256v2:/),
      },
    ]);
  });

  test('stand in the text, with their schools and days', () => {
    const { children } = result.tree;
    expect(JSON.stringify(children)).toContain(
      'Protocol A van De Eik (versie 1.2), vastgesteld op 1 mei 2020;',
    );
    expect(JSON.stringify(children)).toContain('Regels van De Beuk, vastgesteld in maart 2019.');
  });

  test('are named by what is known of them', () => {
    const { tree } = harmonized(
      {
        eik: text('language: nl'),
        beuk: text('competentAuthority: { name: Het Bos }', '1. De bel gaat.'),
      },
      { misuse: take('eik') },
    );
    expect(JSON.stringify(tree.children)).toContain(
      'het protocol zonder titel van eik, zonder datum van vaststelling;',
    );
    expect(JSON.stringify(tree.children)).toContain('het protocol zonder titel van Het Bos');
  });

  test('are named nowhere in the text while nothing is chosen', () => {
    expect(JSON.stringify(harmonized({ eik, beuk }).tree.children)).not.toContain('vervangt');
  });
});

describe('what the new protocol is', () => {
  test('a draft of the board that all sources name', () => {
    const { meta } = harmonized({ eik, beuk }).tree;
    expect(meta).toMatchObject({
      title: 'Protocol sociale media',
      subject: 'social-media',
      version: '0.1',
      status: 'draft',
      competentAuthority: { name: 'Het Bos', schools: ['De Eik', 'De Beuk'] },
    });
    expect(meta.school).toBeUndefined();
  });

  test('what the target says of it', () => {
    const target = { school: 'De Linde', competentAuthority: 'De Bomen', version: '3.0' };
    const result = harmonized({ eik, beuk }, {}, { target });
    expect(result.tree.meta).toMatchObject({
      title: 'Protocol sociale media De Linde',
      version: '3.0',
      competentAuthority: { name: 'De Bomen' },
    });
    const titled = harmonized({ eik, beuk }, {}, { target: { ...target, title: 'Ons protocol' } });
    expect(titled.tree.meta.title).toBe('Ons protocol');
  });

  test('without a board where the sources have more, or one names none; that is asked', () => {
    const other = beuk.replace('Het Bos', 'Het Woud');
    for (const second of [other, '1. De bel gaat.']) {
      const { tree, open } = harmonized({ eik, beuk: second });
      expect(tree.meta.competentAuthority).toBeUndefined();
      expect(open.map(({ code }) => code)).toContain('target');
    }
  });

  test('for whom it is, and where it stands: all that the sources say, each once', () => {
    const { meta } = harmonized({
      eik: text('audience: [leerlingen, Ouders]\npublication: [website]'),
      beuk: text('audience: [ouders, medewerkers]\nrelated: [pestprotocol]'),
    }).tree;
    expect(meta.audience).toEqual(['leerlingen', 'Ouders', 'medewerkers']);
    expect([meta.publication, meta.related]).toEqual([['website'], ['pestprotocol']]);
  });
});

describe('schools', () => {
  test('stand once, also with more protocols', () => {
    const { tree } = harmonized({ eik, ook: eik.replace('schelden', 'dreigen'), beuk });
    expect(tree.meta.competentAuthority?.schools).toEqual(['De Eik', 'De Beuk']);
  });

  test('are those for which a board speaks', () => {
    const board = text(
      'title: Protocol van Het Bos\ncompetentAuthority: { name: Het Bos, schools: [De Es, De Eik] }',
    );
    const { tree } = harmonized({ eik, board });
    expect(tree.meta.competentAuthority?.schools).toEqual(['De Eik', 'De Es']);
  });
});

describe('council rights', () => {
  const po = text('title: P\nschool: { name: De Eik, sector: po }', image);
  const vo = text('title: Q\nschool: { name: De Beuk, sector: vo }', image);
  const chooses = { school_image_consent: take('eik') };

  test('of one kind of school hold for the council of each', () => {
    const input = decided(inputOf({ eik: po, beuk: vo.replace('vo', 'po') }), chooses);
    const rights = rightsOf(input).filter((right) => right.includes('school_image'));
    expect(rights).toEqual([
      expect.stringMatching(/^alle omr consent WMS art. 13 .* school_image_consent-1 false$/),
    ]);
  });

  test('of two kinds are those of its own kind for each school', () => {
    const rights = rightsOf(decided(inputOf({ eik: po, beuk: vo }), chooses));
    expect(rights.filter((right) => right.includes('school_image'))).toEqual([
      expect.stringMatching(/^De Eik omr consent WMS art. 13 /),
      expect.stringMatching(/^De Beuk lmr consent WMS art. 14 /),
    ]);
  });

  test('are told once for a school with two protocols', () => {
    const input = decided(
      inputOf({ eik: po, beuk: vo, ook: vo.replace('elk jaar', 'vooraf') }),
      chooses,
    );
    const rights = rightsOf(input);
    expect(new Set(rights).size).toBe(rights.length);
  });

  test('of a school that says nothing of its kind are those of the new one', () => {
    const texts = { eik: text('title: P', image), beuk: text('title: Q', '1. De bel gaat.') };
    const rights = rightsOf(decided(inputOf(texts, { target: { sector: 'vo' } }), chooses));
    expect(rights.some((right) => right.startsWith('alle lmr'))).toBe(true);
    const unknown = rightsOf(decided(inputOf(texts), chooses));
    expect(unknown.length).toBeGreaterThan(0);
  });
});

test('sections of the model without clauses are left out, and what is open comes last', () => {
  const result = harmonized({ eik, beuk }, { misuse: take('eik') });
  expect(linesOf(result)).toEqual(['A.1 Leerlingen mogen niet schelden.']);
  expect(result.tree.children.map((child) => 'heading' in child && child.heading)).toEqual([
    'Gedrag',
    'Beheer',
    'Nog te besluiten',
  ]);
});

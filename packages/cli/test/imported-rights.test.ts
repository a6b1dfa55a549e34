import { type GivenLevel, gatherRights, withLevel, withPupils, withSector } from '@akkoord/approve';
import { bodyAt, councils, type Sector } from '@akkoord/clause';
import { readProtocol } from '@akkoord/workflow/reading';
import { expect, test } from 'vitest';

const text = `Gedragsregels internet

1. Leerlingen schelden elkaar online niet uit en plaatsen geen kwetsende berichten.
2. Medewerkers mogen op sociale media geen vrienden worden met leerlingen.
3. De school vraagt ouders toestemming voor foto’s van hun kind.
4. Bij ernstig pesten kan een leerling van school verwijderd worden.
5. De school bewaart persoonsgegevens van medewerkers niet langer dan nodig is.
6. Ouders filmen niet tijdens het schoolfeest.
7. De school en de ouders houden contact via de ouderapp.
`;

/** What the law gives on these subjects in each school: the whole council, and its staff. */
const always = [
  'mr consent WMS art. 10, onder e',
  'mr advice WMS art. 11 lid 1, onder j',
  'pmr consent WMS art. 12 lid 1, onder d',
  'pmr consent WMS art. 12 lid 1, onder m',
];
const art13 = (body: string) =>
  ['i', 'j', 'k'].map((letter) => `${body} consent WMS art. 13 lid 1, onder ${letter}`);
const art14 = [
  'lmr consent WMS art. 14 lid 3, onder d',
  'olmr consent WMS art. 14 lid 1, onder b',
  'omr consent WMS art. 14 lid 2, onder g',
];

/** By which article another council comes in the place of the MR. Source: WMS art. 16 lid 1, art. 20 lid 1. */
const before = {
  mr: 'WMS ',
  gmr: 'WMS art. 16 lid 1 met ',
  deelraad: 'WMS art. 20 lid 1 met ',
} as const satisfies Record<GivenLevel, string>;

const schools: ReadonlyArray<readonly [Sector, boolean, readonly string[]]> = [
  ['po', false, art13('omr')],
  ['so', false, art13('omr')],
  ['so', true, art13('olmr')],
  ['so+vso', false, art13('omr')],
  ['so+vso', true, art13('olmr')],
  ['vso', false, art14],
  ['vo', false, art14],
];

const cases = schools.flatMap(([sector, pupils, own]) =>
  (['mr', 'gmr', 'deelraad'] as const).map((level) => [sector, level, pupils, own] as const),
);

test.each(cases)(
  'a text of elsewhere asks exactly what the law gives: %s, %s, pupils in the council: %s',
  async (sector, level, pupils, own) => {
    const read = await readProtocol({ path: 'p.txt', content: text }, {});
    const school = withSector(
      { ...read, meta: { ...read.meta, school: { name: 'De Eik', sector } } },
      sector,
    );
    const tree = withLevel(pupils ? withPupils(school, true) : school, level);
    const found = gatherRights(tree).map(({ body, right, basis }) => `${body} ${right} ${basis}`);
    const wanted = [...always, ...own].map((line) => {
      const [body = '', right, , ...basis] = line.split(' ');
      const section = councils[body as keyof typeof councils].section;
      return `${bodyAt(level, section)} ${right} ${before[level]}${basis.join(' ')}`;
    });
    expect(found.sort()).toEqual(wanted.sort());
  },
);

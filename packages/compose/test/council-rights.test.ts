import { clausesOf, councils, isJoint, ownText } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import { compose, currentAnswers, type Value } from '../src/index.ts';
import { answerAll, readModel } from './models.ts';

const social = readModel('social-media').template;
const phones = readModel('mobiele-telefoons').template;

/** What every school for primary or special education has a right on; `o` is its part of parents. */
const art13 = (o: string) => [
  `${o} consent WMS art. 13 lid 1, onder i`,
  `${o} consent WMS art. 13 lid 1, onder j`,
  `${o} consent WMS art. 13 lid 1, onder k`,
  `${o} consent WMS art. 13 lid 1, onder d`,
];

const art14 = [
  'lmr consent WMS art. 14 lid 3, onder d',
  'omr consent WMS art. 14 lid 2, onder f',
  'olmr consent WMS art. 14 lid 1, onder b',
  'omr consent WMS art. 14 lid 2, onder g',
  'lmr consent WMS art. 14 lid 3, onder c',
];

const whole = ['mr consent WMS art. 10, onder e', 'mr advice WMS art. 11 lid 1, onder j'];
const staff = [
  'pmr consent WMS art. 12 lid 1, onder d',
  'pmr consent WMS art. 12 lid 1, onder k',
  'pmr consent WMS art. 12 lid 1, onder m',
];
const statute13 = (o: string) => `${o} consent WMS art. 13 lid 1, onder e`;
const statute14 = 'lmr consent WMS art. 14 lid 3, onder b';

/** The answers on which rights hang, in the way that asks most of a school, but for the way that follows its staff. */
const base = {
  bereik: 'een-school',
  telefoonregel: 'thuis-of-kluis',
  telefoon_in_schoolreglement: false,
  volgen: 'niet',
  leerlingenstatuut: 'nee',
} as const;

function rightsOf(template: typeof social, wanted: Readonly<Record<string, Value>>): string[] {
  const answers = answerAll(
    (options) => options[0] ?? '',
    { ...base, ...wanted },
    template.questions,
  );
  const rights = compose(template, answers).meta.approval?.rights ?? [];
  return rights.map(({ body, right, basis }) => `${body} ${right} ${basis}`).sort();
}

describe('the protocol on social media asks exactly', () => {
  test.each([
    ['po', {}, [...whole, ...staff, ...art13('omr')]],
    ['so', { leerlingen_in_raad: false }, [...whole, ...staff, ...art13('omr')]],
    ['so', { leerlingen_in_raad: true }, [...whole, ...staff, ...art13('olmr')]],
    ['so+vso', { leerlingen_in_raad: true }, [...whole, ...staff, ...art13('olmr')]],
    ['vso', {}, [...whole, ...staff, ...art14]],
    ['vo', {}, [...whole, ...staff, ...art14]],
    ['po', { leerlingenstatuut: 'ja' }, [...whole, ...staff, ...art13('omr'), statute13('omr')]],
    ['vso', { leerlingenstatuut: 'ja' }, [...whole, ...staff, ...art14, statute14]],
    ['vo', { leerlingenstatuut: 'ja' }, [...whole, ...staff, ...art14, statute14]],
    [
      'po',
      { telefoon_in_schoolreglement: true },
      [...whole, 'mr consent WMS art. 10, onder c', ...staff, ...art13('omr')],
    ],
    [
      'po',
      { volgen: 'openbare-berichten' },
      [...whole, ...staff, 'pmr consent WMS art. 12 lid 1, onder n', ...art13('omr')],
    ],
    [
      'po',
      { telefoonregel: 'uit-in-de-les' },
      [...whole, ...staff, ...art13('omr').filter((one) => !one.endsWith('onder d'))],
    ],
  ] as const)('in %s with %j', (sector, wanted, expected) => {
    expect(rightsOf(social, { sector, ...wanted })).toEqual([...expected].sort());
  });

  test('a secondary school that does not say whether it is of its statute gets the right as a question', () => {
    const answers = answerAll((options) => options[0] ?? '', { ...base, sector: 'vo' });
    const { leerlingenstatuut: _, ...rest } = answers;
    const { rights } = compose(social, rest).meta.approval ?? {};
    expect(rights?.find(({ basis }) => basis === 'WMS art. 14 lid 3, onder b')?.confirmed).toBe(
      false,
    );
  });

  test.each(['po', 'so', 'vso', 'so+vso', 'vo'])(
    'for all schools of a board, the GMR and its sections in the place of each MR and its own: %s',
    (sector) => {
      const own = rightsOf(social, { sector, leerlingen_in_raad: false });
      const group = rightsOf(social, { sector, bereik: 'meer-scholen', leerlingen_in_raad: false });
      const instead = { mr: 'gmr', pmr: 'pgmr', omr: 'ogmr', lmr: 'lgmr', olmr: 'olgmr' };
      const wanted = own.map((line) => {
        const [body = '', right, ...basis] = line.split(' ');
        const name = instead[body as keyof typeof instead];
        return `${name} ${right} WMS art. 16 lid 1 met ${basis.slice(1).join(' ')}`;
      });
      expect(group).toEqual(wanted.sort());
    },
  );

  test('for a part of a school, its council in the place of the MR', () => {
    const rights = rightsOf(social, { sector: 'vo', bereik: 'deel-van-school' });
    const bodies = new Set(rights.map((line) => line.split(' ')[0]));
    expect(bodies).toEqual(new Set(['deelraad', 'pmr', 'omr', 'lmr', 'olmr']));
    expect(rights.every((line) => line.includes('WMS art. 20 lid 1 met art. 1'))).toBe(true);
  });

  test.each([
    ['een-school', 'bespreekt de uitkomst met de medezeggenschapsraad.'],
    ['meer-scholen', 'bespreekt de uitkomst met de gemeenschappelijke medezeggenschapsraad.'],
    ['deel-van-school', 'bespreekt de uitkomst met de deelraad.'],
  ])('in the text, too, the council that decides: %s', (bereik, sentence) => {
    for (const template of [social, phones]) {
      const answers = answerAll(
        (options) => options[0] ?? '',
        { ...base, bereik },
        template.questions,
      );
      const texts = clausesOf(compose(template, answers)).map((clause) => ownText(clause));
      expect(texts.filter((text) => text.endsWith(sentence))).toHaveLength(1);
    }
  });

  test('no clause of one body for consent and for advice', () => {
    for (const sector of ['po', 'so', 'vso', 'so+vso', 'vo']) {
      const answers = answerAll((options) => options[0] ?? '', { ...base, sector });
      const asked = compose(social, answers).meta.approval?.rights ?? [];
      const advice = asked.filter(({ right }) => right === 'advice');
      expect(advice.map(({ clauses }) => clauses)).toEqual([['sanctions_pupils_parents-5']]);
      for (const { body, clauses } of advice) {
        const consent = asked.filter((one) => one.body === body && one.right === 'consent');
        expect(
          consent.flatMap((one) => one.clauses.filter((wId) => clauses.includes(wId))),
        ).toEqual([]);
      }
    }
  });
});

describe('the protocol on phones asks exactly', () => {
  const most = { bewaren: 'thuis-of-kluis', in_schoolreglement: false, les_medewerkers: true };
  test.each([
    [
      'po',
      {},
      [
        'mr consent WMS art. 10, onder e',
        'pmr consent WMS art. 12 lid 1, onder d',
        'omr consent WMS art. 13 lid 1, onder d',
        'omr consent WMS art. 13 lid 1, onder i',
        'omr consent WMS art. 13 lid 1, onder k',
      ],
    ],
    [
      'vo',
      { in_schoolreglement: true, les_medewerkers: false, leerlingenstatuut: 'ja' },
      [
        'mr consent WMS art. 10, onder c',
        'lmr consent WMS art. 14 lid 3, onder b',
        'lmr consent WMS art. 14 lid 3, onder c',
        'lmr consent WMS art. 14 lid 3, onder d',
        'omr consent WMS art. 14 lid 2, onder g',
      ],
    ],
    [
      'vso',
      { bewaren: 'inleveren' },
      [
        'mr consent WMS art. 10, onder e',
        'pmr consent WMS art. 12 lid 1, onder d',
        'lmr consent WMS art. 14 lid 3, onder d',
        'omr consent WMS art. 14 lid 2, onder g',
      ],
    ],
  ] as const)('in %s with %j', (sector, wanted, expected) => {
    expect(rightsOf(phones, { sector, ...most, ...wanted })).toEqual([...expected].sort());
  });

  test('for all schools of a board, councils of schools together only', () => {
    const answers = answerAll(
      (options) => options[0] ?? '',
      { ...base, ...most, sector: 'po', bereik: 'meer-scholen' },
      phones.questions,
    );
    const { approval, competentAuthority, school } = compose(phones, answers).meta;
    expect(approval?.rights?.every(({ body }) => isJoint(body))).toBe(true);
    expect(competentAuthority?.schools?.length).toBeGreaterThan(1);
    expect(school).toBeUndefined();
  });
});

describe('answers of older files', () => {
  const old = { sector: 'so', vso: true, schoolnaam: 'De Mast' };
  test('keep what they mean', () => {
    expect(currentAnswers(social, old)).toEqual({ sector: 'vso', schoolnaam: 'De Mast' });
    expect(currentAnswers(social, { ...old, vso: false })).toEqual({
      sector: 'so',
      schoolnaam: 'De Mast',
    });
    expect(currentAnswers(phones, old)).toEqual({
      sector: 'vso',
      schoolnaam: 'De Mast',
      bereik: 'een-school',
    });
  });
  test('stay as they are where nothing changed, or they are none', () => {
    for (const answers of [{ sector: 'po' }, { sector: 'so' }, {}, null, 'tekst', [1]]) {
      expect(currentAnswers(phones, answers)).toEqual(answers);
    }
  });
  test('compose the same text', () => {
    const { bereik: _, ...rest } = answerAll(
      (o) => o[0] ?? '',
      { ...base, sector: 'po' },
      phones.questions,
    );
    const [before, now] = [rest, { ...rest, bereik: 'een-school' }].map((answers) =>
      compose(phones, answers),
    );
    expect(before).toEqual(now);
  });
});

test('each body of the taxonomy is that of an MR, so that another council can come in its place', () => {
  for (const { id, body } of social.taxonomy.councilRights) {
    expect([id, councils[body].level]).toEqual([id, 'mr']);
  }
});

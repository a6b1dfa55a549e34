import { digest, textParts } from '@akkoord/clause';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adopt, decide, differencesOf, fulfil, request, verify } from '../src/index.ts';
import { packText } from '../src/kept-text.ts';
import { adviceRight, confirmed, draft, said, shortText, textOf, withBody } from './any-text.ts';
import { adopted, adoption, codesOf, consented, done, requested, yes } from './steps.ts';

const joined = (ops: readonly string[], diff: ReadonlyArray<{ op: string; text: string }>) =>
  diff
    .filter(({ op }) => ops.includes(op))
    .map(({ text }) => text)
    .join('');

describe('verify', () => {
  test('nothing was decided in a draft', () => {
    expect(verify(draft())).toMatchObject({
      holds: false,
      text: { verdict: 'none' },
      record: { verdict: 'none' },
      standing: { status: 'draft' },
    });
  });
  test('a text that lies with the councils is checked against the request', () => {
    expect(verify(requested())).toMatchObject({
      holds: true,
      text: { verdict: 'same', checks: [{ of: 'request', verdict: 'same' }] },
      standing: { status: 'submitted' },
    });
    expect(verify(withBody(requested(), shortText.replace('raad', 'advies'))).text.verdict).toBe(
      'different',
    );
  });
  test('furniture and metadata may change', () => {
    const tree = adopted();
    const edited = { ...tree, meta: { ...tree.meta, audience: ['ouders'] } };
    const noise = { type: 'furniture', value: 'pagina 2', reason: 'page-counter' } as const;
    expect(verify({ ...edited, children: [noise, ...edited.children] }).holds).toBe(true);
  });
  test.each([
    ['a word', 'zonder', 'met', { of: 'clause', num: '1', under: 'B. Voor medewerkers' }],
    ['a number', '12 jaar', '13 jaar', { of: 'clause', num: '2', under: 'A. Voor leerlingen' }],
    ['a footnote', 'horloge', 'laptop', { of: 'clause', num: '1', under: 'A. Voor leerlingen' }],
    [
      'a heading',
      'Voor medewerkers',
      'Voor personeel',
      { of: 'heading', heading: 'B. Voor medewerkers' },
    ],
  ])('%s is named, word by word', (_, from, to, before) => {
    const { verdict, checks } = verify(withBody(adopted(), shortText.replace(from, to))).text;
    expect(verdict).toBe('different');
    const [difference] = checks[0]?.differences ?? [];
    expect(difference).toMatchObject({ kind: 'changed', before });
    expect(joined(['delete'], difference?.diff ?? [])).toContain(
      from.split(' ').find((word) => !to.includes(word)),
    );
    expect(joined(['insert'], difference?.diff ?? [])).toContain(
      to.split(' ').find((word) => !from.includes(word)),
    );
  });
  test('what was put in, taken out, moved or renumbered is named', () => {
    const kinds = (to: string) =>
      verify(withBody(adopted(), to)).text.checks[0]?.differences?.map(({ kind }) => kind);
    const inserted = shortText.replace('2. Wie', '2. Groepsapps hebben een beheerder.\n3. Wie');
    expect(kinds(inserted)).toEqual(['added', 'renumbered']);
    expect(kinds(shortText.replace('2. Wie 12 jaar is, mag een account hebben.\n', ''))).toEqual([
      'removed',
    ]);
    const [first, second] = [
      "Medewerkers plaatsen geen foto's zonder toestemming.",
      'Bij twijfel vraagt u de directeur om raad.',
    ];
    const turned = shortText.replace(first, '@').replace(second, first).replace('@', second);
    expect(kinds(turned)).toContain('moved');
  });
  test('a decision without a text is no proof', () => {
    const tree = draft();
    const decisions = [
      { body: 'mr' as const, decision: 'consent' as const, decidedOn: '2024-01-01' },
    ];
    const meta = {
      ...tree.meta,
      status: 'adopted' as const,
      approval: { ...tree.meta.approval, decisions },
    };
    expect(verify({ ...tree, meta }).text.verdict).toBe('unbound');
    expect(verify({ ...tree, meta: { ...meta, approval: { decisions } } })).toMatchObject({
      holds: false,
      text: { verdict: 'unbound' },
      record: { verdict: 'none' },
    });
  });
  test.each([
    ['cut off', (text: string) => text.slice(0, 40)],
    ['no base64', () => '!!'],
    ['another text', () => packText([{ title: 'iets', school: null }]).packed],
    ['no parts', () => packText([{ oeps: 1 } as never]).packed],
    [
      'far too long',
      () => packText([{ title: 'a'.repeat(25 * 1024 * 1024), school: null }]).packed,
    ],
  ])('a kept text that was tampered with names nothing: %s', (_, packed) => {
    const tree = adopted();
    const texts = (tree.meta.texts ?? []).map((text) => ({ ...text, packed: packed(text.packed) }));
    const edited = withBody(
      { ...tree, meta: { ...tree.meta, texts } },
      shortText.replace('12', '13'),
    );
    expect(verify(edited).text.checks[0]).toMatchObject({
      verdict: 'different',
      differences: null,
    });
  });
});

describe('differences', () => {
  const word = fc.constantFrom('een', 'twee', 'drie', 'niet', 'altijd', 'telefoon');
  const clause = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  const text = fc
    .array(clause, { minLength: 1, maxLength: 8 })
    .map((clauses) => textOf(clauses.map((each, index) => `${index + 1}. ${each}\n`).join('')));
  test('another digest always has a name, the same digest none', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const found = differencesOf(textParts(a), textParts(b));
        expect(found.length > 0).toBe(digest(a).text !== digest(b).text);
      }),
    );
  });
  test('every difference tells the old words and the new', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [old, fresh] = [a, b].map((tree) =>
          textParts(tree).map((part) => ('clause' in part ? part.text : '')),
        );
        for (const { kind, diff } of differencesOf(textParts(a), textParts(b))) {
          if (kind !== 'added') expect(old).toContain(joined(['equal', 'delete'], diff));
          if (kind !== 'removed') expect(fresh).toContain(joined(['equal', 'insert'], diff));
        }
      }),
    );
  });
});

describe('advice', () => {
  const start = () => requested(draft([adviceRight]));
  test('positive advice lets a text be adopted, and is never consent', () => {
    const tree = done(decide(start(), { ...yes, decision: 'positive-advice' }));
    expect(tree.meta.status).toBe('submitted');
    expect(adopted(tree).meta.status).toBe('adopted');
  });
  test('after negative advice the board says why, and waits six weeks', () => {
    const tree = done(
      decide(start(), { ...yes, decision: 'negative-advice', reasons: 'te streng' }),
    );
    expect(codesOf(adopt(tree, adoption))).toEqual(['advice-negative', 'date-order']);
    const motivation = 'De regel beschermt leerlingen.';
    expect(codesOf(adopt(tree, { ...adoption, motivation }))).toEqual(['date-order']);
    expect(codesOf(adopt(tree, { ...adoption, motivation, startAgreed: true }))).toEqual([]);
    expect(codesOf(adopt(tree, { ...adoption, motivation, effectiveFrom: '2026-04-12' }))).toEqual(
      [],
    );
  });
  test('a council that was asked for both answers both', () => {
    const both = draft([
      { ...adviceRight },
      { ...adviceRight, right: 'consent', basis: 'WMS art. 10, onder e' },
    ]);
    const tree = done(decide(requested(both), yes));
    expect(codesOf(adopt(tree, adoption))).toEqual(['decision-missing']);
    expect(
      codesOf(adopt(done(decide(tree, { ...yes, decision: 'positive-advice' })), adoption)),
    ).toEqual([]);
  });
});

describe('a second round', () => {
  test('after a refusal the text is changed, and all councils are asked again', () => {
    const refused = done(
      decide(done(decide(requested(), yes)), {
        ...yes,
        body: 'pmr',
        decision: 'withheld',
        reasons: 'te vaag',
      }),
    );
    const changed = withBody(refused, shortText.replace('12 jaar', '13 jaar'));
    const again = done(
      request(changed, {
        ...said,
        on: '2026-02-15',
        respondBy: '2026-03-01',
        rights: confirmed(changed),
      }),
    );
    expect(again.meta.approval?.decisions).toHaveLength(4);
    expect(codesOf(adopt(again, adoption))).toEqual(['decision-missing', 'decision-missing']);
    const later = { ...yes, decidedOn: '2026-02-20' };
    expect(adopted(consentedOn(again, later)).meta.status).toBe('adopted');
  });
  test('conditions are met one by one, and only then is it consent', () => {
    const tree = done(
      decide(done(decide(requested(), yes)), {
        ...yes,
        body: 'pmr',
        decision: 'consent-with-conditions',
        conditions: 'evaluatie',
      }),
    );
    expect(tree.meta.status).toBe('submitted');
    const said = { ...adoption, motivation: 'Er komt een evaluatie.' };
    expect(codesOf(adopt(tree, said))).toEqual(['conditions-open']);
    const met = { body: 'pmr', how: 'Er komt een evaluatie.', on: '2026-02-20' } as const;
    const whole = done(fulfil(tree, { ...met, by: 'de directeur' }));
    expect(whole.meta.status).toBe('consented');
    expect(codesOf(adopt(whole, adoption))).toEqual([]);
  });
  test('consent makes the status consented only when all gave it', () => {
    expect(done(decide(requested(), yes)).meta.status).toBe('submitted');
    expect(consented().meta.status).toBe('consented');
  });
});

function consentedOn(tree: ReturnType<typeof draft>, input: typeof yes) {
  return done(decide(done(decide(tree, input)), { ...input, body: 'pmr' }));
}

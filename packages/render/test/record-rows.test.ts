import { adopt, decide, fulfil, giveNotice, rule } from '@akkoord/approve';
import type { ApprovalRight, Meta, Protocol } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { approvalRows } from '../src/index.ts';
import { toMarkdown } from '../src/markdown/index.ts';
import { frontPage } from '../src/view/front-page.ts';
import { statusWord } from '../src/view/status.ts';
import { waitingRows } from '../src/view/terms.ts';
import { unknownOf } from '../src/view/unknown-record.ts';
import { requestedText } from './approval-sample.ts';

const done = (outcome: ReturnType<typeof decide>): Protocol => {
  if (!outcome.ok) throw new Error(outcome.refusals[0]?.code);
  return outcome.tree;
};
const by = 'S. Vos';
const rowsOf = ({ meta }: Protocol) =>
  approvalRows(meta).map(({ label, value }) => `${label}: ${value}`);
const with_ = (tree: Protocol, approval: Partial<Meta['approval']>): Protocol => ({
  ...tree,
  meta: { ...tree.meta, approval: { ...tree.meta.approval, ...approval } },
});
const yes = (tree: Protocol, body: 'mr' | 'pmr') =>
  done(decide(tree, { body, decision: 'consent', decidedOn: '2026-02-01', by }));

/** Nowhere in a text is a council said to consent that did not. */
const claims = /instemming (?:is )?(?:verleend|verkregen|gegeven)|stemt in|heeft ingestemd/iu;

describe('a ruling in the place of consent', () => {
  const withheld = done(
    decide(yes(requestedText(), 'mr'), {
      body: 'pmr',
      decision: 'withheld',
      decidedOn: '2026-02-02',
      reasons: 'te streng',
      by,
    }),
  );
  const ruling = {
    body: 'pmr',
    outcome: 'permitted',
    commission: 'de LCG WMS',
    number: '108123',
    on: '2026-02-20',
    by,
  } as const;
  test('is told as that, in the status, on the front page and in the rows', () => {
    const tree = done(rule(withheld, ruling));
    expect(statusWord(tree.meta)).toBe(
      'Toestemming van de geschillencommissie in plaats van instemming',
    );
    const row = rowsOf(tree).find((one) => one.startsWith('Besluit: PMR'));
    expect(row).toContain('gaf toestemming om het besluit zonder deze instemming te nemen');
    expect(row).toContain('zaak 108123');
    expect(row).toContain('over beroep is niets vastgelegd');
    expect(row).not.toMatch(claims);
    const line = frontPage(tree).lines.find(({ value }) => value.includes('LCG'));
    expect(line?.value).toContain(
      'nstemming onthouden op 2 februari 2026; de LCG WMS gaf op 20 februari 2026 toestemming voor het besluit (PMR)',
    );
  });
  test('is told where it does not permit it, or was annulled', () => {
    const refused = done(rule(withheld, { ...ruling, outcome: 'refused' }));
    expect(statusWord(refused.meta)).toBe('Ter instemming voorgelegd');
    expect(
      frontPage(refused)
        .lines.map(({ value }) => value)
        .join(),
    ).toContain('de LCG WMS gaf op 20 februari 2026 geen toestemming');
    const annulled = done(
      rule(withheld, { ...ruling, appeal: 'annulled', appealOn: '2026-02-28' }),
    );
    expect(rowsOf(annulled).join()).toContain('in beroep vernietigd (28 februari 2026)');
    expect(
      frontPage(annulled)
        .lines.map(({ value }) => value)
        .join(),
    ).toContain('in beroep vernietigd');
  });
  test('goes with the file, and comes back', () => {
    const tree = done(rule(withheld, { ...ruling, toldOn: '2026-02-21', appeal: 'none' }));
    const back = parseMarkdown(toMarkdown(tree), { taxonomy: defaultTaxonomy() });
    expect(back.meta).toEqual(tree.meta);
  });
});

describe('consent under conditions', () => {
  const conditional = done(
    decide(yes(requestedText(), 'mr'), {
      body: 'pmr',
      decision: 'consent-with-conditions',
      conditions: '- een studiemiddag.\n- een evaluatie',
      decidedOn: '2026-02-02',
      meeting: { on: '2026-02-02', chair: 'M. de Wit' },
      by,
    }),
  );
  const met = { body: 'pmr', on: '2026-02-10', by: 'de directeur' } as const;
  test('is no consent while a condition is open', () => {
    const tree = done(fulfil(conditional, { ...met, condition: '1', how: 'Die is op 3 maart.' }));
    expect(statusWord(tree.meta)).toBe(
      'Instemming alleen onder voorwaarden; niet vastgelegd dat daaraan is voldaan',
    );
    const row = rowsOf(tree).find((one) => one.startsWith('Besluit: PMR'));
    expect(row).toContain('vergadering van 2 februari 2026, voorzitter M. de Wit');
    expect(row).toContain(
      'aan ‘een studiemiddag’ is voldaan, volgens de directeur op 10 februari 2026: Die is op 3 maart.',
    );
    expect(row).toContain('niet vastgelegd dat is voldaan aan ‘een evaluatie’');
    expect(
      frontPage(tree)
        .lines.map(({ value }) => value)
        .join(),
    ).toContain(
      'onder voorwaarden (nee, tenzij eraan is voldaan) op 2 februari 2026; niet vastgelegd dat daaraan is voldaan',
    );
  });
  test('is consent once each is met, and goes with the file', () => {
    const one = done(fulfil(conditional, { ...met, condition: '1', how: 'Die is op 3 maart.' }));
    const tree = done(fulfil(one, { ...met, how: 'In mei.' }));
    expect(statusWord(tree.meta)).toBe('Instemming verkregen, onder voorwaarden');
    expect(
      frontPage(tree)
        .lines.map(({ value }) => value)
        .join(),
    ).toContain('vastgelegd dat aan elke voorwaarde is voldaan');
    const back = parseMarkdown(toMarkdown(tree), { taxonomy: defaultTaxonomy() });
    expect(back.meta).toEqual(tree.meta);
  });
  test('of a text that was only read says no more than its source', () => {
    const approval = {
      decisions: [{ body: 'mr', decision: 'consent-with-conditions', conditions: 'een' } as const],
    };
    const meta: Meta = { title: null, language: 'nl', status: 'consented', approval };
    expect(statusWord(meta)).toBe('Instemming verkregen, onder voorwaarden');
    expect(
      approvalRows(meta)
        .map(({ value }) => value)
        .join(),
    ).not.toContain('niet vastgelegd');
  });
});

test('the reglement, the term, a consultation and a notice stand in the rows as far as they are known', () => {
  const tree = requestedText();
  const request = { on: '2026-01-10', by: 'het bestuur', digest: 'x' };
  const of = (more: object) => rowsOf(with_(tree, { request: { ...request, ...more } }));
  expect(of({ regulation: {} })).toContain(
    'Gelezen reglement: medezeggenschapsreglement; datum niet vermeld; leesdatum niet vermeld',
  );
  expect(of({ term: {} })).toContain(
    'Termijn: aantal weken niet vermeld; artikel niet vermeld; of schoolvakanties meetellen, is niet vermeld',
  );
  expect(of({ term: { weeks: '6', article: 'artikel 14', from: '2026-01-12' } })).toContain(
    'Termijn: 6 weken; artikel 14 van het reglement; loopt vanaf 12 januari 2026; of schoolvakanties meetellen, is niet vermeld; in elk geval tot en met 23 februari 2026',
  );
  expect(of({ term: { weeks: '1', holidays: 'not-counted' } }).join()).toContain(
    'schoolvakanties tellen niet mee; hoeveel weken dat zijn, is niet vermeld',
  );
  const consulted = {
    of: 'parents',
    on: '2025-12-01',
    by: 'de directeur',
    ground: 'required',
  } as const;
  expect(rowsOf(with_(tree, { consultations: [consulted] }))).toContain(
    'Geraadpleegd: ouders: 1 december 2025, door de directeur; de wet vraagt dit (artikel 15 lid 3 WMS)',
  );
  expect(rowsOf(with_(tree, { adoption: { noticeOn: '2026-03-05' } }))).toContain(
    'Schriftelijk bericht aan de raad: 5 maart 2026',
  );
});

test('a right from the reglement says where it comes from, until when, and what the law gives', () => {
  const tree = requestedText();
  const right: ApprovalRight = {
    body: 'pmr',
    right: 'advice',
    basis: 'WMS art. 12 lid 1, onder d',
    asOf: '2025-08-01',
    clauses: [],
    confirmed: true,
  };
  const of = (regulated: ApprovalRight['regulated'], more: Partial<ApprovalRight> = {}) =>
    rowsOf(with_(tree, { rights: [{ ...right, ...more, regulated }] })).join();
  const instead = { body: 'pmr', right: 'consent' } as const;
  expect(of({ article: 'artikel 9', ground: 'converted', from: '2025-08-01', instead })).toContain(
    'reglement, artikel 9 (artikel 24 lid 2 WMS); tot en met 1 augustus 2027; zonder reglement: instemming van de personeelsgeleding van de MR (PMR)',
  );
  expect(of({ article: 'artikel 9', ground: 'added', until: '2026-08-01' })).toContain(
    'de wet noemt dit recht niet',
  );
  const ended = { body: 'pmr', right: 'advice' } as const;
  const over = { article: 'artikel 9', until: '2026-01-01', ended } as const;
  expect(of({ ...over, ground: 'conviction' })).toContain('nu geldt weer de wet');
  expect(of({ ...over, ground: 'added' }, { applies: false })).toContain('dat recht is vervallen');
});

test('what the record does not tell is unknown', () => {
  const tree = requestedText();
  expect(unknownOf({ ...tree.meta, status: 'draft', approval: {} })).toEqual([]);
  const request = { on: '2026-01-10', by: 'b', digest: 'x' };
  const told = { ...request, regulation: { readOn: '2026-01-05' }, term: { weeks: '6' } };
  const unknown = (more: object, status: Meta['status'] = 'submitted') =>
    unknownOf({ ...tree.meta, status, approval: { ...tree.meta.approval, request, ...more } });
  expect(unknown({})).toEqual(['regulation', 'term']);
  expect(unknown({ request: told })).toEqual([]);
  expect(unknown({ request: told }, 'adopted')).toEqual(['notice']);
  expect(unknown({ request: told, adoption: { noticeOn: '2026-03-05' } }, 'adopted')).toEqual([]);
  const [first, ...rest] = tree.meta.approval?.rights ?? [];
  const changed = first ? [{ ...first, note: 'Artikel 9.' }, ...rest] : [];
  expect(unknown({ request: told, rights: changed })).toEqual(['ends']);
  expect(unknown({}, 'withdrawn')).toEqual([]);
  expect(giveNotice(tree, { by, on: '2026-03-05' }).ok).toBe(false);
});

test('a text that took effect waits for that no more', () => {
  const dates = { on: '2026-03-01', effectiveFrom: '2026-04-01', evaluateBy: '2028-05' };
  const tree = done(adopt(yes(yes(requestedText(), 'mr'), 'pmr'), { by: 'het bestuur', ...dates }));
  const codes = (today: string) =>
    waitingRows([{ path: 'p.md', tree }], today).map(({ code, passed }) => [code, passed]);
  expect(codes('2026-03-20')).toContainEqual(['takes-effect', false]);
  expect(codes('2026-04-02').flat()).not.toContain('takes-effect');
  expect(codes('2028-06-01')).toContainEqual(['evaluation', true]);
});

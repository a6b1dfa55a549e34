import type { Protocol, ApprovalRight as Right } from '@akkoord/clause';
import { expect, test } from 'vitest';
import { frontPage, protocolToDocx, protocolToHtml } from '../src/index.ts';
import { decided, requestedText, rights } from './approval-sample.ts';
import { docxText } from './docx-text.ts';
import { htmlText } from './plain-text.ts';

const lines = (tree: Protocol) =>
  frontPage(tree).lines.map(({ label, value }) => `${label}: ${value}`);

const consented = () => {
  const asked = requestedText();
  const mr = decided(asked, {
    body: 'mr',
    decision: 'consent',
    decidedOn: '2026-02-10',
  });
  return decided(mr, { body: 'pmr', decision: 'consent', decidedOn: '2026-02-10' });
};

test('each council has one line, its sections in it', () => {
  expect(lines(requestedText())[1]).toBe('MR: Nog geen besluit (MR en PMR)');
  expect(lines(consented())[1]).toBe('MR: Instemming verleend op 10 februari 2026 (MR en PMR)');
});

test('a text for several schools names each council by its school', () => {
  const meta = { competentAuthority: { name: 'Stichting Zon', schools: ['De Mus', 'De Mees'] } };
  const shown = lines(requestedText(meta));
  expect(shown.slice(1)).toEqual([
    'MR van De Mus: Nog geen besluit (MR en PMR)',
    'MR van De Mees: Nog geen besluit (MR en PMR)',
  ]);
});

test('a decision on another text says so, and refusal and advice are no consent', () => {
  const tree = consented();
  const changed: Protocol = { ...tree, meta: { ...tree.meta, title: 'Andere regels' } };
  expect(lines(changed)[1]).toContain('over een andere tekst dan deze');
  const bare = (decision: 'withheld' | 'positive-advice' | 'negative-advice') =>
    lines({
      ...tree,
      meta: { title: null, language: 'nl', approval: { decisions: [{ body: 'mr', decision }] } },
    });
  expect(bare('withheld')).toEqual(['Status: niet vermeld', 'MR: Instemming onthouden']);
  expect(bare('positive-advice')[1]).toBe('MR: Positief advies');
  expect(bare('negative-advice')[1]).toBe('MR: Negatief advies');
});

test('a council that was named for two is named for two', () => {
  const tree = requestedText();
  const approval = { decisions: [{ body: '(g)mr' as const, decision: 'consent' as const }] };
  expect(lines({ ...tree, meta: { title: null, language: 'nl', approval } })[1]).toBe(
    'MR of GMR: Instemming verleend',
  );
});

test('an adopted text says who adopted it, when, and from when it holds', () => {
  const tree = consented();
  const { approval } = tree.meta;
  const adoption = { by: 'het bestuur', on: '2026-05-11', effectiveFrom: '2026-08-01' };
  const adopted: Protocol = {
    ...tree,
    meta: { ...tree.meta, status: 'adopted', approval: { ...approval, adoption } },
  };
  expect(lines(adopted)[0]).toBe(
    'Status: Vastgesteld op 11 mei 2026 door het bestuur; versie 1.0; geldt vanaf 1 augustus 2026',
  );
  expect(frontPage(adopted).mark).toBeNull();
});

test('the rules come before all the details, in every form', async () => {
  const tree = consented();
  for (const text of [htmlText(protocolToHtml(tree)), docxText(await protocolToDocx(tree))]) {
    const [rule, annex] = ['Telefoons blijven', 'Bijlage: vaststelling'].map((part) =>
      text.indexOf(part),
    );
    expect(rule).toBeGreaterThan(0);
    expect(annex).toBeGreaterThan(rule as number);
    expect(text.indexOf('WMS art. 10, onder e')).toBeGreaterThan(annex as number);
    expect(text.indexOf('Instemming verleend op 10 februari')).toBeLessThan(rule as number);
  }
});

test('a text of which nothing more is known has no annex', () => {
  const tree = requestedText();
  expect(frontPage({ ...tree, meta: { title: 'Regels', language: 'nl' } }).annex).toEqual([]);
  expect(frontPage(tree).annex.length).toBeGreaterThan(3);
});

test('the annex has one row for each council and section: which right, over which clauses, on which articles', () => {
  const [mr, pmr, omr] = rights as [Right, Right, Right];
  const own = [
    mr,
    {
      ...mr,
      right: 'advice' as const,
      basis: 'WMS art. 11 lid 1, onder j',
      clauses: ['sec_A__cl_4'],
    },
    pmr,
    { ...pmr, basis: 'WMS art. 12 lid 1, onder k', clauses: ['sec_A__cl_1', 'sec_A__cl_2'] },
    omr,
  ];
  const rows = frontPage(requestedText({}, own)).annex.filter(({ label }) =>
    label.startsWith('Recht'),
  );
  expect(rows.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'Recht: MR: Instemmingsrecht over A 1–3 en ‘Blijf vriendelijk.’: WMS art. 10, onder e (peildatum 1 augustus 2025). Adviesrecht over A 4: WMS art. 11 lid 1, onder j (peildatum 1 augustus 2025)',
    'Recht: PMR (personeel): Instemmingsrecht over A 1 en 2; B: WMS art. 12 lid 1, onder d en k (peildatum 1 augustus 2025)',
    'Recht: oudergeleding van de MR: Instemmingsrecht: WMS art. 13 lid 1, onder i (peildatum 1 augustus 2025); geldt hier niet; Het gaat niet over persoonsgegevens.',
  ]);
});

import { clausesOf, digest } from '@akkoord/clause';
import { compare } from '@akkoord/collate';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { gatherRights, keepIds, newVersion, proposeCouncils, withdraw } from '../src/index.ts';
import { mrRight, shortText, textOf, withBody } from './any-text.ts';
import { adopted, codesOf, done } from './steps.ts';

const start = { version: '1.1', by: 'het bestuur', on: '2027-01-05' };
const compared = (before: string, after: string) => {
  const old = textOf(before, { approval: { rights: [{ ...mrRight, confirmed: true }] } });
  const fresh = withBody(old, after);
  const comparison = compare(old, fresh, { taxonomy: defaultTaxonomy() });
  return { old, fresh, comparison, proposal: proposeCouncils(comparison, old, fresh) };
};

describe('a new version', () => {
  test('has the same text and ids, and a history that goes on', () => {
    const old = adopted();
    const tree = done(newVersion(old, start));
    expect(digest(tree)).toEqual(digest(old));
    expect(tree.meta).toMatchObject({ version: '1.1', status: 'draft' });
    expect(tree.meta.approval?.decisions).toBeUndefined();
    expect(tree.meta.approval?.adoption).toBeUndefined();
    expect(tree.meta.texts).toBeUndefined();
    expect(tree.meta.approval?.rights?.every(({ confirmed }) => !confirmed)).toBe(true);
    expect(tree.meta.approval?.history?.at(-1)?.event).toBe(
      'versie 1.1 begonnen op basis van versie 1.0, vastgesteld op 01-03-2026',
    );
  });
  test('can follow a text that was withdrawn, and a text without a record', () => {
    const gone = done(withdraw(adopted(), { by: 'b', on: '2026-12-01', reason: 'r' }));
    expect(done(newVersion(gone, start)).meta.approval?.history?.at(-1)?.event).toContain(
      'ingetrokken',
    );
    expect(done(newVersion(textOf(shortText), start)).meta.approval?.history).toEqual([
      { on: start.on, by: start.by, event: 'versie 1.1 begonnen' },
    ]);
    expect(done(newVersion(textOf(shortText, { status: 'adopted' }), start)).meta.status).toBe(
      'draft',
    );
  });
  test('names everything that is missing', () => {
    expect(codesOf(newVersion(adopted(), {}))).toEqual([
      'value-missing',
      'value-missing',
      'value-missing',
    ]);
  });
});

describe('ids', () => {
  test('follow the clauses, not their numbers', () => {
    const after = shortText.replace('2. Wie', '2. Groepsapps hebben een beheerder.\n3. Wie');
    const { old, fresh, comparison } = compared(shortText, after);
    const kept = keepIds(old, fresh, comparison);
    const ids = clausesOf(kept).map(({ num, wId }) => [num, wId]);
    expect(ids.slice(0, 3)).toEqual([
      ['1', 'sec_A__cl_1'],
      ['2', 'sec_A__cl_2_v2'],
      ['3', 'sec_A__cl_2'],
    ]);
    expect(new Set(ids.map(([, wId]) => wId)).size).toBe(ids.length);
    expect(digest(kept).text).toBe(digest(fresh).text);
  });
});

describe('the proposal', () => {
  test('says that nothing differs', () => {
    expect(compared(shortText, shortText).proposal).toMatchObject({
      significance: 'none',
      rights: [],
    });
  });
  test('never says that nothing differs of texts that read otherwise', () => {
    const before =
      '# Bellen\n\n## Voor leerlingen\n\n1. Wie belt, gaat naar buiten.[^1]\n\n[^1]: Ook in de pauze.\n';
    const heading = compared(before, before.replace('Voor leerlingen', 'Voor medewerkers'));
    expect(heading.proposal.significance).toBe('substantive');
    const footnote = compared(before, before.replace('Ook in', 'Niet in')).proposal;
    expect(footnote).toMatchObject({ significance: 'substantive', counts: { substantive: 1 } });
  });
  test('says that only words differ', () => {
    const before = '1. Een leerling mag in de pauze bellen.\n';
    const { proposal } = compared(before, '1. In de pauze mag een leerling bellen.\n');
    expect(proposal).toMatchObject({
      significance: 'editorial',
      counts: { editorial: 1 },
      rights: [],
    });
  });
  test('says whose right another rule touches', () => {
    const { proposal, fresh } = compared(shortText, shortText.replace('12 jaar', '16 jaar'));
    expect(proposal.significance).toBe('substantive');
    expect(proposal.rights).toContainEqual({
      body: 'mr',
      right: 'consent',
      basis: mrRight.basis,
      asOf: mrRight.asOf,
      clauses: ['sec_A__cl_2'],
    });
    expect(gatherRights(fresh)).toHaveLength(1);
  });
  test('counts what is new and what lapsed as another rule', () => {
    const { proposal } = compared(
      shortText,
      shortText.replace('2. Wie 12 jaar is, mag een account hebben.\n', ''),
    );
    expect(proposal.significance).toBe('substantive');
    expect(proposal.rights.length).toBeGreaterThan(0);
  });
});

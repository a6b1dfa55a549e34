import type { ApprovalRight, Decision, Meta } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import { approvalRows, statusMark, statusWord } from '../src/index.ts';
import { sampleProtocol } from './sample-protocol.ts';

const meta = (given: Partial<Meta>): Meta => ({ title: null, language: 'nl', ...given });
const value = (given: Partial<Meta>, label: string) =>
  approvalRows(meta(given)).find((row) => row.label === label)?.value;
const decided = (...decisions: Decision[]): Partial<Meta> => ({
  status: 'consented',
  approval: { decisions },
});

test('lists all that is known, in one order', () => {
  expect(approvalRows(sampleProtocol.meta)).toEqual([
    { label: 'Status', value: 'Ter instemming voorgelegd' },
    { label: 'Versie', value: '2.0' },
    { label: 'School', value: 'De Papieren Draak (primair onderwijs)' },
    {
      label: 'Bevoegd gezag',
      value: 'Stichting Windkracht, voor De Papieren Draak en Het Zeepaard',
    },
    {
      label: 'Recht: MR',
      value: 'Instemmingsrecht over 2 bepalingen: WMS art. 10, onder e (peildatum 1 augustus 2025)',
    },
    {
      label: 'Recht: PMR (personeel)',
      value:
        'Instemmingsrecht over 1 bepaling: WMS art. 12, lid 1, onder m (peildatum 1 augustus 2025); voorstel, nog niet bevestigd',
    },
    {
      label: 'Besluit: MR',
      value: 'Nog geen besluit; gevraagd op 12 januari 2026; reactie uiterlijk 23 februari 2026',
    },
    { label: 'Besluit: PMR (personeel)', value: 'nog niet ingevuld' },
    { label: 'Vastgesteld door', value: 'nog niet ingevuld' },
    { label: 'Vastgesteld op', value: 'nog niet ingevuld' },
    { label: 'Geldt vanaf', value: 'nog niet ingevuld' },
    { label: 'Evaluatie uiterlijk', value: 'nog niet ingevuld' },
    { label: 'Bestemd voor', value: 'leerlingen, ouders, medewerkers' },
    { label: 'Te vinden op', value: 'de schoolgids, de website van de school' },
    { label: 'Hoort bij', value: 'Gedragscode, Privacyreglement' },
  ]);
});

test('asks for core fields only in a text that is still to be adopted', () => {
  expect(approvalRows(meta({ status: 'draft' })).map(({ label }) => label)).toEqual([
    'Status',
    'Medezeggenschap',
    'Vastgesteld door',
    'Vastgesteld op',
    'Geldt vanaf',
    'Evaluatie uiterlijk',
  ]);
  expect(approvalRows(meta({ status: 'adopted' }))).toEqual([
    { label: 'Status', value: 'Vastgesteld' },
  ]);
  expect(approvalRows(meta({}))).toEqual([{ label: 'Status', value: 'niet vermeld' }]);
  const rights = [
    {
      body: 'lmr',
      right: 'advice',
      basis: 'WMS art. 11',
      asOf: '2025',
      clauses: [],
      confirmed: true,
    },
  ] satisfies ApprovalRight[];
  const closed = meta({ status: 'withdrawn', approval: { rights } });
  expect(approvalRows(closed).map(({ label }) => label)).toEqual([
    'Status',
    'Recht: leerlinggeleding van de MR',
  ]);
  expect(value({ competentAuthority: { name: 'Bestuur' } }, 'Bevoegd gezag')).toBe('Bestuur');
  expect(value({ school: { name: 'Het Zeepaard' } }, 'School')).toBe('Het Zeepaard');
});

describe('a decision', () => {
  const cases: Array<[Decision, string, string]> = [
    [
      { body: 'mr', decidedOn: '2024-04-15', decision: 'consent' },
      'Besluit: MR',
      'Instemming verleend op 15 april 2024',
    ],
    [
      { body: 'gmr', decision: 'consent-with-conditions', conditions: 'jaarlijks bespreken' },
      'Besluit: GMR',
      'Instemming alleen onder voorwaarden (nee, tenzij eraan is voldaan); voorwaarden: jaarlijks bespreken',
    ],
    [
      { body: 'mr', decision: 'withheld', school: 'Het Zeepaard' },
      'Besluit: MR',
      'Het Zeepaard; instemming onthouden',
    ],
    [
      { body: 'omr', decision: 'positive-advice' },
      'Besluit: oudergeleding van de MR',
      'Positief advies (advies is geen instemming)',
    ],
    [{ body: 'mr' }, 'Besluit: MR', 'Nog niet gevraagd, nog geen besluit'],
    [
      { body: '(g)mr', decision: 'consent', decidedOn: '2024', requestedOn: '2023-12' },
      'Besluit: (G)MR (niet eenduidig: MR of GMR?)',
      'Instemming verleend in 2024; gevraagd in december 2023',
    ],
  ];
  for (const [decision, label, text] of cases) {
    test(text, () => expect(value(decided(decision), label)).toBe(text));
  }
});

describe('status', () => {
  test('never says consent where a decision is pending, refused or advice', () => {
    const word = (...decisions: Decision[]) => statusWord(meta(decided(...decisions)));
    expect(word({ body: 'mr', decision: 'consent' })).toBe('Instemming verkregen');
    expect(word({ body: 'mr', decision: 'consent-with-conditions' })).toBe(
      'Instemming verkregen, onder voorwaarden',
    );
    expect(word({ body: 'mr', decision: 'consent' }, { body: 'pmr' })).toBe(
      'Instemming nog niet volledig',
    );
    expect(word({ body: 'mr', decision: 'withheld' })).toBe('Instemming nog niet volledig');
    expect(word({ body: 'mr', decision: 'positive-advice' })).toBe(
      'Instemming vermeld, maar er is geen besluit vastgelegd',
    );
    expect(word()).toBe('Instemming vermeld, maar er is geen besluit vastgelegd');
    const rights = sampleProtocol.meta.approval?.rights ?? [];
    const half = meta({
      status: 'consented',
      approval: { rights, decisions: [{ body: 'mr', decision: 'consent' }] },
    });
    expect(statusWord(half)).toBe('Instemming nog niet volledig');
    const advice = rights.map((right) => ({ ...right, right: 'advice' as const }));
    expect(statusWord(meta({ status: 'submitted', approval: { rights: advice } }))).toBe(
      'Ter advies voorgelegd',
    );
  });
  test('marks every page of what is not adopted', () => {
    expect(statusMark(meta({ status: 'adopted' }))).toBeNull();
    expect(statusMark(meta({ status: 'withdrawn' }))).toBe('INGETROKKEN');
    expect(statusMark(meta({ status: 'consented' }))).toBe('CONCEPT');
    expect(statusMark(meta({}))).toBe('STATUS NIET VERMELD');
    expect(statusWord(meta({ status: 'draft' }))).toBe('Concept');
    expect(statusWord(meta({ status: 'withdrawn' }))).toBe('Ingetrokken');
  });
});

test('a text that comes in the place of others names these', () => {
  const replaces = [
    {
      id: 'eik',
      title: 'Protocol sociale media',
      school: 'De Eik',
      version: '2',
      digest: 'sha256:1',
    },
    { id: 'beuk', title: 'Afspraken van De Beuk', school: 'De Beuk', digest: 'sha256:2' },
    { id: 'c', title: null, digest: 'sha256:3' },
  ];
  expect(approvalRows({ title: 'Nieuw', language: 'nl', replaces }).at(-1)).toEqual({
    label: 'Vervangt',
    value:
      'Protocol sociale media van De Eik (versie 2); Afspraken van De Beuk; protocol zonder titel',
  });
});

import { describe, expect, test } from 'vitest';
import { agendaFor, type HarmonizeInput, harmonize, mergedLedgers } from '../src/index.ts';
import { decided, fatesOf, inputOf, linesOf, rowOf, type Texts, take } from './harmonized.ts';
import { changesIn, told, toldOpen } from './told.ts';

const texts = {
  eik: '1. Leerlingen mogen niet schelden.\n2. Leerlingen mogen in de les geen telefoon gebruiken.',
  beuk: '1. Leerlingen mogen niet dreigen.',
};
const base = inputOf(texts);

/** Let the texts change after decisions. */
function changed(input: HarmonizeInput, more: Texts): HarmonizeInput {
  return { ...inputOf({ ...texts, ...more }), ledger: input.ledger };
}

function stateOf(input: HarmonizeInput, key = 'misuse') {
  const { state } = rowOf(input, key);
  return state.status === 'outdated' ? { ...state, changes: changesIn(state) } : state;
}

describe('a row', () => {
  test('is open until somebody decides', () => {
    expect(stateOf(base)).toEqual({ status: 'open' });
    expect(stateOf(decided(base, { misuse: take('eik') }))).toMatchObject({
      status: 'decided',
      choice: take('eik'),
      decision: { by: 'de werkgroep', why: 'Zo willen wij het.' },
    });
    expect(stateOf(decided(base, { misuse: take('eik') }), 'lesson_use')).toEqual({
      status: 'open',
    });
  });

  test('is disputed where people decided apart, and open questions tell who', () => {
    const one = decided(base, { misuse: take('eik') }, { by: 'de ouders' });
    const two = decided(base, { misuse: 'leave-out' }, { by: 'het team', on: '2026-11-22' });
    const input = { ...base, ledger: mergedLedgers(two.ledger, one.ledger) };
    const state = stateOf(input);
    expect(state.status === 'disputed' && state.decisions.map(({ by }) => by)).toEqual([
      'de ouders',
      'het team',
    ]);
    const result = harmonize(input);
    expect(toldOpen(result, 'misuse')?.state).toBe(
      'De Eik regelt dit in 1. De Beuk regelt dit in 1. Hierover is verschillend besloten door de ouders en het team.',
    );
    expect(result.outcomes.find(({ from }) => from.label === '1')?.fate).toBe('open');
  });

  test('is decided where people chose the same apart', () => {
    const one = decided(base, { misuse: take('eik') }, { by: 'de ouders' });
    const two = decided(base, { misuse: take('eik') }, { by: 'het team' });
    const input = { ...base, ledger: mergedLedgers(one.ledger, two.ledger) };
    expect(stateOf(input).status).toBe('decided');
  });

  test('that only the model has can be decided too', () => {
    const input = decided(base, { governance: [{ model: 'governance/elk-jaar' }] });
    expect(stateOf(input, 'governance').status).toBe('decided');
    expect(linesOf(harmonize(input))).toEqual(['A.1 Elk jaar lezen wij dit na.']);
  });
});

describe('a decision no longer holds', () => {
  const input = decided(base, { misuse: take('eik'), lesson_use: 'leave-out' });

  test('when a text changed', () => {
    const now = changed(input, { beuk: '1. Leerlingen mogen niet dreigen of slaan.' });
    expect(stateOf(now)).toMatchObject({
      status: 'outdated',
      changes: ['beuk: de tekst van 1 is gewijzigd'],
    });
    expect(stateOf(now, 'lesson_use').status).toBe('decided');
    const result = harmonize(now);
    expect(fatesOf(result, 'eik').sort()).toEqual(['1 open', '2 left-out']);
    expect(toldOpen(result, 'misuse')?.state).toContain(
      'Het eerdere besluit geldt niet meer: beuk: de tekst van 1 is gewijzigd.',
    );
  });

  test('when only a footnote changed', () => {
    const noted = (note: string) => ({
      beuk: `1. Leerlingen mogen niet dreigen.[^1]\n\n[^1]: ${note}`,
    });
    const before = decided(changed(base, noted('Nooit.')), { misuse: take('eik') });
    expect(stateOf(changed(before, noted('Nooit.'))).status).toBe('decided');
    expect(stateOf(changed(before, noted('Behalve op toneel.'))).status).toBe('outdated');
  });

  test('when a clause came', () => {
    const beuk = `${texts.beuk}\n2. Leerlingen mogen niet pesten.`;
    expect(stateOf(changed(input, { beuk }))).toMatchObject({
      changes: ['beuk: 2 is erbij gekomen'],
    });
  });

  test('when a clause went', () => {
    expect(stateOf(changed(input, { beuk: '1. De bel gaat om negen uur.' }))).toMatchObject({
      changes: ['beuk: cl_1 staat er niet meer, of hoort nu bij een ander onderwerp'],
    });
  });

  test('when a clause moved to another subject', () => {
    const under = (heading: string) =>
      inputOf({
        eik: `# ${heading}\n\nDit is verboden:\n\n- schelden.`,
        beuk: '1. Pesten mag niet.',
      });
    const before = decided(under('Pesten'), { misuse: take('beuk') });
    const now = { ...under('Telefoons'), ledger: before.ledger };
    expect(stateOf(now)).toMatchObject({
      status: 'outdated',
      changes: [
        'eik: sec_nn1__cl_nn1 staat er niet meer, of hoort nu bij een ander onderwerp',
        'eik: sec_nn1__cl_nn1__cl_nn1 staat er niet meer, of hoort nu bij een ander onderwerp',
      ],
    });
    expect(agendaFor(now).some(({ state }) => state.status === 'decided')).toBe(false);
  });

  test('when a source gets a text where only the model had one', () => {
    const before = decided(base, { governance: [{ model: 'governance/elk-jaar' }] });
    const beuk = `${texts.beuk}\n\n# Beheer\n\n1. Het bestuur stelt dit protocol vast en evalueert het elk jaar.`;
    const now = changed(before, { beuk });
    expect(stateOf(now, 'governance')).toMatchObject({
      status: 'outdated',
      changes: ['beuk: Beheer 1 is erbij gekomen'],
    });
  });

  test('when nothing is left of its texts; that is a finding', () => {
    const [eik, beuk] = ['1. De zon schijnt.', '1. De bel gaat.'];
    const { findings } = harmonize(changed(input, { eik, beuk }));
    expect(findings.filter(({ ruleId }) => ruleId === 'lost-decision')).toEqual([]);
    const own = decided(inputOf({ ...texts, eik: '# Tuin\n\n1. Onze tuin is groen.' }), {
      'other-1': 'leave-out',
    });
    const lost = harmonize({ ...base, ledger: own.ledger });
    expect(told(lost.findings)).toContainEqual({
      ruleId: 'lost-decision',
      message:
        'Het besluit van de werkgroep (2026-11-21) over other-1 gaat over teksten die er niet meer zijn. Het geldt niet meer; u hoeft niets te doen.',
      clauses: [],
    });
  });
});

describe('a source that is numbered anew', () => {
  const eik =
    '1. De bel gaat.\n2. Leerlingen mogen niet schelden.\n3. Leerlingen mogen niet pesten.';
  const beuk = '1. Leerlingen mogen niet dreigen.';

  test('keeps the decisions, and these name its new places', () => {
    const input = decided(inputOf({ eik, beuk }), { misuse: take('eik', 'cl_3') });
    const turned =
      '# A. Gedrag\n\n1. Leerlingen mogen niet pesten.\n2. Leerlingen mogen niet schelden.';
    const now = { ...inputOf({ eik: turned, beuk }), ledger: input.ledger };
    expect(stateOf(now)).toMatchObject({ status: 'decided', choice: take('eik', 'sec_A__cl_1') });
    expect(linesOf(harmonize(now))).toEqual(['A.1 Leerlingen mogen niet pesten.']);
  });
});

describe('a text that a source has under two subjects', () => {
  const eik = '# Telefoons in de les\n\nDit mag niet.\n\n# Foto’s maken\n\nDit mag niet.';
  const input = inputOf({ eik, beuk: texts.beuk });
  const [first, second] = agendaFor(input).filter(({ clauses }) => clauses[0]?.source.id === 'eik');
  const [one, other] = [first?.key ?? '', second?.key ?? ''];

  test('is decided on for each of them', () => {
    const partly = decided(input, { [one]: 'leave-out' });
    expect([stateOf(partly, one).status, stateOf(partly, other).status]).toEqual([
      'decided',
      'open',
    ]);
    const both = decided(partly, { [other]: take('eik') });
    expect(stateOf(both, one)).toMatchObject({ choice: 'leave-out' });
    expect(stateOf(both, other)).toMatchObject({ choice: take('eik') });
    expect(linesOf(harmonize(both))).toHaveLength(1);
  });

  test('is asked again where it is not clear which of them was meant', () => {
    const before = decided(input, { [one]: 'leave-out', [other]: take('eik') });
    const moved = inputOf({ eik: `# Vooraf\n\nDe zon schijnt.\n\n${eik}`, beuk: texts.beuk });
    expect(stateOf({ ...moved, ledger: before.ledger }, one)).toMatchObject({
      status: 'outdated',
      changes: ['dezelfde tekst staat bij meer onderwerpen; zeg opnieuw welk u bedoelt'],
    });
  });
});

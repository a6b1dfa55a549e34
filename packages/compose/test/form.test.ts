import { clausesOf, digest, isSection, ownText } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import { composeForm, composeVersion, fullForm, lengthsOf } from '../src/index.ts';
import { loadSmall, problemsOf, smallFiles } from './small-template.ts';

const answers = { sector: 'vo', naam: 'De Zeester', extra: true };

const lengths = `
short:
  itself: deze regel
  clauses:
    - [decency-1, decency-2]
  leave:
    - { clauses: [purpose_value-1], why: 'Wie het leest, weet dat al.' }
chapters:
  - { id: gedrag, name: gedrag, topics: [decency], under: purpose_value, elsewhere: 'Voor gedrag geldt {{document}}.' }
parts:
  label: Deel
  list:
    - { heading: Gedrag, topics: [decency] }
    - { heading: Overig, topics: [purpose_value] }
`;

const pupils = `
audience: pupils
title: Afspraken
for: [leerlingen]
sections:
  - heading: Doen
    rules:
      - { id: aardig, ways: [{ of: [decency-1], text: 'Je bent aardig.' }] }
      - { id: groet, ways: [{ of: [decency/respect-2], text: 'Je groet, ook op {{naam}}.' }] }
closing: { heading: Slot, text: 'Het {{text_title}} geldt (kenmerk {{text_digest}}).' }
`;

const template = loadSmall({ 'lengths.yaml': lengths, 'versions/leerlingen.yaml': pupils });
const texts = (form: Partial<typeof fullForm>) =>
  clausesOf(composeForm(template, answers, { ...fullForm, ...form }).protocol).map(ownText);

describe('a form of a text', () => {
  test('short joins what stands in a row, and says what it leaves out', () => {
    const { protocol, left } = composeForm(template, answers, { ...fullForm, length: 'short' });
    expect(clausesOf(protocol).map((clause) => [clause.wId, ownText(clause)])).toEqual([
      [
        'decency-1',
        'Iedereen is aardig voor elke docent. Iedereen groet, zoals in deze regel staat.',
      ],
    ]);
    expect(left.map(({ label, why }) => [label, why])).toEqual([
      ['A.1', 'Wie het leest, weet dat al.'],
    ]);
    expect(protocol.meta.approval?.rights?.[0]?.clauses).toEqual(['decency-1']);
  });

  test('a chapter that stands elsewhere is named there, and among the related documents', () => {
    const form = { ...fullForm, elsewhere: { gedrag: 'de gedragscode' } };
    const { protocol, left } = composeForm(template, answers, form);
    expect(texts(form)).toEqual([
      'Dit protocol is van De Zeester.',
      'Voor gedrag geldt de gedragscode.',
    ]);
    expect(protocol.meta.related).toEqual(['de gedragscode']);
    expect(left.map(({ chapter }) => chapter)).toEqual([
      { name: 'gedrag', document: 'de gedragscode' },
      { name: 'gedrag', document: 'de gedragscode' },
    ]);
  });

  test('a chapter that is left out leaves nothing behind', () => {
    expect(texts({ without: ['gedrag'] })).toEqual(['Dit protocol is van De Zeester.']);
  });

  test('a chapter that the law asks for, or that a clause points at, is not left out', () => {
    const file = 'clauses/decency/respect.md';
    const required = (smallFiles[file] ?? '')
      .replace('weight: keuze', 'weight: verplicht')
      .replace('basis: []', "basis: [{ source: WPO art. 4c, asOf: '2015' }]");
    const doel = 'clauses/purpose_value/doel.md';
    const pointing = `${smallFiles[doel]} Zie {{ref 'decency-1'}}.`.replace('\n Zie', ' Zie');
    for (const [changes, message] of [
      [{ [file]: required }, /de wet vraagt regels/],
      [{ [doel]: pointing }, /A\.1 verwijst ernaar/],
    ] as const) {
      const changed = loadSmall({ 'lengths.yaml': lengths, ...changes });
      const form = { ...fullForm, without: ['gedrag'] };
      const [problem] = problemsOf(() => composeForm(changed, answers, form));
      expect(problem?.message).toMatch(message);
    }
  });

  test('in parts each section stands under its part, numbered through', () => {
    const { protocol } = composeForm(template, answers, { ...fullForm, inParts: true });
    expect(
      protocol.children
        .filter(isSection)
        .map((part) => [
          `${part.label} ${part.num}`,
          part.heading,
          part.children.filter(isSection).map(({ num, heading }) => `${num} ${heading}`),
        ]),
    ).toEqual([
      ['Deel 1', 'Gedrag', ['A Gedrag']],
      ['Deel 2', 'Overig', ['B Doel']],
    ]);
  });

  test('what the template does not have is told', () => {
    const plain = loadSmall();
    for (const form of [{ length: 'short' }, { without: ['x'] }, { inParts: true }] as const) {
      expect(problemsOf(() => composeForm(plain, answers, { ...fullForm, ...form }))).toHaveLength(
        1,
      );
    }
    expect(lengthsOf(plain)).toEqual(['full']);
    expect(lengthsOf(template)).toEqual(['full', 'short', 'pupils']);
    expect(lengthsOf(loadSmall({ 'lengths.yaml': 'short: whole' }))).toEqual(['full', 'short']);
  });

  test('a name that is no clause is a problem', () => {
    const wrong = lengths.replace('[purpose_value-1]', '[purpose_value-9]');
    expect(problemsOf(() => loadSmall({ 'lengths.yaml': wrong }))).toMatchObject([
      { path: 'lengths.yaml: short', message: expect.stringMatching(/purpose_value-9/) },
    ]);
    const rule = pupils.replace('decency-1', 'decency-9');
    expect(problemsOf(() => loadSmall({ 'versions/leerlingen.yaml': rule }))).toMatchObject([
      { path: 'versions/leerlingen.yaml: aardig' },
    ]);
  });
});

describe('a version of a text', () => {
  const full = composeForm(template, answers, fullForm).protocol;

  test('has the rules of which all clauses are there, and names them', () => {
    const version = composeVersion(template, answers, { audience: 'pupils' });
    const hex = digest(full).text.slice('sha256v2:'.length, 'sha256v2:'.length + 8);
    expect(clausesOf(version).map((clause) => [clause.num, ownText(clause)])).toEqual([
      ['1', 'Je bent aardig. (B.1)'],
      ['2', 'Je groet, ook op De Zeester. (B.2)'],
      [null, `Het Klein protocol geldt (kenmerk ${hex}).`],
    ]);
    expect(clausesOf(version)[0]?.data?.provenance).toEqual([{ source: hex, clause: 'decency-1' }]);
  });

  test('carries no rights, and says of which text it is a version', () => {
    const { meta } = composeVersion(template, answers, { audience: 'pupils' });
    expect(meta.approval).toBeUndefined();
    expect(meta.status).toBeUndefined();
    expect(meta.versionOf).toEqual({ title: 'Klein protocol', digest: digest(full).text });
  });

  test('leaves a rule out where the answers leave its clause out', () => {
    const version = composeVersion(template, { ...answers, extra: false }, { audience: 'pupils' });
    expect(clausesOf(version)).toHaveLength(2);
  });

  test('is told where the template has none for these people', () => {
    const [problem] = problemsOf(() => composeVersion(template, answers, { audience: 'parents' }));
    expect(problem?.message).toMatch(/ouders/);
  });
});

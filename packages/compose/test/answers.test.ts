import { expect, test } from 'vitest';
import { expectation, type Question, readAnswers } from '../src/index.ts';
import { problemsOf, templateText } from './small-template.ts';

const base = { question: 'Wat?', why: 'Daarom.' };
const options = [
  { value: 'a', label: 'eerste' },
  { value: 'b', label: 'tweede' },
];
const questions: Question[] = [
  { ...base, id: 'keuze', type: 'choice', options },
  { ...base, id: 'tekst', type: 'text', maxLength: 5, when: { keuze: 'a' } },
  { ...base, id: 'meer', type: 'multiple', options, optional: true },
  { ...base, id: 'ja', type: 'boolean' },
  { ...base, id: 'dag', type: 'date', optional: true },
  { ...base, id: 'aantal', type: 'number', min: 1, max: 3, when: { ja: true } },
  { ...base, id: 'namen', type: 'list', optional: true, when: { not: { ja: true } } },
];
const whole = { keuze: 'a', tekst: 'kort', ja: true, aantal: 2 };

test('answers that fit are given back by question', () => {
  expect(readAnswers(questions, { ...whole, meer: ['a', 'b'], dag: '2027-08' })).toEqual(
    new Map(Object.entries({ ...whole, meer: ['a', 'b'], dag: '2027-08' })),
  );
});

test('a missing answer names the question and its options; what hangs on it waits', () => {
  expect(problemsOf(() => readAnswers(questions, { ja: false }))).toEqual([
    {
      path: 'keuze',
      message: "Het antwoord op 'Wat?' ontbreekt. Kies een van: a (eerste), b (tweede).",
    },
  ]);
});

test('an empty value is a missing answer', () => {
  expect(problemsOf(() => readAnswers(questions, { ...whole, ja: null, dag: null }))[0]?.path).toBe(
    'ja',
  );
});

test('every wrong answer is reported at once, with its place', () => {
  const wrong = {
    keuze: 'a',
    tekst: 'te lang',
    meer: ['a', 'c'],
    ja: true,
    dag: '2027-13-01',
    aantal: 2.5,
    kleur: 'rood',
    __proto_: 1,
  };
  expect(problemsOf(() => readAnswers(questions, wrong)).map(({ path }) => path)).toEqual([
    'tekst',
    'meer[1]',
    'dag',
    'aantal',
    'kleur',
    '__proto_',
  ]);
});

test('an answer to a question that is not asked is refused, with the reason', () => {
  expect(problemsOf(() => readAnswers(questions, { ...whole, namen: ['x'] }))).toEqual([
    {
      path: 'namen',
      message:
        "De vraag 'Wat?' hoort niet bij uw andere antwoorden (ja: true). Haal dit antwoord weg of pas die antwoorden aan.",
    },
  ]);
});

test('an unknown answer lists the questions that there are', () => {
  const [problem] = problemsOf(() => readAnswers(questions, { ...whole, kleur: 'rood' }));
  expect(problem?.message).toContain('keuze, tekst, meer, ja, dag, aantal, namen');
});

for (const nothing of [null, 'tekst', ['a'], undefined]) {
  test(`${JSON.stringify(nothing)} is no set of answers`, () => {
    expect(problemsOf(() => readAnswers(questions, nothing))[0]?.message).toContain(
      'vraag: antwoord',
    );
  });
}

for (const blank of ['', '  ', '\n\t', '\u0007']) {
  test(`text ${JSON.stringify(blank)} is no answer`, () => {
    expect(problemsOf(() => readAnswers(questions, { ...whole, tekst: blank }))[0]?.path).toBe(
      'tekst',
    );
  });
}

test('a choice is named once', () => {
  expect(problemsOf(() => readAnswers(questions, { ...whole, meer: ['a', 'a'] }))[0]?.path).toBe(
    'meer',
  );
});

test('every kind of question says what answer it takes', () => {
  const said = (question: Question) =>
    templateText({ code: 'expected', data: { expected: expectation(question) } });
  expect(questions.map(said)).toEqual([
    'Kies een van: a (eerste), b (tweede).',
    'Geef tekst van 1 tot 5 tekens.',
    'Geef een lijst met een of meer van: a (eerste), b (tweede). Noem elke keuze één keer.',
    'Antwoord met ja of nee.',
    'Geef een datum, zoals 1 augustus 2027 of 2027-08-01.',
    'Geef een heel getal van 1 tot en met 3.',
    'Geef een lijst met een of meer teksten van hoogstens 200 tekens.',
  ]);
});

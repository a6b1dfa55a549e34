import { expect, test } from 'vitest';
import { leaveOpen } from '../src/index.ts';
import { answersFrom, template } from './models.ts';

const example = answersFrom('answers.example.yaml');
const without = (...ids: string[]) =>
  Object.fromEntries(Object.entries(example).filter(([id]) => !ids.includes(id)));

test('leaves open what is asked and not answered, after what was open already', () => {
  expect(
    leaveOpen(template, { ...without('discussie', 'beeld_jaren'), open: ['discussie'] }),
  ).toMatchObject({
    open: ['discussie', 'beeld_jaren'],
  });
});

test('changes nothing where every question has its answer', () => {
  expect(leaveOpen(template, example)).toEqual(example);
});

test('leaves no fact about the school open, nor a question that may be left out, nor one that is not asked', () => {
  const facts = without('bestuur', 'ingangsdatum', 'ouderkanaal', 'ouderapp');
  expect(leaveOpen(template, facts)).toEqual({ ...facts, open: ['ouderkanaal'] });
});

test('gives back what is no list of answers', () => {
  for (const strange of [null, 'ja', ['a'], { open: 'ja' }]) {
    expect(leaveOpen(template, strange)).toBe(strange);
  }
});

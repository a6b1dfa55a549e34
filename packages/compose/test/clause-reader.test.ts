import { clausesOf } from '@akkoord/clause';
import { expect, test } from 'vitest';
import { compose } from '../src/index.ts';
import { loadSmall } from './small-template.ts';

const answers = { sector: 'vo', naam: 'De School', extra: true };

test('a template reads each text of a clause once', () => {
  const template = loadSmall();
  const read: string[] = [];
  const counting = {
    ...template,
    readClause: (markdown: string) => {
      read.push(markdown);
      return template.readClause(markdown);
    },
  };
  compose(counting, answers);
  expect(read.length).toBeGreaterThan(1);
  const first = read.map((markdown) => template.readClause(markdown));
  expect(read.every((markdown, index) => template.readClause(markdown) === first[index])).toBe(
    true,
  );
});

test('what comes out of a template is not shared between protocols', () => {
  const template = loadSmall();
  const [one, two, untouched] = [1, 2, 3].map(() => compose(template, answers)) as [
    ReturnType<typeof compose>,
    ReturnType<typeof compose>,
    ReturnType<typeof compose>,
  ];
  expect(one).toEqual(two);
  for (const clause of clausesOf(one)) {
    clause.children.splice(0);
    clause.data = {};
  }
  expect(two).toEqual(untouched);
  expect(compose(template, answers)).toEqual(untouched);
});

test('the same words with another answer are another clause', () => {
  const template = loadSmall();
  const [before, after] = ['De School', 'De *Andere* School'].map((naam) =>
    JSON.stringify(compose(template, { ...answers, naam })),
  );
  expect(before).not.toContain('Andere');
  expect(after).toContain('De *Andere* School');
});

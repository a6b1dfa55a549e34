import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  comparisonToHtml,
  comparisonToMarkdown,
  comparisonToTerminal,
  nameHiddenCharacters,
} from '../src/index.ts';
import { readableRuns } from '../src/view/runs.ts';
import { change, comparison, witness } from './sample-comparison.ts';

const text = fc.string({ unit: 'binary', maxLength: 30 });
const diffs = fc.array(fc.record({ op: fc.constantFrom('equal', 'insert', 'delete'), text }), {
  maxLength: 20,
});

test('random text never throws, and never reaches a reader with a control in it', () => {
  fc.assert(
    fc.property(diffs, text, (diff, title) => {
      const made = comparison(
        witness({ title }, { a: [title, title] }),
        witness({}, { b: [null, title] }),
        [change({ before: ['a'], after: ['b'], diff })],
      );
      for (const output of [
        comparisonToHtml(made),
        comparisonToMarkdown(made),
        comparisonToTerminal(made, { colour: false }),
      ]) {
        expect(nameHiddenCharacters(output)).toBe(output);
      }
    }),
    { numRuns: 60 },
  );
});

test('readable runs keep the text of both sides', () => {
  fc.assert(
    fc.property(diffs, (diff) => {
      const { before, after } = readableRuns(diff);
      const side = (without: string) =>
        diff
          .filter(({ op }) => op !== without)
          .map((part) => part.text)
          .join('');
      expect(before.map((run) => run.text).join('')).toBe(side('insert'));
      expect(after.map((run) => run.text).join('')).toBe(side('delete'));
    }),
    { numRuns: 200 },
  );
});

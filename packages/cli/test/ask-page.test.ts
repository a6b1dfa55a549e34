import { expect, test } from 'vitest';
import type { Asked } from '../src/ask/asked.ts';
import { choosing, pressed } from '../src/ask/choosing.ts';
import { pageOf, untouched } from '../src/ask/page.ts';
import type { View } from '../src/ask/view.ts';
import { shippedQuestions } from './shipped-questions.ts';

const options = Array.from({ length: 20 }, (_, index) => ({
  value: `${index}`,
  label: `Keuze ${index}`,
}));
const asked: Asked = {
  id: 'a',
  question: 'Wat kiest u?',
  field: { kind: 'one', options },
  live: (filled) => [filled === null ? 'Alles.' : `Tekst bij ${filled}.`, 'Meer.\n'.repeat(30)],
};
const viewing = (question: Asked): View => ({
  asked: question,
  standing: null,
  back: true,
  change: { more: 0, fewer: 0 },
  problem: null,
  filled: null,
});

const drawn = (question: Asked, keys: ReadonlyArray<Parameters<typeof pressed>[2]>) => {
  const view = viewing(question);
  const draft = untouched(question, null, null);
  const now = keys.reduce((at, key) => pressed(question.field, at, key), draft.choosing);
  return pageOf(view, { ...draft, choosing: now }, { width: 60, height: 24 }).map(
    ({ text }) => text,
  );
};

test('nothing is chosen beforehand, and the text follows what is pointed at', () => {
  expect(drawn(asked, []).join('\n')).toContain('│ Alles.');
  expect(drawn(asked, []).some((line) => line.startsWith('›'))).toBe(false);
  expect(drawn(asked, ['down', 'down']).join('\n')).toMatch(/› Keuze 1\n[\s\S]*│ Tekst bij 1\./);
  expect(drawn(asked, ['up']).join('\n')).toContain('› Keuze 19');
});

test('a long list moves with what is pointed at, and a long text is read on', () => {
  const last = drawn(asked, ['up']);
  expect(last).toHaveLength(24);
  expect(last.join('\n')).toMatch(/… nog \d+ keuzes\n/);
  expect(drawn(asked, ['down']).join('\n')).toMatch(/… nog \d+ regels: lees verder met →/);
  expect(drawn(asked, ['down', 'right']).join('\n')).not.toContain('Tekst bij 0.');
  expect(drawn(asked, ['down', 'right', 'left']).join('\n')).toContain('Tekst bij 0.');
});

test('the space bar ticks and takes back, in the order of the options', () => {
  const field = { kind: 'many', options } as const;
  const keys = ['down', 'down', 'space', 'up', 'space', 'down', 'down', 'space', 'space'] as const;
  const end = keys.reduce((at, key) => pressed(field, at, key), choosing(field, null));
  expect(end.ticked).toEqual(['0', '1']);
});

test.each([
  [80, 30],
  [60, 30],
])('every question of every template fits on a screen of %i by %i', (columns, rows) => {
  let count = 0;
  for (const view of shippedQuestions()) {
    const { field } = view.asked;
    const draft = untouched(view.asked, view.filled, view.problem);
    const points =
      field.kind === 'line'
        ? [draft.choosing]
        : field.options.map((_, cursor) => ({ ...draft.choosing, cursor }));
    for (const at of [draft.choosing, ...points]) {
      const page = pageOf(
        view,
        { ...draft, choosing: at },
        { width: columns - 1, height: rows - 1 },
      );
      const text = page.map((line) => line.text);
      expect(text.length).toBeLessThan(rows);
      expect(text.filter((line) => line.length >= columns)).toEqual([]);
      expect(text.at(-1)).toMatch(/stoppen$/);
      if (field.kind !== 'line' && at.cursor !== null) expect(text.join('\n')).toContain('\n› ');
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(150);
});

import { clausesOf, ownText } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { adopt, discuss, openPointsOf, undo } from '../src/index.ts';
import { draft, shortText, textOf, withBody } from './any-text.ts';
import { adopted, adoption, codesOf, consented, done, requested } from './steps.ts';

const question = { id: 'melder', question: 'Wie krijgt een melding?' };

test('a text without questions and gaps has no open point', () => {
  expect(openPointsOf(draft())).toEqual([]);
  const brackets = shortText.replace(
    'een account',
    'een account [zie bijlage 2] en nog meer [nog]',
  );
  expect(openPointsOf(textOf(brackets))).toEqual([]);
});

test('a question counts by its record or its wId, whatever its heading is called', () => {
  const asked = `${shortText}\n# C. Overig\n\n1. Wie krijgt een melding? <!-- #open-melder -->\n`;
  expect(openPointsOf(textOf(asked))).toEqual([{ of: 'question', ...question }]);
  expect(openPointsOf(textOf(asked, { open: [question] }))).toHaveLength(1);
  const deleted = textOf(shortText, { open: [question] });
  expect(openPointsOf(deleted)).toEqual([{ of: 'question', ...question }]);
});

test('a gap is seen in a clause, a table, a heading and a footnote, and once where a question explains it', () => {
  const gapped = shortText
    .replace('12 jaar', '\\[nog te bespreken met de MR\\] jaar')
    .replace('Voor medewerkers', 'Voor \\[in te vullen\\]')
    .replace('een horloge', '\\[NOG IN TE  VULLEN: wat\\]');
  const table =
    '\n1. Wie mag wat:\n\n   | Wie | Mag |\n   |---|---|\n   | docent | \\[invullen\\] |\n';
  const points = openPointsOf(textOf(gapped.replace('\n[^1]:', `${table}\n[^1]:`)));
  expect(points.map((point) => (point.of === 'gap' ? point.text : point.id)).sort()).toEqual([
    '[NOG IN TE VULLEN: wat]',
    '[in te vullen]',
    '[invullen]',
    '[nog te bespreken met de MR]',
  ]);
  const explained = textOf(shortText.replace('12 jaar', '\\[nog te bespreken met de MR\\] jaar'), {
    open: [{ ...question, clauses: ['sec_A__cl_2'] }],
  });
  expect(openPointsOf(explained)).toEqual([{ of: 'question', ...question }]);
});

test.each(['aantal', 'datum', 'naam van de app', 'nog te kiezen: Wie meldt er?'])(
  'a blank that only a reader sees is open too: [%s]',
  (blank) => {
    const text = textOf(shortText.replace('12 jaar', `\\[${blank}\\] jaar`));
    expect(openPointsOf(text)).toMatchObject([{ of: 'gap', text: `[${blank}]` }]);
  },
);

test('a blank in a list belongs to the question of the clause over it', () => {
  const listed = `${shortText}\n3. Dit zijn de doelen:\n   - \\[doelen\\]\n`.replace(
    /\n\[\^1\]:[^\n]*/,
    '',
  );
  const plain = textOf(listed);
  const [gap] = openPointsOf(plain);
  expect(gap).toMatchObject({ of: 'gap', text: '[doelen]' });
  const over = clausesOf(plain).find((clause) => ownText(clause).startsWith('Dit zijn'));
  const explained = textOf(listed, { open: [{ ...question, clauses: [over?.wId ?? ''] }] });
  expect(openPointsOf(explained)).toEqual([{ of: 'question', ...question }]);
});

test('a text to talk about asks no right and decides nothing', () => {
  const open = { ...draft(), meta: { ...draft().meta, open: [question] } };
  const tree = done(
    discuss(open, {
      by: 'de directeur',
      on: '2026-01-05',
      bodies: ['mr'],
      recordedOn: '2026-01-06',
    }),
  );
  expect(tree.meta.status).toBe('draft');
  expect(tree.meta.approval?.rights).toEqual(open.meta.approval?.rights);
  expect(tree.meta.approval?.request).toBeUndefined();
  expect(tree.meta.approval?.decisions).toBeUndefined();
  expect(tree.meta.approval?.discussion).toMatchObject({ bodies: ['mr'], on: '2026-01-05' });
  expect(tree.meta.approval?.history).toEqual([
    {
      on: '2026-01-05',
      by: 'de directeur',
      recordedOn: '2026-01-06',
      event: 'bespreekversie voorgelegd aan de medezeggenschapsraad (MR); open punten: 1',
    },
  ]);
  expect(codesOf(adopt(tree, adoption))).toEqual(['not-requested']);
  const decided = done(discuss(draft(), { by: 'de directeur', on: '2026-01-05' }));
  expect(adopted(consented(requested(decided))).meta.approval?.discussion).toBeDefined();
});

test('a right that is set aside by hand after the request does not silence the council that was asked', () => {
  for (const asked of [requested(), withoutAsked(requested())]) {
    const rights = asked.meta.approval?.rights?.map((right) =>
      right.body === 'pmr' ? { ...right, applies: false, note: 'niet nodig' } : right,
    );
    const silenced = {
      ...asked,
      meta: { ...asked.meta, approval: { ...asked.meta.approval, rights } },
    };
    expect(codesOf(adopt(silenced, adoption))).toEqual(['decision-missing', 'decision-missing']);
    const [own] = consented(silenced).meta.approval?.decisions?.slice(-1) ?? [];
    expect(own).toMatchObject({ body: 'pmr', decision: 'consent' });
  }
});

test('a decision that was recorded by mistake is taken back, and recorded right on an earlier day', () => {
  const wrong = consented();
  const back = done(
    undo(wrong, {
      by: 'de secretaris',
      on: '2026-02-12',
      reason: 'verkeerde dag',
      recordedOn: '2026-02-12',
    }),
  );
  expect(back.meta.status).toBe('submitted');
  expect(back.meta.approval?.history?.at(-1)).toEqual({
    on: '2026-02-12',
    by: 'de secretaris',
    event:
      'teruggenomen: de personeelsgeleding van de MR (PMR) heeft instemming verleend (verkeerde dag)',
    recordedOn: '2026-02-12',
    undoes: '2',
  });
  expect(
    adopted(consented(done(undo(back, { by: 'de secretaris', on: '2026-02-12' })))).meta.status,
  ).toBe('adopted');
});

test('what undo gives back can be written, read and taken back again', () => {
  const other = withBody(requested(), shortText.replace('12 jaar', '13 jaar'));
  const again = requested(other);
  expect(again.meta.texts).toHaveLength(2);
  const back = done(undo(again, { by: 'b', on: '2026-05-01' }));
  expect(back.meta.texts).toHaveLength(1);
  expect(back.meta.approval?.request).toEqual(requested().meta.approval?.request);
  expect(done(undo(back, { by: 'b', on: '2026-05-01' })).meta.texts).toBeUndefined();
});

function withoutAsked(tree: ReturnType<typeof requested>) {
  const { asked: _, ...request } = tree.meta.approval?.request ?? { on: '', by: '', digest: '' };
  return { ...tree, meta: { ...tree.meta, approval: { ...tree.meta.approval, request } } };
}

const words = defaultTaxonomy().governance.stated;
const governed = (line: string) =>
  consented(
    requested({ ...draft(), ...pick(`${shortText.replace('\n[^1]:', `3. ${line}\n\n[^1]:`)}`) }),
  );
const pick = (text: string) => {
  const { children } = parseMarkdown(text, { taxonomy: defaultTaxonomy() });
  return { children };
};

test.each([
  ['De directeur evalueert dit protocol uiterlijk op 1 mei 2029.', 'evaluate-by', '2029-05-01'],
  ['Evaluatie uiterlijk: mei 2029', 'evaluate-by', '2029-05'],
  ['Dit protocol treedt in werking op 1 augustus 2026.', 'effective-from', '2026-08-01'],
  ['Stichting De Golf stelt dit protocol vast.', 'adopted-by', 'Stichting De Golf'],
])('a text that says something else than its adoption: %s', (line, what, stated) => {
  const input = { ...adoption, by: 'het bestuur van Stichting Het Baken', words };
  const outcome = adopt(governed(line), input);
  expect(outcome.ok ? [] : outcome.refusals).toEqual([
    expect.objectContaining({
      code: 'text-contradicts',
      field: 'differsFromText',
      data: expect.objectContaining({ what, stated, sentence: line }),
    }),
  ]);
  expect(adopt(governed(line), { ...input, differsFromText: true }).ok).toBe(true);
  expect(adopt(governed(line), { ...input, words: undefined as never }).ok).toBe(true);
});

test.each([
  'De directeur evalueert dit protocol uiterlijk op 1 mei 2028.',
  'Dit protocol is geëvalueerd op 1 mei 2024.',
  'De directeur evalueert dit protocol elk jaar.',
  'Vanaf 1 augustus 2025 blijven telefoons in het kluisje.',
  'Het protocol gaat in op 1 april 2026 en op 1 mei 2027 evalueren wij het.',
  'Onze wet treedt in werking op 1 januari 2020.',
  'Het bestuur van Stichting Het Baken stelt dit protocol vast.',
  'De directeur stelt dit protocol vast met Basisschool De Zee.',
])('a text of which nothing is certain: %s', (line) => {
  const input = { ...adoption, by: 'het bestuur van Stichting Het Baken', words };
  expect(codesOf(adopt(governed(line), input))).toEqual([]);
});

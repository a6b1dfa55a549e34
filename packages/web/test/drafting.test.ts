import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '@akkoord/compose';
import { parseAnswers } from '@akkoord/workflow';
import { describe, expect, test } from 'vitest';
import { runMain, temporaryFolder } from '../../cli/test/run-main.ts';
import { openDesk } from '../src/desk/desk.ts';
import type { Drafting, KeptAnswer, KeptAnswers } from '../src/desk/drafting/jobs.ts';
import type { Job } from '../src/desk/jobs.ts';
import { type Act, actSchema } from '../src/work/acts/entry.ts';
import type { JobOf } from '../src/work/answers.ts';
import { emptyProject, projectAfter } from '../src/work/project.ts';

const template = 'social-media';
const folder = join(import.meta.dirname, '../../../templates', template);
const desk = openDesk();
const ask = <Kind extends Job['kind']>(job: JobOf<Kind>) => desk.handle<Kind>(job, () => {});

/** Answers of a file, as a person gives them one by one. */
function kept(name: string): KeptAnswers {
  const file = parseAnswers(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>;
  const { open = [], ...values } = file;
  const given = Object.entries(values).map(([id, value]): [string, KeptAnswer] => [
    id,
    value === null ? { kind: 'none' } : { kind: 'value', value: value as string },
  ]);
  const left = (open as string[]).map((id): [string, KeptAnswer] => [id, { kind: 'open' }]);
  return Object.fromEntries([...given, ...left]);
}

describe('a protocol in the making', () => {
  const nothing: Drafting = { template, answers: {} };
  const full: Drafting = { template, answers: kept('answers.example.yaml') };

  test('a draft is what the example of the model gives', async () => {
    const markdown = await ask({ kind: 'draft', drafting: full, form: 'full', format: 'md' });
    expect(markdown).toBe(readFileSync(join(folder, 'expected.md'), 'utf8'));
  });

  /** Answer question after question, as the example does; what may be left out and is not in it is left out. */
  async function walk(): Promise<{ drafting: Drafting; questions: Question[] }> {
    let drafting = nothing;
    const questions: Question[] = [];
    let { next } = await ask({ kind: 'answered', drafting });
    while (next !== null && questions.length < 200) {
      const asked = await ask({ kind: 'question', drafting, question: next });
      if (!asked) throw new Error(`${next} is not asked`);
      expect(asked).toMatchObject({ answer: null, typed: '', question: { id: next } });
      expect(asked.previous).toBe(questions.at(-1)?.id ?? null);
      const reply = full.answers[next] ?? { kind: 'none' };
      const result = await ask({ kind: 'answer', drafting, question: next, reply });
      if (result.kind === 'refused') throw new Error(`${next}: ${result.problem}`);
      drafting = { template, answers: { ...drafting.answers, [next]: result.answer } };
      questions.push(asked.question);
      next = result.next;
    }
    return { drafting, questions };
  }

  test('answers one by one lead to the same, and nothing is filled in beforehand', async () => {
    const { drafting, questions } = await walk();
    expect(questions.map(({ id }) => id)).toEqual(
      expect.arrayContaining(Object.keys(full.answers)),
    );
    const one = await ask({ kind: 'draft', drafting, form: 'full', format: 'md' });
    expect(one).toBe(await ask({ kind: 'draft', drafting: full, form: 'full', format: 'md' }));
  });

  test('no text is shown before all has an answer; not to know is one', async () => {
    const page = { kind: 'draft-page', form: 'full' } as const;
    expect(await ask({ ...page, drafting: nothing })).toBe(null);
    const done = await walk();
    const last = done.questions.filter(({ known }) => !known).at(-1)?.id ?? '';
    const answers = { ...done.drafting.answers, [last]: { kind: 'open' } as const };
    const drafting = { template, answers };
    const { lines, next } = await ask({ kind: 'answered', drafting });
    expect(next).toBe(null);
    expect(lines.filter(({ isOpen }) => isOpen).map(({ id }) => id)).toEqual([last]);
    const { html = '', title } = (await ask({ ...page, drafting })) ?? {};
    expect(html).not.toContain('<style>');
    expect(html).toContain(`<h1>${title}</h1>`);
    const shown = await ask({ kind: 'draft', drafting, form: 'full', format: 'md' });
    expect(shown).not.toBe(
      await ask({ kind: 'draft', drafting: full, form: 'full', format: 'md' }),
    );
  });

  test('what does not fit is refused in Dutch, and a fact about the school cannot stay open', async () => {
    const first = (await ask({ kind: 'answered', drafting: nothing })).next ?? '';
    const give = (reply: KeptAnswer) =>
      ask({ kind: 'answer', drafting: nothing, question: first, reply });
    expect(await give({ kind: 'open' })).toMatchObject({ kind: 'refused' });
    expect(await give({ kind: 'value', value: 'zomaar iets' })).toMatchObject({ kind: 'refused' });
  });

  test('each option shows its own text, and what is typed shows once it is an answer', async () => {
    const { lines } = await ask({ kind: 'answered', drafting: full });
    const all = await Promise.all(
      lines.map(({ id }) => ask({ kind: 'live', drafting: full, question: id, reply: null })),
    );
    const chosen = all.find((texts) => texts.length > 1) ?? [];
    expect(new Set(chosen.map(({ clauses }) => clauses.join('\n'))).size).toBeGreaterThan(1);
    const reply = { kind: 'typed', text: 'De Zeemeeuw' } as const;
    const typed = await ask({ kind: 'live', drafting: full, question: 'schoolnaam', reply });
    expect(JSON.stringify(typed)).toContain('De Zeemeeuw');
  });

  test.each(['short', 'pupils', 'parents'] as const)(
    'the form %s is another text',
    async (form) => {
      const { forms } = await ask({ kind: 'answered', drafting: full });
      expect(forms).toContain(form);
      const text = await ask({ kind: 'draft', drafting: full, form, format: 'md' });
      expect(text).not.toBe(
        await ask({ kind: 'draft', drafting: full, form: 'full', format: 'md' }),
      );
    },
  );

  test.each(['docx', 'odt', 'html'] as const)(
    'as %s it is what the command line writes',
    async (format) => {
      const cwd = temporaryFolder();
      const answers = join(folder, 'answers.example.yaml');
      const argv = ['draft', template, '--answers', answers, '-o', `tekst.${format}`];
      const { code, stderr } = await runMain(argv, { cwd });
      expect(code, stderr).toBe(0);
      const saved = await ask({ kind: 'draft', drafting: full, form: 'full', format });
      expect(Buffer.from(saved as string).equals(readFileSync(join(cwd, `tekst.${format}`)))).toBe(
        true,
      );
    },
  );
});

describe('answers in the work', () => {
  const answered = (question: string, value: string, dropped: string[] = []): Act => ({
    kind: 'question-answered',
    template,
    question,
    answer: { kind: 'value', value },
    dropped,
  });

  test('a later answer comes in the place of an earlier one, and takes what does not go with it', () => {
    const acts = [answered('a', '1'), answered('b', '2'), answered('a', '3', ['b'])];
    const { drafts } = acts.reduce(projectAfter, emptyProject);
    expect(drafts).toEqual(new Map([[template, { a: { kind: 'value', value: '3' } }]]));
    for (const act of acts) expect(actSchema.parse(act)).toEqual(act);
  });

  test('names of a project file that are no questions are refused', () => {
    for (const question of ['__proto__', 'a b', ''])
      expect(actSchema.safeParse(answered(question, '1')).success).toBe(false);
  });
});

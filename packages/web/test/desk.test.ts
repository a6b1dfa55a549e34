import { describe, expect, test } from 'vitest';
import { openDesk } from '../src/desk/desk.ts';
import type { PickedFile, Progress, TableFormat } from '../src/desk/jobs.ts';
import { FileRefused } from '../src/desk/read-file.ts';
import { tableOfCommandLine } from './command-line.ts';
import { exampleFiles, textFile } from './example-files.ts';

const sides = {
  before: { id: 'a', ...exampleFiles.before },
  after: { id: 'b', ...exampleFiles.after },
};
/** For everyone, and nothing decided. */
const plain = { reader: null, notes: {} } as const;
const picked = (name: string, content: string): PickedFile => ({
  id: name,
  ...textFile(name, content),
});

describe('the table of the page is that of the command line', { timeout: 60_000 }, () => {
  const desk = openDesk();
  const cases = [
    ['html', null],
    ['html', 'po'],
    ['docx', 'po'],
    ['md', null],
  ] as const;

  test.each(cases)('as %s, with kind of school %s', async (format, sector) => {
    const saved = await desk.handle(
      { kind: 'save', sides: { ...sides, sector }, format, ...plain },
      () => {},
    );
    const files = { ...exampleFiles, ...(sector ? { sector } : {}) };
    expect(Buffer.from(saved as string).equals(await tableOfCommandLine(files, format))).toBe(true);
  });

  test('and what is shown is what is saved, with its style apart', async () => {
    const job = { sides: { ...sides, sector: null }, ...plain };
    const { html, style, title, total } = await desk.handle({ kind: 'compare', ...job }, () => {});
    const saved = await desk.handle({ kind: 'save', ...job, format: 'html' }, () => {});
    expect(html).not.toContain('<style>');
    expect(html.replace('</title>', `</title><style>${style}</style>`)).toBe(saved);
    expect(saved).toContain(`<title>${title}</title>`);
    expect(saved).toContain(total);
  });
});

describe('what else is made of a comparison', { timeout: 60_000 }, () => {
  const desk = openDesk();
  const asked = { sides: { ...sides, sector: null }, reader: null } as const;

  test('what was decided stands beside its row', async () => {
    const notes = { 1: 'Besluit: Overnemen (de werkgroep).' };
    const save = { kind: 'save', ...asked, notes } as const;
    const html = await desk.handle({ ...save, format: 'html' }, () => {});
    expect(html).toMatch(/id="regel-1"(?:(?!<\/tr>).)*Besluit: Overnemen \(de werkgroep\)\./s);
    expect(String(html).split('Besluit: Overnemen')).toHaveLength(2);
    const md = await desk.handle({ ...save, format: 'md' }, () => {});
    expect(md).toContain('Besluit: Overnemen');
  });

  test('the new text with its changes, to read and in Word', async () => {
    const { html, style } = await desk.handle({ kind: 'running', sides: asked.sides }, () => {});
    expect(html).toContain('class="redline"');
    expect([html.includes('<style>'), style.length > 0]).toEqual([false, true]);
    const save = { kind: 'save', ...asked, notes: {}, format: 'tracked' } as const;
    const word = await desk.handle(save, () => {});
    expect(
      Buffer.from(word as Uint8Array)
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test('a summary for one reader is another than one for all', async () => {
    const of = async (reader: 'parents' | null) => {
      const { html } = await desk.handle({ kind: 'compare', ...asked, reader }, () => {});
      return html;
    };
    expect(await of('parents')).not.toBe(await of(null));
  });
});

describe('the desk', () => {
  test('tells each step of a comparison, and those that it need not do again not', async () => {
    const desk = openDesk();
    const steps = async (format: TableFormat) => {
      const told: Progress[] = [];
      const job = { kind: 'save', sides: { ...sides, sector: null }, format, ...plain } as const;
      await desk.handle(job, (progress) => told.push(progress));
      return told.map(({ step, at, of }) => `${step} ${at}/${of}`);
    };
    const all = ['read-before 1/4', 'read-after 2/4', 'compare 3/4', 'write 4/4'];
    expect(await steps('md')).toEqual(all);
    expect(await steps('html')).toEqual(['write 4/4']);
  });

  test('tells how a text was read, and asks the kind of school only where a right hangs on it', async () => {
    const desk = openDesk();
    const read = async (file: PickedFile, sector: 'vo' | null = null) =>
      desk.handle({ kind: 'read', file, sector }, () => {});
    const unknown = await read(sides.before);
    expect(unknown.title).toMatch(/Wolkenfabriek/);
    expect(unknown.account.clauses).toBe(19);
    expect(unknown.asksSector).toBe(true);
    expect((await read(sides.before, 'vo')).asksSector).toBe(false);
    expect((await read(sides.after)).asksSector).toBe(false);
    const old = { id: 'old', name: 'oud.txt', bytes: Uint8Array.of(49, 46, 32, 233, 233, 110) };
    expect((await read(old)).notices).toHaveLength(1);
  });

  test.each([
    ['leeg.txt', ''],
    ['een.pdf', '%PDF-1.7 and what follows'],
  ])('refuses %s with the sentence of the reader', async (name, content) => {
    const file = picked(name, content);
    const job = openDesk().handle({ kind: 'read', file, sector: null }, () => {});
    await expect(job).rejects.toThrow(FileRefused);
    await expect(job).rejects.toMatchObject({ file: name });
  });

  test('writes a text for correction, and as a page', async () => {
    const desk = openDesk();
    const file = picked('a.txt', 'Protocol schermen\n\n1. Tablets blijven in de tas.\n');
    const text = await desk.handle({ kind: 'correct', file, sector: null }, () => {});
    expect(text).toMatch(/^---\n[\s\S]*1\. Tablets blijven in de tas\.\n$/);
    expect(text).not.toContain('topics');
    const page = await desk.handle({ kind: 'show', file, sector: null }, () => {});
    expect(page).toContain('Tablets blijven in de tas.');
  });
});

import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dist } from '../scripts/build-page.ts';
import { mostSizes, sizesOf } from '../scripts/sizes.ts';
import type { TableFormat } from '../src/desk/jobs.ts';
import { fileWords, sideWords } from '../src/words/file-words.ts';
import { pageWords } from '../src/words/page-words.ts';
import { privacyWords } from '../src/words/privacy-words.ts';
import { readingWords } from '../src/words/reading-words.ts';
import { formatWords, tableWords } from '../src/words/table-words.ts';
import type { KeptFile } from '../src/work/memory.ts';
import { tableOfCommandLine } from './command-line.ts';
import { documentsOf, exampleDocuments } from './example-documents.ts';
import { exampleFiles, textFile } from './example-files.ts';
import { builds, describeInBrowser } from './in-browser.ts';

const widths = [1280, 390] as const;
const screens = builds.flatMap((build) => widths.map((width) => ({ build, width })));

/** Texts that show all that a reading can tell, and in which little is to be looked through. */
const small = {
  before: textFile(
    'oud.txt',
    'Protocol schermen\n\n1. Leerlingen leg- gen hun tablet in de kast.\n3. Ouders vragen teams om hulp.\n\nPagina 1 van 1\n',
  ),
  after: textFile('nieuw.md', '# Protocol schermen\n\n1. Leerlingen houden hun tablet bij zich.\n'),
};

const payload = (file: KeptFile) => ({
  name: file.name,
  mimeType: '',
  buffer: Buffer.from(file.bytes),
});

/** Put a file on a side, and wait until it was read. */
async function pick(page: Page, side: 'before' | 'after', file: KeptFile): Promise<void> {
  const card = page.getByRole('region', { name: sideWords[side].title, exact: true });
  await card.locator('input[type=file]').setInputFiles(payload(file));
  await card.locator('.reading-title, .warning').first().waitFor();
}

async function makeTable(page: Page): Promise<void> {
  await page.getByRole('button', { name: fileWords.compare }).click();
  await page.getByRole('article', { name: pageWords.table }).waitFor();
}

async function saved(page: Page, format: TableFormat): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: formatWords[format], exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`was-wordt.${format}`);
  return readFileSync(await file.path());
}

describeInBrowser('the page in a real browser', ({ open, server }) => {
  test('is small enough, and says how large it is', () => {
    const { start, file, lines } = sizesOf(dist);
    console.log(lines.join('\n'));
    expect(start).toBeLessThanOrEqual(mostSizes.start);
    expect(file).toBeLessThanOrEqual(mostSizes.file);
  });

  test.each(screens)(
    'two files become a table that is saved as the command line writes it: $build, $width pixels',
    async (screen) => {
      const { page, said, foreign } = await open(screen);
      await page.evaluate(watchLongTasks);
      await pick(page, 'before', exampleFiles.before);
      await pick(page, 'after', exampleFiles.after);
      await page.getByLabel('primair onderwijs').check();
      await makeTable(page);
      for (const format of ['html', 'docx', 'md'] as const) {
        const expected = await tableOfCommandLine({ ...exampleFiles, sector: 'po' }, format);
        expect((await saved(page, format)).equals(expected), format).toBe(true);
      }
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(overflow).toBeLessThanOrEqual(0);
      const longest = await page.evaluate('Math.round(Math.max(0, ...window.longTasks))');
      console.log(`longest task, ${screen.build}, ${screen.width} pixels: ${longest} ms`);
      expect([said, foreign]).toEqual([[], []]);
      await page.context().close();
    },
  );

  test.each(screens)('so do a Word file and a PDF: $build, $width pixels', async (screen) => {
    const { page, said, foreign } = await open(screen);
    const documents = await exampleDocuments();
    await pick(page, 'before', documents.before);
    await pick(page, 'after', documents.after);
    await makeTable(page);
    for (const format of ['html', 'docx', 'md'] as const) {
      const expected = await tableOfCommandLine(documents, format);
      expect((await saved(page, format)).equals(expected), format).toBe(true);
    }
    expect([said, foreign]).toEqual([[], []]);
    await page.context().close();
  });

  const looks = widths.flatMap((width) =>
    (['light', 'dark'] as const).map((colours) => {
      // Both builds show the same elements: each look is of one.
      const build = builds[(width === 390) === (colours === 'dark') ? 0 : 1];
      return { build, width, colours };
    }),
  );
  test.each(looks)(
    'axe finds nothing on any screen: $build, $width pixels, $colours',
    async (look) => {
      const { page } = await open({ ...look, bypassCSP: true });
      const check = async (screen: string) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => [screen, id, nodes[0]?.html]);
        expect(found).toEqual([]);
      };
      await page.getByRole('heading', { level: 1 }).waitFor();
      await check('start');
      await pick(page, 'before', textFile('leeg.txt', ''));
      await check('a file that is refused');
      await pick(page, 'before', small.before);
      await pick(page, 'after', small.after);
      for (const part of await page.locator('details').all()) await part.locator('summary').click();
      await check('two texts that were read');
      await page.getByRole('button', { name: readingWords.show }).first().click();
      // The page within the frame runs no script, axe's neither; render has tests of it.
      await page.locator('dialog iframe').evaluate((frame) => frame.remove());
      await check('a text as it was read');
      await page.keyboard.press('Escape');
      await makeTable(page);
      await check('the table');
      await page.context().close();
    },
  );

  test.each(builds)('with the keyboard alone: %s', async (build) => {
    const { page } = await open({ build, width: 1280 });
    const focused = 'document.activeElement.closest("label, button, a, article")?.textContent';
    const tabTo = async (word: string) => {
      for (let count = 0; count < 60; count++) {
        await page.keyboard.press('Tab');
        if (String(await page.evaluate(focused)).includes(word)) return;
      }
      throw new Error(`The keyboard does not lead to ${word}`);
    };
    // From here on a dialog of the browser is an event, before the first key is pressed.
    page.on('filechooser', () => {});
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const side of ['before', 'after'] as const) {
      await tabTo(sideWords[side].choose);
      const chooser = page.waitForEvent('filechooser');
      await page.keyboard.press('Space');
      await (await chooser).setFiles(payload(exampleFiles[side]));
      await page
        .locator('.reading-title')
        .nth(side === 'before' ? 0 : 1)
        .waitFor();
    }
    await tabTo(fileWords.compare);
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: pageWords.table }).waitFor();
    const isAtTable = 'document.activeElement.getAttribute("aria-label")';
    await expect.poll(() => page.evaluate(isAtTable)).toBe(pageWords.table);
    await tabTo(formatWords.md);
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('was-wordt.md');
    await page.context().close();
  });

  test.each(builds)('what comes from a file stays text, its name too: %s', async (build) => {
    const { page, said, foreign } = await open({ build, width: 1280 });
    const attack = '<img src="http://127.0.0.1:9/x" onerror="document.title=1"><script>1</script>';
    const lines = [
      `# Protocol ${attack}`,
      '',
      `1. Telefoons ${attack} blijven in de kluis.`,
      '2. Kijk [hier](javascript:document.title=2) en ![daar](http://127.0.0.1:9/y).',
      '3. \u202Eeleven dooV\u202C geldt dit niet.',
    ];
    const name = '<img src=x onerror=document.title=3>\u202Efdp.md';
    await pick(page, 'before', textFile(name, `${lines.join('\n')}\n`));
    await pick(page, 'after', textFile('gewoon.md', '# Protocol\n\n1. Telefoons blijven thuis.\n'));
    expect(await page.locator('.file-name').first().innerText()).toBe(
      name.replace('\u202E', '[U+202E]'),
    );
    await page.getByRole('button', { name: readingWords.show }).first().click();
    const frame = page.frameLocator('dialog iframe');
    await frame.getByText('Telefoons <img').first().waitFor();
    expect(await frame.locator('img, script, [onerror], a[href^=javascript]').count()).toBe(0);
    await page.keyboard.press('Escape');
    await makeTable(page);
    const report = page.getByRole('article', { name: pageWords.table });
    expect(await report.innerText()).toContain('<img src="http://127.0.0.1:9/x"');
    const live = 'img, script, iframe, [onerror], [onclick], a[href^="javascript" i]';
    expect(await report.locator(live).count()).toBe(0);
    expect(await page.title()).toContain('Protocol');
    expect([said, foreign]).toEqual([[], []]);
    await page.context().close();
  });

  test.each(builds)('what comes from a Word file or a PDF stays text too: %s', async (build) => {
    const { page, said, foreign } = await open({ build, width: 390 });
    const attack = '<img src=x onerror=document.title=1>';
    const text = (rule: string) => `Protocol\n\n1. Telefoons ${attack} ${rule}.\n`;
    const documents = await documentsOf({
      before: textFile('oud.txt', text('blijven in de kluis')),
      after: textFile('nieuw.txt', text('blijven thuis')),
    });
    await pick(page, 'before', documents.before);
    await pick(page, 'after', documents.after);
    await makeTable(page);
    const report = page.getByRole('article', { name: pageWords.table });
    expect((await report.innerText()).split(attack).length).toBeGreaterThan(2);
    expect(await report.locator('img, script, [onerror]').count()).toBe(0);
    expect([said, foreign]).toEqual([[], []]);
    await page.context().close();
  });

  test.each(builds)(
    'neither the page nor a worker of its making can send anything: %s',
    async (build) => {
      const { page } = await open({ build, width: 1280 });
      // A server that is there and would answer.
      const to = JSON.stringify(server());
      expect(await page.evaluate(`(${sending})(${to})`)).toBe('refused');
      expect(await page.evaluate(`(${fromWorker})(${to})`)).toBe('refused');
      expect(await page.evaluate(evaluate)).toBe('refused');
      await page.context().close();
    },
  );

  test.each(builds)('work survives a reload, and one button wipes it: %s', async (build) => {
    const { page } = await open({ build, width: 1280 });
    await page.getByRole('button', { name: fileWords.example }).click();
    const article = page.getByRole('article', { name: pageWords.table });
    await article.waitFor();
    const title = await page.title();
    await page.getByText(tableWords.ready).waitFor();
    await page.reload();
    await article.waitFor();
    expect(await page.title()).toBe(title);
    await page.getByRole('button', { name: privacyWords.wipe }).click();
    await page.getByText(privacyWords.wiped).waitFor();
    expect(await article.count()).toBe(0);
    await page.reload();
    await page.getByRole('button', { name: fileWords.example }).waitFor();
    expect(await page.locator('.file-name').count()).toBe(0);
    await page.context().close();
  });

  test.each(builds)(
    'what takes long shows how far it is, and can be stopped: %s',
    async (build) => {
      const { page } = await open({ build, width: 390 });
      const rules = Array.from(
        { length: 4000 },
        (_, at) => `${at + 1}. Regel ${at} geldt in lokaal ${at % 90}.`,
      );
      const card = page.getByRole('region', { name: sideWords.before.title, exact: true });
      const input = card.locator('input[type=file]');
      await input.setInputFiles(payload(textFile('lang.txt', rules.join('\n'))));
      await card.getByText(readingWords.busy).waitFor();
      await card.getByRole('button', { name: pageWords.stop }).click();
      await card.getByText(readingWords.stopped).waitFor();
      await pick(page, 'before', textFile('kort.txt', '1. Telefoons blijven thuis.'));
      expect(await card.locator('.found').innerText()).toContain('1 bepaling');
      await page.context().close();
    },
  );

  test.each(builds)('files can be dropped, one or two at once: %s', async (build) => {
    const { page } = await open({ build, width: 1280 });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const files = [exampleFiles.before, exampleFiles.after].map(({ name, bytes }) => ({
      name,
      text: new TextDecoder().decode(bytes),
    }));
    await page.evaluate(drop, files);
    await page.locator('.reading-title').nth(1).waitFor();
    expect(await page.locator('.file-name').allInnerTexts()).toEqual(files.map(({ name }) => name));
    await page.getByRole('button', { name: fileWords.swap }).click();
    expect(await page.locator('.file-name').allInnerTexts()).toEqual(
      files.map(({ name }) => name).reverse(),
    );
    await page.context().close();
  });
});

/** Remember how long each task takes that keeps the page from answering, in milliseconds. */
const watchLongTasks = `
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
`;

/** Tries to send something to an address. */
const sending = `(to) => fetch(to, { mode: 'no-cors' }).then(() => 'sent', () => 'refused')`;

/** The same, from a worker that the page makes. */
const fromWorker = `(to) => new Promise((resolve) => {
  const code = \`(${sending})('\${to}').then(postMessage)\`;
  const worker = new Worker(URL.createObjectURL(new Blob([code])));
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => resolve(message);
})`;

/** Tries to run a text as code, in a task of the page's own: what a test evaluates may do that itself. */
const evaluate = `new Promise((resolve) => setTimeout(() => {
  try { resolve(new Function('return "ran"')()); } catch { resolve('refused'); }
}))`;

/** Drop files beside the two cards, as a hand would. */
function drop(files: ReadonlyArray<{ name: string; text: string }>): void {
  const { DataTransfer, DragEvent, File } = globalThis as unknown as typeof window &
    typeof globalThis;
  const dataTransfer = new DataTransfer();
  for (const { name, text } of files) dataTransfer.items.add(new File([text], name));
  document
    .querySelector('h1')
    ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dist } from '../scripts/build-page.ts';
import { mostSizes, sizesOf } from '../scripts/sizes.ts';
import type { TableFormat } from '../src/desk/jobs.ts';
import { undoWords } from '../src/words/act-words.ts';
import { choiceNames, decisionWords } from '../src/words/decision-words.ts';
import { documentWords } from '../src/words/document-words.ts';
import { failureWords } from '../src/words/failure-words.ts';
import { fileWords } from '../src/words/file-words.ts';
import { inspectWords } from '../src/words/inspect-words.ts';
import { keepingWords } from '../src/words/keeping-words.ts';
import { pageWords } from '../src/words/page-words.ts';
import { readingWords } from '../src/words/reading-words.ts';
import { screenWords } from '../src/words/screen-words.ts';
import { formatWords, tableWords } from '../src/words/table-words.ts';
import { viewWords } from '../src/words/view-words.ts';
import type { KeptFile } from '../src/work/kept.ts';
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

/** Open a file with the button, and wait until it was read. */
async function pick(page: Page, file: KeptFile): Promise<void> {
  const count = await page.locator('.card').count();
  await page.locator('main input[type=file]').setInputFiles(payload(file));
  await page.locator('.card').nth(count).locator('.reading-title, .warning').first().waitFor();
}

/** Say who decides. */
async function decideAs(page: Page, name: string): Promise<void> {
  await page.getByLabel(decisionWords.who).fill(name);
  await page.getByLabel(decisionWords.who).press('Enter');
}

/** Wait until the browser keeps what was done last: who leaves before that is warned by it. */
const isKept = (page: Page) =>
  page
    .locator('footer')
    .getByText(/bewaard om/)
    .waitFor();

const goTo = (page: Page, screen: keyof typeof screenWords) =>
  page.getByRole('navigation').getByRole('link', { name: screenWords[screen].short }).click();

async function makeTable(page: Page): Promise<void> {
  await page.getByRole('link', { name: documentWords.toTable }).click();
  await page.getByRole('article', { name: tableWords.table }).waitFor();
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
      await pick(page, exampleFiles.before);
      await pick(page, exampleFiles.after);
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
    await pick(page, documents.before);
    await pick(page, documents.after);
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
      await pick(page, textFile('leeg.txt', ''));
      await check('a file that is refused');
      await page.getByRole('button', { name: documentWords.remove }).click();
      await pick(page, small.before);
      await pick(page, small.after);
      for (const part of await page.locator('details').all()) await part.locator('summary').click();
      await check('two texts that were read');
      await page.getByRole('button', { name: readingWords.show }).first().click();
      // The page within the frame runs no script, axe's neither; render has tests of it.
      await page.locator('dialog iframe').evaluate((frame) => frame.remove());
      await check('a text as it was read');
      await page.keyboard.press('Escape');
      await goTo(page, 'reading');
      await page.locator('.row').first().waitFor();
      for (const part of await page.locator('.row details').all())
        await part.locator('summary').click();
      await check('what was read');
      await goTo(page, 'documents');
      await makeTable(page);
      await decideAs(page, 'de werkgroep');
      expect(await page.locator('[data-change] .decision').count()).toBe(
        await page.locator('.decision').count(),
      );
      await page.locator('.decision').first().getByText(choiceNames.take).click();
      await page.locator('.decision').nth(1).getByText(choiceNames.own).click();
      for (const part of await page.locator('.report details').all())
        await part.locator('summary').click();
      await check('the table');
      for (const view of ['beside', 'running'] as const) {
        await page.getByLabel(viewWords[view]).check();
        await page
          .locator(view === 'running' ? '.redline' : '.beside')
          .first()
          .waitFor();
        await check(view);
      }
      await goTo(page, 'keeping');
      await page.getByRole('button', { name: keepingWords.wipe }).click();
      await check('keeping and wiping');
      await page.context().close();
    },
  );

  test.each(builds)('with the keyboard alone: %s', async (build) => {
    const { page } = await open({ build, width: 1280 });
    const focused = 'document.activeElement.closest("label, button, a")?.textContent';
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
    await tabTo(fileWords.choose);
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Space');
    await (await chooser).setFiles([exampleFiles.before, exampleFiles.after].map(payload));
    await page.locator('.reading-title').nth(1).waitFor();
    const heading = 'document.activeElement.tagName + document.activeElement.textContent';
    expect(await page.evaluate(heading)).toBe(`H1${screenWords.documents.title}`);
    await tabTo(documentWords.toTable);
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: tableWords.table }).waitFor();
    await expect.poll(() => page.evaluate(heading)).toMatch(/^H1Was-wordt/);
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
    await pick(page, textFile(name, `${lines.join('\n')}\n`));
    await pick(page, textFile('gewoon.md', '# Protocol\n\n1. Telefoons blijven thuis.\n'));
    expect(await page.locator('.file-name').first().innerText()).toBe(
      name.replace('\u202E', '[U+202E]'),
    );
    await page.getByRole('button', { name: readingWords.show }).first().click();
    const frame = page.frameLocator('dialog iframe');
    await frame.getByText('Telefoons <img').first().waitFor();
    expect(await frame.locator('img, script, [onerror], a[href^=javascript]').count()).toBe(0);
    await page.keyboard.press('Escape');
    await makeTable(page);
    const report = page.getByRole('article', { name: tableWords.table });
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
    await pick(page, documents.before);
    await pick(page, documents.after);
    await makeTable(page);
    const report = page.getByRole('article', { name: tableWords.table });
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

  test.each(builds)('work survives a reload, and is wiped with one button: %s', async (build) => {
    const { page } = await open({ build, width: 1280 });
    await page.getByRole('button', { name: fileWords.example }).click();
    await page.locator('.found').nth(1).waitFor();
    await makeTable(page);
    const title = await page.title();
    await page.reload();
    await page.getByRole('article', { name: tableWords.table }).waitFor();
    expect(await page.title()).toBe(title);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: screenWords.documents.title }).waitFor();
    await page.getByRole('button', { name: documentWords.remove }).first().click();
    await isKept(page);
    await page.reload();
    await page.locator('.found').waitFor();
    await page.getByRole('button', { name: undoWords.undo }).click();
    await page.locator('.found').nth(1).waitFor();
    await goTo(page, 'keeping');
    await page.getByRole('button', { name: keepingWords.wipe }).click();
    await page.getByRole('button', { name: keepingWords.wipeYes }).click();
    await page.getByText(keepingWords.wiped).waitFor();
    const left = `new Promise((resolve) => {
      const request = indexedDB.open('akkoord');
      request.onsuccess = () => {
        const count = request.result.transaction('page').objectStore('page').count();
        count.onsuccess = () => resolve(count.result);
      };
    })`;
    expect(await page.evaluate(left)).toBe(0);
    await page.reload();
    await goTo(page, 'start');
    await page.getByRole('button', { name: fileWords.example }).waitFor();
    await page.context().close();
  });

  test.each(builds)('work is saved as a file and opened elsewhere: %s', async (build) => {
    const { page } = await open({ build, width: 390 });
    await page.getByRole('button', { name: fileWords.example }).click();
    await page.locator('.found').nth(1).waitFor();
    await goTo(page, 'keeping');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: keepingWords.save }).click();
    const path = await (await download).path();
    const bytes = new Uint8Array(readFileSync(path));
    const elsewhere = await open({ build, width: 1280 });
    const file = { name: 'werk.akkoord', bytes };
    const input = elsewhere.page.locator('main input[type=file]');
    await input.setInputFiles(payload(file));
    await elsewhere.page.locator('.found').nth(1).waitFor();
    // What stands there is not replaced unasked.
    await elsewhere.page.getByRole('button', { name: documentWords.remove }).first().click();
    await input.setInputFiles(payload(file));
    await elsewhere.page.getByRole('button', { name: keepingWords.replace }).waitFor();
    expect(await elsewhere.page.locator('.card').count()).toBe(1);
    await elsewhere.page.getByRole('button', { name: keepingWords.replace }).click();
    await elsewhere.page.locator('.found').nth(1).waitFor();
    const later = new TextDecoder().decode(bytes).replace('"version":2', '"version":9');
    await input.setInputFiles(payload(textFile('werk.akkoord', later)));
    await elsewhere.page.getByText('vorm 9').waitFor();
    expect([elsewhere.said, elsewhere.foreign]).toEqual([[], []]);
    await page.context().close();
    await elsewhere.page.context().close();
  });

  test.each(builds)('what was read is corrected by hand, and undone: %s', async (build) => {
    const { page, said, foreign } = await open({ build, width: 390 });
    await pick(
      page,
      textFile('a.txt', 'Protocol\n\n1. Ouders helpen. De leraar ook.\n2. Zo is het.\n'),
    );
    await pick(page, small.after);
    await page.getByRole('link', { name: inspectWords.check }).first().click();
    const rows = page.locator('.row.clause');
    await page.getByText(inspectWords.count(2)).waitFor();
    await rows.first().locator('summary').click();
    await rows
      .first()
      .locator('textarea')
      .evaluate((area) => (area as HTMLTextAreaElement).setSelectionRange(15, 15));
    await rows.first().getByRole('button', { name: inspectWords.split }).click();
    await page.getByText(inspectWords.count(3)).waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
    await page.keyboard.press('Enter');
    await rows.first().getByLabel(inspectWords.number).fill('7');
    await rows.first().getByRole('button', { name: inspectWords.save }).click();
    await rows.first().getByText('Bepaling 7', { exact: true }).waitFor();
    await page.getByLabel(inspectWords.statuses.draft).check();
    await page.getByRole('button', { name: inspectWords.yes }).first().click();
    await isKept(page);
    await page.reload();
    await page.getByText(inspectWords.checked).first().waitFor();
    await rows.first().getByText('Bepaling 7', { exact: true }).waitFor();
    await goTo(page, 'table');
    const report = page.getByRole('article', { name: tableWords.table });
    await report.waitFor();
    expect(await report.innerText()).toContain('Concept');
    await goTo(page, 'reading');
    for (let count = 0; count < 4; count++)
      await page.getByRole('button', { name: undoWords.undo }).click();
    await page.getByText(inspectWords.count(2)).waitFor();
    expect([said, foreign]).toEqual([[], []]);
    await page.context().close();
  });

  test.each(builds)('each change is decided on, with another member: %s', async (build) => {
    const { page, said, foreign } = await open({ build, width: build === 'the site' ? 1280 : 390 });
    const rule = (place: string) =>
      `# Schermen\n\n1. Tablets blijven in de ${place}.\n2. Ouders ${place === 'tas' ? 'helpen' : 'kijken'}.\n`;
    await pick(page, textFile('a.md', rule('tas')));
    await pick(page, textFile('b.md', rule('kast')));
    await makeTable(page);
    const boxes = page.locator('.decision');
    const progress = (count: number) => page.getByText(decisionWords.progress(count, 2)).waitFor();
    await progress(0);
    // Nobody decides unnamed.
    await boxes.first().getByText(choiceNames.take).click();
    await page.getByText(decisionWords.whoFirst).waitFor();
    await progress(0);
    await decideAs(page, 'een leraar');
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Space');
    await progress(1);
    await boxes.first().getByText('een leraar').waitFor();
    await boxes.first().locator('summary').click();
    await boxes.first().getByRole('textbox').fill('Veiliger.');
    await boxes.first().getByRole('button', { name: decisionWords.save }).click();
    await boxes.first().getByText('Veiliger.').first().waitFor();
    await page.locator('.tools-more summary').click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: decisionWords.saveFile }).click();
    const decisions = new Uint8Array(readFileSync(await (await download).path()));
    const html = (await saved(page, 'html')).toString();
    expect(html).toContain('Veiliger.');

    // Another member decides otherwise on the first, and adds what came.
    await page.getByRole('button', { name: undoWords.undo }).click();
    await page.getByRole('button', { name: undoWords.undo }).click();
    await progress(0);
    await decideAs(page, 'een ouder');
    await boxes.first().getByText(choiceNames.discuss).click();
    await progress(1);
    await page
      .locator('.tools-more input[type=file]')
      .setInputFiles(payload({ name: 'besluiten.json', bytes: decisions }));
    await boxes.first().getByText(decisionWords.apart).waitFor();
    await progress(0);
    await boxes.first().getByText(choiceNames['keep-old']).click();
    await boxes.nth(1).getByText(choiceNames.own).click();
    await boxes.nth(1).getByRole('textbox').fill('Ouders <b>kijken</b> mee.');
    await boxes.nth(1).getByRole('button', { name: decisionWords.save }).click();
    await progress(2);
    // Each change has its own place to decide, in the table or in the list behind it.
    expect(await boxes.count()).toBe(2);
    await isKept(page);
    await page.reload();
    await progress(2);
    expect(await boxes.nth(1).innerText()).toContain('Ouders <b>kijken</b> mee.');
    await page.getByRole('button', { name: decisionWords.next }).click();
    await page.getByText(decisionWords.allDone).waitFor();
    expect([said, foreign]).toEqual([[], []]);
    await page.context().close();
  });

  test.each(builds)('two tabs keep each other’s work: %s', async (build) => {
    const { page } = await open({ build, width: 1280 });
    await pick(page, exampleFiles.before);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.locator('.found').waitFor();
    await pick(page, small.after);
    await other.locator('.card').nth(1).waitFor();
    await pick(other, small.before);
    await page.locator('.card').nth(2).waitFor();
    await page.reload();
    await page.locator('.card').nth(2).waitFor();
    await page.context().close();
  });

  test('a full disk is told, and what was done is kept once there is room', async () => {
    const { page } = await open({ build: 'the site', width: 390 });
    const { origin } = new URL(page.url());
    const session = await page.context().newCDPSession(page);
    const room = (quotaSize?: number) =>
      session.send('Storage.overrideQuotaForOrigin', {
        origin,
        ...(quotaSize === undefined ? {} : { quotaSize }),
      });
    // A browser remembers for a while how much room it found: there is none before it first looks.
    await room(1);
    await pick(page, exampleFiles.after);
    await page.getByRole('alert').getByText(keepingWords.full).waitFor();
    expect(await page.locator('.card').count()).toBe(1);
    await room();
    await page.getByRole('button', { name: keepingWords.again }).click();
    await page.getByRole('alert').getByText(keepingWords.full).waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.card').waitFor();
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
      await page
        .locator('main input[type=file]')
        .setInputFiles(payload(textFile('lang.txt', rules.join('\n'))));
      const card = page.locator('.card');
      await card.getByText(readingWords.busy).waitFor();
      await card.getByRole('button', { name: pageWords.stop }).click();
      await card.getByText(failureWords.stopped).waitFor();
      await page.getByRole('button', { name: undoWords.undo }).click();
      await pick(page, textFile('kort.txt', '1. Telefoons blijven thuis.'));
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
    const places = () =>
      page.evaluate('[...document.querySelectorAll(".card select")].map((one) => one.value)');
    expect(await places()).toEqual(['before', 'after']);
    await page.getByRole('button', { name: documentWords.swap }).click();
    expect(await places()).toEqual(['after', 'before']);
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

/** Drop files on the page, as a hand would. */
function drop(files: ReadonlyArray<{ name: string; text: string }>): void {
  const { DataTransfer, DragEvent, File } = globalThis as unknown as typeof window &
    typeof globalThis;
  const dataTransfer = new DataTransfer();
  for (const { name, text } of files) dataTransfer.items.add(new File([text], name));
  document
    .querySelector('h1')
    ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { synopsisToHtml } from '../src/index.ts';
import { manySchools, sampleSynopsis, withBase } from './sample-synopsis.ts';

/** Debian's package chromium; `.ci/run` installs it. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const present = existsSync(executablePath);
const title = present
  ? 'a synopsis in a real browser'
  : `a synopsis in a real browser (skipped: ${executablePath} is not there; CHROMIUM names another)`;

const pages = {
  few: synopsisToHtml(sampleSynopsis),
  based: synopsisToHtml(withBase(0)),
  many: synopsisToHtml(manySchools(30)),
};
const cases = (Object.keys(pages) as Array<keyof typeof pages>).flatMap((name) =>
  [1280, 390].map((width) => [name, width] as const),
);

describe.skipIf(!present)(title, () => {
  const folder = mkdtempSync(join(tmpdir(), 'akkoord-synopsis-'));
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    for (const [name, html] of Object.entries(pages)) {
      writeFileSync(join(folder, `${name}.html`), html);
    }
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(name: keyof typeof pages, width: number, bypassCSP = true): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP });
    const page = await context.newPage();
    await page.goto(`file://${join(folder, `${name}.html`)}`);
    return page;
  }

  test.each(cases)(
    'axe finds nothing with %s schools at %i pixels, and nothing runs off the side',
    async (name, width) => {
      const page = await open(name, width);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(overflow).toBeLessThanOrEqual(0);
      await page.context().close();
    },
    60_000,
  );

  test('the reader chooses the base, without a script', async () => {
    const page = await open('few', 1280, false);
    const marked = page.locator('#onderwerp-2 ins').filter({ visible: true });
    expect(await marked.count()).toBe(0);
    await page.getByRole('radio', { name: 'De Eik' }).check();
    expect(await marked.allTextContents()).toEqual(['[toegevoegd: directeur]']);
    await page.getByRole('radio', { name: 'De Beuk' }).check();
    expect(await marked.allTextContents()).toEqual(['[toegevoegd: leidinggevende]']);
    await page.context().close();
  }, 60_000);
});

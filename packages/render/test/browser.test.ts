import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comparisonToHtml, protocolToHtml, redlineToHtml } from '../src/index.ts';
import { hostileComparison } from './hostile-comparison.ts';
import { sampleComparison } from './sample-comparison.ts';
import { sampleProtocol } from './sample-protocol.ts';

/** Debian's package chromium; `.ci/run` installs it. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const present = existsSync(executablePath);
const title = present
  ? 'in a real browser'
  : `in a real browser (skipped: ${executablePath} is not there; CHROMIUM names another)`;

const pages = {
  table: comparisonToHtml(sampleComparison),
  'by topic': comparisonToHtml(sampleComparison, { group: 'topic' }),
  'gap list': comparisonToHtml(sampleComparison, { model: 'after' }),
  hostile: comparisonToHtml(hostileComparison),
  redline: redlineToHtml(sampleComparison),
  protocol: protocolToHtml(sampleProtocol),
};
const widths = [1280, 390];
const cases = Object.keys(pages).flatMap((name) =>
  widths.map((width) => [name as keyof typeof pages, width] as const),
);

describe.skipIf(!present)(title, () => {
  const folder = mkdtempSync(join(tmpdir(), 'akkoord-pages-'));
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    for (const [name, html] of Object.entries(pages))
      writeFileSync(join(folder, `${name}.html`), html);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(name: keyof typeof pages, width: number, hash = ''): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`file://${encodeURI(join(folder, `${name}.html`))}${hash}`);
    return page;
  }

  test.each(cases)(
    'axe finds nothing on the %s at %i pixels, and nothing runs off the side',
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

  test('the filter hides a kind and says so, and a link to a hidden row shows it', async () => {
    const page = await open('table', 1280);
    const repealed = page.locator('tr.repealed');
    const notice = page.locator('.filtered');
    expect([await repealed.isVisible(), await notice.isVisible()]).toEqual([true, false]);
    await page.locator('#toon-repealed').uncheck();
    expect([await repealed.isVisible(), await notice.isVisible()]).toEqual([false, true]);
    await page.locator('#regel-8').getByText('Volgende').click();
    expect(await repealed.isVisible()).toBe(true);
    await page.context().close();
  }, 60_000);

  test('links lead from change to change, past what is the same', async () => {
    const page = await open('table', 1280, '#regel-3');
    const visited: string[] = [];
    for (;;) {
      const place = await page.evaluate('location.hash');
      visited.push(String(place));
      const next = page.locator(`${place} .steps a`).filter({ hasText: 'Volgende' });
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect(visited).toEqual([3, 4, 5, 6, 7, 8, 9, 11].map((number) => `#regel-${number}`));
    await page.context().close();
  }, 60_000);

  test('asks for nothing from elsewhere', async () => {
    const page = await open('hostile', 1280, '#x');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.reload();
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(requests).toHaveLength(1);
    await page.context().close();
  }, 60_000);
});

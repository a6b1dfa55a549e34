import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isHeavy } from '../../../scripts/heavy.ts';

/** Debian's package chromium; `.ci/run` installs it. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const present = isHeavy && existsSync(executablePath);
const reason = isHeavy
  ? `${executablePath} is not there; CHROMIUM names another`
  : 'pnpm test:heavy runs it';
const widths = [1280, 390];

/** How a page is opened. */
export interface Opening {
  /** Of the screen, in pixels. Default: the widest. */
  width?: number;
  /** What stands behind the address, with its `#`. */
  hash?: string;
  /** Whether scripts of a test may run in a page that allows none. Default `true`. */
  bypassCSP?: boolean;
}

/** Open one of the pages by its name. The test closes its context. */
export type Open<Name extends string> = (name: Name, opening?: Opening) => Promise<Page>;

/**
 * Describe pages in a real browser, of which axe must find nothing at any width; skipped where there is none.
 *
 * @param pages HTML by name.
 * @param more Adds tests of one's own.
 */
export function describeInBrowser<Name extends string>(
  title: string,
  pages: Readonly<Record<Name, string>>,
  more: (open: Open<Name>) => void,
): void {
  const names = Object.keys(pages) as Name[];
  const full = present ? title : `${title} (skipped: ${reason})`;

  describe.skipIf(!present)(full, { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'akkoord-pages-'));
    let browser: Browser;

    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--disable-dev-shm-usage'],
      });
      for (const name of names) writeFileSync(join(folder, `${name}.html`), pages[name]);
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const open: Open<Name> = async (name, { width = 1280, hash = '', bypassCSP = true } = {}) => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP });
      const page = await context.newPage();
      await page.goto(`file://${encodeURI(join(folder, `${name}.html`))}${hash}`);
      return page;
    };

    test.each(names.flatMap((name) => widths.map((width) => [name, width] as const)))(
      'axe finds nothing on the page %s at %i pixels, and nothing runs off the side',
      async (name, width) => {
        const page = await open(name, { width });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(overflow).toBeLessThanOrEqual(0);
        await page.context().close();
      },
    );
    more(open);
  });
}

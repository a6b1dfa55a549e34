import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { PreviewServer } from 'vite';
import { afterAll, beforeAll, describe } from 'vitest';
import { isHeavy } from '../../../scripts/heavy.ts';
import { dist } from '../scripts/build-page.ts';
import { servePage } from '../scripts/serve-page.ts';

/** Debian's package chromium; `.ci/run` installs it. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const present = isHeavy && existsSync(executablePath);
const reason = isHeavy
  ? `${executablePath} is not there; CHROMIUM names another`
  : 'pnpm test:heavy runs it';

/** The two builds of the page. */
export const builds = ['the site', 'the file from disk'] as const;
export type Build = (typeof builds)[number];

/** What a test opens the page with. */
export interface Opening {
  build: Build;
  /** Of the screen, in pixels. */
  width: number;
  colours?: 'light' | 'dark';
  /** Whether tools of a test may run in the page, past its policy. Default `false`. */
  bypassCSP?: boolean;
}

/** A page that was opened, with all that went wrong on it and all that it asked for. */
export interface Opened {
  page: Page;
  /** Messages of the console, and errors that nothing caught. */
  said: string[];
  /** Addresses that were asked for, but those of the page itself and what it made. */
  foreign: string[];
}

/** What a test has at hand. */
export interface InBrowser {
  open(opening: Opening): Promise<Opened>;
  /** Address of the server of the site. */
  server(): string;
}

/** Describe the built page in a real browser; skipped, and said so, where there is none. */
export function describeInBrowser(title: string, more: (browser: InBrowser) => void): void {
  const full = present ? title : `${title} (skipped: ${reason})`;
  describe.skipIf(!present)(full, { timeout: 120_000 }, () => {
    let browser: Browser | undefined;
    let preview: PreviewServer | undefined;

    beforeAll(async () => {
      // In a process of its own: a build within a test would be one for tests.
      execFileSync(process.execPath, [join(import.meta.dirname, '../scripts/build.ts')], {
        stdio: 'pipe',
      });
      preview = await servePage(0);
      const args = ['--no-sandbox', '--disable-dev-shm-usage'];
      browser = await chromium.launch({ executablePath, args });
    }, 240_000);
    afterAll(async () => {
      await browser?.close();
      await preview?.close();
    });

    const server = () => preview?.resolvedUrls?.local[0] ?? '';
    const addressOf = (build: Build) =>
      build === 'the site' ? server() : pathToFileURL(dist.file).href;

    more({
      server,
      async open({ build, width, colours = 'light', bypassCSP = false }) {
        const address = addressOf(build);
        const options: BrowserContextOptions = {
          viewport: { width, height: 900 },
          colorScheme: colours,
          bypassCSP,
        };
        const context = await (browser as Browser).newContext(options);
        const page = await context.newPage();
        const said: string[] = [];
        const foreign: string[] = [];
        page.on('console', (message) => said.push(message.text()));
        page.on('pageerror', (error) => said.push(error.message));
        context.on('request', (request) => {
          const url = request.url();
          if (!url.startsWith(address) && !/^(?:blob|data):/.test(url)) foreign.push(url);
        });
        await page.goto(address);
        return { page, said, foreign };
      },
    });
  });
}

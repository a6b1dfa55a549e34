import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { draftFormats, draftForms, draftWords } from '../src/words/draft-words.ts';
import { screenWords, taskWords } from '../src/words/screen-words.ts';
import { builds, describeInBrowser } from './in-browser.ts';

const screens = builds.flatMap((build) =>
  ([1280, 390] as const).map((width) => ({ build, width })),
);
/** Where a screen is looked at: set it to a folder to have pictures of each. */
const pictures = process.env.AKKOORD_PICTURES;
const title = 'Protocol sociale media';

/** Answer the question that is shown: the first option, or what fits its kind. */
async function answer(page: Page, name: string): Promise<void> {
  const choice = page.locator('.asking .choices input').first();
  if ((await choice.count()) > 0) await choice.check();
  else {
    const field = page.locator('#answer');
    const isNumber = (await field.getAttribute('inputmode')) === 'numeric';
    const isDate = (await page.locator('#question-hint').allTextContents()).join().includes('2027');
    await field.fill(isNumber ? '3' : isDate ? '1 augustus 2027' : name);
  }
  await next(page);
}

/** Go on, and wait for the next screen. */
async function next(page: Page, button: string = draftWords.next): Promise<void> {
  const before = page.url();
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.waitForURL((url) => url.href !== before);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Answer all questions, leaving what can be left open. */
async function answerAll(page: Page, name: string): Promise<number> {
  for (let count = 0; count < 120; count++) {
    if ((await page.locator('.asking').count()) === 0) return count;
    const later = page.getByRole('button', { name: draftWords.later });
    if (count > 8 && (await later.count()) > 0) await next(page, draftWords.later);
    else await answer(page, name);
  }
  throw new Error('The questions have no end');
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('link', { name: taskWords.draft.title }).click();
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('link', { name: draftWords.begin, exact: true }).click();
  await page.locator('.asking').waitFor();
}

async function look(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

describeInBrowser('drafting in a real browser', ({ open }) => {
  test.each(screens)(
    'questions become a text that is saved and compared: $build, $width pixels',
    async (screen) => {
      const { page, said, foreign } = await open(screen);
      page.setDefaultTimeout(10_000);
      await begin(page);
      expect(await page.locator('.asking input:checked').count()).toBe(0);
      await page.getByRole('button', { name: draftWords.next, exact: true }).click();
      await page.getByRole('alert').getByText(draftWords.chooseFirst).waitFor();
      await answerAll(page, 'De <b>Zeemeeuw</b>');
      await page.getByRole('heading', { name: draftWords.make }).waitFor();
      for (const [format, button] of Object.entries(draftFormats)) {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: button, exact: true }).click();
        const file = await download;
        expect(file.suggestedFilename()).toBe(`social-media.${format}`);
        const bytes = readFileSync(await file.path());
        if (format === 'md') expect(bytes.toString()).toContain('Zeemeeuw');
        else expect(bytes.length).toBeGreaterThan(5000);
      }
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(overflow).toBeLessThanOrEqual(0);
      await page.getByLabel(draftForms.short).check();
      await page.getByRole('link', { name: draftWords.show }).click();
      await page.getByRole('button', { name: draftWords.printNow }).waitFor();
      expect(await page.locator('article').innerText()).toContain('De <b>Zeemeeuw</b>');
      expect(await page.locator('article b').count()).toBe(0);
      await page.getByRole('link', { name: draftWords.allAnswers }).click();
      await page.getByRole('button', { name: draftWords.toWork }).click();
      await page.locator('.card .reading-title').waitFor();
      await page.reload();
      await page.getByRole('link', { name: screenWords.draft.short, exact: true }).click();
      await page.getByText(/^U gaf al/).waitFor();
      expect([said, foreign]).toEqual([[], []]);
      await page.context().close();
    },
  );

  test.each([
    { build: builds[0], width: 1280, colours: 'light' },
    { build: builds[1], width: 1280, colours: 'dark' },
    { build: builds[1], width: 390, colours: 'light' },
    { build: builds[0], width: 390, colours: 'dark' },
  ] as const)('axe finds nothing: $build, $width pixels, $colours', async (opening) => {
    const { page } = await open({ ...opening, bypassCSP: true });
    const check = async (name: string) => {
      await look(page, `opstellen-${name}-${opening.width}-${opening.colours}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [name, id, nodes[0]?.html])).toEqual([]);
    };
    await page.getByRole('link', { name: taskWords.draft.title }).click();
    await page.getByRole('link', { name: title }).waitFor();
    await check('modellen');
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('link', { name: draftWords.begin, exact: true }).waitFor();
    await check('begin');
    await page.getByRole('link', { name: draftWords.begin, exact: true }).click();
    await page.locator('.live').waitFor();
    await page.getByRole('button', { name: draftWords.next, exact: true }).click();
    await page.getByRole('alert').waitFor();
    await check('niets-gekozen');
    const seen = new Set<string>();
    for (let count = 0; count < 60 && (await page.locator('.asking').count()) > 0; count++) {
      const kind = (await page.locator('.asking blockquote').count()) > 1 ? 'keuze' : 'veld';
      if (count > 3 && !seen.has(kind)) await check(`vraag-${kind}`);
      if (count > 3) seen.add(kind);
      const later = page.getByRole('button', { name: draftWords.later });
      if (count > 8 && (await later.count()) > 0) await next(page, draftWords.later);
      else await answer(page, 'De Zeemeeuw');
    }
    await page.getByRole('heading', { name: draftWords.make }).waitFor();
    await check('alle-antwoorden');
    await page.getByRole('link', { name: draftWords.show }).click();
    await page.getByRole('button', { name: draftWords.printNow }).waitFor();
    await check('de-tekst');
    await page.context().close();
  });

  test.each(builds)('with the keyboard alone, and undone: %s', async (build) => {
    const { page } = await open({ build, width: 1280 });
    await begin(page);
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const before = page.url();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href !== before);
    await page.locator('.asking').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe(heading);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await page.getByRole('link', { name: draftWords.back, exact: true }).press('Enter');
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect(await page.locator('.asking input:checked').count()).toBe(1);
    await page.getByRole('button', { name: /^Ongedaan maken/ }).press('Enter');
    await expect
      .poll(() => page.locator('.asking input:checked').count(), { timeout: 5000 })
      .toBe(0);
    await page.context().close();
  });
});

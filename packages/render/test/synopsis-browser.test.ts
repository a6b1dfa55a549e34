import { expect, test } from 'vitest';
import { synopsisToHtml } from '../src/index.ts';
import { describeInBrowser } from './in-browser.ts';
import { manySchools, sampleSynopsis, withBase } from './sample-synopsis.ts';

const pages = {
  'few schools': synopsisToHtml(sampleSynopsis),
  'with a base': synopsisToHtml(withBase(0)),
  'many schools': synopsisToHtml(manySchools(30)),
};

describeInBrowser('a synopsis in a real browser', pages, (open) => {
  test('the reader chooses the base, without a script', async () => {
    const page = await open('few schools', { bypassCSP: false });
    const marked = page.locator('#onderwerp-2 ins').filter({ visible: true });
    expect(await marked.count()).toBe(0);
    await page.getByRole('radio', { name: 'De Eik' }).check();
    expect(await marked.allTextContents()).toEqual(['[toegevoegd: directeur]']);
    await page.getByRole('radio', { name: 'De Beuk' }).check();
    expect(await marked.allTextContents()).toEqual(['[toegevoegd: leidinggevende]']);
    await page.context().close();
  });
});

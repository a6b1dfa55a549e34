import { expect, test } from 'vitest';
import { comparisonToHtml, protocolToHtml, redlineToHtml } from '../src/index.ts';
import { hostileComparison } from './hostile-comparison.ts';
import { describeInBrowser } from './in-browser.ts';
import { sampleComparison } from './sample-comparison.ts';
import { sampleProtocol } from './sample-protocol.ts';

const pages = {
  table: comparisonToHtml(sampleComparison),
  'by topic': comparisonToHtml(sampleComparison, { group: 'topic' }),
  'gap list': comparisonToHtml(sampleComparison, { model: 'after' }),
  hostile: comparisonToHtml(hostileComparison),
  redline: redlineToHtml(sampleComparison),
  protocol: protocolToHtml(sampleProtocol),
};

describeInBrowser('in a real browser', pages, (open) => {
  test('the filter hides a kind and says so, and a link to a hidden row shows it', async () => {
    const page = await open('table');
    const repealed = page.locator('tr.repealed');
    const notice = page.locator('.filtered');
    expect([await repealed.isVisible(), await notice.isVisible()]).toEqual([true, false]);
    await page.locator('#toon-repealed').uncheck();
    expect([await repealed.isVisible(), await notice.isVisible()]).toEqual([false, true]);
    await page.locator('#regel-8').getByText('Volgende').click();
    expect(await repealed.isVisible()).toBe(true);
    await page.context().close();
  });

  test('links lead from change to change, past what is the same', async () => {
    const page = await open('table', { hash: '#regel-4' });
    const visited: string[] = [];
    for (;;) {
      const place = await page.evaluate('location.hash');
      visited.push(String(place));
      const next = page.locator(`${place} .steps a`).filter({ hasText: 'Volgende' });
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect(visited).toEqual([4, 5, 6, 7, 8, 9, 11].map((number) => `#regel-${number}`));
    await page.context().close();
  });

  test('asks for nothing from elsewhere', async () => {
    const page = await open('hostile', { hash: '#x' });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.reload();
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(requests).toHaveLength(1);
    await page.context().close();
  });
});

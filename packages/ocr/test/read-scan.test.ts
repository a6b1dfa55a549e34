import { describe, expect, it } from 'vitest';
import { readScan, type ScanProgress } from '../src/index.ts';
import { scannedPage } from './scanned-page.ts';

const text = ['1. De leerling geeft de planten water.', '2. De mentor ruimt de tafel op.'];

describe('a picture of a page', { timeout: 120_000 }, () => {
  it('becomes lines with their place, and says how far it is', async () => {
    const told: ScanProgress[] = [];
    const { lines, notices } = await readScan('png', await scannedPage(text), {
      onPage: (progress) => told.push(progress),
    });
    expect(lines.map((line) => line.text)).toEqual(text);
    expect(lines.every(({ x = 0 }) => Math.abs(x - 50) < 3)).toBe(true);
    expect(notices).toEqual([{ code: 'recognised', data: { pages: 1 } }]);
    expect(told).toEqual([{ page: 1, of: 1 }]);
  });

  it('can be given up', async () => {
    const reason = new Error('genoeg');
    const reading = readScan('png', await scannedPage(text), { signal: AbortSignal.abort(reason) });
    await expect(reading).rejects.toBe(reason);
    const stop = new AbortController();
    const begun = readScan('png', await scannedPage(text), {
      signal: stop.signal,
      onPage: () => stop.abort(reason),
    });
    await expect(begun).rejects.toBe(reason);
  });

  it('is given up where it takes too long', async () => {
    const reading = readScan('png', await scannedPage(text), { seconds: 0.01 });
    await expect(reading).rejects.toMatchObject({ says: { code: 'reading-too-long' } });
  });
});

it('a PDF that is damaged is refused', { timeout: 60_000 }, async () => {
  const reading = readScan('pdf', new TextEncoder().encode('%PDF-1.7\nniets'));
  await expect(reading).rejects.toMatchObject({ says: { code: 'pdf-damaged' } });
});

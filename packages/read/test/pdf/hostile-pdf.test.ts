import { describe, expect, it } from 'vitest';
import { isHeavy } from '../../../../scripts/heavy.ts';
import { DocumentError } from '../../src/index.ts';
import { readDocumentApart } from '../../src/node/read-apart.ts';
import { readPdf } from '../../src/pdf/read-pdf.ts';
import { hostilePdfs, madeFiles, soundPdf } from './hostile-pdf.ts';

const damaged = hostilePdfs();

async function refusedOrRead(reading: Promise<unknown>): Promise<void> {
  const read = await reading.catch((error: unknown) => error);
  if (read instanceof Error) expect(read).toBeInstanceOf(DocumentError);
}

it('the one that the damaged ones are made from is sound', async () => {
  const { lines } = await readDocumentApart('pdf', soundPdf());
  expect(lines).toHaveLength(90);
});

it('a damaged PDF is read as far as it goes, or refused', async () => {
  for (const { bytes } of damaged) await refusedOrRead(readPdf(bytes));
});

it('a reading that takes too long is ended', async () => {
  const reading = readDocumentApart('pdf', soundPdf(), { seconds: 0.01 });
  await expect(reading).rejects.toMatchObject({ says: { code: 'reading-too-long' } });
});

it('and so is one that takes too much memory', async () => {
  const reading = readDocumentApart('pdf', soundPdf(), { memory: -1e12 });
  await expect(reading).rejects.toMatchObject({ says: { code: 'reading-too-heavy' } });
});

describe.skipIf(!isHeavy)('each hostile PDF ends in time (only in `pnpm test:heavy`)', () => {
  const all = isHeavy ? [...damaged, ...madeFiles()] : damaged;

  it('there are at least 120', () => {
    expect(all.length).toBeGreaterThan(120);
  });

  it.each(all)('$name', { timeout: 40_000 }, async ({ bytes }) => {
    const begin = performance.now();
    await refusedOrRead(readDocumentApart('pdf', bytes));
    expect(performance.now() - begin).toBeLessThan(25_000);
  });
});

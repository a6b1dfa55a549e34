import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocumentApart } from '@akkoord/read/node';
import { test } from 'vitest';
import { type MadePage, madePdf } from '../../read/test/pdf/made-pdf.ts';
import { decodeSource, readProtocol } from '../src/index.ts';

const pdftotext = '/usr/bin/pdftotext';
const pages = 20;
const rules = 13;

/** A page of numbered rules of three lines, under a running head and over a page number. */
function page(number: number): MadePage {
  const lines = Array.from({ length: rules }, (_, i) => [
    `${i + 1}. De mentor van groep ${1 + ((i + number) % 8)} bespreekt de afspraken over telefoons`,
    `met de leerlingen en hun ouders, voordat het ${i + 2}e rapport wordt gegeven,`,
    'en schrijft op wat zij daarvan vinden.',
  ]);
  return {
    texts: [
      { text: 'Regels van de kas', at: [70, 815], size: 8 },
      { text: `Onderdeel ${number + 1}`, at: [70, 785], size: 15, bold: true },
      ...lines.flatMap((item, i) =>
        item.map((text, j) => ({
          text,
          at: [j === 0 ? 70 : 88, 760 - 53 * i - 14 * j] as const,
        })),
      ),
      { text: `Bladzijde ${number + 1} van ${pages}`, at: [270, 30], size: 8 },
    ],
  };
}

/** Processor time of this process, its threads counted, in milliseconds. */
async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;

// What this does not show: documents with many fonts or pictures.
test.skipIf(!existsSync(pdftotext))(
  'a PDF of twenty pages, beside pdftotext with the reader of text (skipped where there is no pdftotext)',
  { timeout: 300_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'akkoord-bench-'));
    try {
      const file = join(folder, 'a.pdf');
      const bytes = madePdf(Array.from({ length: pages }, (_, i) => page(i)));
      writeFileSync(file, bytes);
      const out = join(folder, 'a.txt');
      const times = { told: [] as number[], own: [] as number[], apart: [] as number[] };
      for (let round = 0; round < 12; round++) {
        const begin = performance.now();
        spawnSync(pdftotext, [file, out]);
        // Of another process only the clock is known.
        const extracted = performance.now() - begin;
        const text = new Uint8Array(readFileSync(out));
        const read = async (path: string, content: Uint8Array) =>
          void (await readProtocol(await decodeSource(path, content)));
        const told = extracted + (await timeOf(() => read(out, text)));
        const own = await timeOf(() => read(file, bytes));
        const apart = await timeOf(() =>
          decodeSource(file, bytes, { read: readDocumentApart }).then(readProtocol),
        );
        // The first rounds load and compile.
        if (round < 3) continue;
        times.told.push(told);
        times.own.push(own);
        times.apart.push(apart);
      }
      const base = median(times.told);
      const peak = process.resourceUsage().maxRSS / 1024;
      console.log(
        `PDF of ${pages} pages: ${(median(times.own) / base).toFixed(2)} times what pdftotext and its text take (goal: 2.5), ` +
          `${(median(times.apart) / base).toFixed(2)} in a thread of its own, which loads pdf.js anew; ` +
          `at most ${Math.round(peak)} MB in this process`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

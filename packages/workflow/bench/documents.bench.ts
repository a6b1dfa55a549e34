import { textOfLines } from '@akkoord/parse';
import { test } from 'vitest';
import { abstractNum, docx, num, p, style, table } from '../../read/test/makers/docx.ts';
import { list, listStyle, odt, th, tp } from '../../read/test/makers/odt.ts';
import { decodeSource, readProtocol } from '../src/index.ts';

// What this does not show: documents with pictures, whose bytes are looked through and not unpacked.
const rule = (i: number) =>
  `De mentor van groep ${1 + (i % 8)} bespreekt de afspraken over telefoons met de leerlingen en hun ouders.`;
const rules = Array.from({ length: 40 }, (_, i) => rule(i));
const numbering = abstractNum(1, [{ text: '%1.' }]) + num(1, 1);
const styles = style('Kop1', 'heading 1', '<w:outlineLvl w:val="0"/>');

const documents = {
  docx: docx({
    ...{ styles, numbering },
    body: [
      p('Protocol telefoons'),
      ...[0, 1, 2, 3].flatMap((part) => [
        p(`Onderdeel ${part + 1}`, { style: 'Kop1' }),
        ...rules.slice(part * 10, part * 10 + 10).map((text) => p(text, { list: [1, 0] })),
      ]),
      table(['Wat', 'Wie'], ['bellen', 'de leerkracht']),
    ].join(''),
  }),
  odt: odt({
    automatic: listStyle('L1', 'style:num-format="1" style:num-suffix="."'),
    text: [
      tp('Protocol telefoons'),
      ...[0, 1, 2, 3].flatMap((part) => [
        th(`Onderdeel ${part + 1}`, 1),
        list('text:style-name="L1"', ...rules.slice(part * 10, part * 10 + 10)),
      ]),
    ].join(''),
  }),
};

/** Processor time, which a busy machine changes least. In milliseconds. */
async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;

test.each(Object.entries(documents))(
  '%s of 40 clauses, beside its text',
  { timeout: 120_000 },
  async (kind, bytes) => {
    const { document } = await decodeSource(kind, bytes);
    const text = new TextEncoder().encode(textOfLines(document?.lines ?? []));
    const read = async (path: string, content: Uint8Array) =>
      void (await readProtocol(await decodeSource(path, content)));
    const times: { text: number[]; document: number[] } = { text: [], document: [] };
    for (let round = 0; round < 25; round++) {
      const [plain, own] = [
        await timeOf(() => read('a.txt', text)),
        await timeOf(() => read(kind, bytes)),
      ];
      // The first rounds load and compile.
      if (round < 5) continue;
      times.text.push(plain);
      times.document.push(own);
    }
    const ratio = median(times.document) / median(times.text);
    console.log(`${kind} of 40 clauses: ${ratio.toFixed(2)} times what its text takes (goal: 2)`);
  },
);

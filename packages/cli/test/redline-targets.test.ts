import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolvedParts } from '../../render/test/docx-text.ts';
import { htmlText } from '../../render/test/plain-text.ts';
import { runMain, temporaryFolder } from './run-main.ts';

const was = `# Uitleen

1. Lees [de voorwaarden](https://uitleen.nl/2024) vooraf.
2. Mail <balie@uitleen.nl> of open [de agenda](https://uitleen.nl/agenda).
3. Zo loopt u: ![trap naar de kelder](trap.png)
4. Vraag het [hier](https://uitleen.nl/weg).[^1]

   | Wat | Waar |
   | --- | --- |
   | Boek | [kast](https://uitleen.nl/kast) |

[^1]: Zie [het reglement](https://uitleen.nl/a).
`;
const wordt = was
  .replace('/2024', '/2026')
  .replace('naar de kelder', 'naar de zolder')
  .replace('[hier](https://uitleen.nl/weg)', 'hier')
  .replace('nl/kast', 'nl/rek')
  .replace('nl/a)', 'nl/b)');

/** Write both texts and their redline; give where it stands. */
async function redline(name: string): Promise<string> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'was.md'), was);
  writeFileSync(join(cwd, 'wordt.md'), wordt);
  await runMain(['compare', 'was.md', 'wordt.md', '--redline', name], { cwd });
  return join(cwd, name);
}

describe('links and pictures in the redline', { timeout: 60_000 }, () => {
  const lines = (docx: Uint8Array, choice: 'accept' | 'reject') =>
    resolvedParts(docx, choice).map((part) => part.split('\n').filter((line) => line.trim()));

  test('of Word: all accepted gives those of the new text, all rejected those of the old', async () => {
    const docx = readFileSync(await redline('uit.docx'));
    const [old, oldNotes] = lines(docx, 'reject');
    const [fresh, freshNotes] = lines(docx, 'accept');
    expect(old?.slice(1)).toEqual([
      '1.\tLees de voorwaarden (https://uitleen.nl/2024) vooraf.',
      '2.\tMail balie@uitleen.nl of open de agenda (https://uitleen.nl/agenda).',
      '3.\tZo loopt u: [Afbeelding: trap naar de kelder, trap.png]',
      '4.\tVraag het hier (https://uitleen.nl/weg).',
      'Wat|Waar|',
      'Boek|kast (https://uitleen.nl/kast)|',
    ]);
    expect(fresh?.slice(1)).toEqual([
      '1.\tLees de voorwaarden (https://uitleen.nl/2026) vooraf.',
      '2.\tMail balie@uitleen.nl of open de agenda (https://uitleen.nl/agenda).',
      '3.\tZo loopt u: [Afbeelding: trap naar de zolder, trap.png]',
      '4.\tVraag het hier.',
      'Wat|Waar|',
      'Boek|kast (https://uitleen.nl/rek)|',
    ]);
    expect([oldNotes, freshNotes]).toEqual([
      ['Zie het reglement (https://uitleen.nl/a).'],
      ['Zie het reglement (https://uitleen.nl/b).'],
    ]);
  });

  test('of a page: marked where they differ, to follow where they do not', async () => {
    const html = readFileSync(await redline('uit.html'), 'utf8');
    const text = bare(htmlText(html));
    for (const marked of [
      '[verwijderd:  (https://uitleen.nl/2024)][toegevoegd:  (https://uitleen.nl/2026)]',
      '[verwijderd: [Afbeelding: trap naar de kelder, trap.png]]',
      '[toegevoegd: [Afbeelding: trap naar de zolder, trap.png]]',
      '[verwijderd:  (https://uitleen.nl/weg)]',
      '[verwijderd:  (https://uitleen.nl/kast)][toegevoegd:  (https://uitleen.nl/rek)]',
      '[verwijderd:  (https://uitleen.nl/a)][toegevoegd:  (https://uitleen.nl/b)]',
    ]) {
      expect(text).toContain(bare(marked));
    }
    expect(html).toContain(
      '<span> (<a href="https://uitleen.nl/agenda" rel="noreferrer">https://uitleen.nl/agenda</a>)</span>',
    );
    expect(html).not.toContain('(balie@uitleen.nl)');
  });
});

const bare = (text: string) => text.replace(/\s+/g, '');

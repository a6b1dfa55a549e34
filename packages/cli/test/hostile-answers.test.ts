import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesOf, ownText, walk } from '@akkoord/clause';
import { readProtocol } from '@akkoord/workflow';
import { describe, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { readPdf } from '../../pdf/test/tag-tree.ts';
import { docxParts, docxText } from '../../render/test/docx-text.ts';
import { runMain, temporaryFolder } from './run-main.ts';

// Composes and reads many protocols; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

/** What would do something in Markdown, Handlebars, HTML, Typst or Word, if it were not plain text. */
const hostile = [
  '# Kop **vet** [link](https://voorbeeld.nl) <!-- #andere-1 -->',
  '{{constructor}} {{#if x}}ja{{/if}} {{{schoolnaam}}}',
  '<script>alert(1)</script> <img src=x onerror=alert(1)> &amp;',
  '#set page(fill: red) $x^2$ @ref #read("/etc/passwd") \\ `raw`',
  '{ INCLUDETEXT "c:\\\\geheim" } <w:fldSimple w:instr="DATE"/> ]]>',
];
const [schoolnaam, bestuur, contactpunt, pauzeplek, plek] = hostile as [
  string,
  string,
  string,
  string,
  string,
];

const answers = {
  sector: 'vo',
  schoolnaam,
  bestuur,
  versie: '0.1',
  in_schoolreglement: true,
  les_medewerkers: true,
  bewaren: 'per-les',
  pauze: 'op-een-plek',
  pauzeplek,
  uitjes: 'dezelfde',
  contactpunt,
  teruggave: 'einde-dag',
  herhaling: 'gesprek',
  evaluatiedatum: '2028-05-01',
  publicatie: [plek],
};

describe('answers that try to be more than text', () => {
  const written = async (name: string) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.yaml'), stringify(answers));
    const argv = ['draft', 'mobiele-telefoons', '--answers', 'a.yaml', '-o', name];
    const { code, stderr } = await runMain(argv, { cwd: folder });
    expect([code, stderr]).toEqual([0, expect.stringContaining('Geschreven')]);
    return readFileSync(join(folder, name));
  };
  const inText = [schoolnaam, contactpunt, pauzeplek, plek];

  test('Markdown', async () => {
    const content = (await written('uit.md')).toString();
    const tree = await readProtocol({ path: 'uit.md', content });
    const texts = clausesOf(tree).map(ownText).join('\n');
    for (const answer of inText) expect(texts).toContain(answer);
    expect(tree.meta.competentAuthority?.name).toBe(bestuur);
    const types = new Set<string>();
    walk(tree, (node) => {
      types.add(node.type);
    });
    expect([...types].sort()).toEqual(['clause', 'paragraph', 'protocol', 'section', 'text']);
  });

  test('HTML', async () => {
    const html = (await written('uit.html')).toString();
    const body = html.slice(html.indexOf('<body'));
    expect(body).not.toMatch(/<script>alert|<img|<w:|href="https:\/\/voorbeeld/);
    expect(body).toContain('&#x3C;script>alert(1)&#x3C;/script>');
    expect(body).toContain('{{constructor}}');
  });

  test('PDF', async () => {
    const { text } = await readPdf(await written('uit.pdf'));
    const plain = (value: string) => value.replace(/\s+/g, '');
    for (const answer of inText) expect(plain(text)).toContain(plain(answer));
  });

  test('Word', async () => {
    const docx = await written('uit.docx');
    const text = docxText(docx);
    for (const answer of inText) expect(text).toContain(answer);
    const xml = docxParts(docx)['word/document.xml'] ?? '';
    expect(xml).not.toMatch(
      /<w:instrText[^>]*>[^<]*(?:INCLUDETEXT|DATE)|<w:fldSimple w:instr="DATE"|<script/,
    );
  });
});

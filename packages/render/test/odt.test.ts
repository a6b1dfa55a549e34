import { identify, type Protocol } from '@akkoord/clause';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isLogo, protocolToOdt, readLogo, toMarkdown } from '../src/index.ts';
import { hostileTexts } from './hostile-comparison.ts';
import { htmlText } from './plain-text.ts';
import { svg } from './sample-logo.ts';
import {
  clause,
  flow,
  note,
  otherBlocks,
  paragraph,
  parent,
  reference,
  sampleProtocol,
  section,
  table,
} from './sample-protocol.ts';

const meta: Protocol['meta'] = { title: 'Telefoons', language: 'nl', status: 'adopted' };
const protocol = (...children: Protocol['children']): Protocol =>
  identify({ type: 'protocol', meta, children });
const partsOf = (odt: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(odt)).map(([name, part]) => [name, strFromU8(part)]));
const xmlOf = (tree: Protocol) => partsOf(protocolToOdt(tree))['content.xml'] ?? '';
const textOf = (tree: Protocol) =>
  htmlText(
    xmlOf(tree)
      .replace(/<text:s [^>]*>/g, ' ')
      .replace(/<\/text:(?:p|h)>/g, '\n'),
  );

test('says first what it is, and lists all that is in it', () => {
  const odt = protocolToOdt(sampleProtocol);
  expect(Buffer.from(odt.subarray(30, 77)).toString()).toBe(
    'mimetypeapplication/vnd.oasis.opendocument.text',
  );
  const parts = partsOf(odt);
  for (const name of Object.keys(parts)) {
    if (['mimetype', 'META-INF/manifest.xml'].includes(name)) continue;
    expect(parts['META-INF/manifest.xml']).toContain(`manifest:full-path="${name}"`);
  }
  expect(parts['akkoord/protocol.md']).toBe(toMarkdown(sampleProtocol));
  expect(partsOf(protocolToOdt(sampleProtocol, { source: 'none' }))['akkoord/protocol.md']).toBe(
    undefined,
  );
});

test('the same tree gives the same bytes, without a date', () => {
  const [one, two] = [sampleProtocol, structuredClone(sampleProtocol)].map((tree) =>
    Buffer.from(protocolToOdt(tree)),
  );
  expect(two && one?.equals(two)).toBe(true);
  expect(Object.values(partsOf(protocolToOdt(sampleProtocol))).join('')).not.toMatch(
    /meta:creation-date|dc:date/,
  );
});

test('has headings, footnotes, links, and its status on every page', () => {
  const xml = xmlOf(sampleProtocol);
  expect(xml.match(/<text:h [^>]*text:outline-level="1"/g)).toHaveLength(4);
  expect(xml.match(/<text:h [^>]*text:outline-level="2"/g)).toHaveLength(1);
  expect(xml.match(/<text:note /g)).toHaveLength(2);
  expect(xml).toContain('xlink:href="https://school.example/afspraken"');
  expect(xml).toContain('<table:table-header-rows>');
  const styles = partsOf(protocolToOdt(sampleProtocol))['styles.xml'] ?? '';
  expect(styles).toContain('CONCEPT');
  expect(styles).toMatch(/Pagina <text:page-number[\s\S]*van <text:page-count/);
  expect(styles).toContain('fo:language="nl"');
});

test('labels count by themselves from their own numbers; what does not count stands there as text', () => {
  const item = (num: string) => clause('item', num, [`tekst ${num}`]);
  const xml = xmlOf(protocol(...['1', '2', '4', 'c', '2.1', '2.2', 'Art.', '01'].map(item)));
  const lists = [...xml.matchAll(/<text:list text:style-name="(\w+)">([\s\S]*?)<\/text:list>/g)];
  const shown = lists.map(([, name, items = '']) => {
    const [, prefix = '', suffix = '', format = ''] =
      new RegExp(
        `style:name="${name}"><text:list-level-style-number text:level="1"(?: style:num-prefix="([^"]*)")?(?: style:num-suffix="([^"]*)")? style:num-format="(.)"`,
      ).exec(xml) ?? [];
    const start = /text:start-value="(\d+)"/.exec(items)?.[1];
    return [prefix, format, suffix, start, items.match(/<text:list-item/g)?.length].join(' ');
  });
  expect(shown).toEqual([' 1 . 1 2', ' 1 . 4 1', ' a . 3 1', '2. 1  1 2']);
  expect(xml).toContain('Art.<text:tab/>tekst Art.');
  expect(xml).toContain('01.<text:tab/>tekst 01');
});

test('loses no text of any block or note', () => {
  const small = table(['kop', 'kop 2'], ['cel', 'cel 2']);
  const text = textOf(
    protocol(
      clause('prose', null, [
        paragraph('een', reference('a'), ' weer', reference('a')),
        ...otherBlocks,
        flow(parent('blockquote', [parent('paragraph', ['citaat']), small])),
        paragraph(parent('delete', ['weg']), { type: 'break' }, 'verder  met  ruimte'),
      ]),
      clause('item', '1', [flow(small)]),
      clause('item', '2', []),
      note('a', paragraph('Eerste noot', reference('b')), flow(small)),
      note('b', paragraph('Noot in een noot.')),
      note('c', { type: 'code', value: 'losse noot' }),
      note('leeg'),
    ),
  );
  const parts = ['regel 2', 'citaat', 'vier', 'punt', 'weg', 'verder', 'kop | kop 2', 'cel 2'];
  const notes = ['Eerste noot', 'Noot in een noot.', 'losse noot', 'Overige noten'];
  for (const part of [...parts, ...notes]) expect(text).toContain(part);
});

test('shows contents from six headings on, each leading to its heading', () => {
  const many = Array.from({ length: 6 }, (_, i) => section(1, String(i + 1), `Deel ${i}`, []));
  const xml = xmlOf(protocol(...many));
  for (const [, name] of xml.matchAll(/xlink:href="#([^"]+)"/g)) {
    expect(xml).toContain(`<text:bookmark text:name="${name}"/>`);
  }
  expect(xml.match(/xlink:href="#/g)).toHaveLength(6);
  expect(xmlOf(protocol(...many.slice(1)))).not.toContain('xlink:href="#');
});

test('hostile text comes out as text, hidden characters by name', () => {
  const hostile = [...hostileTexts, 'om \u202Eomgekeerd\u202C \u0007 \uD800', '"<&>\''];
  const tree = protocol(
    section(1, '%1', hostile[0] ?? '', [
      ...hostile.map((text, index) => clause('item', `${index}<`, [text])),
    ]),
  );
  const text = textOf(tree).replace(/\s+/g, '');
  for (const part of hostile.slice(0, -2)) expect(text).toContain(part.replace(/\s+/g, ''));
  expect(text).toContain('om[U+202E]omgekeerd[U+202C][U+0007][U+D800]');
  for (const [, script] of xmlOf(tree).matchAll(
    /<(?!\/?(?:office|text|table|style|draw|svg):|\?xml)(.)/g,
  )) {
    expect.fail(`an element that is none of ours: ${script}`);
  }
});

test('a drawing may be its logo', () => {
  const logo = readLogo(new TextEncoder().encode(svg('<rect width="9" height="9"/>')));
  if (!isLogo(logo)) throw new TypeError('Expected a logo');
  const parts = partsOf(protocolToOdt(sampleProtocol, { logo }));
  expect(parts['Pictures/logo.svg']).toContain('<rect');
  expect(parts['content.xml']).toContain('xlink:href="Pictures/logo.svg"');
  expect(parts['META-INF/manifest.xml']).toContain('image/svg+xml');
});

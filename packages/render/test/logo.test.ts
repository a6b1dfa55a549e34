import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isLogo, logoSize, protocolToDocx, protocolToHtml, readLogo } from '../src/index.ts';
import { logoLimits } from '../src/view/logo.ts';
import { docxParts } from './docx-text.ts';
import { jpeg, png, svg } from './sample-logo.ts';
import { sampleProtocol } from './sample-protocol.ts';

const codeOf = (bytes: Uint8Array) => {
  const read = readLogo(bytes);
  return isLogo(read) ? read.kind : read.code;
};

describe('a logo is read by its content', () => {
  test.each([
    ['a PNG', png(30, 10), { kind: 'png', width: 30, height: 10 }],
    ['a JPEG', jpeg(64, 32), { kind: 'jpeg', width: 64, height: 32 }],
    [
      'an SVG',
      strToU8(svg('<rect width="3" height="4"/>')),
      { kind: 'svg', width: 40, height: 20 },
    ],
    [
      'an SVG that refers to itself',
      strToU8(svg('<use href="#a"/><path fill="url(#b)"/>')),
      { kind: 'svg', width: 40, height: 20 },
    ],
    [
      'an SVG with width and height alone',
      strToU8('<?xml version="1.0"?>\n<!-- x -->\n<svg width="12mm" height=\'6mm\'></svg>'),
      { kind: 'svg', width: 12, height: 6 },
    ],
  ])('%s', (_, bytes, expected) => {
    expect(readLogo(bytes)).toEqual({ ...expected, bytes });
  });

  test.each([
    ['text', strToU8('geen plaatje'), 'logo-kind'],
    ['nothing', new Uint8Array(), 'logo-kind'],
    ['a page', strToU8('<!doctype html><svg></svg>'), 'logo-kind'],
    ['a GIF', strToU8('GIF89a...........'), 'logo-kind'],
    ['a PNG cut short', png(30, 10).slice(0, -6), 'logo-damaged'],
    ['a PNG without a size', png(0, 10), 'logo-damaged'],
    ['a JPEG cut short', jpeg(64, 32).slice(0, -4), 'logo-damaged'],
    ['an SVG cut short', strToU8('<svg viewBox="0 0 1 1"><path'), 'logo-damaged'],
    ['an SVG without a size', strToU8('<svg></svg>'), 'logo-damaged'],
    ['a PNG of too many pixels', png(logoLimits.pixels + 1, 10), 'logo-pixels'],
    ['a file that is too large', new Uint8Array(logoLimits.bytes + 1), 'logo-too-large'],
  ])('%s is refused', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  test.each([
    '<script>x()</script>',
    '<svg:script/>',
    '<rect onload="x()"/>',
    '<foreignObject/>',
    '<image href="https://elders.example/a.png"/>',
    '<image href="data:image/png;base64,AA"/>',
    '<a href="#a"/>',
    '<use href="https://elders.example/a.svg#b"/>',
    '<use xlink:href="b.svg#b"/>',
    '<style>@import "https://elders.example/a.css"</style>',
    '<path fill="url(https://elders.example/a)"/>',
  ])('an SVG with %s is more than a drawing', (inside) => {
    expect(codeOf(strToU8(svg(inside)))).toBe('logo-active');
  });

  test('an SVG with entities is more than a drawing', () => {
    expect(codeOf(strToU8('<svg viewBox="0 0 1 1"><!ENTITY a "b"></svg>'))).toBe('logo-active');
  });
});

test('a logo keeps its ratio and fits over a title', () => {
  const sizes = [png(3000, 100), png(100, 3000), png(10, 10)].map((bytes) => {
    const logo = readLogo(bytes);
    if (!isLogo(logo)) throw new TypeError('Expected a logo');
    return logoSize(logo);
  });
  expect(sizes).toEqual([
    { width: 60, height: 2 },
    { width: 1, height: 18 },
    { width: 18, height: 18 },
  ]);
});

test('a logo stands in the page and in Word, and the page asks for nothing else', async () => {
  const logo = readLogo(png(30, 10));
  if (!isLogo(logo)) throw new TypeError('Expected a logo');
  const html = protocolToHtml(sampleProtocol, { logo });
  expect(html).toMatch(/<img class="logo" src="data:image\/png;base64,[^"]+" alt="[^"]+">/);
  expect(html).toContain('img-src data:');
  expect(protocolToHtml(sampleProtocol)).not.toContain('img-src');
  const one = await protocolToDocx(sampleProtocol, { logo });
  expect(Object.keys(docxParts(one)).some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(
    true,
  );
  expect(docxParts(one)['word/document.xml']).toMatch(/<wp:docPr [^>]*descr="/);
  expect(Buffer.from(one).equals(await protocolToDocx(sampleProtocol, { logo }))).toBe(true);
});

import { strToU8, zipSync } from 'fflate';
import { abstractNum, docx, num, p, style, table } from './docx.ts';
import { list, listStyle, odt, tp } from './odt.ts';

/** A file that nobody should have to open, and what its reader may do with it. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The code with which it must be refused; absent where it may be read too. */
  readonly code?: string;
}

const numbering = abstractNum(7, [{ text: '%1.' }, { text: '%1.%2' }]) + num(1, 7);
const wholeDocx = docx({
  styles: style('Kop1', 'heading 1', '<w:outlineLvl w:val="0"/>'),
  numbering,
  footnotes: `<w:footnote w:id="2">${p('Noot.')}</w:footnote>`,
  body:
    p('Afspraken', { style: 'Kop1' }) +
    Array.from({ length: 30 }, (_, i) => p(`Lid ${i} zegt iets.`, { list: [1, i % 2] })).join('') +
    table(['a', 'b'], ['c', 'd']),
});
const wholeOdt = odt({
  automatic: listStyle('L1', 'style:num-format="1"'),
  text:
    list('text:style-name="L1"', ...Array.from({ length: 30 }, (_, i) => `Lid ${i}.`)) +
    tp('Slot.'),
});
const whole = [
  ['docx', wholeDocx],
  ['odt', wholeOdt],
] as const;

/** A row of numbers from a seed, 0..1. Source: mulberry32, public domain. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** Make all hostile files; the same seed makes the same files. */
export function hostileFiles(seed: number): HostileFile[] {
  return [...truncated(), ...fuzzed(seed), ...archives(), ...xml(), ...content()];
}

function truncated(): HostileFile[] {
  return whole.flatMap(([kind, bytes]) =>
    Array.from({ length: 25 }, (_, i) => {
      const end = Math.floor((bytes.length * (i + 1)) / 26);
      return { name: `${kind} cut at ${end}`, bytes: bytes.slice(0, end) };
    }),
  );
}

function fuzzed(seed: number): HostileFile[] {
  const random = randomFrom(seed);
  return whole.flatMap(([kind, bytes]) =>
    Array.from({ length: 25 }, (_, i) => {
      const copy = bytes.slice();
      for (let k = 0; k <= i * 2; k++) copy[Math.floor(random() * copy.length)] = random() * 256;
      return { name: `${kind} with ${i * 2 + 1} other bytes`, bytes: copy };
    }),
  );
}

const damaged = 'damaged';

function archives(): HostileFile[] {
  const large = zipSync({ 'word/document.xml': new Uint8Array(60_000_000) });
  const many = Object.fromEntries(
    Array.from({ length: 4100 }, (_, i) => [`word/${i}.xml`, new Uint8Array()]),
  );
  return [
    { name: 'a bomb', bytes: large, code: 'unpacked-too-large' },
    { name: 'a bomb that says it is small', bytes: lying(large, 1000), code: damaged },
    { name: 'a part that says it is large', bytes: lying(wholeDocx, 23_000_000), code: damaged },
    { name: 'a part that says it is empty', bytes: lying(wholeDocx, 0), code: damaged },
    { name: 'very many parts', bytes: zipSync(many), code: 'too-many-parts' },
    { name: 'parts over each other', bytes: overlapping(wholeDocx), code: damaged },
    { name: 'a part twice', bytes: renamed('word/styles.xml', 'word/footno.xml'), code: damaged },
    { name: 'a local header elsewhere', bytes: patched(wholeDocx, 42, 0x7fffffff), code: damaged },
    { name: 'another checksum', bytes: patched(wholeDocx, 16, 12345), code: damaged },
    { name: 'another method', bytes: patched(wholeDocx, 10, 99), code: damaged },
    { name: 'a directory elsewhere', bytes: ended(wholeDocx, 16, 0x7ffffff0), code: damaged },
    { name: 'a directory of zip64', bytes: ended(wholeDocx, 16, 0xffffffff), code: damaged },
    { name: 'a part with a password', bytes: flagged(wholeDocx), code: 'encrypted' },
    {
      name: 'a document without text',
      bytes: zipSync({ 'word/x.xml': strToU8('<a/>') }),
      code: damaged,
    },
    { name: 'an odt without text', bytes: withoutContent(), code: damaged },
  ];
}

function xml(): HostileFile[] {
  const raw = (content: string | Uint8Array) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    return zipSync({ 'word/document.xml': bytes });
  };
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const entities = Array.from(
    { length: 9 },
    (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
  );
  const laughs = `<!DOCTYPE x [<!ENTITY l0 "ha">${entities.join('')}]><w:document ${w}>&l9;</w:document>`;
  const outside = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document ${w}>&e;</w:document>`;
  const deep = `${'<w:p>'.repeat(20_000)}${'</w:p>'.repeat(20_000)}`;
  const odtRaw = (content: string) =>
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8(content),
    });
  return [
    { name: 'entities in entities', bytes: raw(laughs), code: 'with-doctype' },
    { name: 'an entity outside the file', bytes: raw(outside), code: 'with-doctype' },
    { name: 'a document type in an odt', bytes: odtRaw('<!DOCTYPE a><a/>'), code: 'with-doctype' },
    { name: 'elements 20,000 deep', bytes: docx({ body: deep }), code: 'nested-too-deep' },
    {
      name: 'lists 20,000 deep',
      bytes: odt({ text: '<text:list>'.repeat(20_000) + '</text:list>'.repeat(20_000) }),
      code: 'nested-too-deep',
    },
    {
      name: 'tables 200 deep',
      bytes: docx({
        body: '<w:tbl><w:tr><w:tc>'.repeat(80) + p('x') + '</w:tc></w:tr></w:tbl>'.repeat(80),
      }),
    },
    {
      name: 'lists 120 deep',
      bytes: odt({
        text:
          '<text:list><text:list-item>'.repeat(120) +
          tp('x') +
          '</text:list-item></text:list>'.repeat(120),
      }),
    },
    {
      name: 'a million elements',
      bytes: docx({ body: '<w:p/>'.repeat(1_000_100) }),
      code: 'too-many-elements',
    },
    { name: 'half an element', bytes: raw(`<w:document ${w}><w:body><w:p>`), code: damaged },
    {
      name: 'an entity that nobody defined',
      bytes: raw(`<w:document ${w}>&x;</w:document>`),
      code: damaged,
    },
    { name: 'a prefix that nobody defined', bytes: raw('<w:document/>'), code: damaged },
    { name: 'no XML', bytes: raw('Protocol'), code: damaged },
    { name: 'an empty part', bytes: raw(''), code: damaged },
    {
      name: 'bytes that are no UTF-8',
      bytes: raw(new Uint8Array([0x3c, 0xff, 0xfe, 0x3e])),
      code: damaged,
    },
    {
      name: 'a body elsewhere',
      bytes: raw(`<w:document ${w}><x><w:body/></x></w:document>`),
      code: damaged,
    },
    {
      name: 'names of the prototype',
      bytes: docx({
        body: p('x', { style: '__proto__', list: ['constructor', 0] }),
        styles: style('__proto__', 'constructor', '', 'toString'),
      }),
    },
  ];
}

function content(): HostileFile[] {
  const huge = 999_999_999;
  const link = (to: string, own: string) =>
    `<w:numStyleLink w:val="${to}"/><w:styleLink w:val="${own}"/>`;
  const cycle = abstractNum(1, [], link('B', 'A')) + abstractNum(2, [], link('A', 'B')) + num(1, 1);
  const chain = Array.from({ length: 5000 }, (_, i) =>
    style(`s${i}`, `s${i}`, '', `s${i + 1}`),
  ).join('');
  const parents = Array.from(
    { length: 5000 },
    (_, i) =>
      `<style:style style:family="paragraph" style:name="p${i}" style:parent-style-name="p${i + 1}"/>`,
  );
  const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
  const self = '<Relationship Id="r1" Type="http://x/header" Target="document.xml"/>';
  const above = '<Relationship Id="r1" Type="http://x/styles" Target="../../../../etc/passwd"/>';
  return [
    {
      name: 'styles in a circle',
      bytes: docx({
        body: p('x', { style: 'A' }),
        styles: style('A', 'a', '', 'B') + style('B', 'b', '', 'A'),
      }),
    },
    {
      name: 'styles in a long chain',
      bytes: docx({ body: p('x', { style: 's0' }), styles: chain }),
    },
    {
      name: 'styles of an odt in a long chain',
      bytes: odt({ automatic: parents.join(''), text: tp('x', 'p0') }),
    },
    {
      name: 'lists in a circle',
      bytes: docx({ body: p('x', { list: [1, 0] }), numbering: cycle }),
    },
    { name: 'a level far away', bytes: docx({ body: p('x', { list: [1, huge] }), numbering }) },
    { name: 'a level below nothing', bytes: docx({ body: p('x', { list: [1, -5] }), numbering }) },
    {
      name: 'a start far away',
      bytes: docx({
        body: p('x', { list: [1, 0] }),
        numbering: abstractNum(7, [{ format: 'lowerRoman', text: '%1', start: huge }]) + num(1, 7),
      }),
    },
    {
      name: 'a letter far away',
      bytes: docx({
        body: p('x', { list: [1, 0] }),
        numbering: abstractNum(7, [{ format: 'lowerLetter', text: '%1', start: huge }]) + num(1, 7),
      }),
    },
    {
      name: 'a cell over very many columns',
      bytes: docx({
        body: `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="${huge}"/></w:tcPr>${p('x')}</w:tc><w:tc>${p('y')}</w:tc></w:tr></w:tbl>`,
      }),
    },
    {
      name: 'a cell that comes back very often',
      bytes: odt({
        text: `<table:table><table:table-row><table:table-cell table:number-columns-repeated="${huge}">${tp('x')}</table:table-cell></table:table-row></table:table>`,
      }),
    },
    { name: 'very many spaces', bytes: odt({ text: tp(`x<text:s text:c="${huge}"/>y`) }) },
    { name: 'fields that never close', bytes: docx({ body: p(field.repeat(5000)) + p('x') }) },
    {
      name: 'fields that only close',
      bytes: docx({ body: p('<w:r><w:fldChar w:fldCharType="end"/></w:r>'.repeat(5000)) + p('x') }),
    },
    {
      name: 'a note that refers to itself',
      bytes: docx({
        body: p('<w:r><w:footnoteReference w:id="2"/></w:r>'),
        footnotes: `<w:footnote w:id="2">${p('<w:r><w:footnoteReference w:id="2"/></w:r>')}</w:footnote>`,
      }),
    },
    {
      name: 'a note that is not there',
      bytes: docx({ body: p('<w:r><w:t>x</w:t><w:footnoteReference w:id="9"/></w:r>') }),
    },
    { name: 'a header that is the document', bytes: docx({ body: p('x'), relations: self }) },
    { name: 'a part above the file', bytes: docx({ body: p('x'), relations: above }) },
    {
      name: 'very long text in a paragraph',
      bytes: docx({ body: p('mag niet '.repeat(100_000)) }),
    },
    {
      name: 'very many runs',
      bytes: docx({ body: p('<w:r><w:t>a </w:t></w:r>'.repeat(100_000)) }),
    },
    {
      name: 'very many rows',
      bytes: docx({ body: table(...Array.from({ length: 20_000 }, () => ['a', 'b'])) }),
    },
    {
      name: 'very many items',
      bytes: docx({ body: p('x', { list: [1, 1] }).repeat(20_000), numbering }),
    },
    {
      name: 'very many notes',
      bytes: docx({
        body: p('<w:r><w:footnoteReference w:id="2"/></w:r>'.repeat(20_000)),
        footnotes: `<w:footnote w:id="2">${p('x')}</w:footnote>`,
      }),
    },
    { name: 'nothing', bytes: docx({ body: '' }) },
    { name: 'nothing in an odt', bytes: odt({ text: '' }) },
  ];
}

/** Give every entry of the directory another size than it has. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  return patched(bytes, 24, size);
}

/** Write a number at a place in every entry of the directory. */
function patched(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (const at of entriesIn(view)) {
    if (offset === 10) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return copy;
}

function flagged(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (const at of entriesIn(view)) view.setUint16(at + 8, 1, true);
  return copy;
}

/** Let all entries begin where the first does. */
function overlapping(bytes: Uint8Array): Uint8Array {
  return patched(bytes, 42, 0);
}

function ended(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(copy.length - 22 + offset, value, true);
  return copy;
}

/** A document of which a part in the directory has the name of another, of the same length. */
function renamed(from: string, to: string): Uint8Array {
  const copy = docx({ body: p('x'), styles: '', files: { [to]: new Uint8Array([1]) } });
  const view = new DataView(copy.buffer);
  for (const at of entriesIn(view)) {
    const name = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + from.length));
    if (name === from) copy.set(strToU8(to), at + 46);
  }
  return copy;
}

function withoutContent(): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'styles.xml': strToU8('<a/>'),
  });
}

function entriesIn(view: DataView): number[] {
  const found: number[] = [];
  for (let at = 0; at + 46 <= view.byteLength; at++) {
    if (view.getUint32(at, true) === 0x02014b50) found.push(at);
  }
  return found;
}

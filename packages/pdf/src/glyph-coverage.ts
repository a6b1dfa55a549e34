/**
 * Read which characters a font can show, from its `cmap` table.
 *
 * Asking the font beforehand was chosen over trying and reading the compiler's message: that message is
 * no contract, and names only part of what is missing at a time.
 *
 * Source: OpenType 1.9.1, `cmap`, subtable formats 4 and 12.
 *
 * @param font A TrueType or OpenType file.
 * @returns The code points for which it has a glyph.
 * @throws TypeError where the font has no Unicode `cmap` of these formats.
 */
export function glyphCoverage(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 'cmap');
  const subtables: number[] = [];
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const record = cmap + 4 + i * 8;
    const platform = view.getUint16(record);
    if (platform === 0 || platform === 3) subtables.push(cmap + view.getUint32(record + 4));
  }
  const wide = subtables.find((at) => view.getUint16(at) === 12);
  if (wide !== undefined) return groupsOf(view, wide);
  const narrow = subtables.find((at) => view.getUint16(at) === 4);
  if (narrow !== undefined) return segmentsOf(view, narrow);
  throw new TypeError('The font has no Unicode cmap of format 4 or 12');
}

function tableOffset(view: DataView, tag: string): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + i * 16;
    const name = [0, 1, 2, 3].map((k) => String.fromCharCode(view.getUint8(record + k))).join('');
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new TypeError(`The font has no table \`${tag}\``);
}

function groupsOf(view: DataView, at: number): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + i * 12;
    const first = view.getUint32(group);
    const last = view.getUint32(group + 4);
    const glyph = view.getUint32(group + 8);
    for (let code = first; code <= last; code++) if (glyph + code - first > 0) found.add(code);
  }
  return found;
}

function segmentsOf(view: DataView, at: number): Set<number> {
  const found = new Set<number>();
  const size = view.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + size];
  const [deltas, ranges] = [starts + size, starts + 2 * size];
  for (let i = 0; i < size; i += 2) {
    const last = view.getUint16(ends + i);
    const range = view.getUint16(ranges + i);
    const first = view.getUint16(starts + i);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const entry = range && view.getUint16(ranges + i + range + 2 * (code - first));
      const glyph = range && entry === 0 ? 0 : (entry || code) + view.getUint16(deltas + i);
      if (glyph % 0x10000 !== 0) found.add(code);
    }
  }
  return found;
}

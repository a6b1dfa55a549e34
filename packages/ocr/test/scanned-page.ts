import { join } from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';

const font = join(import.meta.dirname, '../../pdf/fonts/SourceSans3_400Regular.ttf');

/** A picture of a page on which lines are written, 1190 pixels wide; in a font that every machine has. */
export async function scannedPage(lines: readonly string[]): Promise<Uint8Array> {
  GlobalFonts.registerFromPath(font, 'Page');
  const canvas = createCanvas(1190, 420);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, 1190, 420);
  context.fillStyle = 'black';
  context.font = '28px Page';
  for (const [i, line] of lines.entries()) context.fillText(line, 100, 80 + 44 * i);
  return new Uint8Array(await canvas.encode('png'));
}

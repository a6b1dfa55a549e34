import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { pictureImage } from '../src/picture-image.ts';

const canvas = createCanvas(1190, 1684);

it.each(['png', 'jpeg'] as const)('takes a %s for a page of A4', async (format) => {
  const bytes = new Uint8Array(
    format === 'png' ? await canvas.encode('png') : await canvas.encode('jpeg'),
  );
  expect(pictureImage(bytes)).toEqual({ png: bytes, scale: 2, of: 1 });
});

it('refuses what is no picture, or one of too many pixels', async () => {
  expect(() => pictureImage(new Uint8Array())).toThrow('picture-damaged');
  expect(() => pictureImage(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]))).toThrow(
    'picture-damaged',
  );
  const large = new Uint8Array(await canvas.encode('png'));
  new DataView(large.buffer).setUint32(16, 100_000);
  expect(() => pictureImage(large)).toThrow('picture-too-large');
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleProtocol } from '../../render/test/sample-protocol.ts';
import { writeAll } from './readme-example.ts';

const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the example in the README is this one, and works', async () => {
  expect(file('../README.md')).toContain(file('./readme-example.ts').trim());
  const [one, two] = await writeAll([sampleProtocol, sampleProtocol]);
  expect(one?.pages).toBe(2);
  expect(Buffer.from(one?.pdf ?? []).equals(two?.pdf ?? new Uint8Array())).toBe(true);
});

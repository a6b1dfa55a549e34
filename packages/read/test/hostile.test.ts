import { expect, test } from 'vitest';
import { DocumentError, documentKind, readDocument } from '../src/index.ts';
import { hostileFiles } from './makers/hostile.ts';

const seed = Number(process.env.AKKOORD_SEED ?? 20261121);
const files = hostileFiles(seed);

test('there are enough of them, each by a name of its own', () => {
  expect(files.length).toBeGreaterThanOrEqual(130);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
});

/** What becomes of a file: `read`, the kind that it is where that is not read, or the code of its refusal. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  const kind = documentKind(bytes);
  if (kind !== 'docx' && kind !== 'odt') return kind;
  try {
    await readDocument(kind, bytes);
    await readDocument(kind, bytes, { tracked: 'before' });
    return 'read';
  } catch (error) {
    if (error instanceof DocumentError) return error.says.code;
    throw error;
  }
}

test.each(files)('$name', { timeout: 20_000 }, async ({ bytes, code }) => {
  const outcome = await outcomeOf(bytes);
  if (code !== undefined) expect(outcome).toBe(code);
  else expect(outcome).toMatch(/^[a-z-]+$/);
});

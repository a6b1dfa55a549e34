import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { scannedText } from './readme-example.ts';
import { scannedPage } from './scanned-page.ts';

const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

it('the example in the README is this one, and works', { timeout: 60_000 }, async () => {
  expect(file('../README.md')).toContain(file('./readme-example.ts').trim());
  const said = vi.spyOn(console, 'error').mockReturnValue();
  expect(await scannedText(await scannedPage(['De mentor ruimt de tafel op.']))).toBe(
    'De mentor ruimt de tafel op.',
  );
  expect(said).toHaveBeenCalledWith('1/1');
  said.mockRestore();
});

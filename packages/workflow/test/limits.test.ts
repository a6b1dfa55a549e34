import { expect, test } from 'vitest';
import { decodeSource, readingLimits, readProtocol, UnreadableError } from '../src/index.ts';

const { line, markers, references, signs, clauses } = readingLimits;

async function refusal(path: string, content: string): Promise<UnreadableError | null> {
  try {
    await readProtocol({ path, content });
    return null;
  } catch (error) {
    if (error instanceof UnreadableError) return error;
    throw error;
  }
}

test.each([
  ['line-too-long', 'a.txt', `Regels\n\n${'mag '.repeat(line / 4 + 1)}`, /Regel 3 .*400\.000/],
  ['too-many-markers', 'a.md', `# Regels\n\n${'> '.repeat(markers + 1)}mag`, /Regel 3 .* 100 /],
  ['too-many-signs', 'a.md', `# Regels\n\n\n${'*mag* '.repeat(signs)}`, /regel 4 .* 4\.000 /],
  ['too-many-references', 'a.md', `# Regels\n\n${'mag[^1] '.repeat(references + 1)}`, /5\.001/],
  ['too-many-clauses', 'a.txt', `Regels\n\n${'- mag\n'.repeat(clauses + 1)}`, /10\.001/],
] as const)('refuses %s with what, where and what to do', async (reason, path, content, says) => {
  const error = await refusal(path, content);
  expect(error?.reason).toBe(reason);
  expect(error?.message).toMatch(says);
  expect(error?.message).toMatch(/\b(?:Zet|Haal|Deel|Geef|bewaar)\b/);
});

test.each([
  ['a.txt', `Regels\n\n${'> '.repeat(markers + 1)}mag`],
  ['a.md', `# Regels\n\n${'> '.repeat(12)}mag\n\n${'**mag** niet '.repeat(signs / 2)}\n\n*mag*`],
])('reads a %s that stays within them', async (path, content) => {
  expect(await refusal(path, content)).toBeNull();
});

test('bytes are refused before they are read', async () => {
  const bytes = new TextEncoder().encode(`Regels\n${' '.repeat(line + 1)}x`);
  await expect(decodeSource('a.txt', bytes)).rejects.toThrow(/Regel 2 /);
});

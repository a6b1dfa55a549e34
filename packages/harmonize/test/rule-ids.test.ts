import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const room = join(import.meta.dirname, '..');

test.each(['README.md', '../../docs/explanation/samenvoegen.md'])('%s lists every rule', (page) => {
  const rules = globSync('src/findings/*.ts', { cwd: room })
    .filter((file) => readFileSync(join(room, file), 'utf8').includes("ruleId: '"))
    .map((file) => basename(file, '.ts'));
  expect(rules.length).toBeGreaterThan(5);
  const text = readFileSync(join(room, page), 'utf8');
  expect(rules.filter((rule) => !text.includes(`\`${rule}\``))).toEqual([]);
});

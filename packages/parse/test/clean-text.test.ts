import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesOf, ownText } from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { defaultDictionary } from '@akkoord/taxonomy/dictionary';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, parseText } from '../src/index.ts';

const dictionary = defaultDictionary();
const taxonomy = defaultTaxonomy();

const root = join(import.meta.dirname, '../../..');
const files = globSync(['protocols/*/*/*.md', 'templates/*/expected.md'], { cwd: root }).sort();

describe('nothing is repaired in the text of a protocol without damage', () => {
  it('and there are such protocols', () => {
    expect(files.length).toBeGreaterThan(1);
  });

  it.each(files)('%s', (file) => {
    const tree = parseMarkdown(readFileSync(join(root, file), 'utf8'), { taxonomy });
    const plain = clausesOf(tree).map((clause) => `${clause.num ?? '-'} ${ownText(clause)}`);
    const { data } = parseText(plain.join('\n\n'), { taxonomy, dictionary });
    expect(data?.messages?.filter(({ expected }) => expected !== undefined)).toEqual([]);
  });
});

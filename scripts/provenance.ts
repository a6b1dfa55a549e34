/**
 * Find which sources know each cue and word of `packages/taxonomy/data`: `pnpm provenance`. It fails where what is written down
 * is not what is found; `--write` writes it anew and sets apart as candidates what fewer than two sources know.
 *
 * The schools' texts and the laws are no part of the repository. Without them there is nothing to look in, and the
 * script says so and ends well.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readLexicon } from '../packages/taxonomy/scripts/lexicon.ts';
import { readSourcedTopics } from '../packages/taxonomy/scripts/sourced-topics.ts';
import { finderOver } from './provenance/find.ts';
import { lexiconYaml } from './provenance/lexicon.ts';
import { readTexts, textsAtHand } from './provenance/texts.ts';
import { topicsYaml } from './provenance/write.ts';

const data = join(import.meta.dirname, '../packages/taxonomy/data');

if (!textsAtHand()) {
  console.log('The texts that words are known from are not at hand: nothing checked.');
} else {
  const texts = await readTexts();
  const find = finderOver(texts);
  const findInflected = finderOver(texts, 'inflected');
  const outputs: ReadonlyArray<readonly [string, (content: string) => string]> = [
    ['topics.yaml', (content) => topicsYaml(readSourcedTopics(parse(content)), findInflected)],
    ...lexiconFiles().map(
      (file) =>
        [
          file,
          (content: string) => lexiconYaml(content, readLexicon(parse(content)), find),
        ] as const,
    ),
  ];
  for (const [file, make] of outputs) {
    const path = join(data, file);
    const content = readFileSync(path, 'utf8');
    const made = make(content);
    if (made === content) continue;
    if (process.argv.includes('--write')) writeFileSync(path, made);
    else process.exitCode = 1;
    console.error(`${process.exitCode ? 'Stale' : 'Written'}: packages/taxonomy/data/${file}`);
  }
}

function lexiconFiles(): string[] {
  return globSync('lexicon/*.yaml', { cwd: data })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/**
 * Find which sources know each cue of `packages/taxonomy/data`: `pnpm provenance`. It fails where what is written down
 * is not what is found; `--write` writes it anew and sets apart as candidates what fewer than two sources know.
 *
 * The schools' texts and the laws are no part of the repository. Without them there is nothing to look in, and the
 * script says so and ends well.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readSourcedTopics } from '../packages/taxonomy/scripts/sourced-topics.ts';
import { finderOver } from './provenance/find.ts';
import { readTexts, textsAtHand } from './provenance/texts.ts';
import { topicsYaml } from './provenance/write.ts';

const data = join(import.meta.dirname, '../packages/taxonomy/data');

if (!textsAtHand()) {
  console.log('The texts that words are known from are not at hand: nothing checked.');
} else {
  const find = finderOver(await readTexts());
  const outputs = {
    'topics.yaml': (content: string) => topicsYaml(readSourcedTopics(parse(content)), find),
  };
  for (const [file, make] of Object.entries(outputs)) {
    const path = join(data, file);
    const content = readFileSync(path, 'utf8');
    const made = make(content);
    if (made === content) continue;
    if (process.argv.includes('--write')) writeFileSync(path, made);
    else process.exitCode = 1;
    console.error(`${process.exitCode ? 'Stale' : 'Written'}: packages/taxonomy/data/${file}`);
  }
}

/**
 * Print how long the sentences of each template are, by kind of school: `pnpm measure:templates`. Every alternative
 * counts, and each sentence once; points of a list count as sentences. Free answers are those of the examples. Fails
 * where a sentence has more than 14 words on average, or where 5 in 100 have more than 20. `-- --long` shows the long ones.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesOf, ownText } from '../packages/clause/src/index.ts';
import { compose, questionsFor, type Value, variantsOf } from '../packages/compose/src/index.ts';
import { sentences } from '../packages/text/src/index.ts';
import { parseAnswers, readTemplate, templateIds } from '../packages/workflow/src/index.ts';

const root = join(import.meta.dirname, '..');
const most = { average: 14, words: 20, share: 0.05 };
const showLong = process.argv.includes('--long');

console.log('sjabloon          soort school   zinnen  gemiddeld  langer dan 20');
for (const id of templateIds) {
  const template = readTemplate(id);
  const examples = examplesOf(id);
  const longest = new Set<string>();
  const kinds = template.questions.find((question) => question.id === 'sector');
  for (const { value: sector } of kinds && 'options' in kinds ? kinds.options : []) {
    const texts = new Set<string>();
    for (const variant of variantsOf(template)) {
      const answers = realistic({ ...variant, sector }, examples);
      for (const sentence of sentencesOf(answers)) texts.add(sentence);
    }
    const lengths = [...texts].map(wordCount);
    const average = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
    const long = [...texts].filter((text) => wordCount(text) > most.words);
    const share = long.length / lengths.length;
    const percent = `${long.length} (${(share * 100).toFixed(1)} %)`;
    console.log(
      `${id.padEnd(18)}${sector.padEnd(15)}${String(lengths.length).padStart(6)}${average.toFixed(1).padStart(11)}  ${percent}`,
    );
    for (const text of long) longest.add(text);
    if (average > most.average || share >= most.share) process.exitCode = 1;
  }
  if (showLong) for (const text of longest) console.log(`  ${wordCount(text)}: ${text}`);

  function sentencesOf(answers: Record<string, Value> | null): string[] {
    if (!answers) return [];
    return clausesOf(compose(template, answers)).flatMap((clause) =>
      sentences(ownText(clause)).map(({ text }) => text.trim()),
    );
  }

  /** Put the answers of an example in the place of samples, and leave out what these answers do not ask. */
  function realistic(
    wanted: Record<string, Value>,
    given: ReadonlyArray<Record<string, Value>>,
  ): Record<string, Value> | null {
    const answers = new Map<string, Value>();
    for (const question of template.questions) {
      if (questionsFor([question], answers).length === 0) continue;
      const free = !('options' in question) && question.type !== 'boolean';
      const example = given.map((one) => one[question.id]).find((one) => one !== undefined);
      const value = (free ? example : undefined) ?? wanted[question.id];
      if (value !== undefined) answers.set(question.id, value);
      else if (!question.optional) return null;
    }
    return Object.fromEntries(answers);
  }
}

function examplesOf(id: string): Array<Record<string, Value>> {
  const folder = join(root, 'templates', id);
  return readdirSync(folder)
    .filter((name) => /^answers.*\.yaml$/.test(name))
    .map((name) => parseAnswers(readFileSync(join(folder, name), 'utf8')) as Record<string, Value>);
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { parse } from 'yaml';
import { loadTemplate, type Question, questionsFor, type Value } from '../src/index.ts';
import { samples } from '../src/variants.ts';

/** A template of this repository, with what its tests need. */
export function readModel(id: string) {
  const folder = join(import.meta.dirname, '../../../templates', id);
  const files: Record<string, string> = Object.fromEntries(
    globSync('**/*.{md,yaml}', { cwd: folder }).map((path) => [
      path.replaceAll('\\', '/'),
      readFileSync(join(folder, path), 'utf8'),
    ]),
  );
  return {
    folder,
    files,
    template: loadTemplate(files, { taxonomy: defaultTaxonomy() }),
    answersFrom: (name: string) => parse(files[name] ?? '') as Record<string, Value>,
  };
}

/** The model protocol on social media. */
export const { template, answersFrom } = readModel('social-media');

/**
 * Answer every question that is asked.
 *
 * @param pick Chooses an answer out of what the question allows.
 * @param wanted Answers that are settled already, where their question is asked.
 * @param questions The questions; those of the model protocol on social media where left out.
 */
export function answerAll(
  pick: (options: readonly Value[], question: Question) => Value,
  wanted: Readonly<Record<string, Value>> = {},
  questions: readonly Question[] = template.questions,
): Record<string, Value> {
  const answers = new Map<string, Value>();
  for (const question of questions) {
    if (!questionsFor([question], answers).length) continue;
    answers.set(question.id, wanted[question.id] ?? pick(samples(question), question));
  }
  return Object.fromEntries(answers);
}

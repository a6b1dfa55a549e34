import { holds, type Value } from './condition.ts';
import { brokenBy } from './constraint.ts';
import type { Question } from './question.ts';
import type { Template } from './template.ts';
import { completions, samples } from './variants.ts';

/** An answer to one question, written so that it can be a key. */
type Choice = string;

/**
 * Give sets of answers in which every two answers that choose a text stand together once, where they can.
 *
 * All combinations are too many; what two texts say against each other shows as soon as both are there. The sets are
 * made one by one, each with as many new pairs as it can hold.
 *
 * @param template The template.
 * @returns Complete answers, in a fixed order.
 */
export function pairsOf(template: Template): Array<Record<string, Value>> {
  const choosing = template.questions.filter((question) => optionsOf(question).length > 1);
  const left = new Map<string, ReadonlyMap<string, Value | null>>();
  for (const [index, one] of choosing.entries()) {
    for (const other of choosing.slice(index + 1)) {
      for (const a of optionsOf(one)) {
        for (const b of optionsOf(other)) {
          const pair = new Map([
            [one.id, a],
            [other.id, b],
          ]);
          left.set(keyOf(choiceOf(one.id, a), choiceOf(other.id, b)), pair);
        }
      }
    }
  }
  const found: Array<Record<string, Value>> = [];
  for (const [key, pair] of left) {
    if (!left.has(key)) continue;
    left.delete(key);
    const row = rowWith(pair, template, left);
    if (!row) continue;
    for (const covered of pairsIn(row, choosing)) left.delete(covered);
    found.push(Object.fromEntries(row));
  }
  return found;
}

/** Answer every question that is asked: as the pair wants, and else with what brings the most new pairs. */
function rowWith(
  pair: ReadonlyMap<string, Value | null>,
  template: Template,
  left: ReadonlyMap<string, unknown>,
): Map<string, Value> | null {
  for (const wanted of completions(template.questions, pair)) {
    const row = new Map<string, Value>();
    const chosen: Choice[] = [];
    let fits = true;
    for (const question of template.questions) {
      const { id, optional, when } = question;
      if (!holds(when, row)) {
        fits &&= (wanted.get(id) ?? null) === null;
        continue;
      }
      const fixed = wanted.get(id);
      const options = fixed === undefined ? optionsOf(question) : [fixed];
      const allowed = options.filter((value) => goesWith(row, { id, value }, template));
      const value = best(id, allowed, { chosen, left });
      fits &&= allowed.length > 0 && (value !== null || optional === true);
      if (value !== null) row.set(id, value);
      chosen.push(choiceOf(id, value));
    }
    if (fits) return row;
  }
  return null;
}

function goesWith(
  row: ReadonlyMap<string, Value>,
  { id, value }: { id: string; value: Value | null },
  template: Template,
): boolean {
  if (value === null) return true;
  return (
    brokenBy(template, { values: new Map([...row, [id, value]]), pending: new Set() }).length === 0
  );
}

function best(
  id: string,
  options: ReadonlyArray<Value | null>,
  { chosen, left }: { chosen: readonly Choice[]; left: ReadonlyMap<string, unknown> },
): Value | null {
  let [found = null] = options;
  let most = -1;
  for (const value of options) {
    const choice = choiceOf(id, value);
    const fresh = chosen.filter((other) => left.has(keyOf(other, choice))).length;
    if (fresh > most) [found, most] = [value, fresh];
  }
  return found;
}

function pairsIn(row: ReadonlyMap<string, Value>, questions: readonly Question[]): string[] {
  const chosen = questions.map(({ id }) => choiceOf(id, row.get(id) ?? null));
  return chosen.flatMap((one, index) => chosen.slice(index + 1).map((other) => keyOf(one, other)));
}

/** Give the answers that can choose a text: every option, and no answer; of what is only filled in, one will do. */
function optionsOf(question: Question): Array<Value | null> {
  const values = samples(question);
  const telling =
    question.type === 'choice' || question.type === 'boolean' || question.type === 'multiple'
      ? values
      : values.slice(0, 1);
  return question.optional ? [...telling, null] : telling;
}

function choiceOf(id: string, value: Value | null): Choice {
  return `${id}=${JSON.stringify(value)}`;
}

function keyOf(one: Choice, other: Choice): string {
  return `${one} ${other}`;
}

import { type Clause, ownText } from '@akkoord/clause';
import { readInput, type Template, type TextNode, type Value } from '@akkoord/compose';
import { settlingText } from '@akkoord/render/words';
import type { ModelClause } from './model-clauses.ts';

/** What a clause fills in where the model leaves room. */
export interface FoundValue {
  question: string;
  value: Value;
  weight: number;
  /** Dutch. */
  reason: string;
}

/**
 * Read the values that a school filled in, where its clause has the very words of the model.
 *
 * @param template The template.
 * @param model The clause of the model, with `…` where a value belongs.
 * @param clause The clause of the school.
 */
export function valuesIn(template: Template, model: ModelClause, clause: Clause): FoundValue[] {
  const names = valueNames(model.block.nodes);
  const text = ownText(model.clause);
  if (names === null || text.split('…').length !== names.length + 1) return [];
  const pattern = text.split('…').map(escaped).join('(.+?)');
  const match = new RegExp(`^${pattern}$`, 'u').exec(ownText(clause));
  if (!match) return [];
  return names.flatMap((id, index): FoundValue[] => {
    const value = filledIn(template, id, match[index + 1] ?? '');
    return value === null
      ? []
      : [{ question: id, value, weight: 2, reason: settlingText({ code: 'in-text', data: {} }) }];
  });
}

/** List the questions whose values a text shows, in order; `null` where words hang on an answer. */
function valueNames(nodes: readonly TextNode[]): string[] | null {
  const names: string[] = [];
  for (const node of nodes) {
    if (node.kind === 'content') continue;
    if (node.kind !== 'value') return null;
    const { expression } = node;
    const name = expression.kind === 'call' ? expression.args[0] : expression;
    if (name?.kind !== 'name') return null;
    names.push(name.name);
  }
  return names;
}

function filledIn(template: Template, id: string, said: string): Value | null {
  const question = template.questions.find((candidate) => candidate.id === id);
  if (!question) return null;
  switch (question.type) {
    case 'choice':
      return question.options.find(({ label }) => label === said)?.value ?? null;
    case 'number':
      return Number(/^\d+/.exec(said)?.[0] ?? Number.NaN);
    case 'list':
      return said.split(/, | en /);
    default:
      return readInput(question, said);
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

import { type Clause, isClause, ownText } from '@akkoord/clause';
import { holds, looksAt, type Value, type Values } from './condition.ts';
import { dependents } from './open-point.ts';
import type { Block, Position } from './position.ts';
import { labelOf } from './question.ts';
import type { Template } from './template.ts';
import { NoValueError, namesInText, renderText, UndecidedError } from './text.ts';
import { toClause } from './to-clause.ts';

/** A clause as it would come out. */
export interface Preview {
  wId: string;
  /** Plain text; `…` stands for what is not known yet. */
  text: string;
  /** Whether the answer chooses the clause, or only fills in a word of it. */
  chosen: boolean;
  position: Position;
}

/** What stands for a value that is not known yet. */
const unknown = '…';

/**
 * Show which text follows from an answer.
 *
 * @param template The template.
 * @param values The answers so far.
 * @param about The question, and an answer to it; without one its own place shows `…`.
 * @returns The clauses that the answer chooses, and after these the ones in which it stands.
 */
export function previewOf(
  template: Template,
  values: Values,
  about: { question: string; answer?: Value },
): Preview[] {
  const with_ = new Map(values);
  with_.delete(about.question);
  if (about.answer !== undefined) with_.set(about.question, about.answer);
  const names = dependents(template, [about.question]);
  const found = template.positions.flatMap((position): Preview[] => {
    if (!holds(position.when, with_)) return [];
    const chosen = looksAt(position.when, new Set([about.question]));
    const blocks = position.blocks.filter(
      ({ nodes }) => chosen || namesInText(nodes).some((name) => names.has(name)),
    );
    return blocks.flatMap((block) => {
      const text = previewText(template, block, with_);
      return text ? [{ wId: block.wId, text, chosen, position }] : [];
    });
  });
  return [...found.filter(({ chosen }) => chosen), ...found.filter(({ chosen }) => !chosen)];
}

/**
 * Render one piece of a position as plain text, with `…` for every answer that is not given.
 *
 * @returns `''` where the piece comes out empty, or hangs on an answer that is not given.
 */
export function previewText(template: Template, block: Block, values: Values): string {
  const clause = previewClause(template, block, values);
  return clause ? textOf(clause) : '';
}

/** Render one piece of a position as a clause; `null` where nothing comes out. */
export function previewClause(template: Template, block: Block, values: Values): Clause | null {
  const missing = template.questions.map(({ id }) => id).filter((id) => !values.has(id));
  const terms = Object.entries(template.terms ?? {}).flatMap(([term, cases]) => {
    const found = cases.find(({ when }) => holds(when, values));
    return found ? [[term, found.text] as [string, string]] : [];
  });
  const scope = {
    values: new Map([...terms, ...values]),
    ref: () => `nummer ${unknown}`,
    labelOf: (question: string, value: string) => labelOf(template.questions, question, value),
  };
  const { wId } = block;
  const place = { wId, num: '1', read: template.readClause, notes: { count: 0 } };
  // First with every choice of words made as if what is missing were no; where a value shows, it is a gap.
  for (const open of [undefined, new Set(missing)]) {
    try {
      const text = renderText(block.nodes, open ? { ...scope, open, gap: () => unknown } : scope);
      return toClause(text.trim(), place)?.clause ?? null;
    } catch (error) {
      if (error instanceof UndecidedError) return null;
      if (!(error instanceof NoValueError)) throw error;
    }
  }
  return null;
}

function textOf(clause: Clause): string {
  const nested = clause.children.filter(isClause).map((child) => `- ${textOf(child)}`);
  return [ownText(clause), ...nested].join('\n');
}

import type { Clause, FootnoteDefinition } from '@akkoord/clause';
import type { Block, Position, Template } from '@akkoord/compose';
import {
  blankOf,
  type Condition,
  checkAnswer,
  dependents,
  holds,
  labelOf,
  looksAt,
  NoValueError,
  namesInText,
  questionsIn,
  renderText,
  toClause,
  UndecidedError,
  type Value,
  type Values,
} from '@akkoord/compose';
import type { Target } from '../ledger/decision.ts';

/** With what the texts of the model are filled in. */
export interface ModelContext {
  template: Template;
  /** What is known of the new school, and what was answered. */
  values: Values;
  /** Give the label of a clause of the model in the new protocol; `undefined` where it is not in it. */
  labelOf: (wId: string) => string | undefined;
}

/** A clause of the model. */
export interface ModelClause {
  block: Block;
  position: Position;
  clause: Clause;
  footnotes: FootnoteDefinition[];
  /** Positions that it refers to, by their names, of which the new protocol has nothing. */
  broken: string[];
}

/** What a position of the model gives, and what it still has to know. */
export interface ModelText {
  clauses: ModelClause[];
  /** Questions of the template whose answer is missing. */
  missing: string[];
}

/**
 * Fill in a position of the model.
 *
 * A value that is not known shows as a gap; a clause whose words hang on such a value is left out. Both are
 * told in `missing`. A reference to a clause that is not in the new protocol shows as a gap too.
 *
 * @throws TypeError where the text gives something else than clauses, which loading the template excludes.
 */
export function modelText(position: Position, context: ModelContext): ModelText {
  const { template } = context;
  const values = new Map([...context.values, ...impliedBy(position.when)]);
  const open = dependents(template, pendingQuestions(template, values));
  const clauses: ModelClause[] = [];
  const missing = new Set<string>();
  for (const block of position.blocks) {
    const named = rootsOf(namesInText(block.nodes), template);
    for (const id of named) if (open.has(id)) missing.add(id);
    const broken = new Set<string>();
    const labelOf = (wId: string) => {
      const label = context.labelOf(wId);
      if (label === undefined) broken.add(nameOf(wId, template));
      return label;
    };
    const markdown = filled(block, { ...context, values, labelOf }, open);
    if (!markdown) continue;
    const place = { wId: block.wId, num: '1', read: template.readClause, notes: { count: 0 } };
    const read = toClause(markdown, place);
    if (!read) throw new TypeError(`Position ${position.id} does not give one clause`);
    clauses.push({ block, position, ...read, broken: [...broken] });
  }
  return { clauses, missing: [...missing] };
}

/** List the questions that are asked with these values, or may be, and have no answer. */
export function pendingQuestions({ questions }: Template, values: Values): Set<string> {
  const pending = new Set<string>();
  for (const { id, when, optional } of questions) {
    if (values.has(id)) continue;
    if (looksAt(when, pending) || (holds(when, values) && !optional)) pending.add(id);
  }
  return pending;
}

/** Give the answers that a condition asks for, where it leaves no choice. */
export function impliedBy(when: Condition | undefined): Array<[string, Value]> {
  return Object.entries(when ?? {}).flatMap(([id, wanted]): Array<[string, Value]> => {
    if (['all', 'any', 'not'].includes(id)) return [];
    return typeof wanted === 'string' || wanted === true ? [[id, wanted]] : [];
  });
}

/** Give the values of the template that say what the new school is. */
export function targetValues(
  { meta, questions }: Template,
  { school, sector, competentAuthority, version }: Target,
): Map<string, Value> {
  const pairs: Array<[string | undefined, string | undefined]> = [
    [meta.school?.name, school],
    [meta.school?.sector, sector],
    [meta.competentAuthority?.name, competentAuthority],
    [meta.version, version],
  ];
  return new Map(
    pairs.flatMap(
      ([id, value]): Array<[string, Value]> =>
        id !== undefined && value !== undefined && isAnswer(id, value) ? [[id, value]] : [],
    ),
  );

  /** A kind of school that the template does not ask for stays a question. */
  function isAnswer(id: string, value: string): boolean {
    const question = questions.find((one) => one.id === id);
    return question?.type !== 'choice' || 'value' in checkAnswer(question, value);
  }
}

function nameOf(wId: string, { positions }: Template): string {
  const named = positions.find(({ blocks }) => blocks.some((block) => block.wId === wId));
  return named?.position ?? wId;
}

/** Terms stand for the questions that their cases look at. */
function rootsOf(names: readonly string[], { terms = {} }: Template): string[] {
  return names.flatMap((name) => terms[name]?.flatMap(({ when }) => questionsIn(when)) ?? [name]);
}

function filled(
  { nodes }: Block,
  { template, values, labelOf: refOf }: ModelContext,
  open: ReadonlySet<string>,
): string {
  const terms = Object.entries(template.terms ?? {}).flatMap(([term, cases]) => {
    const found = cases.find(({ when }) => holds(when, values));
    return found ? [[term, found.text] as [string, string]] : [];
  });
  try {
    return renderText(nodes, {
      values: new Map([...terms, ...values]),
      open,
      gap: (names) => blankOf(names, template),
      ref: (wId) => refOf(wId) ?? blankOf('reference', template),
      labelOf: (question, value) => labelOf(template.questions, question, value),
    }).trim();
  } catch (error) {
    if (error instanceof UndecidedError || error instanceof NoValueError) return '';
    throw error;
  }
}

import {
  type Block,
  holds,
  namesInText,
  type Position,
  questionsIn,
  type Template,
  type TextNode,
  type Values,
} from '@akkoord/compose';
import { type Draft, rulesIn } from './drafts.ts';
import type { Told } from './finding.ts';

/**
 * Find clauses of a position that must be there (`verplicht`) and that an answer takes away: an option of which no
 * position must be there, a choice of words that leaves nothing, or a question that is left open.
 *
 * What hangs on a fact about the school, such as its kind, may come and go with it.
 */
export function lostDuties(template: Template, drafts: readonly Draft[]): Told[] {
  const facts = new Set(template.questions.filter(({ known }) => known).map(({ id }) => id));
  const duties = template.positions.filter(({ weight }) => weight === 'verplicht');
  return [
    ...duties.flatMap((position) => lostByChoice(position, { template, facts, drafts })),
    ...duties.flatMap((position) =>
      position.blocks.flatMap((block) => lostWords(position, block, { template, facts, drafts })),
    ),
  ];
}

interface Setting {
  template: Template;
  facts: ReadonlySet<string>;
  drafts: readonly Draft[];
}

/** An option that is a choice, with which no position of the topic must be there. */
function lostByChoice(position: Position, { template, facts, drafts }: Setting): Told[] {
  const choices = questionsIn(position.when).filter((id) => !facts.has(id));
  if (choices.length === 0) return [];
  const alike = template.positions.filter(
    ({ topic, weight }) => topic === position.topic && weight === 'verplicht',
  );
  const without = drafts.find(({ answers, open }) => {
    const values = valuesOf(answers);
    return (
      open.length === 0 &&
      choices.every((id) => values.has(id)) &&
      holdsBut(position, { choices, values, drafts }) &&
      !alike.some(({ when }) => holds(when, values))
    );
  });
  if (!without) return [];
  const path = `clauses/${position.id}.md`;
  return [
    {
      path,
      code: 'lost-duty',
      data: { questions: choices, open: false },
      answers: without.answers,
    },
  ];
}

/** Whether other answers to these questions alone would choose the position. */
function holdsBut(
  { when }: Position,
  {
    choices,
    values,
    drafts,
  }: { choices: readonly string[]; values: Values; drafts: readonly Draft[] },
): boolean {
  return drafts.some(({ answers }) => {
    const others = new Map(values);
    for (const id of choices) {
      const value = valuesOf(answers).get(id);
      if (value !== undefined) others.set(id, value);
    }
    return holds(when, others);
  });
}

/** A clause of a position that holds, and that comes out empty by a choice or because of what is open. */
function lostWords(position: Position, { wId, nodes }: Block, { facts, drafts }: Setting): Told[] {
  const names = [...new Set(testedIn(nodes))].filter((id) => !facts.has(id));
  if (names.length === 0) return [];
  const path = `clauses/${position.id}.md: ${wId}`;
  return drafts.flatMap(({ answers, open, tree }): Told[] => {
    const isThere = rulesIn(tree).some((clause) => clause.wId === wId);
    if (isThere || !holds(position.when, valuesOf(answers))) return [];
    const questions = open.length === 0 ? names : open;
    return [{ path, code: 'lost-duty', data: { questions, open: open.length > 0 }, answers }];
  });
}

/** List the questions on which the words of a text hang. */
function testedIn(nodes: readonly TextNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'content' || node.kind === 'value') return [];
    const test = node.kind === 'if' ? node.test : node.list;
    const inner = node.kind === 'if' ? [...node.body, ...node.otherwise] : node.body;
    return [...namesInText([{ kind: 'value', expression: test, source: '' }]), ...testedIn(inner)];
  });
}

function valuesOf(answers: Readonly<Record<string, unknown>>): Values {
  return new Map(Object.entries(answers)) as unknown as Values;
}

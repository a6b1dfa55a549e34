import type { Settled } from './answers.ts';
import { holds, looksAt, questionsIn, type Value } from './condition.ts';
import type { Block, Position } from './position.ts';
import type { Question } from './question.ts';
import type { Template } from './template.ts';
import { samples } from './variants.ts';

/** A clause of which an open question still decides the words; `null` where every answer gives the same words. */
export interface Undecided {
  block: Block;
  position: Position;
  waitsFor: Question | null;
}

/** Answers to what is open, as they might become. */
type Completion = ReadonlyMap<string, Value>;

/**
 * Give the clauses of a topic of which the position hangs on an open question: those that come out alike with every
 * answer, and one place for the choice between the others.
 *
 * @param template The template.
 * @param topic One of its topics.
 * @param settled The answers so far.
 * @returns In the order of their wIds.
 */
export function undecidedOf(template: Template, topic: string, settled: Settled): Undecided[] {
  const candidates = template.positions.filter(
    ({ topic: of, when }) => of === topic && looksAt(when, settled.pending),
  );
  if (candidates.length === 0) return [];
  const completions = completionsOf(
    template.questions,
    settled,
    asking(candidates, template, settled),
  );
  const possible = candidates.filter(({ when }) =>
    completions.some((values) => holds(when, values)),
  );
  const all = possible.flatMap((position) =>
    position.blocks.map((block, index) => ({ block, position, at: position.start + index })),
  );
  const wIds = new Map(all.sort((a, b) => a.at - b.at).map((one) => [one.block.wId, one]));
  const found: Undecided[] = [];
  const waiting = new Set<Question>();
  for (const { block, position } of wIds.values()) {
    if (isAlike(block, candidates, completions)) found.push({ block, position, waitsFor: null });
    else {
      const question = questionFor(position, { template, settled, completions });
      if (!question || waiting.has(question)) continue;
      waiting.add(question);
      found.push({ block, position, waitsFor: question });
    }
  }
  return found;
}

/** List the pending questions on which positions hang, and those on which these hang in turn. */
function asking(
  positions: readonly Position[],
  { questions }: Template,
  { pending }: Settled,
): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (ids: readonly string[]) => {
    for (const id of ids) {
      if (!pending.has(id) || found.has(id)) continue;
      found.add(id);
      add(questionsIn(questions.find((question) => question.id === id)?.when));
    }
  };
  for (const { when } of positions) add(questionsIn(when));
  return found;
}

function completionsOf(
  questions: readonly Question[],
  { values }: Settled,
  asked: ReadonlySet<string>,
): Completion[] {
  let found: Completion[] = [values];
  for (const question of questions.filter(({ id }) => asked.has(id))) {
    const answers = samples(question);
    found = found.flatMap((sofar) => {
      if (!holds(question.when, sofar)) return [sofar];
      const given = answers.map((answer) => new Map(sofar).set(question.id, answer));
      return question.optional ? [...given, sofar] : given;
    });
  }
  return found;
}

/** Tell whether every answer gives a clause with this wId, and all in the same words. */
function isAlike(
  { wId, nodes }: Block,
  candidates: readonly Position[],
  completions: readonly Completion[],
): boolean {
  const words = JSON.stringify(nodes);
  return completions.every((values) =>
    candidates.some(
      ({ when, blocks }) =>
        holds(when, values) &&
        blocks.some((block) => block.wId === wId && JSON.stringify(block.nodes) === words),
    ),
  );
}

/** Give the question to which a position is an answer: the last of its own that is sure to be asked, or an open one. */
function questionFor(
  { when }: Position,
  {
    template: { questions },
    settled,
    completions,
  }: { template: Template; settled: Settled; completions: readonly Completion[] },
): Question | undefined {
  const own = questions.filter(
    ({ id, when: asked }) =>
      settled.pending.has(id) &&
      questionsIn(when).includes(id) &&
      completions.every((values) => holds(asked, values)),
  );
  return own.at(-1) ?? rootOf(questionsIn(when), questions, settled);
}

function rootOf(
  ids: readonly string[],
  questions: readonly Question[],
  settled: Settled,
): Question | undefined {
  const pending = questions.filter(({ id }) => ids.includes(id) && settled.pending.has(id));
  const open = pending.find(({ id }) => settled.open.has(id));
  if (open || pending.length === 0) return open;
  return rootOf(
    pending.flatMap(({ when }) => questionsIn(when)),
    questions,
    settled,
  );
}

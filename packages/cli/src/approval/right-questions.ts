import { councilName } from '@akkoord/approve';
import {
  type ApprovalRight,
  type Body,
  bodyAt,
  councils,
  isJoint,
  type Protocol,
  type RightKind,
} from '@akkoord/clause';
import { placesOf } from '@akkoord/render/view';
import { dutchDate, parseDate } from '@akkoord/text';
import type { Asked, Option } from '../ask/asked.ts';
import { rightWords } from '../words/approval-right-words.ts';
import { answersWords } from '../words/question-words.ts';

/** Answers by the id of their question. */
type Answers = ReadonlyMap<string, string>;

/** A question, and what is wrong with an answer to it. */
export interface RightQuestion extends Omit<Asked, 'given' | 'answer'> {
  check?: (typed: string) => string | undefined;
  /** Which right it is about, in a few words. */
  name?: string;
}

/**
 * Ask whether rights that were gathered hold: one question for each body and kind of right, whatever the number of
 * articles; one by one where they do not all hold. Where none was gathered, a person names the right.
 */
export function rightQuestions(
  tree: Protocol,
  rights: readonly ApprovalRight[],
  answers: Answers,
): RightQuestion[] {
  if (rights.length === 0) return newRightQuestions;
  return groupsOf(rights).flatMap(({ key, group }) => {
    const one = group.map((right, index) =>
      oneRight(tree, right, { id: `${key} ${index}`, answers }),
    );
    if (group.length === 1) return one.flat();
    const all: RightQuestion = {
      id: key,
      group: 'question',
      question: rightWords.allHold(group.length),
      name: nameOf(group[0] as ApprovalRight),
      about: [...group.map((right) => said(tree, right)), rightWords.check],
      field: {
        kind: 'one',
        options: [
          { value: 'yes', label: rightWords.yes },
          { value: 'each', label: rightWords.each },
        ],
      },
    };
    return answers.get(key) === 'each' ? [all, ...one.flat()] : [all];
  });
}

/** Give the rights as they were answered; what is not yet answered stays a proposal. */
export function answeredRights(
  rights: readonly ApprovalRight[],
  answers: Answers,
): readonly ApprovalRight[] {
  if (rights.length === 0) return newRight(answers);
  const changed = new Map<ApprovalRight, ApprovalRight>();
  for (const { key, group } of groupsOf(rights)) {
    for (const [index, right] of group.entries()) {
      const whole = group.length > 1 ? answers.get(key) : 'each';
      const choice = whole === 'each' ? answers.get(`${key} ${index}`) : whole;
      changed.set(right, answered(right, choice, answers.get(`${key} ${index} why`)));
    }
  }
  return rights.map((right) => changed.get(right) ?? right);
}

/** Tell whether a person has nothing to say of a right any more. */
function isDone({ confirmed, applies, note }: ApprovalRight): boolean {
  return confirmed && (applies !== false || Boolean(note));
}

function groupsOf(
  rights: readonly ApprovalRight[],
): Array<{ key: string; group: ApprovalRight[] }> {
  const groups = new Map<string, ApprovalRight[]>();
  for (const right of rights.filter((one) => !isDone(one))) {
    const key = `right ${JSON.stringify([right.body, right.right, right.school ?? null])}`;
    groups.set(key, [...(groups.get(key) ?? []), right]);
  }
  return [...groups].map(([key, group]) => ({ key, group }));
}

function oneRight(
  tree: Protocol,
  right: ApprovalRight,
  { id, answers }: { id: string; answers: Answers },
): RightQuestion[] {
  const other = right.right === 'consent' ? 'advice' : 'consent';
  const holds: RightQuestion = {
    id,
    group: 'question',
    question: rightWords.holds,
    name: nameOf(right),
    about: [said(tree, right), rightWords.check],
    field: {
      kind: 'one',
      options: [
        { value: 'yes', label: rightWords.yes },
        { value: 'kind', label: rightWords.otherKind(other) },
        ...(isJoint(right.body) ? [] : [{ value: 'gmr', label: rightWords.joint }]),
        { value: 'no', label: rightWords.no },
      ],
    },
  };
  if ((answers.get(id) ?? 'yes') === 'yes') return [holds];
  const field = { kind: 'line', ...(right.note ? { suggestion: right.note } : {}) } as const;
  const about = holds.about ?? [];
  const why = { id: `${id} why`, question: rightWords.why, name: nameOf(right), about, field };
  return [holds, why];
}

function answered(
  right: ApprovalRight,
  choice: string | undefined,
  note: string | undefined,
): ApprovalRight {
  if (choice === 'yes') return { ...right, confirmed: true };
  if (choice === undefined || note === undefined) return right;
  const changed = { ...right, confirmed: true, note };
  if (choice === 'no') return { ...changed, applies: false };
  if (choice === 'gmr') return { ...changed, body: bodyAt('gmr', councils[right.body].section) };
  return { ...changed, right: right.right === 'consent' ? 'advice' : 'consent' };
}

function nameOf(right: ApprovalRight): string {
  return rightWords.of(right.right, councilName(right));
}

function said(tree: Protocol, right: ApprovalRight): string {
  const places = placesOf(tree, right.clauses).join('; ') || rightWords.whole;
  return rightWords.right({
    basis: right.basis,
    day: dutchDate(right.asOf),
    right: rightWords.of(right.right, councilName(right)),
    places,
  });
}

const newRightQuestions: RightQuestion[] = [
  {
    id: 'right body',
    group: 'question',
    question: rightWords.body,
    about: [rightWords.none],
    field: { kind: 'one', options: optionsOf(rightWords.bodies) },
  },
  {
    id: 'right kind',
    group: 'question',
    question: rightWords.kind,
    field: { kind: 'one', options: optionsOf(rightWords.kinds) },
  },
  {
    id: 'right basis',
    group: 'question',
    question: rightWords.basis,
    field: { kind: 'line' },
    check: (typed) => (typed ? undefined : answersWords.fill),
  },
  {
    id: 'right asOf',
    group: 'question',
    question: rightWords.asOf,
    field: { kind: 'line' },
    check: (typed) => (dayIn(typed) ? undefined : rightWords.noDate),
  },
];

function newRight(answers: Answers): ApprovalRight[] {
  const basis = answers.get('right basis');
  const asOf = dayIn(answers.get('right asOf') ?? '');
  const [body, right] = [answers.get('right body'), answers.get('right kind')];
  if (!(body && right && basis && asOf)) return [];
  return [
    { body: body as Body, right: right as RightKind, basis, asOf, clauses: [], confirmed: true },
  ];
}

function dayIn(typed: string): string | null {
  const day = parseDate(typed);
  return day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
}

function optionsOf(labels: Readonly<Record<string, string>>): Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

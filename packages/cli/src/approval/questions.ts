import { councilName, type Refusal } from '@akkoord/approve';
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
import { refusalText } from '@akkoord/render/words';
import { dutchDate } from '@akkoord/text';
import type { PromptOption, Prompts } from '../prompts.ts';
import { rightWords } from '../words/approval-right-words.ts';
import { type Given, readRights } from './input.ts';

/** A question for one field of a step. */
export interface FieldQuestion {
  message: string;
  /** What can be chosen; a line is typed where there is nothing. */
  options?: readonly PromptOption[];
  /** The answer that stands there already. */
  initial?: string;
  /** Say first why it is asked; without this, only an answer that is wrong is explained. */
  says?: 'refusal';
}

/**
 * Ask for what a step was refused for, field by field.
 *
 * What to ask is what the step itself says that it lacks: so questions, flags and files can never differ
 * in what they want.
 *
 * @param refusals Why the step was refused.
 * @param given What is known so far.
 * @param questions The question for each field.
 * @returns What is known now; `null` where the person stopped.
 */
export async function askFor(
  refusals: readonly Refusal[],
  given: Given,
  {
    questions,
    prompts,
    tree,
  }: { questions: Record<string, FieldQuestion>; prompts: Prompts; tree: Protocol },
): Promise<Given | null> {
  let known = given;
  const asked = new Set<string>();
  for (const refusal of refusals) {
    const { field } = refusal;
    if (field === undefined || asked.has(field)) continue;
    asked.add(field);
    if (field === 'rights') {
      const rights = await askRights(tree, known, prompts);
      if (rights === null) return null;
      known = { ...known, rights };
      continue;
    }
    const question = questions[field];
    if (!question) continue;
    if (known[field] !== undefined || question.says) {
      const { message, next } = refusalText(refusal);
      prompts.say(`${message} ${next}`);
    }
    const answer = question.options
      ? await prompts.choose(question.message, question.options, question.initial)
      : await prompts.type(
          question.message,
          filled,
          (known[field] as string | undefined) ?? question.initial,
        );
    if (answer === null) return null;
    known = { ...known, [field]: answer.trim() };
  }
  return known;
}

/**
 * Let a person confirm, change or set aside what is still a proposal: one question for each body and kind of right,
 * whatever the number of articles; one by one where they do not all hold.
 */
async function askRights(
  tree: Protocol,
  given: Given,
  prompts: Prompts,
): Promise<ApprovalRight[] | null> {
  const all = readRights(tree, given.rights, false);
  if (all.length === 0) return askNewRight(prompts);
  prompts.say(rightWords.check);
  const answers = new Map<ApprovalRight, ApprovalRight>();
  for (const group of groupsOf(all.filter((right) => !isDone(right)))) {
    const answered = await askGroup(tree, group, prompts);
    if (answered === null) return null;
    for (const [index, right] of group.entries()) answers.set(right, answered[index] ?? right);
  }
  return all.map((right) => answers.get(right) ?? right);
}

function isDone({ confirmed, applies, note }: ApprovalRight): boolean {
  return confirmed && (applies !== false || Boolean(note));
}

function groupsOf(rights: readonly ApprovalRight[]): ApprovalRight[][] {
  const groups = new Map<string, ApprovalRight[]>();
  for (const right of rights) {
    const key = JSON.stringify([right.body, right.right, right.school ?? null]);
    groups.set(key, [...(groups.get(key) ?? []), right]);
  }
  return [...groups.values()];
}

/** Ask of the rights of one body and kind whether they hold; those that do not all hold, one by one. */
async function askGroup(
  tree: Protocol,
  group: readonly ApprovalRight[],
  prompts: Prompts,
): Promise<ApprovalRight[] | null> {
  if (group.length > 1) {
    for (const right of group) sayRight(tree, right, prompts);
    const choice = await prompts.choose(rightWords.allHold(group.length), [
      { value: 'yes', label: rightWords.yes },
      { value: 'each', label: rightWords.each },
    ]);
    if (choice === null) return null;
    if (choice === 'yes') return group.map((right) => ({ ...right, confirmed: true }));
  }
  const answered: ApprovalRight[] = [];
  for (const right of group) {
    const one = await askRight(tree, right, prompts);
    if (one === null) return null;
    answered.push(one);
  }
  return answered;
}

function sayRight(tree: Protocol, right: ApprovalRight, prompts: Prompts): void {
  const places = placesOf(tree, right.clauses).join('; ') || rightWords.whole;
  prompts.say(
    rightWords.right({
      basis: right.basis,
      day: dutchDate(right.asOf),
      right: rightWords.of(right.right, councilName(right)),
      places,
    }),
  );
}

async function askRight(
  tree: Protocol,
  right: ApprovalRight,
  prompts: Prompts,
): Promise<ApprovalRight | null> {
  const other = right.right === 'consent' ? 'advice' : 'consent';
  sayRight(tree, right, prompts);
  const choice = await prompts.choose(rightWords.holds, [
    { value: 'yes', label: rightWords.yes },
    { value: 'kind', label: rightWords.otherKind(other) },
    ...(isJoint(right.body) ? [] : [{ value: 'gmr', label: rightWords.joint }]),
    { value: 'no', label: rightWords.no },
  ]);
  if (choice === null) return null;
  if (choice === 'yes') return { ...right, confirmed: true };
  const note = await prompts.type(rightWords.why, filled, right.note);
  if (note === null) return null;
  const changed = { ...right, confirmed: true, note };
  if (choice === 'no') return { ...changed, applies: false };
  if (choice === 'gmr') return { ...changed, body: bodyAt('gmr', councils[right.body].section) };
  return { ...changed, right: other };
}

/** Where nothing was gathered, a person names the right. */
async function askNewRight(prompts: Prompts): Promise<ApprovalRight[] | null> {
  prompts.say(rightWords.none);
  const body = await prompts.choose(rightWords.body, optionsOf(rightWords.bodies));
  if (body === null) return null;
  const right = await prompts.choose(rightWords.kind, optionsOf(rightWords.kinds));
  if (right === null) return null;
  const basis = await prompts.type(rightWords.basis, filled);
  if (basis === null) return null;
  const asOf = await prompts.type(rightWords.asOf, isDate);
  if (asOf === null) return null;
  return [
    { body: body as Body, right: right as RightKind, basis, asOf, clauses: [], confirmed: true },
  ];
}

function optionsOf(labels: Readonly<Record<string, string>>): PromptOption[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

function filled(input: string): string | undefined {
  return input.trim() ? undefined : rightWords.empty;
}

function isDate(input: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(input.trim()) ? undefined : rightWords.noDate;
}

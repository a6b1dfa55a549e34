import {
  type ApprovalRight,
  type Clause,
  clausesOf,
  isClause,
  isSection,
  type Protocol,
  type Section,
  sectionsOf,
} from '@akkoord/clause';
import type { Form, LeftOut, Template } from '@akkoord/compose';
import { bodyWords, rightWords } from '@akkoord/render/words';
import { shorten } from '@akkoord/text';
import { formWords } from '../words/form-words.ts';

/** How much of a clause that was left out is shown, in characters. */
const shown = 70;

/**
 * Say what a form leaves out of the full text and why, and which council decides on which part.
 *
 * @param tree The draft.
 * @param drafted Its template and form, and what the form leaves out.
 * @returns Lines; none for the full text.
 */
export function formReport(
  tree: Protocol,
  { template, form, left }: { template: Template; form: Form; left: readonly LeftOut[] },
): string[] {
  return [
    ...shortReport(tree, { template, form, left }),
    ...chapterReport(left),
    ...(form.inParts ? sectionsOf(tree).flatMap((part) => partReport(part, tree)) : []),
  ];
}

/**
 * Say of a version for pupils or parents of which text it is one, and that no council decides on it.
 *
 * @param own How many rules of the school's own stand in that text: the version has none of them.
 */
export function versionReport(tree: Protocol, own: number): string[] {
  const { title } = tree.meta.versionOf ?? {};
  return [
    formWords.version(title ?? '', numbered(tree).length),
    ...(own > 0 ? [formWords.ownOutside(own)] : []),
  ];
}

function shortReport(
  tree: Protocol,
  { template, form, left }: { template: Template; form: Form; left: readonly LeftOut[] },
): string[] {
  if (form.length !== 'short') return [];
  if (template.lengths?.short === 'whole') return [formWords.sameText];
  const without = left.filter(({ chapter }) => chapter === null);
  const reasons = [...new Set(without.map(({ why }) => why))];
  return [
    formWords.short(numbered(tree).length, without.length),
    ...reasons.flatMap((why) => [
      `- ${why ?? formWords.noReason}`,
      ...without.filter((one) => one.why === why).map(lineOf),
    ]),
  ];
}

function chapterReport(left: readonly LeftOut[]): string[] {
  const names = [...new Set(left.flatMap(({ chapter }) => chapter?.name ?? []))];
  return names.flatMap((name) => {
    const own = left.filter(({ chapter }) => chapter?.name === name);
    const document = own[0]?.chapter?.document ?? null;
    return [formWords.chapter(name, document, own.length), ...own.map(lineOf)];
  });
}

function lineOf({ label, markdown }: LeftOut): string {
  const text = markdown.replace(/\*\*|\\(?=[^\w\s])/g, '').replace(/\s+/g, ' ');
  return `    ${label} ${shorten(text, shown)}`;
}

/** List the rights of councils in one part, a line for each council and right. */
function partReport(part: Section, tree: Protocol): string[] {
  const inner = part.children.filter(isSection);
  if (inner.length === 0) return [];
  const labels = new Map(
    inner.flatMap((section) =>
      section.children
        .filter(isClause)
        .map(({ wId, num }) => [wId, [section.num, num].filter(Boolean).join('.')] as const),
    ),
  );
  const rights = tree.meta.approval?.rights ?? [];
  const keys = [...new Set(rights.map(keyOf))];
  const lines = keys.flatMap((key) => {
    const same = rights.filter((right) => keyOf(right) === key);
    const held = [...labels].filter(([wId]) => same.some(({ clauses }) => clauses.includes(wId)));
    const [first] = same;
    if (held.length === 0 || !first) return [];
    const basis = same
      .filter(({ clauses }) => clauses.some((wId) => labels.has(wId)))
      .map((right) => right.basis);
    const where =
      held.length === labels.size
        ? formWords.allClauses
        : formWords.clauses(runs([...labels.values()], new Set(held.map(([, label]) => label))));
    return `    ${formWords.right(bodyWords[first.body], rightWords[first.right], basis, where)}`;
  });
  const name = [part.label, part.num].filter(Boolean).join(' ');
  return [
    formWords.part(
      `${name}. ${part.heading}`,
      inner.map(({ num }) => num ?? ''),
    ),
    ...lines,
  ];
}

/** Name labels that follow on each other by the first and the last: `A.1 tot en met A.4`. */
function runs(all: readonly string[], held: ReadonlySet<string>): string[] {
  const found: string[][] = [];
  for (const [index, label] of all.entries()) {
    if (!held.has(label)) continue;
    const before = all[index - 1];
    const chapter = label.split('.')[0];
    const follows = before !== undefined && held.has(before) && before.split('.')[0] === chapter;
    if (follows) found.at(-1)?.push(label);
    else found.push([label]);
  }
  return found.flatMap((run) =>
    run.length > 2 ? [formWords.run(run[0] ?? '', run.at(-1) ?? '')] : run,
  );
}

function keyOf({ body, right }: ApprovalRight): string {
  return `${body} ${right}`;
}

function numbered(tree: Protocol): Clause[] {
  const top = new Set(sectionsOf(tree).flatMap(({ children }) => children.filter(isClause)));
  return clausesOf(tree).filter((clause) => top.has(clause) && clause.num !== null);
}

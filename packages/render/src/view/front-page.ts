import {
  decisionFor,
  isPermitted,
  type Need,
  needsOf,
  openPointsOf,
  schoolsOf,
  unmetConditions,
} from '@akkoord/approve';
import { type Decision, digest, isWholeCouncil, type Meta, type Protocol } from '@akkoord/clause';
import { listed, onDutchDate, upperFirst } from '@akkoord/text';
import { approvalLabels, frontWords, ownDecisionWords } from '../words/approval-words.ts';
import { phrases } from '../words/phrases.ts';
import { openPointText } from '../words/refusal-words.ts';
import { type ApprovalRow, approvalRows } from './approval.ts';
import { seatOf } from './council-seat.ts';
import { statusMark, statusWord } from './status.ts';
import { shortFooter } from './surroundings.ts';

/** What stands before the rules of a protocol, and what stands of its approval behind them. */
export interface FrontPage {
  /** The school, or the authority that speaks for several; `null` where the text names neither. */
  owner: string | null;
  title: string;
  /** The mark of a text that is not in force; `null` for an adopted text. */
  mark: string | null;
  /** What stands below each page: whose it is, which version, and the mark. */
  footer: string;
  /** What is still open, in words. */
  openPoints: string[];
  /** Where the text stands, and what each council said: a line each. */
  lines: ApprovalRow[];
  /** All that is known of its approval and management; empty where the lines say it all. */
  annex: ApprovalRow[];
}

/**
 * Make the front page of a protocol: a few lines, so that the rules begin on it; the rest is an annex.
 *
 * A decision on another text than this one says so. A pending or refused decision is never worded as consent, nor is
 * advice.
 */
export function frontPage(tree: Protocol): FrontPage {
  const { meta } = tree;
  const openPoints = openPointsOf(tree).map(openPointText);
  const owner = meta.school?.name ?? meta.competentAuthority?.name ?? null;
  const mark = statusMark(meta, openPoints);
  return {
    owner,
    title: meta.title ?? phrases.untitled,
    mark,
    footer: shortFooter(owner, meta, mark),
    openPoints,
    lines: [statusLine(meta), ...councilLines(tree)],
    annex: annexOf(tree),
  };
}

/** What the lines and the head say themselves. */
const told: readonly string[] = [
  approvalLabels.status,
  approvalLabels.version,
  approvalLabels.school,
];

function annexOf(tree: Protocol): ApprovalRow[] {
  // No council decides on a version: what it belongs to stands in its lines.
  if (tree.meta.versionOf) return [];
  const rows = approvalRows(tree.meta, tree);
  return rows.some(({ label }) => !told.includes(label)) ? rows : [];
}

function statusLine(meta: Meta): ApprovalRow {
  const { by, on, effectiveFrom, evaluateBy } = meta.approval?.adoption ?? {};
  const adopted = meta.status === 'adopted';
  const parts = [
    adopted ? frontWords.adopted(statusWord(meta), on, by) : statusWord(meta),
    ...(meta.version ? [frontWords.version(meta.version)] : []),
    ...(effectiveFrom ? [frontWords.effectiveFrom(effectiveFrom)] : []),
    ...(evaluateBy ? [frontWords.evaluateBy(evaluateBy)] : []),
  ];
  return { label: approvalLabels.status, value: parts.join('; ') };
}

/** What one section or council said, or has to say still. */
interface Say {
  body: Decision['body'];
  /** Whose council it is; only where the text speaks for several schools. */
  school: string | undefined;
  text: string;
}

/** A line for each council: its sections stand in it. */
function councilLines(tree: Protocol): ApprovalRow[] {
  const { meta } = tree;
  const several = schoolsOf(meta).length > 1;
  const lines = new Map<string, { label: string; says: Say[] }>();
  for (const say of saysOf(tree)) {
    const seat = seatOf(say, meta);
    const unclear = say.body === '(g)mr';
    const name = unclear ? frontWords.bodies[say.body] : frontWords.council[seat.level];
    const label = several && seat.school ? frontWords.councilOf(name, seat.school) : name;
    const line = lines.get(label) ?? { label, says: [] };
    line.says.push(say);
    lines.set(label, line);
  }
  return [...lines.values()].map(({ label, says }) => ({ label, value: whatWasSaid(says) }));
}

/** Say what was decided, and by whom where that is more than the whole council. */
function whatWasSaid(says: readonly Say[]): string {
  const plain = says.every(({ body }) => body === '(g)mr' || isWholeCouncil(body));
  const texts = new Map<string, Set<string>>();
  for (const { body, text } of says) {
    texts.set(text, (texts.get(text) ?? new Set()).add(frontWords.bodies[body]));
  }
  const parts = [...texts].map(([text, bodies]) =>
    plain ? text : frontWords.saidBy(text, listed([...bodies])),
  );
  return upperFirst(parts.join('; '));
}

function saysOf(tree: Protocol): Say[] {
  const { meta } = tree;
  const needs = needsOf(meta);
  const answers = needs.map((need) => decisionFor(need, meta.approval, meta));
  const others = (meta.approval?.decisions ?? []).filter(
    (decision) => !needs.some((need) => isAnswered(need, decision, meta)),
  );
  const own = digest(tree).text;
  return [
    ...needs.map((need, index) => sayOf(need, answers[index], own)),
    ...others.map((decision) => sayOf(decision, decision, own)),
  ];
}

/** A decision that a need has had since, or has now, is told with the need. */
function isAnswered(need: Need, decision: Decision, meta: Meta): boolean {
  const only = { ...meta.approval, decisions: [decision] };
  return decisionFor(need, only, meta) !== undefined;
}

function sayOf(
  {
    body,
    school,
    right,
  }: { body: Decision['body']; school?: string | undefined; right?: Need['right'] | undefined },
  decision: Decision | undefined,
  own: string,
): Say {
  const open = ownDecisionWords.open[decision?.right ?? right ?? 'consent'];
  if (!decision) return { body, school, text: ownDecisionWords.notAsked(open) };
  const { decidedOn, requestedOn, digest: of } = decision;
  const words = decision.decision
    ? withMore(
        decision,
        `${frontWords.decisions[decision.decision]}${decidedOn ? ` ${onDutchDate(decidedOn)}` : ''}`,
      )
    : requestedOn
      ? open
      : ownDecisionWords.notAsked(open);
  const other = decision.decision && of !== undefined && of !== own;
  return { body, school, text: other ? frontWords.otherText(words) : words };
}

/** Say beside a decision what was recorded of it since; of a text that was only read nothing is known of that. */
function withMore(decision: Decision, said: string): string {
  const { ruling, digest: of } = decision;
  if (ruling) {
    if (isPermitted(decision)) return frontWords.permitted(said, ruling.commission, ruling.on);
    if (ruling.outcome === 'permitted') return frontWords.annulled(said);
    return frontWords.notPermitted(said, ruling.commission, ruling.on);
  }
  if (decision.decision !== 'consent-with-conditions' || of === undefined) return said;
  return unmetConditions(decision).length > 0 || !decision.fulfilments
    ? frontWords.open(said)
    : frontWords.fulfilled(said);
}

import { termEnd, unmetConditions } from '@akkoord/approve';
import type { Decision, Meta, Protocol, ReplacedProtocol } from '@akkoord/clause';
import { dutchDate, lowerFirst, onDutchDate, upperFirst } from '@akkoord/text';
import {
  approvalLabels,
  authorityWords,
  ownDecisionWords,
  replacedWords,
} from '../words/approval-words.ts';
import { decisionWords, phrases } from '../words/phrases.ts';
import {
  conditionTexts,
  consultationText,
  meetingText,
  recordLabels,
  regulationText,
  rulingText,
  termText,
} from '../words/record-words.ts';
import { sectorWords } from '../words/sector-words.ts';
import { bodyLabel } from './council-seat.ts';
import { rightRows } from './right-rows.ts';
import { rightsInForce, statusWord } from './status.ts';

/** One line of the table that shows where a text stands: what, and its value. */
export interface ApprovalRow {
  label: string;
  value: string;
}

/**
 * List what is known of a text's approval and management, in Dutch, for all forms of the document.
 *
 * What is not known is left out, but for the core fields of a text that is still to be adopted: those say
 * 'nog niet ingevuld'. A pending or refused decision is never worded as consent, nor is advice.
 *
 * @param tree The text itself, to name the clauses that a right is about; they are counted where it is left out.
 */
export function approvalRows(meta: Meta, tree?: Protocol): ApprovalRow[] {
  const { adoption } = meta.approval ?? {};
  const open = meta.status !== undefined && !['adopted', 'withdrawn'].includes(meta.status);
  const core = (label: string, value: string | undefined) =>
    value || open ? [{ label, value: value || phrases.notYet }] : [];
  const known = (label: string, value: string | undefined) => (value ? [{ label, value }] : []);
  const date = (value: string | undefined) => value && dutchDate(value);
  return [
    { label: approvalLabels.status, value: statusWord(meta) },
    ...known(approvalLabels.version, meta.version),
    ...known(approvalLabels.school, schoolName(meta)),
    ...known(approvalLabels.authority, authority(meta)),
    ...asked(meta),
    ...council(meta, open, tree),
    ...consulted(meta),
    ...core(approvalLabels.adoptedBy, adoption?.by),
    ...core(approvalLabels.adoptedOn, date(adoption?.on)),
    ...known(recordLabels.notice, date(adoption?.noticeOn)),
    ...core(approvalLabels.effectiveFrom, date(adoption?.effectiveFrom)),
    ...core(approvalLabels.evaluateBy, date(adoption?.evaluateBy)),
    ...known(approvalLabels.audience, meta.audience?.join(', ')),
    ...known(approvalLabels.publication, meta.publication?.join(', ')),
    ...known(approvalLabels.related, meta.related?.join(', ')),
    ...known(approvalLabels.replaces, meta.replaces?.map(replacedName).join('; ')),
  ];
}

function replacedName({ title, school, version }: ReplacedProtocol): string {
  const named = title ?? replacedWords.untitled;
  const of = school && !named.includes(school) ? replacedWords.of(named, school) : named;
  return version ? `${of}${replacedWords.version(version)}` : of;
}

/** Name the school with its kind of education. */
export function schoolName(meta: Meta): string | undefined {
  if (!meta.school) return undefined;
  const { name, sector } = meta.school;
  return sector ? `${name} (${sectorWords[sector]})` : name;
}

function authority(meta: Meta): string | undefined {
  if (!meta.competentAuthority) return undefined;
  const { name, schools } = meta.competentAuthority;
  return schools?.length ? authorityWords(name, schools) : name;
}

/** On what a request rests: who are in the council, the reglement that was read, and the term in it. */
function asked({ approval, pupilsInCouncil }: Meta): ApprovalRow[] {
  const { regulation, term, on } = approval?.request ?? {};
  return [
    ...(pupilsInCouncil === undefined
      ? []
      : [{ label: recordLabels.pupils, value: recordLabels.inCouncil[`${pupilsInCouncil}`] }]),
    ...(regulation ? [{ label: recordLabels.regulation, value: regulationText(regulation) }] : []),
    ...(term ? [{ label: recordLabels.term, value: termText(term, termEnd(term, on)) }] : []),
  ];
}

function consulted({ approval }: Meta): ApprovalRow[] {
  return (approval?.consultations ?? []).map((consultation) => ({
    label: recordLabels.consulted[consultation.of],
    value: consultationText(consultation),
  }));
}

function council(meta: Meta, open: boolean, tree: Protocol | undefined): ApprovalRow[] {
  const rights = meta.approval?.rights ?? [];
  const decisions = meta.approval?.decisions ?? [];
  if (rights.length === 0 && decisions.length === 0) {
    return open ? [{ label: approvalLabels.council, value: phrases.notYet }] : [];
  }
  const undecided = new Set(
    rightsInForce(meta)
      .map((right) => right.body)
      .filter((body) => !decisions.some((d) => d.body === body)),
  );
  return [
    ...rightRows(meta, tree),
    ...decisions.map((decision) => ({
      label: approvalLabels.decision(bodyLabel(decision.body, meta)),
      value: decisionText(decision),
    })),
    ...[...undecided].flatMap((body) =>
      open
        ? [{ label: approvalLabels.decision(bodyLabel(body, meta)), value: phrases.notYet }]
        : [],
    ),
  ];
}

function decisionText(decision: Decision): string {
  const { school, requestedOn, respondBy, decidedOn, conditions, meeting, ruling } = decision;
  const where = school ? [school] : [];
  const asked = requestedOn ? [ownDecisionWords.asked(requestedOn)] : [];
  if (!decision.decision) {
    const until = respondBy ? [ownDecisionWords.respondBy(respondBy)] : [];
    const open = ownDecisionWords.open[decision.right ?? 'consent'];
    const state = requestedOn ? open : ownDecisionWords.notAsked(open);
    return sentence([...where, state, ...asked, ...until]);
  }
  const decided = `${decisionWords[decision.decision]}${decidedOn ? ` ${onDutchDate(decidedOn)}` : ''}`;
  const terms = conditions ? [ownDecisionWords.conditions(oneLine(conditions))] : [];
  // Of a text that was only read nothing is known of how conditions were met.
  const unmet = decision.digest === undefined || ruling ? [] : unmetConditions(decision);
  return sentence([
    ...where,
    where.length ? lowerFirst(decided) : decided,
    ...(meeting ? [meetingText(meeting)] : []),
    ...asked,
    ...terms,
    ...conditionTexts(decision, decision.decision === 'consent-with-conditions' ? unmet : []),
    ...(ruling ? [rulingText(ruling)] : []),
  ]);
}

/** Put the lines of a list behind each other. */
function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('; ');
}

function sentence(parts: readonly string[]): string {
  return upperFirst(parts.join('; '));
}

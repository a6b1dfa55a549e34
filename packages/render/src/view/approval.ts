import type { ApprovalRight, Decision, Meta, ReplacedProtocol } from '@akkoord/clause';
import { counted, dutchDate, listed, lowerFirst, onDutchDate, upperFirst } from '@akkoord/text';
import { bodyWords, decisionWords, phrases, rightWords } from '../words/phrases.ts';
import { onlyInText, sectorWords } from '../words/sector-words.ts';
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
 */
export function approvalRows(meta: Meta): ApprovalRow[] {
  const { adoption } = meta.approval ?? {};
  const open = meta.status !== undefined && !['adopted', 'withdrawn'].includes(meta.status);
  const core = (label: string, value: string | undefined) =>
    value || open ? [{ label, value: value || phrases.notYet }] : [];
  const known = (label: string, value: string | undefined) => (value ? [{ label, value }] : []);
  const date = (value: string | undefined) => value && dutchDate(value);
  return [
    { label: 'Status', value: statusWord(meta) },
    ...known('Versie', meta.version),
    ...known('School', schoolName(meta)),
    ...known('Bevoegd gezag', authority(meta)),
    ...council(meta, open),
    ...core('Vastgesteld door', adoption?.by),
    ...core('Vastgesteld op', date(adoption?.on)),
    ...core('Geldt vanaf', date(adoption?.effectiveFrom)),
    ...core('Evaluatie uiterlijk', date(adoption?.evaluateBy)),
    ...known('Bestemd voor', meta.audience?.join(', ')),
    ...known('Te vinden op', meta.publication?.join(', ')),
    ...known('Hoort bij', meta.related?.join(', ')),
    ...known('Vervangt', meta.replaces?.map(replacedName).join('; ')),
  ];
}

function replacedName({ title, school, version }: ReplacedProtocol): string {
  const named = title ?? 'protocol zonder titel';
  const of = school && !named.includes(school) ? `${named} van ${school}` : named;
  return version ? `${of} (versie ${version})` : of;
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
  return schools?.length ? `${name}, voor ${listed(schools)}` : name;
}

function council(meta: Meta, open: boolean): ApprovalRow[] {
  const rights = meta.approval?.rights ?? [];
  const decisions = meta.approval?.decisions ?? [];
  if (rights.length === 0 && decisions.length === 0) {
    return open ? [{ label: 'Medezeggenschap', value: phrases.notYet }] : [];
  }
  const undecided = new Set(
    rightsInForce(meta)
      .map((right) => right.body)
      .filter((body) => !decisions.some((d) => d.body === body)),
  );
  return [
    ...rights.map((right) => ({
      label: `Recht: ${bodyWords[right.body]}`,
      value: rightText(right),
    })),
    ...decisions.map((decision) => ({
      label: `Besluit: ${bodyWords[decision.body]}`,
      value: decisionText(decision),
    })),
    ...[...undecided].flatMap((body) =>
      open ? [{ label: `Besluit: ${bodyWords[body]}`, value: phrases.notYet }] : [],
    ),
  ];
}

function rightText(right: ApprovalRight): string {
  const scope = right.clauses.length
    ? `, voor ${counted(right.clauses.length, 'bepaling', 'bepalingen')}`
    : '';
  const proposal = right.confirmed ? '' : '; voorstel, nog niet bevestigd';
  const aside = right.applies === false ? '; geldt hier niet' : '';
  const note = right.note ? `; ${right.note}` : '';
  const owner = right.school ? `${right.school}: ` : '';
  return `${owner}${rightWords[right.right]}, ${right.basis} (peildatum ${dutchDate(right.asOf)})${onlyInText(right)}${scope}${proposal}${aside}${note}`;
}

function decisionText(decision: Decision): string {
  const { school, requestedOn, respondBy, decidedOn, conditions } = decision;
  const where = school ? [school] : [];
  const asked = requestedOn ? [`gevraagd ${onDutchDate(requestedOn)}`] : [];
  if (!decision.decision) {
    const until = respondBy ? [`reactie uiterlijk ${dutchDate(respondBy)}`] : [];
    const open = decision.right === 'advice' ? 'nog geen advies' : 'nog geen besluit';
    const state = requestedOn ? open : `nog niet gevraagd, ${open}`;
    return sentence([...where, state, ...asked, ...until]);
  }
  const decided = `${decisionWords[decision.decision]}${decidedOn ? ` ${onDutchDate(decidedOn)}` : ''}`;
  const terms = conditions ? [`voorwaarden: ${conditions}`] : [];
  return sentence([...where, where.length ? lowerFirst(decided) : decided, ...asked, ...terms]);
}

function sentence(parts: readonly string[]): string {
  return upperFirst(parts.join('; '));
}

import type { Cell, Row, Synopsis, SynopsisWitness } from '@akkoord/clause';
import { listed, shorten } from '@akkoord/text';
import { findingReason } from '../words/finding-words.ts';
import {
  agreementWords,
  schoolsDo,
  sharedWords,
  stateWords,
  subjectCounts,
  subjectWords,
  synopsisWords,
} from '../words/synopsis-words.ts';
import { ruleText, standpointText } from './standpoint.ts';

/** The view model of a synopsis: all its forms write this and nothing else. */
export interface SynopsisTable {
  title: string;
  /** What a reader must know before reading on. */
  warnings: string[];
  /** Counts, a sentence each. */
  summary: string[];
  columns: SynopsisColumn[];
  /** Every subject, in reading order. */
  lines: SynopsisLine[];
  /** Those that must be decided because schools differ: opposed first. */
  conflicts: SynopsisLine[];
  /** Those that only some arrange, and on which these do not differ. */
  gaps: SynopsisLine[];
  /** Sentences that stand word for word in more than one text, and the names of these texts; what most have first. */
  shared: Array<{ text: string; schools: string }>;
}

export interface SynopsisColumn {
  id: string;
  /** A short name that no other column has. */
  name: string;
  isBase: boolean;
}

export interface SynopsisLine {
  /** Place in the synopsis, from 1. */
  number: number;
  label: string;
  /** The decision that is asked for; `null` where nothing is. */
  question: string | null;
  /** Who holds what, a line for each position, in the words of the rule; those that are silent last. */
  answers: string[];
  agreement: string;
  kind: Row['agreement'];
  cells: SynopsisCell[];
  /** In what the texts differ, and what else the clauses touch. */
  remarks: string[];
}

export interface SynopsisCell {
  column: SynopsisColumn;
  state: keyof typeof stateWords;
  symbol: string;
  word: string;
  /** The first rule, in the beginning of its own words; or where else the text speaks of the subject. Empty for silence. */
  position: string;
  /** What the rule is and for whom, without its words, where these stand beneath. Empty as `position` is. */
  stance: string;
  /** The line where the text speaks of the subject, for a cell without clauses of its own. */
  see: { number: number; label: string } | null;
  clauses: Array<{ label: string | null; heading: string | null; text: string }>;
}

/** Names of columns stay under this, in characters. */
const longestName = 34;
/** So many schools of one position are named. */
const mostNames = 5;
/** So many rules of one text are told in an answer. */
const mostRules = 2;
/** So many characters of a rule stand in a cell of the matrix. */
const longestCell = 90;
/** So many differences of one subject are told. */
const mostRemarks = 6;

/** Make the view model of a synopsis. Texts are as they came in: each form makes them safe for itself. */
export function toSynopsisTable(synopsis: Synopsis): SynopsisTable {
  const columns = columnsOf(synopsis.witnesses);
  const lines = synopsis.rows.map((row, index) => toLine(row, index + 1, { synopsis, columns }));
  const opposed = lines.filter(({ kind }) => kind === 'opposed');
  const different = lines.filter(({ kind, question }) => kind === 'different' && question);
  const conflicts = [...opposed, ...byWeight(different, synopsis.rows)];
  const gaps = lines.filter(
    (line) => !conflicts.includes(line) && line.question && line.cells.some(isEmpty),
  );
  return {
    title: synopsisWords.title,
    warnings: warningsOf(synopsis.witnesses, columns),
    summary: [
      ...subjectCounts({
        texts: columns.length,
        subjects: lines.length,
        conflicts: conflicts.length,
        opposed: opposed.length,
        gaps: gaps.length,
      }),
      ...sharedCounts(synopsis, columns),
      ...unknownSubjects(synopsis.witnesses, columns, (share) => share < much),
      synopsisWords.readWith,
    ],
    columns,
    lines,
    conflicts,
    gaps,
    shared: (synopsis.shared?.sentences ?? []).map(({ text, places }) => ({
      text,
      schools: listed(columns.filter(({ id }) => places[id]).map(({ name }) => name)),
    })),
  };
}

/** Say of each text how much of it another has word for word; nothing where no sentence is shared. */
function sharedCounts({ shared }: Synopsis, columns: readonly SynopsisColumn[]): string[] {
  if (!shared || shared.sentences.length === 0) return [];
  const counts = columns.flatMap(({ id, name }) => {
    const count = shared.counts[id];
    return count ? [{ name, ...count }] : [];
  });
  return [sharedWords.counts(shared.sentences.length, counts)];
}

/** Put first what is forbidden or allowed, then what must be done, then what is only described. */
function byWeight(lines: readonly SynopsisLine[], rows: readonly Row[]): SynopsisLine[] {
  const weight = ({ number }: SynopsisLine) => {
    const cells = Object.values(rows[number - 1]?.cells ?? {});
    const modalities = cells.map(({ position }) => position?.modality);
    if (modalities.includes('prohibition') || modalities.includes('permission')) return 0;
    return modalities.some(Boolean) ? 1 : 2;
  };
  return [...lines].sort((a, b) => weight(a) - weight(b));
}

function isEmpty({ clauses }: SynopsisCell): boolean {
  return clauses.length === 0;
}

/** Name the columns by school, else by title; a name that another has too gets a number. */
function columnsOf(witnesses: readonly SynopsisWitness[]): SynopsisColumn[] {
  const counts = new Map<string, number>();
  return witnesses.map(({ id, owner, title, base }) => {
    const full =
      (owner ?? title ?? subjectWords.untitled(id)).replace(/\s+/g, ' ').trim() ||
      subjectWords.untitled(id);
    const short = full.length > longestName ? `${full.slice(0, longestName - 1).trimEnd()}…` : full;
    const count = (counts.get(short) ?? 0) + 1;
    counts.set(short, count);
    return { id, name: count > 1 ? `${short} (${count})` : short, isBase: base === true };
  });
}

function warningsOf(
  witnesses: readonly SynopsisWitness[],
  columns: readonly SynopsisColumn[],
): string[] {
  const sectors = new Set(witnesses.flatMap(({ sector }) => sector ?? []));
  return [
    ...(sectors.size > 1 ? [synopsisWords.mixed] : []),
    ...unknownSubjects(witnesses, columns, (share) => share >= much),
  ];
}

/** From this share of its clauses without a subject on, what is said of a text may mislead; a choice, not measured. */
const much = 0.2;

/** Say of each text in which clauses have no subject how many, where that share is as asked. */
function unknownSubjects(
  witnesses: readonly SynopsisWitness[],
  columns: readonly SynopsisColumn[],
  asked: (share: number) => boolean,
): string[] {
  return witnesses.flatMap(({ withoutTopic }, i) => {
    if (!withoutTopic || withoutTopic.clauses === 0) return [];
    const { clauses, of } = withoutTopic;
    return asked(clauses / of) ? [subjectWords.unknown(columns[i]?.name ?? '', clauses, of)] : [];
  });
}

interface Context {
  synopsis: Synopsis;
  columns: readonly SynopsisColumn[];
}

function toLine(row: Row, number: number, { synopsis, columns }: Context): SynopsisLine {
  const reference = referenceOf(row, columns);
  const norms = columns.some(({ id }) => saidBy(row, id)?.position);
  const cells = columns.map((column): SynopsisCell => {
    const cell = row.cells[column.id];
    const touched = row.elsewhere?.[column.id];
    const see = cell ? null : seeOf(row, column.id, synopsis);
    const passing = see && !row.nearby?.[column.id] ? 'partly' : 'none';
    const state = cell ? stateOf(cell, { row, reference, norms }) : passing;
    const said = cell ?? touched;
    return {
      column,
      state,
      ...stateWords[state],
      position: said ? cellText(said, norms) : see ? subjectWords.standsAt(see.label) : '',
      stance: said ? stanceText(said, norms) : see ? subjectWords.standsAt(see.label) : '',
      see,
      clauses: (said?.clauses ?? []).map((eId) => {
        const {
          label = null,
          heading = null,
          text = '',
        } = synopsis.witnesses.find(({ id }) => id === column.id)?.clauses?.[eId] ?? {};
        return { label, heading, text };
      }),
    };
  });
  return {
    number,
    label: row.label ?? row.topic,
    question: row.question ?? row.prompt ?? null,
    answers: answersOf(row, { synopsis, columns }, norms),
    agreement: agreementWords[row.agreement],
    kind: row.agreement,
    cells,
    remarks: remarksOf(row, columns),
  };
}

/** What a text says on a subject, under it or in passing. */
function saidBy({ cells, elsewhere }: Row, id: string): Cell | undefined {
  return cells[id] ?? elsewhere?.[id];
}

/** Give the rules of a cell, at most so many, in their own words. */
function heldText(cell: Cell, norms: boolean): string {
  const { position, rules = [], said } = cell;
  const stance = stanceText(cell, norms);
  if (rules.length === 0) return said && !position ? `${stance}: ‘${said}’` : stance;
  const shown = rules.slice(0, mostRules).map(ruleText);
  const more = rules.length - shown.length;
  return [...shown, ...(more > 0 ? [subjectWords.moreRules(more)] : [])].join('; ');
}

/** Give the first rule of a cell in what fits in a matrix. */
function cellText(cell: Cell, norms: boolean): string {
  const [rule, ...others] = cell.rules ?? [];
  if (!rule) return stanceText(cell, norms);
  const told = ruleText({ ...rule, text: shorten(rule.text, longestCell), limits: [] });
  return others.length > 0 ? `${told} (${subjectWords.moreRules(others.length)})` : told;
}

function stanceText({ position }: Cell, norms: boolean): string {
  return norms || position ? standpointText(position) : synopsisWords.described;
}

/** Find where a text that has no clause of its own on a subject speaks of it after all, or of something near to it. */
function seeOf(row: Row, id: string, { rows }: Synopsis): SynopsisCell['see'] {
  const [clause] = row.elsewhere?.[id]?.clauses ?? [];
  const near = row.nearby?.[id];
  const index = rows.findIndex(({ cells, topic, also }) => {
    if (clause !== undefined) return cells[id]?.clauses.includes(clause);
    if (near !== undefined) return topic === near && cells[id];
    return also?.some((other) => other.topic === row.topic && other.witnesses.includes(id));
  });
  const found = rows[index];
  return row.topic && found ? { number: index + 1, label: found.label ?? found.topic } : null;
}

interface Measure {
  row: Row;
  /** The position that counts as arranged; `undefined` where there is none to hold others against. */
  reference: string | undefined;
  /** Whether any text sets a norm here. */
  norms: boolean;
}

function stateOf(cell: Cell, { row, reference, norms }: Measure): SynopsisCell['state'] {
  if (norms && !cell.position) return 'partly';
  const agrees = row.agreement === 'same' || row.agreement === 'reworded';
  if (agrees || !norms || reference === undefined) return agrees || !norms ? 'arranged' : 'differs';
  return standpointText(cell.position) === reference ? 'arranged' : 'differs';
}

/** The base's position, else the one that most texts share, where two or more do and no other does as often. */
function referenceOf(row: Row, columns: readonly SynopsisColumn[]): string | undefined {
  const base = columns.find(({ isBase }) => isBase);
  const held = base && row.cells[base.id];
  if (held) return held.position ? standpointText(held.position) : undefined;
  const counts = new Map<string, number>();
  for (const { position } of Object.values(row.cells)) {
    if (!position) continue;
    const text = standpointText(position);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2 || first[1] === second?.[1]) return undefined;
  return first[0];
}

/** Say who holds what, in the words of the rules: schools with the same words together, those that are silent last. */
function answersOf(row: Row, { synopsis, columns }: Context, norms: boolean): string[] {
  const groups = new Map<string, string[]>();
  const silent: string[] = [];
  const elsewhere: string[] = [];
  for (const { id, name } of columns) {
    const said = saidBy(row, id);
    const see = said ? null : seeOf(row, id, synopsis);
    if (said) {
      const held = heldText(said, norms);
      groups.set(held, [...(groups.get(held) ?? []), name]);
    } else if (see) elsewhere.push(subjectWords.notFound(name, see.label));
    else silent.push(name);
  }
  return [
    ...[...groups].map(([held, names]) => subjectWords.holds(shortened(names), held)),
    ...elsewhere,
    ...(silent.length > 0 ? [schoolsDo.keepSilent(shortened(silent))] : []),
  ];
}

/** Name the first of many, and count the others. */
function shortened(names: readonly string[]): string[] {
  if (names.length <= mostNames) return [...names];
  return [...names.slice(0, mostNames - 2), schoolsDo.others(names.length - mostNames + 2)];
}

function remarksOf({ findings, also = [] }: Row, columns: readonly SynopsisColumn[]): string[] {
  const nameOf = (id: string) => columns.find((column) => column.id === id)?.name ?? id;
  const told = findings.map((finding) => {
    const { between } = finding;
    const reason = findingReason(finding);
    return between ? `${subjectWords.between(between.map(nameOf))}: ${reason}` : reason;
  });
  const shown = [...new Set(told)].slice(0, mostRemarks);
  const more = new Set(told).size - shown.length;
  return [
    ...shown,
    ...(more > 0 ? [subjectWords.more(more)] : []),
    ...also.map(
      ({ label, prompt, witnesses }) =>
        `${subjectWords.also(witnesses.map(nameOf), label)}${prompt ? ` ${prompt}` : ''}`,
    ),
  ];
}

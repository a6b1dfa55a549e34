import { annotate } from '@akkoord/annotate';
import {
  type Clause,
  identify,
  isClause,
  type Protocol,
  type Section,
  type Synopsis,
} from '@akkoord/clause';
import type { Template } from '@akkoord/compose';
import { sectionNumber } from '@akkoord/compose';
import { accountFor, type Outcome } from './account/account.ts';
import { withProvenance } from './account/provenance.ts';
import { type AgendaItem, agendaOf } from './agenda/agenda.ts';
import { type OpenQuestion, openQuestions, undecidedSection } from './agenda/open-questions.ts';
import { type Building, build, labelsIn } from './building/build.ts';
import { type OutlineSection, outlineOf } from './building/outline.ts';
import { chosenPieces, piecesOf } from './building/piece.ts';
import { type Mend, rewritingBy } from './building/rewriting.ts';
import { type Conflict, conflictsIn } from './findings/conflicts.ts';
import type { Finding } from './findings/finding.ts';
import { findingsIn, rulesOf } from './findings/findings-in.ts';
import type { Choice, Strategy, Target } from './ledger/decision.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { DecisionProblem } from './ledger/problem.ts';
import { decisionsWithoutText } from './ledger/state.ts';
import { commonAuthority, metaOf } from './meta/meta.ts';
import { replacedClause, replacedTopic } from './meta/replaced.ts';
import type { ModelContext } from './model/model-text.ts';
import { sectorOf, valuesOf } from './model/values.ts';
import type { Source } from './sources/source.ts';
import { choicesOf, type TermQuestion, termsOf, wordProblems } from './terms/questions.ts';
import { termEditor } from './terms/terms.ts';
import type { Wording } from './wording.ts';

/** Several protocols, and what was decided about them. */
export interface DecideInput {
  /** Two to ten, each with an id of its own. */
  sources: readonly Source[];
  /** Of their trees, in that order and without a base. */
  synopsis: Synopsis;
  /** Its sections give the order, and its positions the texts of the model. */
  template: Template;
  ledger: Ledger;
  strategy: Strategy;
  target: Target;
}

/** The same, with the words for what the new protocol says of itself. */
export interface HarmonizeInput extends DecideInput {
  /** How the questions that are open are worded, which stand in the new protocol. */
  wording: Pick<Wording, 'question'>;
}

/** One protocol made of several, with the account of how. */
export interface Harmonization {
  /** Annotated; what nobody decided stands in it as a question. */
  tree: Protocol;
  agenda: AgendaItem[];
  terms: TermQuestion[];
  /** Clauses that do not go together, also where people decided that they can. */
  conflicts: Conflict[];
  /** What became of every clause of every source. */
  outcomes: Outcome[];
  open: OpenQuestion[];
  /** What a person should look at in the result. */
  findings: Finding[];
  /** Decisions that cannot be followed. */
  problems: DecisionProblem[];
}

/**
 * Make one protocol of several, by what people decided.
 *
 * Nothing is decided here: a row without a decision becomes a question, and a proposal stays a proposal. The
 * same input gives the same value.
 *
 * @throws TypeError where the synopsis is not one of these sources.
 */
export function harmonize(input: HarmonizeInput): Harmonization {
  const { sources, template, ledger, target, wording } = input;
  const { taxonomy } = template;
  const sector = sectorOf(input);
  const { values, agenda, all, blind, outline, terms } = deliberate(input);
  const editor = termEditor(sources, choicesOf(terms), taxonomy);
  const entries = blind.pieces.length > 0 ? [replacedEntry(sources, template)] : [];
  const draft = (sections: readonly OutlineSection[], mend?: Mend) =>
    build(sections, entries, { template, rewriting: rewritingBy(editor, mend) });
  // Twice, because references look ahead: the first time only tells which clauses there are.
  const first = draft(outline);
  const labels = labelsIn(first);
  const drafted = annotate(toTree(first.children), { taxonomy, sector });
  const outcomes = accountFor(agenda, { ...first, ...blind }, { tree: drafted, taxonomy });
  const conflicts = conflictsIn(rulesOf(drafted), { ...first, agenda, ledger, taxonomy });
  const became = new Map(outcomes.map((one) => [`${one.from.source.id} ${one.from.eId}`, one]));
  const labelOf = (source: string, eId: string) =>
    labels.get(became.get(`${source} ${eId}`)?.into[0] ?? '') ?? null;
  const chosen = chosenPieces(agenda, { template, values, labelOf: modelLabels(first, labels) });
  const building = draft(outlineOf(chosen.pieces, template, all), { labelOf, taxonomy });
  const { missing, problems } = chosen;
  const authority = target.competentAuthority ?? commonAuthority(sources);
  const open = openQuestions({ agenda, terms, conflicts, missing, authority }, template);
  const children = [
    ...withProvenance(building, outcomes, template),
    ...undecided(building.children, open, { template, wording }),
  ];
  const bare = toTree(children);
  const meta = metaOf(bare, { sources, target, template, sector });
  const tree = annotate({ ...bare, meta }, { taxonomy, sector });
  const lost = decisionsWithoutText(agenda, ledger);
  const { built } = building;
  const findings = findingsIn(tree, { built, template, values, sources, sector, lost });
  const words = wordProblems(ledger, terms, template);
  return {
    tree,
    agenda,
    terms,
    conflicts,
    outcomes,
    open,
    findings,
    problems: [...problems, ...words],
  };
}

/** List what the schools have to decide, rows and words, without making the new protocol. */
export function questionsToDecide(input: DecideInput): Pick<Harmonization, 'agenda' | 'terms'> {
  const { agenda, terms } = deliberate(input);
  return { agenda, terms };
}

/** What is chosen, and where it will stand; references in texts of the model are still blind. */
function deliberate(input: DecideInput) {
  const { sources, template, ledger } = input;
  const values = valuesOf(input);
  const agenda = agendaFor(input);
  const all = agenda.flatMap(({ clauses }) => clauses);
  const blind = chosenPieces(agenda, { template, values, labelOf: () => undefined });
  const outline = outlineOf(blind.pieces, template, all);
  const terms = termsOf([...sources, ...writtenIn(outline)], ledger, template);
  return { values, agenda, all, blind, outline, terms };
}

/**
 * List the rows on which the schools have to decide.
 *
 * @throws TypeError where the synopsis is not one of these sources.
 */
export function agendaFor(input: DecideInput): AgendaItem[] {
  assertSynopsis(input.sources, input.synopsis);
  return agendaOf({ ...input, values: valuesOf(input) });
}

/**
 * Tell why a choice on a row cannot be followed; empty where it can.
 *
 * @param item A row of `agendaFor`.
 */
export function choiceProblems(
  choice: Choice,
  item: AgendaItem,
  input: DecideInput,
): DecisionProblem[] {
  const model = { template: input.template, values: valuesOf(input), labelOf: () => undefined };
  return piecesOf(choice, item, model).problems;
}

function assertSynopsis(sources: readonly Source[], { witnesses }: Synopsis): void {
  if (witnesses.length !== sources.length) {
    throw new TypeError(`Expected a synopsis of ${sources.length} texts, not ${witnesses.length}`);
  }
  if (new Set(sources.map(({ id }) => id)).size < sources.length) {
    throw new TypeError('Expected every source to have an id of its own');
  }
}

/** A model without a section for it names the replaced protocols at the end. */
function replacedEntry(
  sources: readonly Source[],
  { sections, taxonomy }: Template,
): { topic: string; clause: Clause } {
  const topics = sections.flatMap((section) => section.topics);
  const topic = topics.includes(replacedTopic) ? replacedTopic : (topics.at(-1) as string);
  return { topic, clause: replacedClause(sources, taxonomy) };
}

/** A clause of the model that is not chosen is referred to by the first clause on its subject. */
function modelLabels(
  { built }: Building,
  labels: ReadonlyMap<string, string>,
): ModelContext['labelOf'] {
  const own = new Map(
    built.flatMap(
      ({ piece, wId }): Array<[string, string]> =>
        piece.kind === 'model' ? [[piece.from.block.wId, wId]] : [],
    ),
  );
  return (wId) => {
    const topic = wId.replace(/-\d+$/, '');
    const instead = built.find(({ piece }) => piece.item.topic === topic)?.wId;
    return labels.get(own.get(wId) ?? instead ?? '');
  };
}

function toTree(children: Protocol['children']): Protocol {
  return identify({ type: 'protocol', meta: { title: null, language: 'nl' }, children });
}

/** Texts of the model and of one's own, and headings that come along, use words too. */
function writtenIn(outline: readonly OutlineSection[]): Source[] {
  const clauses = outline
    .flatMap(({ placed }) => placed)
    .flatMap(({ piece: { kind, from } }) => (kind === 'source' ? [] : [from.clause]));
  return clauses.length > 0 ? [{ id: 'model', tree: toTree(clauses) }] : [];
}

function undecided(
  children: Building['children'],
  open: readonly OpenQuestion[],
  { template, wording }: Pick<HarmonizeInput, 'template' | 'wording'>,
): Section[] {
  const { numbering, taxonomy } = template;
  if (open.length === 0) return [];
  const num = sectionNumber(children.length, numbering.sections);
  const before = children.flatMap((child) => (child.type === 'section' ? child.children : []));
  const start = numbering.clauses === 'throughout' ? before.filter(isClause).length : 0;
  const phrases = taxonomy.documentPhrases.harmonized;
  return [undecidedSection(open, { num, start, phrases, inWords: wording.question })];
}

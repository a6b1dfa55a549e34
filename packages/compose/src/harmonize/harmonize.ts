import { annotate } from '@akkoord/annotate';
import {
  type Clause,
  type ClauseContent,
  identify,
  isClause,
  type Protocol,
  type Provenance,
  type Section,
  type Synopsis,
} from '@akkoord/clause';
import { checkAnswer } from '../answers.ts';
import type { Value, Values } from '../condition.ts';
import type { Problem } from '../problem.ts';
import { sectionNumber } from '../section-number.ts';
import type { Template } from '../template.ts';
import { accountFor, type Outcome } from './account.ts';
import { type AgendaItem, agendaOf } from './agenda.ts';
import { type Building, build, labelsIn } from './build.ts';
import { commonSector } from './council-rights.ts';
import type { Choice, Strategy, Target } from './decision.ts';
import type { Finding } from './findings/finding.ts';
import { findingsIn } from './findings-in.ts';
import { agreedOn, type Ledger, standing } from './ledger.ts';
import { commonAuthority, metaOf } from './meta.ts';
import { type ModelContext, targetValues } from './model-text.ts';
import { type OpenQuestion, openQuestions, undecidedSection } from './open-questions.ts';
import { outlineOf } from './outline.ts';
import { type Chosen, chosenPieces, type Piece, piecesOf } from './piece.ts';
import { provenanceOf } from './provenance.ts';
import { replacedClause, replacedTopic } from './replaced.ts';
import { type Mend, rewritingBy } from './rewriting.ts';
import type { Source } from './source.ts';
import { decisionsWithoutText } from './state.ts';
import { findTerms, type Term, termEditor } from './terms.ts';

/** Several protocols, and what was decided about them. */
export interface HarmonizeInput {
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

/** A word on which the sources differ, and what was decided about it. */
export interface TermQuestion extends Term {
  /** The variant that was chosen, or the words for the school; `keep` leaves all as it is. */
  chosen: string | null;
}

/** One protocol made of several, with the account of how. */
export interface Harmonization {
  /** Annotated; what nobody decided stands in it as a question. */
  tree: Protocol;
  agenda: AgendaItem[];
  terms: TermQuestion[];
  /** What became of every clause of every source. */
  outcomes: Outcome[];
  open: OpenQuestion[];
  /** What a person should look at in the result. */
  findings: Finding[];
  /** Decisions that cannot be followed. */
  problems: Problem[];
}

/** Id of the question how the schools are named. */
const schoolTerm = 'school';

/** The answer to a question about words that leaves them as they are. */
export const keepWords = 'keep';

/**
 * Make one protocol of several, by what people decided.
 *
 * Nothing is decided here: a row without a decision becomes a question, and a proposal stays a proposal. The
 * same input gives the same value.
 *
 * @throws TypeError where the synopsis is not one of these sources.
 */
export function harmonize(input: HarmonizeInput): Harmonization {
  const { sources, template, ledger, target } = input;
  const { taxonomy } = template;
  const sector = sectorOf(input);
  const values = valuesOf(input);
  const agenda = agendaFor(input);
  const all = agenda.flatMap(({ clauses }) => clauses);
  const blind = chosenPieces(agenda, { template, values, labelOf: () => undefined });
  const terms = termsOf([...sources, ...writtenIn(blind.pieces)], ledger, template);
  const editor = termEditor(sources, choicesOf(terms), taxonomy);
  const draft = ({ pieces }: Chosen, mend?: Mend) =>
    build(
      outlineOf(pieces, template, all),
      pieces.length > 0 ? [replacedEntry(sources, template)] : [],
      { template, rewriting: rewritingBy(editor, mend) },
    );
  // Twice, because references look ahead: the first time only tells which clauses there are.
  const first = draft(blind);
  const labels = labelsIn(first);
  const outcomes = accountFor(
    agenda,
    { ...first, ...blind },
    {
      tree: annotate(toTree(first.children), { taxonomy, sector }),
      taxonomy,
    },
  );
  const became = new Map(outcomes.map((one) => [`${one.from.source.id} ${one.from.eId}`, one]));
  const labelOf = (source: string, eId: string) =>
    labels.get(became.get(`${source} ${eId}`)?.into[0] ?? '') ?? null;
  const chosen = chosenPieces(agenda, { template, values, labelOf: modelLabels(first, labels) });
  const building = draft(chosen, { labelOf, taxonomy });
  const { missing, problems } = chosen;
  const authority = target.competentAuthority ?? commonAuthority(sources);
  const open = openQuestions({ agenda, terms, missing, authority }, template);
  const children = [
    ...withProvenance(building, outcomes, template),
    ...undecided(building.children, open, template),
  ];
  const bare = toTree(children);
  const meta = metaOf(bare, { sources, target, template, sector });
  const tree = annotate({ ...bare, meta }, { taxonomy, sector });
  const lost = decisionsWithoutText(agenda, ledger);
  const findings = findingsIn(tree, { built: building.built, template, values, sources, lost });
  const words = wordProblems(ledger, terms, template);
  return { tree, agenda, terms, outcomes, open, findings, problems: [...problems, ...words] };
}

/**
 * List what the schools have to decide, without making the new protocol.
 *
 * @throws TypeError where the synopsis is not one of these sources.
 */
export function agendaFor(input: HarmonizeInput): AgendaItem[] {
  assertSynopsis(input.sources, input.synopsis);
  return agendaOf({ ...input, values: valuesOf(input) });
}

/** Give the answers to questions of the model: what the new school is, and what was decided. */
export function valuesOf(
  input: Pick<HarmonizeInput, 'template' | 'target' | 'ledger' | 'sources'>,
): Values {
  const { template, target, ledger } = input;
  const known = targetValues(template, { ...target, sector: sectorOf(input) });
  return new Map([...known, ...answersIn(ledger, template)]);
}

/**
 * Tell why a choice on a row cannot be followed; empty where it can.
 *
 * @param item A row of `agendaFor`.
 */
export function choiceProblems(choice: Choice, item: AgendaItem, input: HarmonizeInput): Problem[] {
  const model = { template: input.template, values: valuesOf(input), labelOf: () => undefined };
  return piecesOf(choice, item, model).problems;
}

function sectorOf({ target, sources }: Pick<HarmonizeInput, 'target' | 'sources'>) {
  return target.sector ?? commonSector(sources);
}

function assertSynopsis(sources: readonly Source[], { witnesses }: Synopsis): void {
  if (witnesses.length !== sources.length) {
    throw new TypeError(`Expected a synopsis of ${sources.length} texts, not ${witnesses.length}`);
  }
  if (new Set(sources.map(({ id }) => id)).size < sources.length) {
    throw new TypeError('Expected every source to have an id of its own');
  }
}

/** Read the answers to questions of the model. */
function answersIn(ledger: Ledger, { questions }: Template): Array<[string, Value]> {
  return questions.flatMap((question): Array<[string, Value]> => {
    const decision = agreedOn(ledger, `answer ${question.id}`);
    const checked = decision && checkAnswer(question, decision.choose);
    return checked && 'value' in checked ? [[question.id, checked.value]] : [];
  });
}

function termsOf(
  sources: readonly Source[],
  ledger: Ledger,
  { taxonomy }: Template,
): TermQuestion[] {
  return findTerms(sources, taxonomy).map((term) => {
    const decision = agreedOn(ledger, `term ${term.id}`);
    const chosen = decision && String(decision.choose);
    return { ...term, chosen: chosen && canBe(chosen, term) ? chosen : null };
  });
}

/** The school can have any name; for other words one of the known has to be chosen. */
function canBe(chosen: string, { id, variants }: Term): boolean {
  return id === schoolTerm || chosen === keepWords || variants.some((one) => one.id === chosen);
}

/** Tell which decisions on words and answers cannot be followed. */
function wordProblems(
  ledger: Ledger,
  terms: readonly TermQuestion[],
  { questions }: Template,
): Problem[] {
  return standing(ledger).flatMap((decision): Problem[] => {
    const { about, choose } = decision;
    if ('answer' in about) {
      const question = questions.find(({ id }) => id === about.answer);
      const checked = question && checkAnswer(question, choose);
      if (checked && 'value' in checked) return [];
      const message = checked
        ? checked.problem
        : `Het model kent geen vraag ${about.answer}. Verbeter de naam.`;
      return [{ path: about.answer, message }];
    }
    if (!('term' in about)) return [];
    const term = terms.find(({ id }) => id === about.term);
    if (!term || canBe(String(choose), term)) return [];
    const known = [...term.variants.map(({ id }) => id), keepWords].join(', ');
    return [{ path: about.term, message: `${String(choose)} kan hier niet. Kies uit: ${known}.` }];
  });
}

function choicesOf(terms: readonly TermQuestion[]): Map<string, string> {
  return new Map(
    terms.flatMap(
      ({ id, chosen }): Array<[string, string]> =>
        chosen === null || chosen === keepWords ? [] : [[id, chosen]],
    ),
  );
}

/** A model without a section for it names the replaced protocols at the end. */
function replacedEntry(
  sources: readonly Source[],
  { sections, taxonomy }: Template,
): { topic: string; clause: Clause } {
  const topics = sections.flatMap((section) => section.topics);
  const topic = topics.includes(replacedTopic) ? replacedTopic : (topics.at(-1) as string);
  return { topic, clause: replacedClause(sources, taxonomy.reading.months) };
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

/** Texts of the model and of one's own use words too, of which the sources may use others. */
function writtenIn(pieces: readonly Piece[]): Source[] {
  const clauses = pieces.flatMap(({ kind, from }) => (kind === 'source' ? [] : [from.clause]));
  return clauses.length > 0 ? [{ id: 'model', tree: toTree(clauses) }] : [];
}

function undecided(
  children: Building['children'],
  open: readonly OpenQuestion[],
  { numbering }: Template,
): Section[] {
  if (open.length === 0) return [];
  const num = sectionNumber(children.length, numbering.sections);
  const before = children.flatMap((child) => (child.type === 'section' ? child.children : []));
  const start = numbering.clauses === 'throughout' ? before.filter(isClause).length : 0;
  return [undecidedSection(open, { num, start })];
}

/** Tell of every clause where it comes from; a point that came along has it from the clause around it. */
function withProvenance(
  { children, built }: Building,
  outcomes: readonly Outcome[],
  template: Template,
): Building['children'] {
  const byId = new Map(built.map((one) => [one.wId, one]));
  const visit = (clause: Clause, around: readonly Provenance[]): Clause => {
    const own = byId.get(clause.wId);
    const given = clause.data?.provenance ?? around.slice(0, 1);
    const provenance = own ? provenanceOf(own, outcomes, template) : given;
    return {
      ...clause,
      data: { ...clause.data, ...(provenance.length > 0 ? { provenance: [...provenance] } : {}) },
      children: clause.children.map(
        (child): ClauseContent => (isClause(child) ? visit(child, provenance) : child),
      ),
    };
  };
  return children.map((child) =>
    child.type === 'section'
      ? { ...child, children: child.children.map((one) => (isClause(one) ? visit(one, []) : one)) }
      : child,
  );
}

import {
  type Clause,
  type Coded,
  clausesOf,
  type FootnoteDefinition,
  footnotesOf,
} from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { type AgendaItem, choiceOf } from '../agenda/agenda.ts';
import type { Choice, ChoicePart } from '../ledger/decision.ts';
import type { DecisionProblem, DecisionProblemData } from '../ledger/problem.ts';
import { type ModelClause, type ModelContext, modelText } from '../model/model-text.ts';
import type { RowClause } from '../sources/row-clause.ts';
import type { Source } from '../sources/source.ts';

/** A clause that was chosen, before it has its place in the new protocol. */
export type Piece = {
  /** The same for the same clause, however often it is chosen. */
  id: string;
  item: AgendaItem;
} & (
  | { kind: 'source'; from: RowClause }
  | { kind: 'model'; from: ModelClause }
  | { kind: 'own'; from: OwnClause }
  | { kind: 'heading'; from: KeptHeading }
);

/** A clause that a person wrote. */
export interface OwnClause {
  clause: Clause;
  footnotes: FootnoteDefinition[];
}

/** A heading of a source, over clauses that need it. */
export interface KeptHeading {
  source: Source;
  heading: string;
  /** The heading as the opening sentence of a list. */
  clause: Clause;
}

/** What the decisions choose. */
export interface Chosen {
  /** In the order of the agenda. */
  pieces: Piece[];
  /** By the key of a row: the ids of the pieces that were chosen for it. */
  chosenFor: Map<string, string[]>;
  /** Questions of the model that chosen texts wait for. */
  missing: string[];
  /** Choices that cannot be followed. */
  problems: DecisionProblem[];
}

/** Gather the clauses that the decisions choose. A clause that is chosen twice stands where it was first. */
export function chosenPieces(agenda: readonly AgendaItem[], model: ModelContext): Chosen {
  const pieces = new Map<string, Piece>();
  const chosenFor = new Map<string, string[]>();
  const missing = new Set<string>();
  const problems: DecisionProblem[] = [];
  for (const item of agenda) {
    const choice = choiceOf(item);
    if (choice === null) continue;
    const found = piecesOf(choice, item, model);
    for (const piece of found.pieces) if (!pieces.has(piece.id)) pieces.set(piece.id, piece);
    chosenFor.set(
      item.key,
      found.pieces.map(({ id }) => id),
    );
    for (const id of found.missing) missing.add(id);
    problems.push(...found.problems);
  }
  return { pieces: [...pieces.values()], chosenFor, missing: [...missing], problems };
}

/** What a choice gives. */
type Found = Omit<Chosen, 'chosenFor'>;

/** Gather the clauses that a choice on a row gives, decided or not. */
export function piecesOf(choice: Choice, item: AgendaItem, model: ModelContext): Found {
  if (choice === 'leave-out') return { pieces: [], missing: [], problems: [] };
  const found = choice.map((part, index) =>
    piecesOfPart(part, item, { model, place: `${item.key}-${index + 1}` }),
  );
  return {
    pieces: found.flatMap(({ pieces }) => pieces),
    missing: found.flatMap(({ missing }) => missing),
    problems: found.flatMap(({ problems }) => problems),
  };
}

function piecesOfPart(
  part: ChoicePart,
  item: AgendaItem,
  { model, place }: { model: ModelContext; place: string },
): Found {
  if ('take' in part) return taken(part, item);
  if ('model' in part) return fromModel(part.model, item, model);
  const { clauses, footnotes } = readOwn(part.own, model);
  if (!clauses) return problem(item, { code: 'own-text', data: {} });
  const pieces = clauses.map(
    (clause, index): Piece => ({
      id: `own ${place}-${index + 1}`,
      item,
      kind: 'own',
      from: { clause, footnotes },
    }),
  );
  return { pieces, missing: [], problems: [] };
}

/**
 * Read a text that a person wrote as clauses, without sections.
 *
 * @returns `clauses: null` where it holds headings or nothing.
 */
export function readOwn(
  text: string,
  { template }: Pick<ModelContext, 'template'>,
): { clauses: Clause[] | null; footnotes: FootnoteDefinition[] } {
  const tree = parseMarkdown(text, { taxonomy: template.taxonomy });
  const clauses = tree.children.filter((child) => child.type === 'clause');
  const headed =
    tree.meta.title !== null ||
    tree.children.some(({ type }) => type === 'section' || type === 'furniture');
  return { clauses: headed || clauses.length === 0 ? null : clauses, footnotes: footnotesOf(tree) };
}

function taken(part: Extract<ChoicePart, { take: string }>, item: AgendaItem): Found {
  const own = item.clauses.filter(({ source }) => source.id === part.take);
  if (own.length === 0) {
    const known = [...new Set(item.clauses.map(({ source }) => source.id))];
    return problem(item, { code: 'no-text', data: { source: part.take, known } });
  }
  const problems: DecisionProblem[] = [];
  const clauses = (part.clauses ?? own.map(({ eId }) => eId)).flatMap((name): RowClause[] => {
    const found = own.filter(({ eId, label }) => eId === name || label === name);
    if (found.length === 1) return found;
    const known = own.map(({ eId, label }) => ({ eId, label }));
    const why: Coded<DecisionProblemData> =
      found.length > 1
        ? { code: 'many-clauses', data: { name, known } }
        : { code: 'no-clause', data: { source: part.take, name, known } };
    problems.push({ path: item.key, ...why });
    return [];
  });
  const pieces = clauses.map(
    (from): Piece => ({
      id: `${from.source.id} ${from.eId}`,
      item,
      kind: 'source',
      from,
    }),
  );
  return { pieces, missing: [], problems };
}

function fromModel(id: string, item: AgendaItem, model: ModelContext): Found {
  const position = model.template.positions.find((one) => one.id === id);
  if (!position) {
    const known = model.template.positions
      .filter(({ topic }) => topic === item.topic)
      .map((one) => one.id);
    return problem(item, { code: 'no-position', data: { position: id, known } });
  }
  const { clauses, missing } = modelText(position, model);
  const pieces = clauses.map(
    (from): Piece => ({
      id: `model ${from.block.wId}`,
      item,
      kind: 'model',
      from,
    }),
  );
  return { pieces, missing, problems: [] };
}

function problem({ key }: AgendaItem, why: Coded<DecisionProblemData>): Found {
  return { pieces: [], missing: [], problems: [{ path: key, ...why }] };
}

/** Tell whether a clause is nested in another one of its source. */
export function isWithin(inner: RowClause, outer: RowClause): boolean {
  return (
    inner.source === outer.source &&
    inner !== outer &&
    clausesOf(outer.clause).some(({ eId }) => eId === inner.eId)
  );
}

import { clausesOf, ownText, type Protocol } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type AgendaItem, choiceOf } from '../agenda/agenda.ts';
import type { Built } from '../building/build.ts';
import type { Piece } from '../building/piece.ts';
import type { Choice, ChoicePart } from '../ledger/decision.ts';
import { agreedOn, type Ledger } from '../ledger/ledger.ts';
import { contradictionsIn } from './all.ts';
import type { ClashWay } from './clash/ways.ts';
import { clashesIn } from './clashing-rules.ts';
import { placeNamer } from './place.ts';

/** In what two clauses do not go together; `norms`: nearly in the same words. */
export type ConflictWay = ClashWay | 'norms';

/** One of two clauses that do not go together. */
export interface ConflictSide {
  eId: string;
  /** As readers call it: `A.1`. */
  place: string;
  words: string;
  /** Key of the row that it was chosen for; null where it belongs to none. */
  row: string | null;
  /** What would be chosen on that row without it. */
  without: Choice | null;
}

/** Two clauses of the new protocol that do not go together, as far as their words tell: a question, and no verdict. */
export interface Conflict {
  /** The same as long as these are the same texts. */
  id: string;
  way: ConflictWay;
  /** In document order. */
  sides: [ConflictSide, ConflictSide];
  /** True where people decided that both can stand. */
  kept: boolean;
}

/** The decision that two clauses can stand beside each other. */
export const keepBoth = 'keep';

/** Hex digits of the id of a conflict. */
const idLength = 8;

/** What the clauses of a new protocol were made of, and what was decided. */
export interface ConflictContext {
  built: readonly Built[];
  agenda: readonly AgendaItem[];
  ledger: Ledger;
  taxonomy: Taxonomy;
}

/**
 * List the clauses of a new protocol that do not go together, whatever subjects they stand under.
 *
 * @param tree The new protocol, annotated, without questions that are open.
 */
export function conflictsIn(tree: Protocol, context: ConflictContext): Conflict[] {
  const { built, agenda, ledger, taxonomy } = context;
  const nameOf = placeNamer(tree);
  const order = new Map(clausesOf(tree).map((clause, index) => [clause.eId, { clause, index }]));
  const pieces = new Map(built.map(({ wId, piece }) => [wId, piece]));
  const pieceAt = (eId: string) => pieces.get(order.get(eId)?.clause.wId ?? '');
  const sideOf = (eId: string): ConflictSide => {
    const piece = pieceAt(eId);
    const item = agenda.find(({ key }) => key === piece?.item.key);
    return {
      eId,
      place: nameOf(eId),
      words: ownText(order.get(eId)?.clause as Parameters<typeof ownText>[0]).trim(),
      row: item?.key ?? null,
      without: piece && item ? withoutPiece(piece, item) : null,
    };
  };
  const seen = new Set<string>();
  return pairsIn(tree, { taxonomy, originOf: (wId) => originOf(pieces.get(wId)) }).flatMap(
    ({ way, eIds }): Conflict[] => {
      const [one, other] = [...eIds].sort(
        (a, b) => (order.get(a)?.index ?? 0) - (order.get(b)?.index ?? 0),
      ) as [string, string];
      const id = idOf([one, other].map((eId) => textOf(pieceAt(eId), eId)));
      if (seen.has(id)) return [];
      seen.add(id);
      const kept = agreedOn(ledger, `clash ${id}`)?.choose === keepBoth;
      return [{ id, way, sides: [sideOf(one), sideOf(other)], kept }];
    },
  );
}

interface Pair {
  way: ConflictWay;
  eIds: readonly string[];
}

function pairsIn(
  tree: Protocol,
  { taxonomy, originOf }: { taxonomy: Taxonomy; originOf: (wId: string) => string | undefined },
): Pair[] {
  return [
    ...contradictionsIn(tree, { taxonomy }).map(
      ({ ruleId, clauses }): Pair => ({
        way: ruleId === 'opposed-norms' ? 'norms' : 'report',
        eIds: clauses,
      }),
    ),
    ...clashesIn(tree, taxonomy, originOf).map(
      ({ way, one, other }): Pair => ({ way, eIds: [one.clause.eId, other.clause.eId] }),
    ),
  ];
}

/** Whose words a clause is in: those of a source, or of the model. What a person writes is held against all. */
function originOf(piece: Piece | undefined): string | undefined {
  switch (piece?.kind) {
    case 'source':
      return piece.from.source.id;
    case 'heading':
      return piece.from.source.id;
    case 'model':
      return 'model';
    default:
      return undefined;
  }
}

/** Tell what a clause was made of, so that the words of the new school change nothing in it. */
function textOf(piece: Piece | undefined, eId: string): string {
  switch (piece?.kind) {
    case 'source':
      return `${piece.from.source.id} ${piece.from.fingerprint}`;
    case 'own':
      return ownText(piece.from.clause);
    case 'model':
      return piece.from.block.wId;
    default:
      return eId;
  }
}

function idOf(texts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes([...texts].sort().join('\n')))).slice(0, idLength);
}

/** Give what is chosen on a row but for one clause of it; of the model a whole position goes. */
function withoutPiece(piece: Piece, item: AgendaItem): Choice | null {
  const choice = choiceOf(item);
  if (choice === null || choice === 'leave-out' || piece.kind === 'heading') return null;
  const left = choice.flatMap((part, index): ChoicePart[] => {
    if ('take' in part) {
      return piece.kind === 'source' && part.take === piece.from.source.id
        ? takenWithout(part, item, piece.from.eId)
        : [part];
    }
    if ('model' in part) {
      return piece.kind === 'model' && part.model === piece.from.position.id ? [] : [part];
    }
    return piece.kind === 'own' && piece.id.startsWith(`own ${item.key}-${index + 1}-`)
      ? []
      : [part];
  });
  return left.length > 0 ? left : 'leave-out';
}

function takenWithout(
  { take, clauses }: { take: string; clauses?: string[] | undefined },
  item: AgendaItem,
  eId: string,
): ChoicePart[] {
  const own = item.clauses.filter(({ source }) => source.id === take);
  const chosen = own.filter(
    (one) => !clauses || clauses.includes(one.eId) || clauses.includes(one.label),
  );
  const left = chosen.filter((one) => one.eId !== eId).map((one) => one.eId);
  return left.length > 0 ? [{ take, clauses: left }] : [];
}

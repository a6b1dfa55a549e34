import type { Cell, Protocol, Row, Synopsis, SynopsisWitness } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { type PhraseFinder, phraseFinder } from '@akkoord/text';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Analyser, analyser } from '../analyse.ts';
import { lexiconOf } from '../lexicon.ts';
import type { Entry } from '../side.ts';
import { nameOf } from '../witness.ts';
import { agreementOf, findingsOf, type Saying } from './agreement.ts';
import { type Place, pairsOf } from './links.ts';
import { sharedSentences } from './shared-sentences.ts';
import { beginningOf, ruleOf } from './spoken.ts';
import { type StandpointReader, standpointReader } from './standpoint.ts';
import { type Subject, subjectsOf } from './subjects.ts';
import { type TouchedSubject, touchedSubjects } from './touched.ts';
import { readWitnesses, type Witness } from './witness.ts';

/** With what protocols are laid side by side. */
export interface SynopsisOptions {
  taxonomy: Taxonomy;
  /** The text that the others are held against; it is added as first column where it is none of them. */
  base?: Protocol | undefined;
}

/** Hex digits of a row's id. */
const idLength = 16;
/** So many words of a clause stand for a subject that has no name. */
const nameLength = 6;

/**
 * Lay many protocols side by side: one row a subject, one column a protocol.
 *
 * Rows are made of pairs of texts, each pair by itself, and of the topics that stand in `data.topics`; so
 * the order of the protocols changes only that of the columns, and a protocol that has nothing to do with
 * the others changes no row of theirs but `silent`. Positions come from `data.provisions`.
 *
 * @param protocols Annotated clause trees with ids, two to thirty. One is let stand, for a first look.
 * @returns Rows in the reading order of the taxonomy; every clause of every protocol stands in exactly one.
 *
 * Source: the Gothenburg model of collation, with pairs in place of a guide text.
 */
export function synopsis(
  protocols: readonly Protocol[],
  { taxonomy, base }: SynopsisOptions,
): Synopsis {
  const lexicon = lexiconOf(taxonomy);
  const trees = base && !protocols.includes(base) ? [base, ...protocols] : protocols;
  const witnesses = readWitnesses(trees, base, lexicon);
  const sorted = [...witnesses].sort((a, b) => (a.id < b.id ? -1 : 1));
  const context: Context = {
    witnesses: sorted,
    taxonomy,
    analyse: analyser(lexicon),
    read: standpointReader(taxonomy),
    limits: phraseFinder(taxonomy.norms.restrictions),
  };
  const subjects = touchedSubjects(
    subjectsOf(sorted, pairsOf(sorted, lexicon), taxonomy),
    sorted,
    taxonomy,
  );
  return {
    type: 'synopsis',
    witnesses: witnesses.map(witnessOf),
    rows: inReadingOrder(
      subjects.map((subject) => ({ subject, row: toRow(subject, context) })),
      taxonomy,
    ),
    ...(witnesses.length > 1 ? { shared: sharedSentences(sorted, lexicon) } : {}),
  };
}

interface Context {
  /** By id. */
  witnesses: readonly Witness[];
  taxonomy: Taxonomy;
  analyse: Analyser;
  read: StandpointReader;
  limits: PhraseFinder;
}

function toRow({ topic, places, touched, nearby }: TouchedSubject, context: Context): Row {
  const { witnesses, taxonomy, analyse, read, limits } = context;
  const sayingsIn = (from: Subject['places']) =>
    witnesses.flatMap((witness): Saying[] => {
      const said = from.get(witness);
      if (!said) return [];
      return [{ id: witness.id, base: witness.base, places: said, ...read(topic, said) }];
    });
  const sayings = sayingsIn(places);
  const elsewhere = sayingsIn(touched);
  const findings = findingsOf(sayings, analyse);
  const agreement = agreementOf([...sayings, ...elsewhere], findings, {
    limits,
    isOneAct: taxonomy.questions.oneAct.includes(topic),
  });
  const prompt = taxonomy.questions.prompts[topic];
  const conflicts = agreement === 'different' || agreement === 'opposed';
  const cellsOf = (from: readonly Saying[]) =>
    Object.fromEntries(from.map((saying) => [saying.id, cellOf(topic, saying)]));
  const also = alsoOf(topic, sayings, taxonomy);
  return {
    id: rowId(sayings.length > 0 ? sayings : elsewhere),
    topic,
    label: labelOf(topic, [...sayings, ...elsewhere], taxonomy),
    ...(prompt ? { prompt } : {}),
    ...(prompt && conflicts ? { question: prompt } : {}),
    agreement,
    silent: witnesses
      .filter((witness) => !places.has(witness) && !touched.has(witness))
      .map(({ id }) => id),
    cells: cellsOf(sayings),
    ...(elsewhere.length > 0 ? { elsewhere: cellsOf(elsewhere) } : {}),
    ...(nearby.size > 0 ? { nearby: Object.fromEntries(nearby) } : {}),
    ...(also.length > 0 ? { also } : {}),
    findings,
  };
}

function cellOf(topic: string, { places, position, norms }: Saying): Cell {
  return {
    clauses: places.map(({ entry }) => entry.eId),
    position,
    ...(norms.length > 0
      ? {
          rules: norms.map(({ place: { entry, witness }, provision }) =>
            ruleOf(provision, entry, witness.side.entries),
          ),
        }
      : { said: beginningOf(topic, places) }),
  };
}

/** List the other topics of a row's clauses, as the taxonomy orders them. */
function alsoOf(
  topic: string,
  sayings: readonly Saying[],
  { topics, questions }: Taxonomy,
): NonNullable<Row['also']> {
  return topics.flatMap(({ id, label }) => {
    const touches = ({ places }: Saying) =>
      places.some(({ entry }) => entry.clause.data?.topics?.includes(id));
    const witnesses = sayings.filter(touches).map((saying) => saying.id);
    if (id === topic || witnesses.length === 0) return [];
    const prompt = questions.prompts[id];
    return [{ topic: id, label, ...(prompt ? { prompt } : {}), witnesses }];
  });
}

function rowId(sayings: readonly Saying[]): string {
  const names = sayings.flatMap(({ id, places }) =>
    places.map(({ entry }) => `${id}:${entry.eId}`),
  );
  return bytesToHex(sha256(utf8ToBytes(names.sort().join('\n')))).slice(0, idLength);
}

function labelOf(topic: string, sayings: readonly Saying[], taxonomy: Taxonomy): string {
  const known = taxonomy.topics.find(({ id }) => id === topic)?.label;
  if (known) return known;
  const { entry } = (sayings[0] as Saying).places[0] as Place;
  const words = entry.text.split(/\s+/).filter(Boolean);
  const start = words.slice(0, nameLength).join(' ');
  return words.length > nameLength ? `${start} …` : start || entry.eId;
}

/** Sort by topic as the taxonomy lists them; what has none comes last, by its place in the texts. */
function inReadingOrder(
  rows: ReadonlyArray<{ subject: TouchedSubject; row: Row }>,
  taxonomy: Taxonomy,
): Row[] {
  const order = new Map(taxonomy.topics.map(({ id }, index) => [id, index]));
  return rows
    .map(({ subject, row }) => ({
      row,
      topic: order.get(subject.topic) ?? order.size,
      place: meanPlace(subject),
    }))
    .sort((a, b) => a.topic - b.topic || a.place - b.place || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row }) => row);
}

/** How far into their texts the clauses stand: 0..1. */
function meanPlace({ places, touched }: TouchedSubject): number {
  const firsts = [...(places.size > 0 ? places : touched)].map(
    ([{ side }, own]) => (own[0] as Place).entry.index / side.entries.length,
  );
  return firsts.sort((a, b) => a - b).reduce((sum, place) => sum + place, 0) / firsts.length;
}

function witnessOf({ id, base, side }: Witness): SynopsisWitness {
  const { title, school, competentAuthority } = side.tree.meta;
  const owner = school?.name ?? competentAuthority?.name;
  return {
    id,
    title,
    ...(base ? { base } : {}),
    ...(owner ? { owner } : {}),
    ...(school?.sector ? { sector: school.sector } : {}),
    clauses: Object.fromEntries(
      side.entries.map((entry) => [entry.eId, clauseOf(entry, side.entries)]),
    ),
    withoutTopic: countWithoutTopic(side.entries),
  };
}

/** Count the clauses with text of which the program knows no subject: of these nothing can be told under any. */
function countWithoutTopic(entries: readonly Entry[]): { clauses: number; of: number } {
  const spoken = entries.filter(({ text }) => text.trim() !== '');
  const without = spoken.filter(({ clause: { data } }) => (data?.topics ?? []).length === 0);
  return { clauses: without.length, of: spoken.length };
}

function clauseOf(entry: Entry, entries: readonly Entry[]) {
  const topics = entry.clause.data?.topics ?? [];
  return {
    ...nameOf(entry, entries),
    ...(topics.length > 0 ? { topics } : {}),
    text: entry.text,
  };
}

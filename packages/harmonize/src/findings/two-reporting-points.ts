import type { Bearer, Clause, Provision } from '@akkoord/clause';
import { clausesOf, ownText } from '@akkoord/clause';
import type { Role, Taxonomy } from '@akkoord/taxonomy';
import { phraseFinder, type Token, tokenize } from '@akkoord/text';
import { termFinder } from '../terms/finder.ts';
import type { Finding, FindingRule } from './finding.ts';
import { placeNamer } from './place.ts';

/** The role of all who work for the school; any other in a report is one of its own. */
const anyone = 'staff';

/** A norm that tells people to whom they report something. */
interface Report {
  clause: Clause;
  modality: Provision['modality'];
  bearers: readonly Bearer[];
  points: readonly Point[];
  /** Keys of all persons that the sentence names. */
  named: ReadonlySet<string>;
  /** The lists of topics that it is about: reports of one kind share one. */
  subjects: readonly number[];
  /** Which special cases it is about: reports of one kind have the same. */
  cases: string;
}

/** Someone to whom people report. */
interface Point {
  /** As the text calls them. */
  name: string;
  key: string;
  role: Role;
  /** True for a group of people, such as the school's leadership, that holds its members. */
  body: boolean;
}

/**
 * Find clauses that tell the same people to report the same kind of thing to different persons.
 *
 * A place of its own for a special case (a crime, a leak, an emergency) is none, nor are places that come on
 * top of each other (`ook`, `daarna`), a step further (what a mentor or coordinator passes on, also where an
 * opening sentence names them), or a list of which both have one in common.
 */
export const twoReportingPoints: FindingRule = (tree, { taxonomy }) => {
  const nameOf = placeNamer(tree);
  const lists = new Map<Clause, Clause>(
    clausesOf(tree).flatMap((clause) =>
      clause.children.flatMap((child) =>
        child.type === 'clause' ? [[child, clause] as const] : [],
      ),
    ),
  );
  const reports = clausesOf(tree).flatMap(reportReader(taxonomy, lists));
  const found = new Set<string>();
  return reports.flatMap((one, index) =>
    reports.slice(index + 1).flatMap((other): Finding[] => {
      const inOneList =
        lists.get(one.clause) !== undefined && lists.get(one.clause) === lists.get(other.clause);
      const pair = `${one.clause.eId} ${other.clause.eId}`;
      if (one.clause === other.clause || inOneList || found.has(pair)) return [];
      if (!areApart(one, other)) return [];
      found.add(pair);
      const points = [one, other].map(({ clause, points: named }) => ({
        place: nameOf(clause.eId),
        persons: named.map(({ name }) => name),
      }));
      return [
        {
          ruleId: 'two-reporting-points',
          code: 'two-reporting-points',
          data: { points },
          clauses: [one.clause.eId, other.clause.eId],
        },
      ];
    }),
  );
};

function areApart(one: Report, other: Report): boolean {
  return (
    one.cases === other.cases &&
    one.subjects.some((subject) => other.subjects.includes(subject)) &&
    (one.modality === 'permission') === (other.modality === 'permission') &&
    meets(one.bearers, other.bearers) &&
    !one.points.some((point) => other.points.some((each) => isWithin(point, each))) &&
    !one.points.some(({ key }) => other.named.has(key)) &&
    !other.points.some(({ key }) => one.named.has(key))
  );
}

function meets(some: readonly Bearer[], others: readonly Bearer[]): boolean {
  return (
    some.includes('everyone') ||
    others.includes('everyone') ||
    some.some((bearer) => others.includes(bearer))
  );
}

/** Whether one place may be the other, or hold it. */
function isWithin(one: Point, other: Point): boolean {
  if (one.key === other.key) return true;
  return one.role.id === other.role.id && (one.body || other.body);
}

/** @param lists The clause that each nested one stands in. */
function reportReader(
  taxonomy: Taxonomy,
  lists: ReadonlyMap<Clause, Clause>,
): (clause: Clause) => Report[] {
  const { reporting, roles } = taxonomy;
  const ways = reporting.ways.map(({ verbs, prepositions }) => ({
    verbs: phraseFinder(verbs),
    prepositions: new Set(prepositions),
  }));
  const additions = phraseFinder(reporting.additions);
  const cases = reporting.cases.map(({ id, phrases }) => ({ id, find: phraseFinder(phrases) }));
  const persons = personReader(
    taxonomy,
    roles.filter(({ id }) => reporting.to.includes(id)),
  );
  const subjectsOf = ({ data }: Clause) =>
    reporting.topics.flatMap((topics, index) =>
      data?.topics?.some((topic) => topics.includes(topic)) ? [index] : [],
    );
  return (clause) => {
    const subjects = subjectsOf(clause);
    if (subjects.length === 0) return [];
    const text = ownText(clause);
    const lead = lists.get(clause);
    const leads = lead ? persons(ownText(lead), tokenize(ownText(lead))) : [];
    return (clause.data?.provisions ?? []).flatMap((provision) => {
      if (provision.span.eId !== clause.eId || provision.modality === 'prohibition') return [];
      const sentence = text.slice(provision.span.start, provision.span.end);
      const tokens = tokenize(sentence);
      const named = persons(sentence, tokens);
      const points = ways.flatMap(({ verbs, prepositions }) =>
        verbs(tokens).length > 0 ? named.filter(({ before }) => prepositions.has(before)) : [],
      );
      const special = cases.filter(({ find }) => find(tokens).length > 0).map(({ id }) => id);
      if (points.length === 0 || points.some(({ open }) => open)) return [];
      if (additions(tokens).length > 0) return [];
      const others = named.filter((one) => !points.includes(one));
      if ([...others, ...leads].some(({ point }) => point.role.id !== anyone)) return [];
      return [
        {
          clause,
          modality: provision.modality,
          bearers: provision.bearers,
          points: points.map(({ point }) => point),
          named: new Set(others.map(({ point }) => point.key)),
          subjects,
          cases: special.join(' '),
        },
      ];
    });
  };
}

/** A person in a sentence. */
interface Named {
  point: Point;
  /** The preposition before it, through articles and other persons in one list. */
  before: string;
  /** True for anyone of a kind (`een medewerker`). */
  open: boolean;
}

function personReader(taxonomy: Taxonomy, roles: readonly Role[]) {
  const { articles, pronouns, prepositions } = taxonomy.functionWords;
  const { and, or } = taxonomy.terminology.joiners;
  const { open } = taxonomy.terminology.determiners;
  const skipped = new Set([...articles, ...pronouns, ...taxonomy.reporting.possessives]);
  const joiners = new Set([...and, ...or]);
  const finders = roles.map((role) => ({ role, find: phraseFinder(role.phrases) }));
  const terms = termFinder(taxonomy);
  return (sentence: string, tokens: readonly Token[]): Named[] => {
    const matches = terms(sentence);
    const found = finders
      .flatMap(({ role, find }) => find(tokens).map((range) => ({ ...range, role })))
      .sort((a, b) => a.from - b.from || b.to - a.to);
    const named: Named[] = [];
    let last: { to: number; before: string } | null = null;
    for (const { from, to, role, value: phrase } of found) {
      if (last && from < last.to) continue;
      let at = from - 1;
      while (at >= 0 && skipped.has(tokens[at]?.folded ?? '')) at--;
      const isOpen = tokens.slice(at + 1, from).some(({ folded }) => open.includes(folded));
      const word = tokens[at]?.folded ?? '';
      const listed: boolean =
        last !== null && (last.to === at + 1 || (last.to === at && joiners.has(word)));
      const before: string = listed && last ? last.before : prepositions.includes(word) ? word : '';
      const [first, final] = [tokens[from] as Token, tokens[to - 1] as Token];
      const term = matches.find(({ start, end }) => start <= first.start && final.end <= end);
      const key = term ? term.group.id : phrase;
      const body = term !== undefined && term.variant.plural === undefined;
      const name = sentence.slice((tokens[at + 1] as Token).start, final.end);
      named.push({ point: { name, key, role, body }, before, open: isOpen });
      last = { to, before };
    }
    return named;
  };
}

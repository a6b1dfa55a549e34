import { type Change, type Comparison, changeSides } from '@akkoord/clause';
import { shorten } from '@akkoord/text';
import { sideNames } from '../words/column-words.ts';
import { placeWords } from '../words/place-words.ts';
import { subjectWords } from '../words/subject-words.ts';
import { ruleText } from './standpoint.ts';
import { sideTitles } from './table-columns.ts';
import type { TableOptions } from './table-options.ts';

/** Another row of the same table, by the name of its clause. */
export interface RowLink {
  label: string;
  /** The number of the row. */
  number: number;
}

/** What a row says of the other text on its subject. */
export interface SubjectRemarks {
  reasons: string[];
  links: RowLink[];
}

/** So many subjects, places of one subject and links are told. */
const most = { subjects: 3, places: 6, links: 12 } as const;
/** So many letters of a clause without a number name it. */
const openingLength = 40;

type SideKey = 'before' | 'after';

/** Say what the other text says on the subject of a clause that nothing surely answers, with links to those rows. */
export function subjectRemarks(
  change: Change,
  comparison: Comparison,
  { model }: Pick<TableOptions, 'model'>,
): SubjectRemarks {
  const { subject, kind } = change;
  if (!subject) return { reasons: [], links: [] };
  const [before, after] = sideTitles(model);
  const side: SideKey = kind === 'insertion' ? 'before' : 'after';
  const text = sideNames[side === 'before' ? before : after];
  if (subject.kind !== 'spoken') {
    // A new clause stands in the new text, whatever it is about.
    const isOpen =
      kind === 'repeal' && !model && (subject.kind === 'unknown' || subject.unread > 0);
    const reason =
      subject.kind === 'unknown'
        ? subjectWords.unknown(text)
        : subjectWords.notFound(text, subject.unread);
    return { reasons: isOpen ? [reason] : [], links: [] };
  }
  const lone = changeSides[kind] !== 'both';
  const told = toldSubjects(change, subject.on, { comparison, model })
    .filter((one) => one[side].length > 0)
    .slice(0, most.subjects);
  if (told.length === 0) return { reasons: [], links: [] };
  const named = namer(comparison, side);
  const reasons = told.flatMap(({ label, rules, [side]: clauses }) => {
    const places = named.runs(clauses);
    if (kind === 'repeal' && !model) {
      const quoted = rules.map((rule) => subjectWords.rule(named.one(rule.clause), ruleText(rule)));
      const say = rules.length > 0 ? subjectWords.ruled : subjectWords.mentioned;
      return [say(label, places, text), ...quoted];
    }
    const lacks = model && kind === (model === 'before' ? 'repeal' : 'insertion');
    const say = lacks
      ? subjectWords.perhaps
      : lone && !model
        ? subjectWords.before
        : subjectWords.besides;
    return [say(label, places, text)];
  });
  const links = told.flatMap((one) => one[side].flatMap(named.link));
  const distinct = new Map(links.map((link) => [link.number, link]));
  return {
    reasons: kind === 'repeal' && !model ? [...reasons, subjectWords.readBoth] : reasons,
    links: [...distinct.values()].slice(0, most.links),
  };
}

type Spoken = Extract<Change['subject'], { kind: 'spoken' }>['on'];

/**
 * Choose which subjects a row tells of: all of an old clause that nothing answers; of a doubtful pair those that the old clause
 * is about; of a new clause, or one of a model, the one that it is about most. A new point of a list is about what its lead-in is.
 */
function toldSubjects(
  change: Change,
  on: Spoken,
  { comparison, model }: { comparison: Comparison } & Pick<TableOptions, 'model'>,
): Spoken {
  const { kind, before, after } = change;
  if (kind === 'repeal' && !model) return on;
  const clauses =
    kind === 'insertion'
      ? after.map((eId) => comparison.after.clauses[eId])
      : before.map((eId) => comparison.before.clauses[eId]);
  if (changeSides[kind] === 'both') {
    const topics = [...new Set(clauses.flatMap((clause) => clause?.topics ?? []))];
    return topics.flatMap((topic) => on.filter((one) => one.topic === topic));
  }
  if (kind === 'insertion' && clauses[0]?.depth && !model) return [];
  return on.filter(({ topic }) => topic === clauses[0]?.topics?.[0]);
}

/** Whether the other text speaks of what a clause is about most, so that it cannot be said to lack it. */
export function speaksOfMain(change: Change, comparison: Comparison): boolean {
  const { subject } = change;
  if (subject?.kind !== 'spoken') return false;
  return toldSubjects(change, subject.on, { comparison, model: 'before' }).length > 0;
}

/** Names clauses of one side as a reader finds them. */
interface Namer {
  one: (eId: string) => string;
  /** What follows each other in the text is one place: `E.1 tot en met E.4`; many places are cut short. */
  runs: (eIds: readonly string[]) => string[];
  link: (eId: string) => RowLink[];
}

function namer(comparison: Comparison, side: SideKey): Namer {
  const { clauses } = comparison[side];
  const rows = new Map(
    comparison.changes.flatMap((change, index) =>
      change[side].map((eId) => [eId, { change, number: index + 1 }] as const),
    ),
  );
  const one = (eId: string) => clauses[eId]?.label ?? openingOf(rows.get(eId)?.change, side);
  const order = [...new Set(Object.keys(clauses).map(one))];
  return {
    one,
    runs: (eIds) => {
      const runs: string[][] = [];
      let last = -2;
      for (const label of new Set(eIds.map(one))) {
        const at = order.indexOf(label);
        const numbered = !label.startsWith(placeWords.opening('').charAt(0));
        if (numbered && at === last + 1) runs.at(-1)?.push(label);
        else runs.push([label]);
        last = numbered ? at : -2;
      }
      const places = runs.flatMap((run) =>
        run.length > 2 ? [placeWords.range.full(run[0] as string, run.at(-1) as string)] : run,
      );
      const rest = places.length - most.places;
      return rest > 0 ? [...places.slice(0, most.places), subjectWords.more(rest)] : places;
    },
    link: (eId) => {
      const row = rows.get(eId);
      return row ? [{ label: one(eId), number: row.number }] : [];
    },
  };
}

function openingOf(change: Change | undefined, side: SideKey): string {
  const other = side === 'before' ? 'insert' : 'delete';
  const words = (change?.diff ?? []).flatMap(({ op, text }) => (op === other ? [] : [text]));
  return placeWords.opening(shorten(words.join('').replace(/\s+/g, ' ').trim(), openingLength));
}

import {
  type Change,
  type Clause,
  clausesOf,
  type Finding,
  ownText,
  type Protocol,
} from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { compare } from '../../src/index.ts';
import { type Direction, mirrored } from '../../test/direction/phrases.ts';
import { renamed, setText } from '../mutation/documents.ts';
import { placeOf } from '../mutation/mutation.ts';
import { randomFrom } from '../random.ts';
import type { Edit } from './edit.ts';
import { kindsOf } from './kinds.ts';
import { origins, type Page, readPages } from './pages.ts';
import { hosted, type Site, sitesOf } from './site.ts';
import * as words from './words.ts';

const taxonomy = defaultTaxonomy();

/** An edit at its site. */
export interface Case {
  kind: string;
  site: Site;
  edit: Edit;
}

/** What a comparison said of one edit, one way. */
export interface Verdict {
  kind: string;
  page: Page;
  before: string;
  after: string;
  expected: Direction;
  told: Direction;
  findings: readonly Finding[];
}

/** All that came of a run. */
export interface Run {
  /** Kinds of edit, in the order in which they are told. */
  kinds: readonly string[];
  verdicts: Verdict[];
  /** Clauses that nothing happened to, and those of them that were given a direction. */
  untouched: number;
  spurious: number;
  /** Edits of which the way back does not say the reverse of the way there. */
  unmirrored: number;
}

/**
 * Make the edits of the benchmark. The same at every run.
 *
 * @param most How many of each kind.
 * @returns The edits, each kind spread over the origins as evenly as the texts allow; no sentence twice in a kind.
 */
export function makeCases(most: number, pages: readonly Page[] = readPages()): Case[] {
  const sites = pages.flatMap(sitesOf);
  return [...kindsOf(sites)].flatMap(([kind, make], i) => {
    const random = randomFrom(7000 + i);
    const seen = new Set<string>();
    const queues = origins.map((origin) =>
      random.shuffled(sites.filter(({ page }) => page.origin === origin)),
    );
    const made: Case[] = [];
    const hosts = random.shuffled(words.hosts);
    const behind = random.shuffled(sites.filter(({ form }) => form === 'sentence'));
    while (made.length < most && queues.some((queue) => queue.length > 0)) {
      for (const queue of queues) {
        const found = nextOf(queue, (site) =>
          seen.has(site.sentence) ? null : make(site, random),
        );
        if (!found || made.length >= most) continue;
        seen.add(found.site.sentence);
        made.push({ kind, ...found });
      }
    }
    for (const rule of hosts.slice(0, most - made.length)) {
      const site = hosted(behind.pop() as Site, rule);
      const edit = make(site, random);
      if (edit?.as === 'sentence') made.push({ kind, site, edit });
    }
    return made;
  });
}

function nextOf(queue: Site[], make: (site: Site) => Edit | null): Omit<Case, 'kind'> | null {
  for (let site = queue.pop(); site; site = queue.pop()) {
    const edit = make(site);
    if (edit) return { site, edit };
  }
  return null;
}

/** Make the edits, compare both ways, and keep what is said of them. */
export function runCases(cases: readonly Case[]): Run {
  const kinds = [...new Set(cases.map(({ kind }) => kind))];
  const run: Run = { kinds, verdicts: [], untouched: 0, spurious: 0, unmirrored: 0 };
  const pages = new Set(cases.map(({ site }) => site.page));
  for (const page of pages) {
    const random = randomFrom(page.path.length);
    const own = random.shuffled(cases.filter(({ site }) => site.page === page));
    for (const pack of packs(own, page)) runPack(pack, page.tree, run);
  }
  return run;
}

/** Lay edits together on copies of a page: a clause once, and at most a quarter of the clauses. */
function packs(cases: readonly Case[], { tree }: Page): Case[][] {
  const most = Math.max(1, Math.floor(clausesOf(tree).length / 4));
  const laid: Case[][] = [];
  for (const one of cases) {
    const free = laid.find(
      (pack) => pack.length < most && pack.every(({ site }) => site.at !== one.site.at),
    );
    if (free) free.push(one);
    else laid.push([one]);
  }
  return laid;
}

interface Placed {
  one: Case;
  before: Clause | null;
  after: Clause | null;
}

function runPack(pack: readonly Case[], tree: Protocol, run: Run): void {
  const [before, after] = [structuredClone(tree), structuredClone(tree)];
  const [olds, news] = [clausesOf(before), clausesOf(after)];
  const placed = pack.map((one) => place(one, olds[one.site.at] as Clause, { tree: after, news }));
  const [a, b] = [withIds(before), withIds(after)];
  const there = compare(a.tree, b.tree, { taxonomy }).changes;
  const back = compare(b.tree, a.tree, { taxonomy }).changes;
  const touched = { there: new Set<Change>(), back: new Set<Change>() };
  for (const { one, before, after } of placed) {
    const ids = [before && a.idOf(before), after && b.idOf(after)] as const;
    const texts = [before ? ownText(before) : '', after ? ownText(after) : ''] as const;
    const forth = told(there, ids, touched.there);
    const home = told(back, [ids[1], ids[0]], touched.back);
    const { kind, site, edit } = one;
    const [was, is] = texts;
    const shared = { kind, page: site.page };
    run.verdicts.push(
      { ...shared, before: was, after: is, expected: edit.expected, ...forth },
      { ...shared, before: is, after: was, expected: mirrored(edit.expected), ...home },
    );
    if (home.told !== mirrored(forth.told)) run.unmirrored++;
  }
  for (const [changes, seen] of [
    [there, touched.there],
    [back, touched.back],
  ] as const) {
    const rest = changes.filter((change) => !seen.has(change));
    run.untouched += rest.length;
    run.spurious += rest.filter(({ effect }) => effect !== null).length;
  }
}

/** Write an edit on both sides. */
function place(one: Case, old: Clause, side: { tree: Protocol; news: readonly Clause[] }): Placed {
  const { edit, site } = one;
  const mine = side.news[site.at] as Clause;
  if (edit.as === 'sentence') {
    setText(old, site.lead + edit.before + site.tail);
    setText(mine, site.lead + edit.after + site.tail);
    return { one, before: old, after: mine };
  }
  const { parent, at } = placeOf(side.tree, mine);
  const siblings = parent.children as Clause[];
  if (edit.as === 'drop') {
    siblings.splice(at, 1);
    return { one, before: old, after: null };
  }
  const added: Clause = { ...structuredClone(mine), num: null, form: 'prose', children: [] };
  setText(added, edit.text);
  siblings.splice(at + 1, 0, added);
  return { one, before: null, after: added };
}

function withIds(tree: Protocol): { tree: Protocol; idOf(clause: Clause): string } {
  const clauses = clausesOf(tree);
  const named = renamed(tree);
  const ids = new Map(clausesOf(named).map((clause, i) => [clauses[i] as Clause, clause.eId]));
  return { tree: named, idOf: (clause) => ids.get(clause) as string };
}

/** Join what is said of the clause on either side: where it is no pair, of its going and its coming. */
function told(
  changes: readonly Change[],
  [before, after]: readonly [string | null, string | null],
  touched: Set<Change>,
): Pick<Verdict, 'told' | 'findings'> {
  const mine = changes.filter(
    (change) =>
      (before !== null && change.before.includes(before)) ||
      (after !== null && change.after.includes(after)),
  );
  for (const change of mine) touched.add(change);
  const [first = 'none', ...others] = new Set(mine.flatMap(({ effect }) => effect ?? []));
  return {
    told: others.length > 0 ? 'mixed' : first,
    findings: mine.flatMap(({ findings }) => findings),
  };
}

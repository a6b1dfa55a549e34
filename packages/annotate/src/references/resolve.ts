import { type Clause, isSection, type Mention, ownText, type Protocol } from '@akkoord/clause';
import type { ReferenceWords } from '@akkoord/taxonomy';
import { dutch } from '@akkoord/taxonomy/dutch';
import { latin } from '@akkoord/text';
import { isElsewhere } from './elsewhere.ts';
import {
  clausesAt,
  findArticle,
  findHeading,
  findNeighbour,
  findPlace,
  hasArticles,
  type Place,
  placesIn,
  placesThrough,
} from './place.ts';
import { type Pointer, type Target, toPointer, writingsOf } from './pointer.ts';
import type { LabelWording, Reference, ReferenceWording } from './reference.ts';

/** What a reference is resolved with. */
interface Scene {
  text: string;
  places: readonly Place[];
  from: Place;
}

const joint = /^(?:,\s|,?\s(?:en\/of|en|of|tot en met|tot|t\/m)\s|\s?[–-]\s?)$/;
const range = /^(?:\s(?:tot en met|tot|t\/m)\s|\s?[–-]\s?)$/;
const scopeJoint = /^(?:,?\s(?:(?:van|uit|in|onder)\s)?(?:(?:het|de)\s)?)$/;
const tail = latin(
  /^\s(?:hierboven|hieronder|hiervoor|hierna|(?:van|uit|in)\s(?:dit|deze)\s(?:hoofdstuk|onderdeel|artikel|paragraaf|deel|lijst|opsomming|sectie))(?!\p{L})/u,
);

/** Words with what they mention, with spans in them. */
export interface MentioningText {
  text: string;
  mentions: readonly Mention[];
}

/**
 * Find what a clause refers to inside its own protocol.
 *
 * A number without a section (`zie punt 3`) means the clause of that number in the same list, else in what is around it.
 * What names a section stands for all its clauses. Laws, other documents and what may be of another one are left out.
 * Labels of one enumeration or range are one reference, so that it can be written anew; where one of them
 * cannot be told they stand for themselves.
 *
 * @param tree The protocol, annotated: only its mentions of kind `clause` are looked at.
 * @param clause A clause of it.
 * @returns In the order of the text; stretches do not overlap.
 * @throws TypeError where the clause is none of the protocol.
 */
export function resolveReferences(tree: Protocol, clause: Clause): Reference[] {
  return referencesIn(tree, clause.eId, {
    text: ownText(clause),
    mentions: clause.data?.mentions ?? [],
  });
}

/**
 * Find what words refer to that stand at a clause: its own, or those of a footnote to it.
 *
 * @param tree The protocol that the words are of.
 * @param eId The clause that a number without a section is relative to.
 * @param words The text, and what it mentions, as `annotate` gives it.
 * @throws TypeError where the protocol has no clause of that eId.
 */
export function referencesIn(tree: Protocol, eId: string, words: MentioningText): Reference[] {
  if (!words.mentions.some(({ kind }) => kind === 'clause')) return [];
  return readingsIn(placesIn(tree), eId, words)
    .filter(({ mentions }) => mentions.every(({ elsewhere }) => elsewhere !== true))
    .flatMap(({ found }) => found.map(({ reference }) => reference));
}

/**
 * Say of each mention of a place what it means: `targets`, or `elsewhere`; neither where that cannot be told.
 *
 * @param places Those of the protocol, as `placesIn` gives them.
 * @param eId The clause that the words are of.
 * @returns The same mentions in the same order.
 */
export function withTargets(
  { text, mentions }: MentioningText,
  eId: string,
  { places, words }: { places: ReadonlyMap<string, Place>; words: ReferenceWords },
): Mention[] {
  const meant = new Map<Mention, Mention>();
  for (const { mentions: own, found } of readingsIn(places, eId, { text, mentions })) {
    const isOther = found.some(({ reference }) =>
      isElsewhere(text, stretchOf(reference), { mentions, words }),
    );
    for (const [i, mention] of own.entries()) {
      const { eIds } = (found.length === 1 ? found[0] : found[i]) as FoundReference;
      if (isOther) meant.set(mention, { ...mention, elsewhere: true });
      else if (eIds.length > 0) meant.set(mention, { ...mention, targets: [...eIds] });
    }
  }
  return mentions.map((mention) => meant.get(mention) ?? mention);
}

/** A reference, and the eIds of what its words name, sections as they are: none where not all of it is understood. */
interface FoundReference {
  reference: Reference;
  eIds: readonly string[];
}

/** Mentions that are read together, and what they mean: one reference, or each its own. */
interface RunReading {
  mentions: readonly Mention[];
  found: readonly FoundReference[];
}

function readingsIn(
  byId: ReadonlyMap<string, Place>,
  eId: string,
  { text, mentions }: MentioningText,
): RunReading[] {
  const own = mentions.filter(({ kind }) => kind === 'clause');
  if (own.length === 0) return [];
  const from = byId.get(eId);
  if (!from) throw new TypeError(`The tree has no clause \`${eId}\``);
  const scene = { text, places: [...byId.values()], from };
  const runs = runsOf(
    own.map((mention) => toPointer(mention, text)),
    text,
  );
  const readings: RunReading[] = [];
  let at = 0;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] as Pointer[];
    const scoped = scopedReference(run, runs[i + 1], scene);
    if (scoped) i++;
    const end = at + (scoped ? 2 : run.length);
    readings.push({
      mentions: own.slice(at, end),
      found: scoped ? [scoped] : referencesOf(run, scene),
    });
    at = end;
  }
  return readings;
}

function stretchOf({ text, end, wording }: Reference) {
  return { start: end - text.length, end, noun: wording.singular };
}

/** Group labels of one enumeration: what follows has no noun of its own, or the same. */
function runsOf(pointers: readonly Pointer[], text: string): Pointer[][] {
  const runs: Pointer[][] = [];
  for (const pointer of pointers) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const joined =
      last !== undefined &&
      last.target.form === 'label' &&
      pointer.target.form === 'label' &&
      joint.test(text.slice(last.end, pointer.start)) &&
      (pointer.start === pointer.at || pointer.noun === run?.[0]?.noun);
    if (run && joined) run.push(pointer);
    else runs.push([pointer]);
  }
  return runs;
}

/** `punt 3 van onderdeel C` and `onderdeel C, punt 3`: a label that a section beside it says where to seek. */
function scopedReference(
  run: readonly Pointer[],
  next: readonly Pointer[] | undefined,
  scene: Scene,
): FoundReference | null {
  const [one, other] = [run[0], next?.[0]];
  if (!one || !other || run.length > 1 || next?.length !== 1) return null;
  const between = scene.text.slice(one.end, other.start);
  const first = namesSection(one);
  if (first === namesSection(other) || !scopeJoint.test(between)) return null;
  const [section, label] = first ? [one, other] : [other, one];
  if (label.target.form !== 'label' || label.target.wanted === 'article') return null;
  const isBare = section.start === section.at;
  if (first ? !/^,?\s$/.test(between) : between.trim() === '' && isBare) return null;
  const within = resolve(section, scene)?.place;
  if (!within || !isSection(within.node)) return null;
  const target = resolve(label, scene, within);
  if (!target) return null;
  const stretch = { ...label, start: one.start, at: first ? one.start : one.at, end: other.end };
  const whole = { ...target, end: other.end };
  const { reference, eIds } = toReference([stretch], [whole], scene);
  const wording = { ...reference.wording, form: 'full' as const };
  if (!first) return { reference: { ...reference, wording }, eIds };
  const lead = `${label.singular ?? 'punt'} `;
  return { reference: { ...reference, wording: { ...wording, noun: null, lead } }, eIds };
}

function namesSection({ target }: Pointer): boolean {
  return target.form === 'name' || (target.form === 'label' && target.wanted === 'section');
}

function referencesOf(run: readonly Pointer[], scene: Scene): FoundReference[] {
  const found = run.map((pointer) => resolve(pointer, scene));
  const known = found.filter((one) => one !== null);
  const alike = new Set(known.map(({ place }) => place.node.type)).size === 1;
  if (run.length > 1 && alike && known.length === run.length) {
    const all = throughRanges(run, known, scene);
    if (all) return [toReference(run, all, scene)];
  }
  return run.map((pointer, i) => toReference([pointer], found[i] ? [found[i]] : [], scene));
}

/** What a mention was found to mean, and up to where its words were understood. */
interface Resolved {
  place: Place;
  end: number;
  /** True where only what it stands in was found: `punt 6` of `punt 6, onder f`. */
  part?: true;
}

function resolve(pointer: Pointer, { text, places, from }: Scene, within?: Place): Resolved | null {
  const { target, end } = pointer;
  const whole = (place: Place | null) => place && { place, end };
  if (target.form === 'name') return whole(findHeading(target.name, places));
  if (target.form === 'neighbour') {
    return whole(findNeighbour({ places, from }, target.step, target.wanted));
  }
  const { label, behind, wanted } = target;
  if (pointer.singular === 'bijlage') return whole(findAnnex(label, places));
  const find = (words: readonly string[]) => {
    const labels = writingsOf(words.join('.'));
    if (wanted !== 'article') return findPlace(labels, wanted, { places, from, within });
    const [first = '', ...behindIt] = words;
    const article =
      findArticle(first, places) ??
      (hasArticles(places) ? null : findPlace(writingsOf(first), 'clause', { places, from }));
    if (!article || behindIt.length === 0) return article;
    const inner = behindIt.join('.');
    return findPlace([inner, ...labels], 'clause', { places, from, within: article });
  };
  const all = find([label, ...behind]);
  if (all || behind.length === 0) return whole(all);
  const outer = find([label]);
  const written = /^[\p{L}\d]+(?:[.:][\p{L}\d]+)*/u.exec(text.slice(pointer.at))?.[0] ?? '';
  return outer && { place: outer, end: pointer.at + written.length, part: true };
}

function findAnnex(label: string, places: readonly Place[]): Place | null {
  const heading = new RegExp(`^bijlage\\s+${label.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}])`, 'iu');
  const found = places.filter(({ node }) => isSection(node) && heading.test(node.heading));
  return found.length === 1 ? (found[0] as Place) : null;
}

/** Put what a range leaves unsaid between its ends; null where it runs the wrong way. */
function throughRanges(
  run: readonly Pointer[],
  found: readonly Resolved[],
  { text, places }: Scene,
): Resolved[] | null {
  const all: Resolved[] = [];
  for (const [i, one] of found.entries()) {
    const [before, previous] = [run[i - 1], found[i - 1]];
    const between = before ? text.slice(before.end, run[i]?.start) : '';
    if (previous && range.test(between)) {
      const through = placesThrough(previous.place, one.place, places);
      if (!through) return null;
      all.push(...through.slice(1, -1).map((place) => ({ place, end: one.end })));
    }
    all.push(one);
  }
  return all;
}

const articleBefore = latin(/(?:^|[^\p{L}])((?:de|het)\s)$/iu);

function toReference(
  run: readonly Pointer[],
  found: readonly Resolved[],
  { text, places, from }: Scene,
): FoundReference {
  const [first, last] = [run[0] as Pointer, run.at(-1) as Pointer];
  const understood = found.at(-1)?.end ?? last.end;
  const behind = understood === last.end ? (tail.exec(text.slice(last.end))?.[0] ?? '') : '';
  const end = understood + behind.length;
  const targets = [...new Set(found.flatMap(({ place }) => clausesAt(place)))];
  const labels = new Map(places.map(({ node, label }) => [node.eId, label]));
  const sections = found[0] ? isSection(found[0].place.node) : namesSection(first);
  const ends = [found[0], found.at(-1)].filter((one) => one !== undefined);
  const isFull = ends.every(({ place }) => isWrittenIn(run, place));
  const article = articleBefore.exec(text.slice(0, first.start))?.[1] ?? '';
  const { target } = first;
  const reference: Reference = {
    start: first.at,
    end,
    text: text.slice(first.start, end),
    targets,
    labels: targets.map((eId) => labels.get(eId) ?? null),
    kind: sections ? 'section' : 'clause',
    from: { eId: from.node.eId, label: from.label },
    wording: {
      form: formOf(target, isFull),
      parts: target.form === 'label' ? partsOf(target).length : 0,
      article,
      noun: first.noun,
      singular: first.singular,
      lead: first.at === first.start && first.noun !== null ? `${first.singular} ` : '',
      ...joinedIn(text.slice(first.at, end)),
    },
  };
  const isWhole = found.length > 0 && found.every(({ part }) => part !== true);
  const named = new Set(found.map(({ place }) => place.node.eId));
  return { reference, eIds: isWhole ? [...named] : [] };
}

function formOf(target: Target, isFull: boolean): ReferenceWording['form'] {
  if (target.form === 'neighbour') return target.step === 1 ? 'next' : 'previous';
  if (target.form === 'name') return 'name';
  return isFull ? 'full' : 'bare';
}

function partsOf({ label, behind }: Target & { form: 'label' }): string[] {
  return [label, ...behind].flatMap((part) => (writingsOf(part)[0] as string).split('.'));
}

function isWrittenIn(run: readonly Pointer[], { label }: Place): boolean {
  return run.some(({ target }) => {
    if (target.form !== 'label' || label === null) return false;
    return writingsOf([target.label, ...target.behind].join('.')).includes(label);
  });
}

function joinedIn(words: string): LabelWording {
  const conjunction = /\sof\s/.test(words) && !/\sen\s(?!met)/.test(words) ? 'of' : 'en';
  return { conjunction, through: words.includes('t/m') ? 't/m' : dutch.through };
}

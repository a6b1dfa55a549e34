import type { Bearer, Clause, Provision } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { type Sentence, stem, type Token, tokenize } from '@akkoord/text';
import type { Norm } from '../norm.ts';
import { settingsReader } from '../settings.ts';
import { agesIn, consentIn, type Giver } from './consent.ts';
import { type Party, partyReader } from './parties.ts';
import { reportPoints } from './points.ts';
import { type ClashWords, clashWordsOf } from './words.ts';

/** What one sentence settles: who does what to what, through what, for how long. */
export interface Stand {
  clause: Clause;
  sentence: string;
  /** What it allows or demands, or forbids; null where nothing says so. */
  modality: Provision['modality'] | null;
  denies: boolean;
  bearers: readonly Bearer[];
  /** True where it is only for these: `alleen een medewerker`. */
  onlyBearers: boolean;
  /** People that it names beside them; a school is no person. */
  others: readonly Bearer[];
  acts: ReadonlySet<string>;
  /** False where its verb is another, and an act only comes with it. */
  direct: boolean;
  /** True where it stands in a list of more things that are done. */
  listed: boolean;
  /** True where it says itself that it may be done. */
  allows: boolean;
  /** How many of its words tell of what it is, beside its acts, its things and its people. */
  unexplained: number;
  /** True where it says who answers for it: that lets nobody do it. */
  responsible: boolean;
  /** True where people choose themselves: `al dan niet`. */
  free: boolean;
  things: ReadonlySet<string>;
  channels: ReadonlySet<string>;
  onlyChannels: boolean;
  /** What tells of whom or of which it holds, in its opening or after a noun: the things in that, null without one. */
  special: ReadonlySet<string> | null;
  /** True where it opens with anyone who: `wie …`. */
  whoever: boolean;
  excepted: boolean;
  conditioned: boolean;
  /** True where it plays in a case only: `bij een noodgeval`. */
  incidental: boolean;
  /** True where that case is said without a verb. */
  cased: boolean;
  whose: 'own' | 'others' | null;
  settings: ReadonlySet<string>;
  /** True where it holds at every moment. */
  whole: boolean;
  ages: string;
  lasting: string | null;
  often: string | null;
  giver: Giver | null;
  /** To whom is reported, as stems of their names. */
  points: ReadonlySet<string>;
  advises: boolean;
}

/** The sentence that is read, and what is known of it. */
export interface Said {
  clause: Clause;
  sentence: Sentence;
  /** Its norm, where one was read in it. */
  norm: Norm | undefined;
  provision: Provision | undefined;
}

/** In a list of so many, one thing that is done is not what the rule is about. */
const manyMembers = 3;

/** Make a reader of what sentences settle. */
export function standReader(taxonomy: Taxonomy): (said: Said) => Stand {
  const words = clashWordsOf(taxonomy);
  const parties = partyReader(taxonomy);
  const settings = settingsReader(taxonomy);
  const points = reportPoints(taxonomy);
  return ({ clause, sentence, norm, provision }) => {
    const all = tokenize(sentence.text);
    const parts = partsOf(all, { sentence, provision, words });
    const named = parties(sentence, provision, all);
    const bearers = named.bearers.map(({ bearer }) => bearer);
    const acts = actsOf(words, parts.main, { sentence, provision });
    return {
      clause,
      sentence: sentence.text.trim(),
      modality: provision?.modality ?? null,
      denies: (norm?.denies ?? false) || words.denies(all).length > 0,
      bearers,
      onlyBearers: words.only(all).some(({ to }) => startsAt(named.bearers, all, to)),
      others: named.others.map(({ bearer }) => bearer).filter((bearer) => bearer !== 'school'),
      ...acts,
      listed: isListed(provision),
      allows: words.allows(all).length > 0,
      unexplained: unexplainedIn(words, parts.main, { norm, people: named.all }),
      responsible: words.responsible(all).length > 0,
      free: words.chooses(all).length > 0,
      things: idsIn(words.things, parts.main, all),
      channels: idsIn(words.channels, parts.main, all),
      onlyChannels: onlyChannel(words, parts.main),
      special: parts.special && new Set(words.things(parts.special).map(({ id }) => id)),
      whoever: words.whoever(all).some(({ from }) => from === 0),
      excepted: (provision?.exceptions ?? []).length > 0 || provision?.exception != null,
      conditioned: (provision?.conditions ?? []).some(({ kind }) => kind !== 'only'),
      cased: (provision?.cases ?? []).length > 0,
      incidental: isIncidental(all, { sentence, provision }),
      whose: whoseIn(words, all),
      settings: new Set(settings(all)),
      whole: words.whole(all).length > 0,
      ages: agesIn(clause, sentence),
      lasting: lastingIn(words, all, { clause, sentence }),
      often: words.often(all)[0]?.id ?? null,
      giver: consentIn(all, words, named.all),
      points: points(all),
      advises: words.advises(all).length > 0,
    };
  };
}

/** The acts of the verb that the norm is on; of all its main words where that is none of them. */
function actsOf(
  words: ClashWords,
  main: readonly Token[],
  { sentence, provision }: Pick<Said, 'sentence' | 'provision'>,
): Pick<Stand, 'acts' | 'direct'> {
  const said = provision?.action ? main.slice(0, words.whether(main)[0]?.from) : main;
  const found = words.acts(said);
  const verb = provision?.action?.verb;
  const start = verb ? verb.start - sentence.start : -1;
  const ofVerb = found.filter(({ ranges }) =>
    ranges.some(({ from, to }) => said.slice(from, to).some((token) => token.start === start)),
  );
  // A ban that denies twice is on two acts: `kijken niet … en wissen er niets op`.
  const isDouble = words.denies(said).length > 1;
  if (ofVerb.length > 0) {
    return { acts: new Set((isDouble ? found : ofVerb).map(({ id }) => id)), direct: true };
  }
  const told = provision?.action ? said.slice(0, words.opensSaid(said)[0]?.from) : said;
  return { acts: new Set(words.acts(told).map(({ id }) => id)), direct: start < 0 };
}

/** What the main words name; where they name nothing (`wist daarop niets`), what the whole sentence does. */
function idsIn(
  find: ClashWords['things'],
  main: readonly Token[],
  all: readonly Token[],
): ReadonlySet<string> {
  const found = find(main);
  return new Set((found.length > 0 ? found : find(all)).map(({ id }) => id));
}

/** Count the words of a norm that are no act, thing, person, place or time of it: `een bericht met een seksuele lading`. */
function unexplainedIn(
  words: ClashWords,
  main: readonly Token[],
  { norm, people }: { norm: Norm | undefined; people: readonly Party[] },
): number {
  const known = [words.acts, words.things, words.channels]
    .flatMap((find) => find(main).flatMap(({ ranges }) => ranges))
    .concat(words.settings(main), words.whole(main), words.others(main), words.own(main));
  const named = new Set(people.map(({ start }) => start));
  return main.filter(
    (token, index) =>
      norm?.terms.has(stem(token.folded)) &&
      !named.has(token.start) &&
      !known.some(({ from, to }) => from <= index && index < to),
  ).length;
}

/** The words of a sentence without its exceptions and conditions, and those that narrow of whom or of which it holds. */
function partsOf(
  tokens: readonly Token[],
  { sentence, provision, words }: Pick<Said, 'sentence' | 'provision'> & { words: ClashWords },
): { main: Token[]; special: Token[] | null } {
  const apart = [
    ...(provision?.exceptions ?? []),
    ...(provision?.conditions ?? []).filter(({ kind }) => kind !== 'only'),
    ...(provision?.triggers ?? []),
    ...(provision?.purposes ?? []).map((span) => ({ span })),
  ].map(({ span }) => ({ start: span.start - sentence.start, end: span.end - sentence.start }));
  const outside = tokens.filter(
    ({ start, end }) => !apart.some((one) => one.start <= start && end <= one.end),
  );
  const narrowing = narrowed(outside, words.opensRelative);
  const inside = new Set(narrowing);
  return {
    main: outside.filter((token) => !inside.has(token)),
    special: narrowing.length > 0 ? narrowing : null,
  };
}

/** A relative clause that tells whom a sentence is about begins within so many words. */
const latestOpener = 5;

/** A clause at the begin up to its comma, where the sentence begins with who (`wie`) or with a noun and `die`; or one behind a comma. */
function narrowed(tokens: readonly Token[], opens: ClashWords['opensRelative']): Token[] {
  const comma = tokens.findIndex(({ mark }, index) => index > 0 && mark.includes(','));
  if (comma < 0) return [];
  const opener = opens(tokens.slice(0, Math.min(comma, latestOpener)))[0]?.from ?? -1;
  if (opener >= 0) return tokens.slice(opener, comma);
  return opens(tokens.slice(comma, comma + 1)).length > 0 ? tokens.slice(comma) : [];
}

function startsAt(people: readonly Party[], tokens: readonly Token[], to: number): boolean {
  const at = tokens[to]?.start ?? -1;
  const next = tokens[to + 1]?.start ?? -1;
  return people.some(({ start }) => start === at || start === next);
}

/** Whether the word for *only* stands right before what names the channel. */
function onlyChannel(words: ClashWords, tokens: readonly Token[]): boolean {
  const within = 4;
  return words
    .only(tokens)
    .some(({ to }) =>
      words
        .channels(tokens)
        .some(({ ranges }) => ranges.some(({ from }) => from >= to && from <= to + within)),
    );
}

/** Whether the rule is on a list of things that are done: it is, too, under a lead-in. */
function isListed(provision: Provision | undefined): boolean {
  if (!provision) return false;
  const { bearer, lists = [], rule } = provision;
  return (
    rule === 'lead-in' ||
    lists.some(
      ({ members }) =>
        members.length >= manyMembers &&
        !(bearer && members.some(({ start }) => bearer.start <= start && start < bearer.end)),
    )
  );
}

/** Whether it plays in some case only; what is too short for a clause (`als bewijs`) is none. */
function isIncidental(
  tokens: readonly Token[],
  { sentence, provision }: Pick<Said, 'sentence' | 'provision'>,
): boolean {
  const lengthOf = ({ start, end }: { start: number; end: number }) =>
    tokens.filter(
      (token) => start <= sentence.start + token.start && sentence.start + token.end <= end,
    ).length;
  return (
    (provision?.cases ?? []).length > 0 ||
    (provision?.triggers ?? []).some(({ span }) => lengthOf(span) >= shortestClause)
  );
}

/** A clause of a condition has at least so many words. */
const shortestClause = 4;

function whoseIn(words: ClashWords, tokens: readonly Token[]): Stand['whose'] {
  if (words.others(tokens).length > 0) return 'others';
  return words.own(tokens).length > 0 ? 'own' : null;
}

function lastingIn(
  words: ClashWords,
  tokens: readonly Token[],
  { clause, sentence }: { clause: Clause; sentence: Sentence },
): string | null {
  const period = (clause.data?.mentions ?? []).find(
    ({ kind, span }) =>
      kind === 'period' && sentence.start <= span.start && span.end <= sentence.end,
  );
  if (period) return period.value;
  const said = words.lasting(tokens)[0];
  return said ? `${said.id} dag` : null;
}

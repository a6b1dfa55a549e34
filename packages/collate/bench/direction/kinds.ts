import * as cases from './cases.ts';
import { type Edit, type Make, rewrite } from './edit.ts';
import * as measures from './measures.ts';
import * as members from './members.ts';
import * as sentences from './sentences.ts';
import type { Site } from './site.ts';
import * as wording from './wording.ts';

/** Make every kind of edit, with rules of the pages for those that put in a rule of another text. */
export function kindsOf(sites: readonly Site[]): ReadonlyMap<string, Make> {
  const rules = rulesOf(sites);
  return new Map<string, Make>([
    ['exception', cases.exception],
    ['proviso', cases.proviso],
    ['proviso-grows', cases.provisoGrows],
    ['trigger-added', cases.triggerAdded],
    ['trigger-wider', cases.triggerWider],
    ['trigger-narrower', cases.triggerNarrower],
    ['connective', cases.connective],
    ['setting-added', cases.setting],
    ['setting-wider', cases.settingWider],
    ['only', cases.only],
    ['consent', cases.consent],
    ['member', members.member],
    ['member-stated', members.memberStated],
    ['item', members.item],
    ['persons', members.persons],
    ['roles', members.roles],
    ['roles-stated', members.rolesStated],
    ['period', measures.period],
    ['quantity', measures.quantity],
    ['clock', measures.clock],
    ['date', measures.date],
    ['age', measures.age],
    ['sanction', measures.sanction],
    ['sanction-heavier', measures.sanctionHeavier],
    ['norm-sentence', sentences.normSentence(rules)],
    ['norm-clause', sentences.normClause(rules)],
    ['competence', sentences.appended('competence')],
    ['definition', sentences.appended('definition')],
    ['purpose', sentences.appended('purpose')],
    ['text', sentences.appended('text')],
    ['scope', sentences.scope],
    ['force', sentences.force],
    ['flip', wording.flip],
    ['same-force', wording.sameForce],
    ['synonym', wording.synonym],
    ['moved', wording.moved],
    ['typography', wording.typography],
    ['mixed', mixed],
  ]);
}

/** Bans and duties of the texts that can stand anywhere: short, bare, and pointing at nothing before them. */
function rulesOf(sites: readonly Site[]): string[] {
  const points =
    /\b(?:dit|dat|deze|die|dien|daar\p{L}*|hier\p{L}*|zij|hij|haar|hem|dan|daarna|artikel|artikelen|lid|bedoeld|onderdeel)\b/iu;
  const rules = sites
    .filter(({ norm, bare }) => bare && (norm === 'ban' || norm === 'duty'))
    .map(({ sentence }) => sentence)
    .filter(
      (sentence) => sentence.length < 140 && !/\d\.$/u.test(sentence) && !points.test(sentence),
    );
  return [...new Set(rules)].sort();
}

const additions: readonly Make[] = [
  measures.sanction,
  cases.settingWider,
  measures.period,
  measures.sanctionHeavier,
  measures.quantity,
];
const restrictions: readonly Make[] = [cases.exception, cases.setting, cases.triggerAdded];

/** Two edits of one sentence that pull apart: the second is made in what the first left. */
const mixed: Make = (site, random) => {
  const first = random.one(restrictions)(site, random);
  if (first?.as !== 'sentence') return null;
  for (const make of random.shuffled(additions)) {
    const second = make(site, random);
    if (second?.as === 'sentence') {
      const both = combined(site.sentence, first, second);
      if (both) return both;
    }
  }
  return null;
};

type Rewrite = Extract<Edit, { as: 'sentence' }>;

/** Put the tails of two edits behind each other, each on the side that makes them pull apart. */
function combined(sentence: string, first: Rewrite, second: Rewrite): Edit | null {
  const stem = sentence.slice(0, -1);
  const edits = [first, second];
  if (edits.some(({ before, after }) => !before.startsWith(stem) || !after.startsWith(stem))) {
    return null;
  }
  const tail = (text: string) => text.slice(stem.length).replace(/\.$/u, '');
  const [one, two] =
    first.expected === second.expected
      ? [second.after, second.before]
      : [second.before, second.after];
  // What stands within the sentence goes before the exception; a sentence of its own goes behind it.
  const put = (inner: string, other: string) =>
    other.slice(stem.length).startsWith('.')
      ? `${stem}${tail(inner)}${other.slice(stem.length)}`
      : `${stem}${tail(other)}${tail(inner)}.`;
  return rewrite(put(first.before, one), put(first.after, two), 'mixed');
}

import { type Clause, ownText } from '@akkoord/clause';
import type { Template } from '@akkoord/compose';
import { areOpposed, type Norm, normsOf } from '@akkoord/harmonize';
import { clashesInMeasure } from './clashes/every-measure.ts';
import { clashesInMoment } from './clashes/moment.ts';
import { bansNames } from './clashes/named-people.ts';
import { clashesInChannel } from './clashes/only-channel.ts';
import { type Rule, ruleReader } from './clashes/rule.ts';
import { type Draft, isWhole, pathOf, rulesIn, wordsOf } from './drafts.ts';
import type { Told } from './finding.ts';

/** In what way two rules do not go together. */
export type Clash = 'norms' | 'channel' | 'people' | 'moment' | 'measure';

/** Tells whether two rules clash in one way, when they stand in one text. */
type ClashRule = (one: Rule, other: Rule) => boolean;

const rules: Readonly<Record<Clash, ClashRule>> = {
  norms: haveOpposedNorms,
  channel: clashesInChannel,
  people: bansNames,
  moment: clashesInMoment,
  measure: clashesInMeasure,
} satisfies Record<Clash, ClashRule>;

/**
 * Find rules that do not go together and that stand together with some answers.
 *
 * @param template The template.
 * @param drafts All drafts.
 * @param annotated The drafts that have something new, annotated: each clause stands in one of them.
 */
export function contradictions(
  template: Template,
  drafts: readonly Draft[],
  annotated: readonly Draft[],
): Told[] {
  const known = new Map<string, Rule>();
  const ruleOf = ruleReader(template.taxonomy);
  for (const { tree } of annotated) {
    const norms = normsOf(tree, template.taxonomy);
    for (const clause of rulesIn(tree)) {
      const words = wordsOf(clause);
      if (known.has(words)) continue;
      const own = norms.filter(({ clause: { eId } }) => eId === clause.eId);
      known.set(words, ruleOf(clause, own));
    }
  }
  const together = companions(drafts, [...known.keys()]);
  return [...known].flatMap(([words, rule]) =>
    [...known].flatMap(([others, other]): Told[] => {
      const clash = words === others ? undefined : clashOf(rule, other);
      const draft = clash && together(words, others);
      return clash && draft ? [toldOf(clash, { rule, other, draft })] : [];
    }),
  );
}

function clashOf(one: Rule, other: Rule): Clash | undefined {
  return (Object.keys(rules) as Clash[]).find((clash) => rules[clash](one, other));
}

/** Headings are left out: a rule may stand in any chapter, and holds for what it says itself. */
function haveOpposedNorms({ norms: some }: Rule, { norms: others }: Rule): boolean {
  const alone = (norm: Norm): Norm => ({ ...norm, around: new Set() });
  return some
    .filter(lets)
    .some((norm) => others.filter(keeps).some((other) => areOpposed(alone(norm), alone(other))));
}

function lets({ modality, denies }: Norm): boolean {
  return (modality === 'permission' || modality === 'obligation') && !denies;
}

function keeps({ modality, denies }: Norm): boolean {
  return modality === 'prohibition' && denies;
}

/** Make what gives a draft in which two clauses stand together. */
function companions(drafts: readonly Draft[], all: readonly string[]) {
  const sets = drafts
    .filter(isWhole)
    .map((draft) => ({ draft, words: new Set(rulesIn(draft.tree).map(wordsOf)) }));
  const where = new Map(all.map((words) => [words, sets.filter((set) => set.words.has(words))]));
  return (one: string, other: string): Draft | undefined =>
    where.get(one)?.find(({ words }) => words.has(other))?.draft;
}

function toldOf(
  clash: Clash,
  { rule, other, draft }: { rule: Rule; other: Rule; draft: Draft },
): Told {
  const said = ({ clause }: Rule) => ({ wId: clause.wId, text: sentenceOf(clause) });
  return {
    path: pathOf(rule.clause),
    code: 'contradiction',
    data: { clash, one: said(rule), other: said(other) },
    answers: draft.answers,
  };
}

function sentenceOf(clause: Clause): string {
  return ownText(clause).trim();
}

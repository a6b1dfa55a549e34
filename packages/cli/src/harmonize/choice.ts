import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ownText } from '@akkoord/clause';
import { type Choice, type ChoicePart, isSameChoice, sourceName } from '@akkoord/harmonize';
import type { ToldItem, ToldOption } from '@akkoord/workflow';
import { shorten, wrap } from '../draft/question-text.ts';
import { Failure } from '../failure.ts';
import { readText } from '../input.ts';
import type { PromptOption } from '../prompts.ts';
import { choiceWords } from '../words/harmonize-question-words.ts';
import { type Asking, filled } from './start.ts';

/** No key of an option begins with a question mark. */
const special = {
  some: '?some',
  whole: '?whole',
  later: '?later',
  back: '?back',
  stop: '?stop',
} as const;

/** Typed where one wants to choose again. */
const again = '<';

/** What a person does with a subject: choose, or go somewhere else. */
export type Chosen =
  | { kind: 'choice'; choose: Choice; why: string }
  | { kind: 'whole' | 'later' | 'back' | 'stop' };

/** What can be done beside choosing. */
export interface Ways {
  back: boolean;
  /** More of the texts can be shown. */
  whole: boolean;
}

/** Ask what will stand in the new protocol on a subject, and why. */
export async function askChoice(item: ToldItem, ways: Ways, asking: Asking): Promise<Chosen> {
  for (;;) {
    const picked = await pick(item, ways, asking);
    if ('kind' in picked) return picked;
    const choose = await completed(picked, item, asking);
    if (choose === 'stop') return { kind: 'stop' };
    if (choose === 'again') continue;
    const why = await askWhy(item, choose, asking);
    if (why === null) return { kind: 'stop' };
    if (why !== again) return { kind: 'choice', choose, why };
  }
}

type Picked = { option: ToldOption } | { some: true } | Exclude<Chosen, { kind: 'choice' }>;

async function pick(item: ToldItem, ways: Ways, { prompts, width }: Asking): Promise<Picked> {
  const { label, options, clauses, optional, state } = item;
  const wanted = state.status === 'decided' ? state.choice : item.proposal.choose;
  const note = state.status === 'decided' ? choiceWords.marks.decided : choiceWords.marks.proposed;
  const isWanted = ({ choose }: ToldOption) =>
    choose !== null && wanted !== null && isSameChoice({ choose }, { choose: wanted });
  const named = options.map((option, index): PromptOption => {
    const end = isWanted(option) ? note : '';
    return { value: `${index}`, label: `${shorten(option.label, width - 4 - end.length)}${end}` };
  });
  const initial = options.findIndex(isWanted);
  const later = state.status === 'decided' ? choiceWords.keep : choiceWords.later;
  const answer = await prompts.choose(
    shorten(choiceWords.question(label), width),
    [
      ...named,
      ...(clauses.length > 1 ? [{ value: special.some, label: choiceWords.some }] : []),
      ...(ways.whole ? [{ value: special.whole, label: choiceWords.whole }] : []),
      { value: special.later, label: optional ? choiceWords.skip : later },
      ...(ways.back ? [{ value: special.back, label: choiceWords.back }] : []),
      { value: special.stop, label: choiceWords.stop },
    ],
    initial >= 0
      ? `${initial}`
      : optional || state.status === 'decided'
        ? special.later
        : undefined,
  );
  if (answer === null || answer === special.stop) return { kind: 'stop' };
  if (answer === special.later) return { kind: 'later' };
  if (answer === special.back) return { kind: 'back' };
  if (answer === special.whole) return { kind: 'whole' };
  return answer === special.some
    ? { some: true }
    : { option: options[Number(answer)] as ToldOption };
}

async function completed(
  picked: Exclude<Picked, { kind: string }>,
  item: ToldItem,
  asking: Asking,
): Promise<Choice | 'again' | 'stop'> {
  if ('some' in picked) return chooseClauses(item, asking);
  return picked.option.choose ?? askOwn(asking);
}

async function chooseClauses(
  { clauses }: ToldItem,
  { prompts, width }: Asking,
): Promise<Choice | 'again' | 'stop'> {
  const chosen = await prompts.chooseMany(
    choiceWords.clauses,
    clauses.map(({ source, label, clause }, index) => ({
      value: `${index}`,
      label: shorten(`${sourceName(source)}, ${label}: ${ownText(clause)}`, width - 6),
    })),
  );
  if (chosen === null) return 'stop';
  const parts: ChoicePart[] = [];
  for (const index of chosen.map(Number).sort((a, b) => a - b)) {
    const one = clauses[index];
    if (!one) continue;
    const last = parts.at(-1);
    if (last && 'take' in last && last.take === one.source.id) last.clauses?.push(one.eId);
    else parts.push({ take: one.source.id, clauses: [one.eId] });
  }
  if (parts.length > 0) return parts;
  prompts.say(choiceWords.noClause);
  return 'again';
}

async function askOwn({ prompts, width, io }: Asking): Promise<Choice | 'again' | 'stop'> {
  prompts.say(wrap(choiceWords.own(again), width).join('\n'));
  for (;;) {
    const typed = await prompts.type(choiceWords.ownText, (input) => {
      const name = fileIn(input);
      return name && !isFile(resolve(io.cwd, name)) ? choiceWords.noFile(name) : filled(input);
    });
    if (typed === null) return 'stop';
    if (typed.trim() === again) return 'again';
    const name = fileIn(typed);
    if (!name) return [{ own: typed.trim() }];
    try {
      const { content } = await readText(name, io);
      prompts.say(content.trim());
      return [{ own: content.trim() }];
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      prompts.say(error.message);
    }
  }
}

/** A text of one line that ends in `.md` or `.txt` is the name of a file. */
function fileIn(typed: string): string | undefined {
  return /^.{1,250}\.(?:md|markdown|txt)$/i.test(typed.trim()) ? typed.trim() : undefined;
}

function isFile(full: string): boolean {
  return existsSync(full) && statSync(full).isFile();
}

/** The reason of a proposal or of the model can be taken over, and changed. */
async function askWhy(
  { proposal, options, state }: ToldItem,
  choose: Choice,
  { prompts }: Asking,
): Promise<string | null> {
  const isChosen = (other: Choice | null) =>
    other !== null && isSameChoice({ choose: other }, { choose });
  const known =
    state.status === 'decided' && isChosen(state.choice)
      ? state.decision.why
      : isChosen(proposal.choose)
        ? proposal.why
        : options.find((option) => isChosen(option.choose))?.why;
  const typed = await prompts.type(choiceWords.why(again), filled, known ?? '');
  return typed === null ? null : typed.trim();
}

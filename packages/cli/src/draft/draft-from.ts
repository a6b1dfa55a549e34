import { ownText, type Protocol } from '@akkoord/clause';
import { answerInDutch, askedQuestions, startConversation, type Template } from '@akkoord/compose';
import { type Prefill, prefill, type SettledAnswer } from '@akkoord/workflow';
import { readProtocol } from '@akkoord/workflow/reading';
import { named, readSource } from '../input.ts';
import type { Io } from '../io.ts';
import type { Tracked } from '../tracked-option.ts';
import { existingWords } from '../words/draft-words.ts';
import { quoted } from './old-clauses-text.ts';

/** An existing protocol, and what it says in answer to the questions. */
export interface Existing extends Prefill {
  path: string;
  protocol: Protocol;
}

/** Read an existing protocol, and find what it settles. */
export async function readExisting(
  path: string,
  { template, tracked }: { template: Template; tracked: Tracked | undefined },
  io: Io,
): Promise<Existing> {
  const protocol = await readProtocol(await readSource(path, io, { tracked }), {
    taxonomy: template.taxonomy,
  });
  return { path, protocol, ...prefill(template, protocol) };
}

/** Give the settled answers by question. */
export function prefilled({ settled }: Prefill): Record<string, unknown> {
  return Object.fromEntries(settled.map(({ question, value }) => [question.id, value]));
}

/** Fill in what answers from a file leave out, as far as the questions are asked. */
export function withPrefilled(template: Template, given: unknown, existing: Prefill): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
  const answers = given as Record<string, unknown>;
  const left = new Set(Array.isArray(answers.open) ? answers.open : []);
  const more = Object.entries(prefilled(existing)).filter(
    ([id]) => !(id in answers || left.has(id)),
  );
  const all = { ...Object.fromEntries(more), ...answers };
  const asked = new Set(
    askedQuestions(startConversation(template.questions, all).conversation).map(({ id }) => id),
  );
  return { ...Object.fromEntries(more.filter(([id]) => asked.has(id))), ...answers };
}

/** Say which answers come from the protocol, and why. */
export function existingInDutch({ path, settled }: Existing): string {
  const lines = settled.map(
    ({ question, value, clause, reason }) =>
      `- ${question.question} ${answerInDutch(question, { kind: 'value', value })} (${because({ clause, reason })})`,
  );
  return [existingWords.settled(named(path), settled.length), ...lines].join('\n');
}

function because({ clause, reason }: Pick<SettledAnswer, 'clause' | 'reason'>): string {
  return clause ? `${reason}: ${quoted(ownText(clause))}` : reason;
}

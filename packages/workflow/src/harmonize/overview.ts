import { overviewWords } from '@akkoord/render/words';
import type { ToldHarmonization, ToldItem } from './told.ts';

/** Give what is to be decided, as the file with decisions shows it to a reader. */
export function overviewOf({ agenda, terms }: Pick<ToldHarmonization, 'agenda' | 'terms'>): {
  questions: unknown;
  words: unknown;
} {
  return { questions: agenda.map(questionOf), words: terms.map(wordOf) };
}

function questionOf({
  key,
  label,
  question,
  agreement,
  silent,
  state,
  options,
  proposal,
  optional,
  clauses,
  changes,
}: ToldItem) {
  const speaking = new Set(clauses.map(({ source }) => source)).size;
  return {
    row: key,
    label,
    ...(question ? { question } : {}),
    status:
      optional && state.status === 'open'
        ? overviewWords.onlyModel
        : overviewWords.statuses[state.status],
    ...(state.status === 'decided' ? { decision: state.decision.id } : {}),
    ...(state.status === 'outdated' ? { changes } : {}),
    ...(speaking < 2 ? {} : { agreement: overviewWords.agreements[agreement] }),
    ...(silent.length > 0 && !optional ? { silent: silent.map(({ id }) => id) } : {}),
    options: options.map(({ choose, label: name, text, why, missing }) => ({
      label: name,
      choose: choose ?? [{ own: overviewWords.ownText }],
      ...clausesIn(choose, clauses),
      ...(text ? { text } : {}),
      ...(why ? { why } : {}),
      ...(missing ? { 'needs answers': missing } : {}),
    })),
    proposal: { choose: proposal.choose ?? overviewWords.noProposal, why: proposal.why },
  };
}

function wordOf({ id, question, chosen, variants }: ToldHarmonization['terms'][number]) {
  return {
    term: id,
    question,
    ...(chosen === null ? {} : { chosen }),
    options: [...variants.map((variant) => variant.id), 'keep'],
  };
}

/** Name the clauses behind a text of a source, so that a person can choose some of them. */
function clausesIn(choose: ToldItem['options'][number]['choose'], clauses: ToldItem['clauses']) {
  const [part] = Array.isArray(choose) ? choose : [];
  if (!part || !('take' in part)) return {};
  const own = clauses.filter(({ source }) => source.id === part.take);
  return own.length > 1 ? { clauses: own.map(({ eId }) => eId) } : {};
}

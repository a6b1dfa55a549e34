import { type Clause, clausesOf, labelsOf, type Protocol } from '@akkoord/clause';
import { type Explanation, explainClause, readProtocol } from '@akkoord/workflow/reading';
import { Failure } from '../failure.ts';
import { named, readSource } from '../input.ts';
import type { ExitCode, Io } from '../io.ts';
import { readTaxonomyFile } from '../taxonomy-file.ts';
import type { Tracked } from '../tracked-option.ts';
import { underlined } from '../underlined.ts';
import { explainWords } from '../words/reading-words.ts';

/** What stands after `akkoord explain`. */
export interface ExplainOptions {
  tracked?: Tracked;
  json?: boolean;
  taxonomy?: string;
}

/** Columns of a text where there is no terminal, and at most. */
const columns = 80;

/**
 * Show a clause with the words underlined that were read in it, and why.
 *
 * @throws Failure where the text has no clause with this eId or number, or more with this number.
 */
export async function explainCommand(
  [file, name]: readonly [string, string],
  options: ExplainOptions,
  io: Io,
): Promise<ExitCode> {
  const taxonomy = await readTaxonomyFile(options.taxonomy, io);
  const tree = await readProtocol(await readSource(file, io, options), { taxonomy });
  const clause = clauseNamed([tree, name], file);
  const { eId } = clause;
  const explanation = explainClause(tree, eId, taxonomy);
  const page = clause.data?.page;
  const width = Math.min(io.stdout.columns ?? columns, columns);
  if (options.json) {
    io.stdout.write(`${JSON.stringify({ ...explanation, page }, null, 2)}\n`);
  } else io.stdout.write(toText({ ...explanation, page }, width));
  return 0;
}

/** Find a clause by its eId, or by the number that readers and the was-wordt table see: `A.3`; `B` of a clause without a number under B. */
function clauseNamed([tree, name]: readonly [Protocol, string], file: string): Clause {
  const clauses = clausesOf(tree);
  const labels = labelsOf(tree);
  const called = clauses.filter(({ eId }) => labels.get(eId) === name);
  const own = called.filter(({ num }) => num !== null);
  const numbered = own.length > 0 ? own : called;
  const found = clauses.find(({ eId }) => eId === name) ?? numbered[0];
  const ids = (list: readonly Clause[]) => list.map(({ eId }) => eId);
  if (!found) throw new Failure(...explainWords.noClause(named(file), name, ids(clauses)));
  if (found.eId !== name && numbered.length > 1)
    throw new Failure(explainWords.several(named(file), name, ids(numbered)));
  return found;
}

/** An explanation with the page of a document on which the clause begins, where that has more than one. */
type Paged = Explanation & { readonly page: number | undefined };

function toText(explanation: Paged, width: number): string {
  const { eId, page, text, spans, rules, reasons, topics, rights } = explanation;
  const own = spans.filter(({ span }) => span.eId === eId);
  const elsewhere = spans.filter(({ span }) => span.eId !== eId);
  const lines = [
    page === undefined ? eId : explainWords.onPage(eId, page),
    '',
    ...underlined(
      text,
      own.map(({ span }) => span),
      width,
    ),
    '',
  ];
  for (const { span, reason } of own) {
    lines.push(explainWords.span(text.slice(span.start, span.end), reason));
  }
  for (const { span, reason } of elsewhere) lines.push(explainWords.elsewhere(span.eId, reason));
  if (own.length + elsewhere.length > 0) lines.push('');
  lines.push(...reasons, '');
  for (const { title, parts } of rules) {
    if (rules.length > 1) lines.push(title);
    for (const { label, words, span } of parts) {
      lines.push(explainWords.part(label, words, span.eId === eId ? null : span.eId));
    }
    lines.push('');
  }
  if (topics.length > 0) lines.push(explainWords.topics);
  for (const { label, words } of topics) {
    lines.push(explainWords.topic(label, words));
  }
  if (rights.length > 0) lines.push(explainWords.rights);
  for (const { basis, asOf, reason } of rights) {
    lines.push(explainWords.right(basis, asOf, reason));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

import { clausesOf } from '@akkoord/clause';
import { type Explanation, explainClause, readProtocol } from '@akkoord/workflow/reading';
import { Failure } from '../failure.ts';
import { named, readSource } from '../input.ts';
import type { ExitCode, Io } from '../io.ts';
import { readTaxonomyFile } from '../taxonomy-file.ts';
import { underlined } from '../underlined.ts';
import { explainWords } from '../words/reading-words.ts';

/** What stands after `akkoord explain`. */
export interface ExplainOptions {
  json?: boolean;
  taxonomy?: string;
}

/** Columns of a text where there is no terminal, and at most. */
const columns = 80;

/**
 * Show a clause with the words underlined that were read in it, and why.
 *
 * @throws Failure where the text has no clause with this eId.
 */
export async function explainCommand(
  [file, eId]: readonly [string, string],
  options: ExplainOptions,
  io: Io,
): Promise<ExitCode> {
  const taxonomy = await readTaxonomyFile(options.taxonomy, io);
  const tree = await readProtocol(await readSource(file, io), { taxonomy });
  const ids = clausesOf(tree).map((clause) => clause.eId);
  if (!ids.includes(eId)) {
    throw new Failure(...explainWords.noClause(named(file), eId, ids));
  }
  const explanation = explainClause(tree, eId, taxonomy);
  if (options.json) io.stdout.write(`${JSON.stringify(explanation, null, 2)}\n`);
  else io.stdout.write(toText(explanation, Math.min(io.stdout.columns ?? columns, columns)));
  return 0;
}

function toText({ eId, text, spans, reasons, topics, rights }: Explanation, width: number): string {
  const own = spans.filter(({ span }) => span.eId === eId);
  const elsewhere = spans.filter(({ span }) => span.eId !== eId);
  const lines = [
    eId,
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

import { annotate } from '@akkoord/annotate';
import { type Clause, clausesOf, labelsOf, ownText, sectionsOf } from '@akkoord/clause';
import { synopsis } from '@akkoord/collate';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import {
  type AgendaItem,
  agendaFor,
  type Choice,
  type ChoicePart,
  type Decision,
  type Harmonization,
  type HarmonizeInput,
  harmonize,
  type Source,
  withDecision,
} from '../src/index.ts';
import { smallModel } from './model.ts';
import { harmonizeWording } from './told.ts';

const taxonomy = defaultTaxonomy();

/** Markdown by the id of a source: `{ eik: '# Regels …' }`. Without front matter it is of `De Eik`, a primary school. */
export type Texts = Readonly<Record<string, string>>;

/** By whom, when and why, where a test does not say it. */
export const say = { by: 'de werkgroep', on: '2026-11-21', why: 'Zo willen wij het.' } as const;

/** Read a source. */
export function sourceOf(id: string, text: string): Source {
  const name = `De ${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  const front = `---\ntitle: Protocol van ${name}\nschool: { name: ${name}, sector: po }\n---\n\n`;
  const markdown = text.startsWith('---') ? text : front + text;
  return { id, tree: annotate(parseMarkdown(markdown, { taxonomy }), { taxonomy }) };
}

/** Put texts on the table, with nothing decided where `more` does not say it. */
export function inputOf(texts: Texts, more: Partial<HarmonizeInput> = {}): HarmonizeInput {
  return tableOf(
    Object.entries(texts).map(([id, text]) => sourceOf(id, text)),
    more,
  );
}

/** Put sources on the table. */
export function tableOf(
  sources: readonly Source[],
  more: Partial<HarmonizeInput> = {},
): HarmonizeInput {
  return {
    sources,
    synopsis: synopsis(
      sources.map(({ tree }) => tree),
      { taxonomy },
    ),
    template: smallModel(),
    ledger: [],
    strategy: 'ask',
    target: {},
    wording: harmonizeWording,
    ...more,
  };
}

/** Find a row on the agenda. */
export function rowOf(input: HarmonizeInput, key: string): AgendaItem {
  const agenda = agendaFor(input);
  const found = agenda.find((item) => item.key === key);
  if (!found) throw new TypeError(`No row ${key} in ${agenda.map((item) => item.key).join(', ')}`);
  return found;
}

/** Decide on rows by their keys. */
export function decided(
  input: HarmonizeInput,
  choices: Readonly<Record<string, Choice>>,
  more: Partial<Pick<Decision, 'by' | 'on' | 'why'>> = {},
): HarmonizeInput {
  const ledger = Object.entries(choices).reduce((before, [key, choose]) => {
    const about = { row: key, clauses: rowOf(input, key).references };
    return withDecision(before, { ...say, ...more, about, choose });
  }, input.ledger);
  return { ...input, ledger };
}

/** Choose a word, or answer a question of the model. */
export function chosen(
  input: HarmonizeInput,
  about: { term: string } | { answer: string },
  choose: string | number | boolean | string[],
): HarmonizeInput {
  return { ...input, ledger: withDecision(input.ledger, { ...say, about, choose }) };
}

/** Choose the text of a source, or some of its clauses. */
export function take(id: string, ...clauses: string[]): Extract<ChoicePart, { take: string }>[] {
  return [{ take: id, ...(clauses.length > 0 ? { clauses } : {}) }];
}

/** Make one protocol of texts by decisions on rows. */
export function harmonized(
  texts: Texts,
  choices: Readonly<Record<string, Choice>> = {},
  more: Partial<HarmonizeInput> = {},
): Harmonization {
  return harmonize(decided(inputOf(texts, more), choices));
}

/** Show the clauses that came out of decisions as `A.1 text`, without what the program adds. */
export function linesOf({ tree }: Harmonization): string[] {
  const labels = labelsOf(tree);
  return clausesOf(tree)
    .filter(({ wId }) => !/^(?:open-|replaced)/.test(wId))
    .map((clause) => [labels.get(clause.eId), ownText(clause)].join(' ').trim());
}

/** Find a clause of the result by the start of its text. */
export function clauseWith({ tree }: Harmonization, start: string): Clause {
  const found = clausesOf(tree).find((clause) => ownText(clause).startsWith(start));
  if (!found) throw new TypeError(`No clause ${start}`);
  return found;
}

/** Show sections as `A Gedrag`. */
export function headingsOf({ tree }: Harmonization): string[] {
  return sectionsOf(tree).map(({ num, heading }) => [num, heading].filter(Boolean).join(' '));
}

/** Show what became of the clauses of a source as `A.1 taken misuse-1`. */
export function fatesOf({ outcomes }: Harmonization, id: string): string[] {
  return outcomes
    .filter(({ from }) => from.source.id === id)
    .map(({ from, fate, into }) => [from.label, fate, ...into].join(' '));
}

import type { Basis } from './legal-basis.ts';
import { checkBy, type Problem } from './problem.ts';
import { type BasisEntry, type Norm, type PositionFile, positionFileSchema } from './schema.ts';
import type { TextNode } from './text.ts';
import { readYaml } from './yaml.ts';

/** One piece of a position's text: it becomes one clause, or none where it comes out empty. */
export interface Block {
  wId: string;
  /** What the clause should say, once annotated. */
  expects: Norm;
  nodes: readonly TextNode[];
}

/** Give the number of a clause within its topic, as its wId has it. */
export function numberOf({ wId }: Pick<Block, 'wId'>): number {
  return Number(wId.slice(wId.lastIndexOf('-') + 1));
}

/** One way to arrange a topic. */
export interface Position extends Omit<PositionFile, 'expects' | 'topics' | 'basis'> {
  /** `<topic>/<position>`, as the file is called. */
  id: string;
  topics: readonly string[];
  /** Sources with their article and date, whatever way the file names them. */
  basis: readonly Basis[];
  blocks: readonly Block[];
}

/** A position whose text is still to be read. */
export interface RawPosition extends Omit<Position, 'blocks' | 'basis'> {
  file: string;
  basis: readonly BasisEntry[];
  rawBlocks: ReadonlyArray<{ wId: string; line: number; source: string; expects: Norm }>;
}

/**
 * Read a file under `clauses/`: front matter, and text in which every piece between blank lines is one clause.
 *
 * A list, a footnote and `<!-- vervolg -->` belong to the piece before them.
 *
 * @param file Its path in the template: `clauses/<topic>/<position>.md`.
 * @param content Its content.
 * @returns The position, or `null` where the front matter does not fit; and every problem.
 */
export function readPosition(
  file: string,
  content: string,
): { position: RawPosition | null; problems: Problem[] } {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(content);
  const [, folder, name] = /^clauses\/([^/]+)\/([^/]+)\.md$/.exec(file) ?? [];
  if (!match || !folder || !name) {
    const code = match ? 'file-misplaced' : 'file-without-front-matter';
    return { position: null, problems: [{ path: file, code, data: {} }] };
  }
  const yaml = readTemplateYaml(match[1] ?? '', file);
  if (yaml.problems.length > 0) return { position: null, problems: yaml.problems };
  const { value, problems } = checkBy(positionFileSchema, yaml.value, file);
  if (!value) return { position: null, problems };
  if (value.topic !== folder) {
    const data = { topic: value.topic, folder };
    problems.push({ path: `${file}: topic`, code: 'file-topic-differs', data });
  }
  const firstLine = (match[1] ?? '').split('\n').length + 3;
  const pieces = split(match[2] ?? '', firstLine);
  problems.push(...pieces.flatMap((piece) => checkPiece(piece, file)));
  const { expects, ...rest } = value;
  const norms = Array.isArray(expects) ? expects : pieces.map(() => expects);
  if (pieces.length === 0) {
    problems.push({ path: `${file}: expects`, code: 'file-without-text', data: {} });
  } else if (norms.length !== pieces.length) {
    const data = { norms: norms.length, pieces: pieces.length };
    problems.push({ path: `${file}: expects`, code: 'expects-count', data });
  }
  const known = pieces.map((_, index) => value.start + index);
  problems.push(...checkBasis(value, known, file));
  const rawBlocks = pieces.map((piece, index) => ({
    ...piece,
    wId: `${folder}-${value.start + index}`,
    expects: norms[index] ?? { modality: null, bearers: [] },
  }));
  const topics = [folder, ...(value.topics ?? [])];
  return { position: { ...rest, id: `${folder}/${name}`, file, topics, rawBlocks }, problems };
}

/** Check that the clauses that rest on a source are there. */
function checkBasis({ basis }: PositionFile, known: readonly number[], file: string): Problem[] {
  return basis.flatMap(({ clauses = [] }, index) =>
    clauses
      .filter((number) => !known.includes(number))
      .map((number): Problem => {
        const path = `${file}: basis[${index}].clauses`;
        return { path, code: 'basis-unknown-clause', data: { number, known } };
      }),
  );
}

/** Read a YAML file of a template, with its errors as problems. */
export function readTemplateYaml(
  content: string,
  file: string,
): { value: unknown; problems: Problem[] } {
  const { value, problems } = readYaml(content);
  return {
    value,
    problems: problems.map((problem): Problem => {
      const path = `${file}, regel ${problem.line ?? 1}`;
      return problem.code === 'yaml-broken'
        ? { path, code: 'yaml-invalid', data: { cause: problem.cause } }
        : ({ path, code: problem.code, data: problem.data } as Problem);
    }),
  };
}

interface Piece {
  line: number;
  source: string;
}

/** Cut a text at blank lines, but not before a list, a footnote or a continuation. */
function split(body: string, firstLine: number): Piece[] {
  const pieces: Piece[] = [];
  let line = firstLine;
  for (const [index, part] of body.split(/(\n[^\S\n]*(?:\n[^\S\n]*)*\n)/).entries()) {
    const lead = /^\s*/.exec(part)?.[0] ?? '';
    const last = pieces.at(-1);
    if (index % 2 === 0 && part.trim()) {
      if (last && (continues(part) || /<!-- (?:vervolg|stappen) -->$/.test(last.source))) {
        last.source += `\n\n${part.trimEnd()}`;
      } else {
        pieces.push({ line: line + count(lead), source: part.trim() });
      }
    }
    line += count(part);
  }
  return pieces;
}

function continues(part: string): boolean {
  return /^\s*(?:\{\{[#!][^}]*\}\}\s*)*(?:[-*+] |\d+[.)] |\[\^[^\]]+\]:|<!-- (?:vervolg|stappen) -->)/.test(
    part,
  );
}

function checkPiece({ line, source }: Piece, file: string): Problem[] {
  const path = `${file}, regel ${line}`;
  const problems: Problem[] = [];
  if (/^#{1,6} /m.test(source)) {
    problems.push({ path, code: 'piece-heading', data: {} });
  }
  if (continues(source)) {
    problems.push({ path, code: 'piece-list', data: {} });
  }
  const opened = source.match(/\{\{~?#/g)?.length ?? 0;
  const closed = source.match(/\{\{~?\//g)?.length ?? 0;
  if (opened !== closed) {
    problems.push({ path, code: 'piece-block', data: {} });
  }
  return problems;
}

function count(text: string): number {
  return text.split('\n').length - 1;
}

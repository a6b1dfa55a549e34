import { parseDocument } from 'yaml';
import { checkBy, type Problem } from './problem.ts';
import { type Norm, type PositionFile, positionFileSchema } from './schema.ts';
import type { TextNode } from './text.ts';

/** One piece of a position's text: it becomes one clause, or none where it comes out empty. */
export interface Block {
  wId: string;
  /** What the clause should say, once annotated. */
  expects: Norm;
  nodes: readonly TextNode[];
}

/** One way to arrange a topic. */
export interface Position extends Omit<PositionFile, 'expects' | 'topics'> {
  /** `<topic>/<position>`, as the file is called. */
  id: string;
  topics: readonly string[];
  blocks: readonly Block[];
}

/** A position whose text is still to be read. */
export interface RawPosition extends Omit<Position, 'blocks'> {
  file: string;
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
    const message = match
      ? 'Dit bestand staat op de verkeerde plek. Zet het in clauses/<onderwerp>/<positie>.md.'
      : 'Dit bestand begint niet met gegevens tussen twee regels met ---. Zet daar topic, position, basis, weight, why en expects.';
    return { position: null, problems: [{ path: file, message }] };
  }
  const yaml = readYaml(match[1] ?? '', file);
  if (yaml.problems.length > 0) return { position: null, problems: yaml.problems };
  const { value, problems } = checkBy(positionFileSchema, yaml.value, file);
  if (!value) return { position: null, problems };
  if (value.topic !== folder) {
    const message = `Het onderwerp '${value.topic}' past niet bij de map '${folder}'. Maak ze gelijk.`;
    problems.push({ path: `${file}: topic`, message });
  }
  const firstLine = (match[1] ?? '').split('\n').length + 3;
  const pieces = split(match[2] ?? '', firstLine);
  problems.push(...pieces.flatMap((piece) => checkPiece(piece, file)));
  const { expects, ...rest } = value;
  const norms = Array.isArray(expects) ? expects : pieces.map(() => expects);
  if (pieces.length === 0 || norms.length !== pieces.length) {
    const message =
      pieces.length === 0
        ? 'Dit bestand heeft geen tekst. Schrijf onder de gegevens ten minste één stuk.'
        : `'expects' noemt ${norms.length} normen, maar de tekst heeft ${pieces.length} stukken. Geef er één per stuk.`;
    problems.push({ path: `${file}: expects`, message });
  }
  const rawBlocks = pieces.map((piece, index) => ({
    ...piece,
    wId: `${folder}-${value.start + index}`,
    expects: norms[index] ?? { modality: null, bearers: [] },
  }));
  const topics = [folder, ...(value.topics ?? [])];
  return { position: { ...rest, id: `${folder}/${name}`, file, topics, rawBlocks }, problems };
}

/** Read YAML, with its errors as problems. */
export function readYaml(content: string, file: string): { value: unknown; problems: Problem[] } {
  const document = parseDocument(content);
  const problems = document.errors.map(({ message, linePos }) => ({
    path: `${file}, regel ${linePos?.[0].line ?? 1}`,
    message: `Dit is geen geldige YAML. Kijk naar inspringen, dubbele punten en aanhalingstekens. (${message.split('\n')[0]})`,
  }));
  return { value: problems.length > 0 ? undefined : document.toJS(), problems };
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
    problems.push({
      path,
      message: 'Een kop kan niet in een clausule. Zet koppen in template.yaml.',
    });
  }
  if (continues(source)) {
    problems.push({
      path,
      message:
        'Een lijst staat niet alleen. Schrijf er een zin boven die op een dubbele punt eindigt.',
    });
  }
  const opened = source.match(/\{\{~?#/g)?.length ?? 0;
  const closed = source.match(/\{\{~?\//g)?.length ?? 0;
  if (opened !== closed) {
    problems.push({
      path,
      message:
        'Een {{#if}} of {{#each}} begint en eindigt in hetzelfde stuk, zonder witregel ertussen.',
    });
  }
  return problems;
}

function count(text: string): number {
  return text.split('\n').length - 1;
}

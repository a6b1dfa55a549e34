import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  clausesOf,
  isSection,
  ownText,
  type Protocol,
  walk,
} from '../../packages/clause/src/index.ts';
import { foldAccents, foldText } from '../../packages/text/src/index.ts';
import { readProtocol } from '../../packages/workflow/src/index.ts';

/**
 * A source that words can be known from: `school-a` to `school-e` are protocols of schools, `domein` what was written
 * down of the field, `wet` laws in force and as they once were, `eigen` our own templates and examples.
 */
export interface SourceText {
  id: string;
  /** Its clauses, headings or lines, folded to words between single spaces, with one at both ends. */
  units: readonly string[];
}

/** Where the schools' texts and the laws lie; they are no part of the repository. */
export const shared = join(import.meta.dirname, '../../../shared');

const root = join(import.meta.dirname, '../..');

/** Whether the texts are at hand, so that provenance can be found anew. */
export function textsAtHand(): boolean {
  return existsSync(join(shared, 'seeds'));
}

/** Read every source. */
export async function readTexts(): Promise<SourceText[]> {
  const files = globSync('seeds/*.txt', { cwd: shared }).sort();
  const schools: SourceText[] = [];
  for (const path of files) {
    const tree = await readProtocol({ path, content: text(shared, path) });
    const id = `school-${String.fromCharCode(97 + schools.length)}`;
    schools.push({ id, units: unitsOf(tree) });
  }
  const laws = ['law/*.md', 'gold/amend/texts/*.md'].flatMap((at) => globSync(at, { cwd: shared }));
  const own = ['templates/**/*.md', 'protocols/**/*.{md,txt}'].flatMap((at) =>
    globSync(at, { cwd: root }),
  );
  const field = [topicsOfField(text(shared, 'domain.md')), text(shared, 'domain-2026-11.md')];
  return [
    ...schools,
    { id: 'domein', units: field.flatMap(lines) },
    { id: 'wet', units: laws.flatMap((file) => lines(text(shared, file))) },
    { id: 'eigen', units: own.flatMap((file) => lines(text(root, file))) },
  ];
}

/** Fold a text to its words between single spaces, as phrases are looked up in it. */
export function folded(content: string): string {
  const words = foldAccents(foldText(content)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

function text(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function lines(content: string): string[] {
  return content.split('\n').map(folded);
}

/** What guides of others want in a protocol (§3.2), and the vocabulary of §6.1; not what each school says. */
function topicsOfField(content: string): string {
  const between = (from: string, to: string) =>
    content.slice(content.indexOf(from), content.indexOf(to));
  return between('### 3.2', 'Ontbreekt in **alle') + between('### 6.1', '### 6.2');
}

function unitsOf(tree: Protocol): string[] {
  const headings: string[] = [];
  walk(tree, (node) => {
    if (isSection(node)) headings.push(node.heading);
  });
  const clauses = clausesOf(tree).map((clause) =>
    [clause, ...clausesOf(clause)].map(ownText).join(' '),
  );
  return [...headings, ...clauses].map(folded);
}

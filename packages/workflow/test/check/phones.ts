import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../../templates');

/** A template as it stands on disk, with the texts that its examples should give. */
export function onDisk(id: string): Record<string, string> {
  const paths = globSync('**/*.{md,yaml}', { cwd: join(root, id) });
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, id, path), 'utf8')]),
  );
}

/** The template for phones, as it stands on disk, in its full form only: other forms name its clauses. */
export const phones: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(onDisk('mobiele-telefoons')).filter(
    ([path]) => !path.startsWith('versions/') && path !== 'lengths.yaml',
  ),
);

/** What a clause that is planted in a template says, and how. */
export interface Planted {
  text: string;
  /** The norm of each piece, as the front matter has it; default: none. */
  expects?: string;
  /** Default: `keuze`. */
  weight?: string;
  when?: string;
  /** The number of its first clause; default: out of the way of what a template has. */
  start?: number;
}

/** The norm of nobody. */
const noNorm = '{ modality: null, bearers: [] }';

/** Write the file of a position. */
export function position(topic: string, { text, expects, weight, when, start }: Planted): string {
  const lines = [
    '---',
    `topic: ${topic}`,
    'position: Geplant',
    ...(when ? [`when: ${when}`] : []),
    `start: ${start ?? 70}`,
    `basis: ${weight === 'verplicht' ? '[{ source: WMS art. 10, asOf: 2025-08-01 }]' : '[]'}`,
    `weight: ${weight ?? 'keuze'}`,
    'why: Om te zien of het gevonden wordt.',
    `expects: ${expects ?? noNorm}`,
    '---',
    text,
    '',
  ];
  return lines.join('\n');
}

/** The head of the template for phones, with a section more for subjects that it does not have. */
export function withSection(topics: readonly string[]): Record<string, string> {
  const head = phones['template.yaml'] ?? '';
  const section = `sections:\n  - heading: Proef\n    topics: [${topics.join(', ')}]\n`;
  return { 'template.yaml': head.replace(/^sections:\n/m, section) };
}

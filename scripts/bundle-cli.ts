/**
 * Put all that the command line needs in a few files, `packages/cli/dist/bin.js` and what it loads when needed, so that
 * Node has tens of files to open and not hundreds. Part of the build of `akkoord`, after its types.
 *
 * `@akkoord/pdf` stays outside: it finds its fonts beside itself, and its compiler is not JavaScript. So do
 * `@akkoord/read`, which reads in a worker with a file of its own, and `@akkoord/ocr`, which not everyone installs. The licences of other people's packages that come
 * in are written beside the files.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';

const cli = join(import.meta.dirname, '../packages/cli');
const dist = join(cli, 'dist');
const part = 'part-';
const outside: ReadonlySet<string> = new Set([
  '@akkoord/ocr',
  '@akkoord/pdf',
  '@akkoord/read',
  '@akkoord/read/node',
]);

for (const file of readdirSync(dist)) if (file.startsWith(part)) rmSync(join(dist, file));
const bundle = await rolldown({
  input: { bin: join(cli, 'src/bin.ts') },
  cwd: cli,
  platform: 'node',
  external: (id, importer) => !isUnused(id, importer) && (outside.has(id) || isBuiltin(id)),
  plugins: [withoutUnused()],
});
const { output } = await bundle.write({
  dir: dist,
  format: 'esm',
  entryFileNames: '[name].js',
  // Beside `bin.js`, since the version is read from `../package.json`.
  chunkFileNames: `${part}[name]-[hash].js`,
});
await bundle.close();
const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licencesOf(modules));

/**
 * Whether commander asks for `node:child_process`: it starts the commands that stand in files of their own, and Akkoord
 * has none. Loading it, with the network that comes along, would take a tenth of the time of `--help`.
 */
function isUnused(id: string, importer: string | undefined): boolean {
  return id === 'node:child_process' && importer?.includes('/commander/') === true;
}

/** Give an empty module in the place of what is unused. */
function withoutUnused(): Plugin {
  const nothing = '\0unused';
  return {
    name: 'without-unused',
    resolveId: (id, importer) => (isUnused(id, importer) ? nothing : null),
    load: (id) => (id === nothing ? 'export {};' : null),
  };
}

/** Give the licence of every package of other people that modules are of, by name. */
function licencesOf(ids: readonly string[]): string {
  const folders = new Set(ids.filter((id) => id.includes('node_modules')).map(packageOf));
  const texts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as { name: string; version: string; license?: string };
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
    return `${name} ${version} (${license ?? 'see below'})\n\n${text}\n`;
  });
  return `${texts.sort().join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** Find the folder of the package that a module is part of: the nearest with a name and a version. */
function packageOf(id: string): string {
  let folder = dirname(id);
  for (;;) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && 'version' in JSON.parse(readFileSync(file, 'utf8'))) return folder;
    if (dirname(folder) === folder) throw new Error(`${id} is in no package`);
    folder = dirname(folder);
  }
}

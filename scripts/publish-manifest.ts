/**
 * Make a room ready to be packed, and put back what it was: `prepack` and `postpack` of every package.
 *
 * In the repository a manifest points at sources, at rooms of this workspace and at the catalog. Only pnpm
 * replaces some of that when it packs, and npm nothing; so it is done here, for both in the same way. `write`
 * keeps the manifest of the repository in `node_modules/`, where neither git nor a tarball takes it, and lays the
 * licence beside it; `restore` undoes both. A pack that was broken off is undone by the next one, or by
 * `git checkout packages`.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/** What is read of a `package.json`. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

const root = join(import.meta.dirname, '..');
const room = process.cwd();
const manifest = join(room, 'package.json');
const kept = join(room, 'node_modules/.package.json');
const licence = join(room, 'LICENSE');

if (process.argv[2] === 'write') write();
else if (process.argv[2] === 'restore') restore();
else throw new TypeError('Expected write or restore');

function write(): void {
  if (existsSync(kept)) restore();
  mkdirSync(dirname(kept), { recursive: true });
  copyFileSync(manifest, kept);
  writeFileSync(manifest, published(manifest));
  copyFileSync(join(root, 'LICENSE'), licence);
}

/** Undo `write`; a manifest that was edited since then is left as it is. */
function restore(): void {
  if (readFileSync(manifest, 'utf8') === published(kept)) copyFileSync(kept, manifest);
  rmSync(kept);
  rmSync(licence, { force: true });
}

/** Write what is published of a manifest; without a last line end, because pnpm takes it off. */
function published(path: string): string {
  return JSON.stringify(toPublished(read(path)), undefined, 2);
}

/** Point at what is built and at versions of the registry, and leave out what only this repository uses. */
function toPublished({ exports, bin, dependencies, ...rest }: Manifest): object {
  const { scripts: _, devDependencies: __, ...kept } = rest;
  return {
    ...kept,
    ...(bin && { bin: mapped(bin, built) }),
    ...(exports && { exports: mapped(exports, toConditions) }),
    ...(dependencies && { dependencies: mapped(dependencies, toRange) }),
  };
}

function toConditions(path: string): string | { types: string; default: string } {
  const file = built(path);
  return file === path ? path : { types: file.replace(/\.js$/, '.d.ts'), default: file };
}

function built(path: string): string {
  return path.replace(/^\.\/src\/(.+)\.ts$/, './dist/$1.js');
}

function toRange(specifier: string, name: string): string {
  if (specifier === 'workspace:^') return `^${versionOf(name)}`;
  if (specifier !== 'catalog:') return specifier;
  const { catalog } = parse(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8'));
  if (typeof catalog[name] !== 'string') throw new Error(`${name} is not in the catalog`);
  return catalog[name];
}

/** Give the version of another room; that room may be packing as well, which does not change it. */
function versionOf(name: string): string {
  return read(join(room, 'node_modules', name, 'package.json')).version;
}

function mapped<Value>(
  record: Readonly<Record<string, string>>,
  change: (value: string, key: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value, key)]),
  );
}

function read(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

/**
 * Fail where a Dutch sentence stands in code: `node scripts/dutch-check.ts`, a part of `pnpm lint`.
 *
 * Dutch for readers stands in a room's `src/words/` (render and cli have one), in templates, in the taxonomy and in
 * docs; all other code gives codes and data. What still stands elsewhere is counted in
 * `scripts/dutch-exceptions/<room>.yaml`, a file and its reason. Those lists only shrink: a count that is too high
 * fails as one that is too low does. `--all` prints every Dutch literal, the excepted ones too.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SyntaxKind } from 'typescript/unstable/ast';
import { createScanner } from 'typescript/unstable/ast/scanner';
import { parse } from 'yaml';

interface Literal {
  line: number;
  text: string;
}

type Exceptions = readonly { reason: string; files: Readonly<Record<string, number>> }[];

const root = join(import.meta.dirname, '..');

/** Words that stand in Dutch sentences and in neither English nor code. */
const dutch = words(`
  aan als bij blijft bent daar dan dat deze dit een eerst elk elke er geen geldt gelden gaat haar heeft
  het hier hij hoe hun iets ieder iedereen kan kies kiest komt kunnen kunt maar mag maak maakt meer meest moest
  moet moeten mogen na naar naast niet niets nog nu omdat ook onder ontbreekt op over per regel regelt samen
  schrijf schrijft staan staat te tegen tot tussen u uit uw vaak van vanaf voor vul waar waarop wanneer want wat
  wel welk welke werd wie wij worden wordt ze zegt zich zie zij zijn zo zoals zonder zou
  bepaling bepalingen bestaat bestand bestanden besluit bijlage gewijzigd gelijk kopje lees onbekend onbekende
  ongeldig ongeldige protocol school tekst vervallen vergadering verwacht verwijst vraag woord woorden zin
`);

/** Words of Dutch that are English or code as well: they count beside one of the others. */
const shared = words('de die door en had in is met men of om toe was we over per protocol school');

const files = globSync('packages/*/src/**/*.ts', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter(
    (file) =>
      !/^packages\/(?:taxonomy|(?:render|cli|web)\/src\/words)\/|\.generated\.ts$/.test(file),
  )
  .sort();
const found = new Map(
  files.map((file) => [file, dutchLiterals(readFileSync(join(root, file), 'utf8'))]),
);
const excepted = exceptions();
let failures = 0;
let remaining = 0;

for (const [file, literals] of found) {
  const allowed = excepted.get(file) ?? 0;
  remaining += literals.length;
  if (literals.length === allowed && !process.argv.includes('--all')) continue;
  for (const { line, text } of literals) {
    console.log(`${file}:${line}  ${text.replace(/\s+/g, ' ').trim()}`);
  }
  if (literals.length !== allowed) fail(`${file}: ${literals.length} Dutch, ${allowed} excepted`);
}
for (const [file, count] of excepted) {
  if (!found.has(file)) fail(`${file}: ${count} excepted, but there is no such file`);
}
if (failures > 0) {
  console.error(
    'Dutch for readers stands in src/words/. Lower a count in scripts/dutch-exceptions/ that is too high; never raise one.',
  );
  process.exitCode = 1;
} else {
  console.log(
    `Dutch outside words/: ${remaining} literals in ${excepted.size} files, all excepted.`,
  );
}

function fail(message: string): void {
  failures += 1;
  console.error(message);
}

/** Read how many Dutch literals each file may still have. */
function exceptions(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of globSync('scripts/dutch-exceptions/*.yaml', { cwd: root })) {
    const room = list.replaceAll('\\', '/').split('/').at(-1)?.replace('.yaml', '');
    const entries = (parse(readFileSync(join(root, list), 'utf8')) ?? []) as Exceptions;
    for (const { reason, files } of entries) {
      if (!reason) throw new TypeError(`${list}: an exception has a reason`);
      for (const [file, count] of Object.entries(files)) {
        counts.set(`packages/${room}/src/${file}`, count);
      }
    }
  }
  return counts;
}

/** List the string and template literals that read as Dutch, a template's values left out. */
function dutchLiterals(source: string): Literal[] {
  return literalsOf(source).filter(({ text }) => isDutch(text));
}

function literalsOf(source: string): Literal[] {
  const scanner = createScanner(true, undefined, source);
  const literals: Literal[] = [];
  /** Open templates: the braces that are open in the value at hand. */
  const templates: { literal: Literal; braces: number }[] = [];
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;
  let before = SyntaxKind.Unknown;
  for (let kind = scanner.scan(); kind !== SyntaxKind.EndOfFile; kind = scanner.scan()) {
    if (kind === SyntaxKind.SlashToken && !endsValue(before)) kind = scanner.reScanSlashToken();
    const open = templates.at(-1);
    if (kind === SyntaxKind.CloseBraceToken && open?.braces === 0) {
      kind = scanner.reScanTemplateToken(false);
    } else if (open && kind === SyntaxKind.OpenBraceToken) open.braces += 1;
    else if (open && kind === SyntaxKind.CloseBraceToken) open.braces -= 1;
    const literal = { line: lineAt(scanner.getTokenStart()), text: scanner.getTokenValue() };
    switch (kind) {
      case SyntaxKind.StringLiteral:
      case SyntaxKind.NoSubstitutionTemplateLiteral:
        literals.push(literal);
        break;
      case SyntaxKind.TemplateHead:
        literals.push(literal);
        templates.push({ literal, braces: 0 });
        break;
      case SyntaxKind.TemplateMiddle:
      case SyntaxKind.TemplateTail:
        if (open) open.literal.text += ` … ${literal.text}`;
        if (kind === SyntaxKind.TemplateTail) templates.pop();
    }
    before = kind;
  }
  return literals;
}

/** Whether a slash after this token divides; else it opens a regular expression. */
function endsValue(kind: SyntaxKind): boolean {
  return (
    kind === SyntaxKind.Identifier ||
    kind === SyntaxKind.NumericLiteral ||
    kind === SyntaxKind.CloseParenToken ||
    kind === SyntaxKind.CloseBracketToken ||
    kind === SyntaxKind.CloseBraceToken
  );
}

/** Two words of Dutch, or one and the end of a sentence. The source of a regular expression is none. */
function isDutch(text: string): boolean {
  if (/\(\?[:<!=]|\\p\{/.test(text)) return false;
  const all = (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (word) => word.length > 1 || word === 'u',
  );
  const certain = all.filter((word) => dutch.has(word));
  const possible = all.filter((word) => dutch.has(word) || shared.has(word));
  if (possible.length >= 2 && certain.length >= 1) return true;
  return certain.length === 1 && /^\p{Lu}?.*\s.*[.?!:]$/u.test(text.trim());
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

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
import { parse } from 'yaml';
import { type Found, holdToExceptions, tokensOf } from './source-check.ts';

type Exceptions = readonly { reason: string; files: Readonly<Record<string, number>> }[];

const root = join(import.meta.dirname, '..');

/** Words that stand in Dutch sentences and in neither English nor code. */
const dutch = words(`
  aan als bij blijft bent daar dan dat deze dit een eerst elk elke er geen geldt gelden gaat haar heeft
  het hier hij hoe hun iets ieder iedereen kan kies kiest komt kunnen kunt maar mag maak maakt meer meest moest
  moet moeten mogen na naar naast niet niets nog nu omdat ook onder ontbreekt op regel regelt samen
  schrijf schrijft staan staat te tegen tot tussen u uit uw vaak van vanaf voor vul waar waarop wanneer want wat
  wel welk welke werd wie wij worden wordt ze zegt zich zie zij zijn zo zoals zonder zou
  bepaling bepalingen bestaat bestand bestanden besluit bijlage gewijzigd gelijk kopje lees onbekend onbekende
  ongeldig ongeldige tekst vervallen vergadering verwacht verwijst vraag woord woorden zin
`);

/** Words of Dutch that are English or code as well: they count beside one of the others. */
const shared = words('de die door en had in is met men of om toe was we over per protocol school');

const files = globSync('packages/*/src/**/*.{ts,tsx}', { cwd: root })
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
holdToExceptions(found, excepted, {
  name: 'Dutch',
  advice:
    'Dutch for readers stands in src/words/. Lower a count in scripts/dutch-exceptions/ that is too high; never raise one.',
  held: (remaining) =>
    `Dutch outside words/: ${remaining} literals in ${excepted.size} files, all excepted.`,
});

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

/**
 * List the string and template literals that read as Dutch; a template's values are none, nor is the path of a
 * module, or the example beside a step of the reader, which quotes what a text may say.
 */
function dutchLiterals(source: string): Found[] {
  return literalsOf(source).filter(({ text }) => isDutch(text));
}

function literalsOf(source: string): Found[] {
  const literals: { line: number; text: string }[] = [];
  const templates: { line: number; text: string }[] = [];
  /** What stands before a token, as far as it says that a literal is nothing that anybody reads. */
  let before = '';
  for (const { kind, line, text, value } of tokensOf(source)) {
    const literal = { line, text: value };
    const open = templates.at(-1);
    const isUnread = before === 'from' || before === 'example:';
    before = kind === SyntaxKind.ColonToken ? `${before}:` : text;
    switch (kind) {
      case SyntaxKind.StringLiteral:
        if (!isUnread) literals.push(literal);
        break;
      case SyntaxKind.NoSubstitutionTemplateLiteral:
        literals.push(literal);
        break;
      case SyntaxKind.TemplateHead:
        literals.push(literal);
        templates.push(literal);
        break;
      case SyntaxKind.TemplateMiddle:
      case SyntaxKind.TemplateTail:
        if (open) open.text += ` … ${value}`;
        if (kind === SyntaxKind.TemplateTail) templates.pop();
    }
  }
  return literals;
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

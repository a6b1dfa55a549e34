/**
 * Fail where a list of Dutch words stands in code: `node scripts/word-list-check.ts`, a part of `pnpm lint`.
 *
 * Words of the language stand in `packages/taxonomy/data`. A list is an alternation in a regular expression, or an
 * array of words, with two Dutch words or more; sentences are `dutch-check.ts`'s, and the rooms that write for readers
 * are left out. What still stands elsewhere is counted in
 * `scripts/word-list-exceptions.yaml`, a file, with its reason and the issue that will end it. That list only shrinks:
 * a count that is too high fails as one that is too low does. `--all` prints every list, the excepted ones too.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SyntaxKind } from 'typescript/unstable/ast';
import { parse } from 'yaml';
import { foldAccents } from '../packages/text/src/index.ts';
import { type Found, holdToExceptions, tokensOf } from './source-check.ts';

type Exceptions = readonly {
  reason: string;
  issue: string;
  files: Readonly<Record<string, number>>;
}[];

const root = join(import.meta.dirname, '..');

/** Words of the taxonomy that are English, or names in code, as well: they do not make a list Dutch. */
const shared = new Set(
  `advice all article code contact de den direct document en expert in is les list mail media mentor met min mr none of
  online op or order over per post pre protocol reader school sector section social staff stop test text top type video
  web was we week word app link punt art bearer consent contents data detail format google image model note number page
  people place platform plan privacy program project pupil research reset role rules site start status student style
  table team term title titles trackback version work zoom set open met max dit die door had item mr gmr pmr omr lmr time count amount period phone email channel sanction body men more make man map
  parents pupils`.split(/\s+/),
);
const dutch = dutchWords();
const files = globSync('packages/*/src/**/*.ts', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/^packages\/(?:taxonomy|cli|pdf|render|web)\/|\.generated\.ts$/.test(file))
  .sort();
const found = new Map(
  files.map((file) => [file, wordLists(readFileSync(join(root, file), 'utf8'))]),
);
holdToExceptions(found, exceptions(), {
  name: 'lists',
  advice:
    'Words stand in packages/taxonomy/data. Lower a count in scripts/word-list-exceptions.yaml that is too high; never raise one.',
  held: (remaining) => `Word lists outside the taxonomy: ${remaining}, all excepted.`,
});

/** Read how many lists each file may still have. */
function exceptions(): Map<string, number> {
  const entries = parse(
    readFileSync(join(root, 'scripts/word-list-exceptions.yaml'), 'utf8'),
  ) as Exceptions;
  return new Map(
    entries.flatMap(({ reason, issue, files: counts }) => {
      if (!reason || !issue) throw new TypeError('An exception has a reason and an issue');
      return Object.entries(counts).map(([file, count]) => [`packages/${file}`, count] as const);
    }),
  );
}

/** All words that the taxonomy's files hold as words: values, and neither keys nor sources. */
function dutchWords(): ReadonlySet<string> {
  const found = new Set<string>();
  const collect = (value: unknown, key: string): void => {
    // Fields of meaning (`related`) hold the words of all of school life, not those of the language of rules.
    if (
      /^(?:id|source|basis|topics|body|bearer|bearers|kind|class|seenIn|senses|view|related)$/.test(
        key,
      )
    )
      return;
    if (typeof value === 'string') for (const word of wordsOf(value)) found.add(word);
    else if (Array.isArray(value)) for (const one of value) collect(one, key);
    else if (value !== null && typeof value === 'object') {
      for (const [name, one] of Object.entries(value)) collect(one, name);
    }
  };
  for (const file of globSync('packages/taxonomy/data/**/*.yaml', { cwd: root })) {
    collect(parse(readFileSync(join(root, file), 'utf8')), '');
  }
  for (const word of shared) found.delete(word);
  return found;
}

function wordsOf(text: string): string[] {
  return foldAccents(text.toLowerCase()).match(/[a-z]{3,}/g) ?? [];
}

/** Whether two different Dutch words stand in it. */
function isList(text: string): boolean {
  return new Set(wordsOf(text).filter((word) => dutch.has(word))).size >= 2;
}

function wordLists(source: string): Found[] {
  const lists: Found[] = [];
  /** Strings of each open bracket: the words of an array. */
  const open: { line: number; words: string[] }[] = [];
  for (const { kind, line, text, value } of tokensOf(source)) {
    if (kind === SyntaxKind.OpenBracketToken) open.push({ line, words: [] });
    else if (kind === SyntaxKind.CloseBracketToken) {
      const array = open.pop();
      const words = array?.words ?? [];
      const isPlain = words.every((one) => /^\p{Ll}+$/u.test(one));
      if (array && isPlain && words.length >= 2 && isList(words.join(' '))) {
        lists.push({ line: array.line, text: `[${words.join(', ')}]` });
      }
    } else if (kind === SyntaxKind.StringLiteral) open.at(-1)?.words.push(value);
    const isPattern =
      kind === SyntaxKind.RegularExpressionLiteral ||
      (isText(kind) && /\(\?[:<!=]|\\[bpsd]/.test(text));
    if (isPattern && text.includes('|') && isList(letters(text))) lists.push({ line, text });
  }
  return lists;
}

/** The words of a pattern, without its classes and escapes. */
function letters(pattern: string): string {
  return pattern.replace(/\\p\{[^}]*\}|\\[a-z]|\[[^\]]*\]|\(\?<\w+>/gi, ' ');
}

function isText(kind: SyntaxKind): boolean {
  return (
    kind === SyntaxKind.StringLiteral ||
    kind === SyntaxKind.NoSubstitutionTemplateLiteral ||
    kind === SyntaxKind.TemplateHead ||
    kind === SyntaxKind.TemplateMiddle ||
    kind === SyntaxKind.TemplateTail
  );
}

/** What the checks of `pnpm lint` that read code share: its tokens, and lists of exceptions that only shrink. */
import { SyntaxKind } from 'typescript/unstable/ast';
import { createScanner } from 'typescript/unstable/ast/scanner';

/** A token of a source. */
export interface SourceToken {
  readonly kind: SyntaxKind;
  /** From 1. */
  readonly line: number;
  /** As it stands. */
  readonly text: string;
  /** What a literal says. */
  readonly value: string;
}

/** A place that a check found. */
export interface Found {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** Give the tokens of a source in order; patterns and the parts of templates are told from slashes and braces. */
export function* tokensOf(source: string): Generator<SourceToken> {
  const scanner = createScanner(true, undefined, source);
  /** Braces that are open in the value of each open template. */
  const templates: number[] = [];
  let before = SyntaxKind.Unknown;
  let line = 1;
  let counted = 0;
  for (let kind = scanner.scan(); kind !== SyntaxKind.EndOfFile; kind = scanner.scan()) {
    if (kind === SyntaxKind.SlashToken && !endsValue(before)) kind = scanner.reScanSlashToken();
    const braces = templates.at(-1);
    if (kind === SyntaxKind.CloseBraceToken && braces === 0) {
      kind = scanner.reScanTemplateToken(false);
      if (kind === SyntaxKind.TemplateTail) templates.pop();
    } else if (braces !== undefined && kind === SyntaxKind.OpenBraceToken) {
      templates[templates.length - 1] = braces + 1;
    } else if (braces !== undefined && kind === SyntaxKind.CloseBraceToken) {
      templates[templates.length - 1] = braces - 1;
    }
    if (kind === SyntaxKind.TemplateHead) templates.push(0);
    const start = scanner.getTokenStart();
    for (; counted < start; counted++) if (source[counted] === '\n') line += 1;
    yield { kind, line, text: scanner.getTokenText(), value: scanner.getTokenValue() };
    before = kind;
  }
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

/**
 * Hold what was found in each file to the number that is excepted: more fails, and fewer too. With `--all` every place
 * is printed, the excepted ones as well.
 *
 * @param found The places of each file that was read.
 * @param excepted How many a file may still have.
 * @param says What the places are called, what to do where the numbers differ, and what to say where they do not.
 */
export function holdToExceptions(
  found: ReadonlyMap<string, readonly Found[]>,
  excepted: ReadonlyMap<string, number>,
  says: { name: string; advice: string; held: (remaining: number) => string },
): void {
  const failures: string[] = [];
  let remaining = 0;
  for (const [file, places] of found) {
    const allowed = excepted.get(file) ?? 0;
    remaining += places.length;
    if (places.length === allowed && !process.argv.includes('--all')) continue;
    for (const { line, text } of places) {
      console.log(`${file}:${line}  ${text.replace(/\s+/g, ' ').trim()}`);
    }
    if (places.length !== allowed) {
      failures.push(`${file}: ${places.length} ${says.name}, ${allowed} excepted`);
    }
  }
  for (const [file, count] of excepted) {
    if (!found.has(file)) failures.push(`${file}: ${count} excepted, but there is no such file`);
  }
  if (failures.length === 0) console.log(says.held(remaining));
  else {
    for (const failure of [...failures, says.advice]) console.error(failure);
    process.exitCode = 1;
  }
}

import type { Coded } from '@akkoord/clause';
import Handlebars from 'handlebars';
import { blockNames, helpers } from './helpers.ts';
import type { Problem, TemplateMessages } from './problem.ts';
import type { Question } from './question.ts';
import { type Expression, namesOf, type TextNode } from './text.ts';

/** What a text may name. */
export interface Vocabulary {
  questions: ReadonlyMap<string, Question>;
  terms: ReadonlySet<string>;
  /** The wIds that `ref` can point at; `null` where a file that may hold more could not be read. */
  wIds: ReadonlySet<string> | null;
}

/**
 * Read a text with Handlebars' grammar: values, `if`, `unless`, `each` and our helpers; no partials,
 * decorators, raw output or paths.
 *
 * @param source The text.
 * @param at The file, and the line in it where the text begins, from 1.
 * @param vocabulary What the text may name.
 * @returns The text, with a problem for everything in it that is unknown or not allowed.
 */
export function readText(
  source: string,
  at: { file: string; line: number },
  vocabulary: Vocabulary,
): { nodes: TextNode[]; problems: Problem[] } {
  const reader = new TextReader(at, vocabulary);
  try {
    const program = Handlebars.parse(source);
    return { nodes: reader.program(program), problems: reader.problems };
  } catch (error) {
    const path = `${at.file}, regel ${at.line}`;
    const data = { cause: firstLine(error) };
    return { nodes: [], problems: [{ path, code: 'braces-broken', data }] };
  }
}

class TextReader {
  readonly problems: Problem[] = [];
  readonly #at: { file: string; line: number };
  readonly #vocabulary: Vocabulary;
  #inEach = 0;

  constructor(at: { file: string; line: number }, vocabulary: Vocabulary) {
    this.#at = at;
    this.#vocabulary = vocabulary;
  }

  program(program: hbs.AST.Program | undefined): TextNode[] {
    return (program?.body ?? []).flatMap((node) => this.#statement(node));
  }

  #statement(node: hbs.AST.Statement): TextNode[] {
    if (node.type === 'ContentStatement') {
      return [{ kind: 'content', value: (node as hbs.AST.ContentStatement).value }];
    }
    if (node.type === 'CommentStatement') return [];
    if (node.type === 'MustacheStatement') {
      const mustache = node as hbs.AST.MustacheStatement;
      if (!mustache.escaped) {
        this.#report(node, { code: 'braces-raw', data: {} });
      }
      const expression = this.#callOrName(mustache);
      return [{ kind: 'value', expression, source: namesOf(expression).join(', ') }];
    }
    if (node.type === 'BlockStatement') return this.#block(node as hbs.AST.BlockStatement);
    this.#report(node, { code: 'braces-form', data: {} });
    return [];
  }

  #block(node: hbs.AST.BlockStatement): TextNode[] {
    const name = String(node.path.original);
    if (!blockNames.includes(name) || node.params.length !== 1) {
      this.#report(node, { code: 'block-unknown', data: { name } });
      return [];
    }
    const test = this.#expression(node.params[0] as hbs.AST.Expression);
    if (name === 'each') {
      this.#inEach += 1;
      const body = this.program(node.program);
      this.#inEach -= 1;
      if (node.inverse) this.#report(node, { code: 'each-else', data: {} });
      return [{ kind: 'each', list: test, body }];
    }
    const body = this.program(node.program);
    const otherwise = this.program(node.inverse);
    return name === 'if'
      ? [{ kind: 'if', test, body, otherwise }]
      : [{ kind: 'if', test, body: otherwise, otherwise: body }];
  }

  #expression(node: hbs.AST.Expression): Expression {
    if (node.type === 'SubExpression') return this.#call(node as hbs.AST.SubExpression);
    if (node.type === 'PathExpression') return this.#name(node as hbs.AST.PathExpression);
    const { value } = node as
      | hbs.AST.StringLiteral
      | hbs.AST.NumberLiteral
      | hbs.AST.BooleanLiteral;
    return { kind: 'literal', value: value ?? '' };
  }

  #callOrName(node: hbs.AST.MustacheStatement): Expression {
    const name = nameOf(node);
    if (node.params.length > 0 || Object.hasOwn(helpers, name)) return this.#call(node);
    return this.#expression(node.path);
  }

  #call(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression): Expression {
    const helper = nameOf(node);
    const args = node.params.map((param) => this.#expression(param));
    const known = Object.hasOwn(helpers, helper) ? helpers[helper] : undefined;
    if (!known) {
      this.#report(node, { code: 'helper-unknown', data: { helper, known: Object.keys(helpers) } });
    } else if (node.hash || args.length < known.arity[0] || args.length > known.arity[1]) {
      this.#report(node, { code: 'helper-arguments', data: { helper } });
    } else this.#checkArguments(node, helper, args);
    return { kind: 'call', helper, args };
  }

  #checkArguments(node: hbs.AST.Node, helper: string, args: readonly Expression[]): void {
    const [first, second] = args;
    const question =
      first?.kind === 'name' ? this.#vocabulary.questions.get(first.name) : undefined;
    const options = question && 'options' in question ? question.options : null;
    if (helper === 'labels' && !options) {
      this.#report(node, { code: 'labels-no-choice', data: {} });
    }
    if ((helper === 'eq' || helper === 'includes') && options && second?.kind === 'literal') {
      if (options.some(({ value }) => value === second.value)) return;
      this.#report(node, {
        code: 'helper-no-option',
        data: {
          value: String(second.value),
          id: question?.id ?? '',
          options: options.map(({ value }) => value),
        },
      });
    }
    if (helper === 'ref') {
      const wId = first?.kind === 'literal' ? String(first.value) : '';
      const { wIds } = this.#vocabulary;
      if (wIds === null || wIds.has(wId)) return;
      this.#report(node, { code: 'reference-unknown', data: { wId } });
    }
  }

  #name(node: hbs.AST.PathExpression): Expression {
    const name = node.original;
    if (name === 'this' && this.#inEach > 0) return { kind: 'item' };
    const { questions, terms } = this.#vocabulary;
    if (!questions.has(name) && !terms.has(name)) {
      this.#report(node, { code: 'name-unknown', data: { name } });
    }
    return { kind: 'name', name };
  }

  #report(node: hbs.AST.Node, says: Coded<TemplateMessages>): void {
    const line = this.#at.line + node.loc.start.line - 1;
    this.problems.push({ path: `${this.#at.file}, regel ${line}`, ...says });
  }
}

/** Give the name by which a value or helper is called. */
function nameOf({ path }: hbs.AST.MustacheStatement | hbs.AST.SubExpression): string {
  return 'original' in path ? String(path.original) : '';
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}

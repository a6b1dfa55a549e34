import Handlebars from 'handlebars';
import { blockNames, helpers } from './helpers.ts';
import type { Problem } from './problem.ts';
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
    const message = `De accolades kloppen hier niet. Kijk of elke {{#if}} een {{/if}} heeft. (${firstLine(error)})`;
    return { nodes: [], problems: [{ path: `${at.file}, regel ${at.line}`, message }] };
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
        this.#report(
          node,
          'Drie accolades of een & zetten een antwoord onbewerkt in de tekst. Schrijf twee accolades',
        );
      }
      const expression = this.#callOrName(mustache);
      return [{ kind: 'value', expression, source: namesOf(expression).join(', ') }];
    }
    if (node.type === 'BlockStatement') return this.#block(node as hbs.AST.BlockStatement);
    this.#report(
      node,
      'Deze vorm van Handlebars kan hier niet. Gebruik {{naam}}, {{#if}}, {{#unless}} of {{#each}}',
    );
    return [];
  }

  #block(node: hbs.AST.BlockStatement): TextNode[] {
    const name = String(node.path.original);
    if (!blockNames.includes(name) || node.params.length !== 1) {
      this.#report(
        node,
        `{{#${name}}} kan hier niet. Gebruik {{#if x}}, {{#unless x}} of {{#each x}}`,
      );
      return [];
    }
    const test = this.#expression(node.params[0] as hbs.AST.Expression);
    if (name === 'each') {
      this.#inEach += 1;
      const body = this.program(node.program);
      this.#inEach -= 1;
      if (node.inverse) this.#report(node, '{{else}} kan niet in {{#each}}');
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
      this.#report(
        node,
        `De hulp '${helper}' bestaat niet. Kies uit: ${Object.keys(helpers).join(', ')}`,
      );
    } else if (node.hash || args.length < known.arity[0] || args.length > known.arity[1]) {
      this.#report(node, `'${helper}' staat hier met een verkeerd aantal gegevens`);
    } else this.#checkArguments(node, helper, args);
    return { kind: 'call', helper, args };
  }

  #checkArguments(node: hbs.AST.Node, helper: string, args: readonly Expression[]): void {
    const [first, second] = args;
    const question =
      first?.kind === 'name' ? this.#vocabulary.questions.get(first.name) : undefined;
    const options = question && 'options' in question ? question.options : null;
    if (helper === 'labels' && !options) {
      this.#report(
        node,
        "'labels' geeft de tekst bij een keuze. Noem erachter een vraag met keuzes",
      );
    }
    if ((helper === 'eq' || helper === 'includes') && options && second?.kind === 'literal') {
      if (options.some(({ value }) => value === second.value)) return;
      const values = options.map(({ value }) => value).join(', ');
      this.#report(
        node,
        `'${second.value}' is geen antwoord op de vraag '${question?.id}'. Kies uit: ${values}`,
      );
    }
    if (helper === 'ref') {
      const wId = first?.kind === 'literal' ? String(first.value) : '';
      const { wIds } = this.#vocabulary;
      if (wIds === null || wIds.has(wId)) return;
      this.#report(
        node,
        `De verwijzing '${wId}' wijst nergens naar. Schrijf {{ref 'onderwerp-1'}} met het nummer van een clausule`,
      );
    }
  }

  #name(node: hbs.AST.PathExpression): Expression {
    const name = node.original;
    if (name === 'this' && this.#inEach > 0) return { kind: 'item' };
    const { questions, terms } = this.#vocabulary;
    if (!questions.has(name) && !terms.has(name)) {
      this.#report(
        node,
        `'${name}' is geen vraag en geen term. Maak een vraag met dit id in questions.yaml, of verbeter de naam`,
      );
    }
    return { kind: 'name', name };
  }

  #report(node: hbs.AST.Node, message: string): void {
    const line = this.#at.line + node.loc.start.line - 1;
    this.problems.push({ path: `${this.#at.file}, regel ${line}`, message: `${message}.` });
  }
}

/** Give the name by which a value or helper is called. */
function nameOf({ path }: hbs.AST.MustacheStatement | hbs.AST.SubExpression): string {
  return 'original' in path ? String(path.original) : '';
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}

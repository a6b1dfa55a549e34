import { escapeMarkdown } from './escape.ts';
import { type HelperScope, helpers, isTruthy, type Result } from './helpers.ts';

/**
 * A clause text, read. Handlebars' own compiler was left out: it writes JavaScript, which a page with a
 * strict content security policy refuses, and its `strict` lets `{{#if unknown}}` pass.
 */
export type TextNode =
  | { kind: 'content'; value: string }
  | { kind: 'value'; expression: Expression; source: string }
  | { kind: 'if'; test: Expression; body: readonly TextNode[]; otherwise: readonly TextNode[] }
  | { kind: 'each'; list: Expression; body: readonly TextNode[] };

export type Expression =
  | { kind: 'name'; name: string }
  | { kind: 'item' }
  | { kind: 'literal'; value: string | number | boolean }
  | { kind: 'call'; helper: string; args: readonly Expression[] };

/** All that a text can show. */
export interface TextScope extends HelperScope {
  values: ReadonlyMap<string, Exclude<Result, undefined>>;
  /** What `this` stands for inside `each`. */
  item?: string;
  /** Questions and terms without an answer as yet. */
  open?: ReadonlySet<string>;
  /** Give what stands in the text for a value that hangs on these of `open`. */
  gap?: (names: readonly string[]) => string;
  /** Give what stands where a choice of words hangs on these of `open`; without it, such a text cannot be filled in. */
  choice?: (names: readonly string[]) => string;
}

/** Thrown where a text shows something that has no value. */
export class NoValueError extends Error {
  readonly source: string;

  constructor(source: string) {
    super(source);
    this.name = 'NoValueError';
    this.source = source;
  }
}

/** Thrown where a choice of words hangs on a question that is still open. */
export class UndecidedError extends Error {
  override readonly name = 'UndecidedError';
}

/**
 * Fill in a text. Every value comes out escaped for Markdown; nothing is looked up but in the given map.
 *
 * @throws NoValueError where a value is shown that these answers do not give.
 * @throws UndecidedError where a choice of words hangs on something open, and the scope has no words for that.
 */
export function renderText(nodes: readonly TextNode[], scope: TextScope): string {
  return nodes.map((node) => renderNode(node, scope)).join('');
}

function renderNode(node: TextNode, scope: TextScope): string {
  switch (node.kind) {
    case 'content':
      return node.value;
    case 'value': {
      const open = openIn(node.expression, scope);
      if (open.length > 0) return escapeMarkdown(openValue(node.expression, open, scope));
      const value = evaluate(node.expression, scope);
      if (value === undefined) throw new NoValueError(node.source);
      return escapeMarkdown(String(value));
    }
    case 'if': {
      const open = openIn(node.test, scope);
      if (open.length > 0) return undecided(open, node.body, scope);
      return renderText(isTruthy(evaluate(node.test, scope)) ? node.body : node.otherwise, scope);
    }
    case 'each': {
      const open = openIn(node.list, scope);
      if (open.length > 0 && scope.choice === undefined) throw new UndecidedError();
      const items =
        open.length > 0 ? [scope.gap?.(open) ?? ''] : [evaluate(node.list, scope) ?? []].flat();
      return items.map((item) => renderText(node.body, { ...scope, item: String(item) })).join('');
    }
  }
}

/** Write a gap in the place of a value; what is counted keeps its name, in the plural: `[aantal] lessen`. */
function openValue(expression: Expression, open: readonly string[], { gap }: TextScope): string {
  const unit = expression.kind === 'call' ? helpers[expression.helper]?.unit : undefined;
  const named =
    unit !== undefined && expression.kind === 'call' ? expression.args[unit] : undefined;
  const words = named?.kind === 'literal' ? ` ${named.value}` : '';
  return `${gap?.(open) ?? ''}${words}`;
}

/** Write a gap in the place of words of which it is open whether they come: after their own white space or bullet. */
function undecided(
  open: readonly string[],
  [first]: readonly TextNode[],
  { choice }: TextScope,
): string {
  if (choice === undefined) throw new UndecidedError();
  const words = first?.kind === 'content' ? first.value : '';
  const bullet = /^\s*(?:[-*+]|\d+[.)])[^\S\n]+/.exec(words)?.[0];
  const gap = escapeMarkdown(choice(open));
  if (bullet !== undefined) return `${bullet}${gap}\n`;
  return /^[,;:]?\s/.test(words) ? ` ${gap}` : gap;
}

function evaluate(expression: Expression, scope: TextScope): Result {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'item':
      return scope.item;
    case 'name':
      return scope.values.get(expression.name);
    case 'call': {
      const args = expression.args.map((arg) => evaluate(arg, scope));
      const first = expression.args[0];
      const name = first?.kind === 'name' ? first.name : '';
      return helpers[expression.helper]?.run({ args, name, scope });
    }
  }
}

function openIn(expression: Expression, { open }: TextScope): string[] {
  return open === undefined ? [] : namesOf(expression).filter((name) => open.has(name));
}

/** List the questions and terms that an expression names. */
export function namesOf(expression: Expression): string[] {
  if (expression.kind === 'name') return [expression.name];
  return expression.kind === 'call' ? expression.args.flatMap(namesOf) : [];
}

/** List the questions and terms that a text names. */
export function namesInText(nodes: readonly TextNode[]): string[] {
  return nodes.flatMap(namesInNode);
}

function namesInNode(node: TextNode): string[] {
  switch (node.kind) {
    case 'content':
      return [];
    case 'value':
      return namesOf(node.expression);
    case 'if':
      return [...namesOf(node.test), ...namesInText([...node.body, ...node.otherwise])];
    case 'each':
      return [...namesOf(node.list), ...namesInText(node.body)];
  }
}

import type { Coded } from '@akkoord/clause';
import type { Problem } from '@akkoord/compose';
import { type CheckMessages, checkText, templateText } from '@akkoord/render/words';

/** What a check of a template can find. */
export type TemplateRule =
  | 'broken-template'
  | 'failing-answers'
  | 'failing-example'
  | keyof CheckMessages;

/** What the check itself found: where, a code with its data, and answers with which it comes out. */
export type Told = Coded<CheckMessages> & {
  readonly path: string;
  readonly answers?: Readonly<Record<string, unknown>>;
};

/** One thing that is wrong in a template, with the Dutch words for it. */
export type TemplateFinding = (Problem | Told) & {
  readonly ruleId: TemplateRule;
  readonly message: string;
};

/** Make findings of what keeps a template from loading, or answers from giving a text. */
export function problemFindings(
  ruleId: TemplateRule,
  problems: readonly Problem[],
): TemplateFinding[] {
  return problems.map((problem) => ({ ruleId, ...problem, message: templateText(problem) }));
}

/** Make findings of what the check itself found: the code is the rule. */
export function toldFindings(found: readonly Told[]): TemplateFinding[] {
  return found.map((one) => ({ ruleId: one.code, ...one, message: checkText(one) }));
}

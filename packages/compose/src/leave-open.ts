import { holds, looksAt, type Value } from './condition.ts';
import { currentAnswers } from './former-answers.ts';
import { openKey } from './question.ts';
import type { Template } from './template.ts';

/**
 * Leave open every question that these answers do not answer and that can be left open: it waits for the council.
 *
 * A fact about the school stays missing, and so is told when the answers are read. What may be left out stays left out.
 *
 * @param template The template.
 * @param answers What a YAML or JSON file holds, complete or not.
 * @returns The answers with these questions under `open`; the same where they are no list of answers.
 */
export function leaveOpen(template: Template, answers: unknown): unknown {
  const current = currentAnswers(template, answers);
  if (typeof current !== 'object' || current === null || Array.isArray(current)) return answers;
  const { [openKey]: left = [], ...given } = current as Record<string, unknown>;
  if (!Array.isArray(left)) return answers;
  const values = new Map(
    Object.entries(given).filter((entry): entry is [string, Value] => (entry[1] ?? null) !== null),
  );
  const open = new Set(left.map(String));
  const waiting = new Set<string>();
  for (const { id, when, known, optional } of template.questions) {
    if (looksAt(when, waiting)) waiting.add(id);
    else if (holds(when, values) && !values.has(id)) {
      if (!known && !optional) open.add(id);
      if (open.has(id)) waiting.add(id);
    }
  }
  return open.size > 0 ? { ...given, [openKey]: [...open] } : given;
}

import type { Template } from './template.ts';

/**
 * Give answers from an older file the names and values that they have now.
 *
 * @param template What its answers were before stands in `former`.
 * @param answers What a YAML or JSON file holds.
 * @returns The same where nothing of it changed, or it is no list of answers.
 */
export function currentAnswers({ former }: Pick<Template, 'former'>, answers: unknown): unknown {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return answers;
  return former.reduce<Record<string, unknown>>(
    (current, { given, present, without, now }) => {
      const were = Object.entries(given);
      const fits =
        were.every(([id, value]) => current[id] === value) &&
        present.every((id) => (current[id] ?? null) !== null) &&
        without.every((id) => (current[id] ?? null) === null && !isLeftOpen(current, id));
      if (!fits) return current;
      const kept = Object.entries(current).filter(([id]) => !(id in given));
      return { ...Object.fromEntries(kept), ...now };
    },
    { ...answers },
  );
}

function isLeftOpen({ open }: Record<string, unknown>, id: string): boolean {
  return Array.isArray(open) && open.includes(id);
}

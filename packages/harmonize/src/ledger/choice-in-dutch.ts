import type { Template } from '@akkoord/compose';
import { listed } from '@akkoord/text';
import { sourceName } from '../agenda/options.ts';
import type { Source } from '../sources/source.ts';
import type { Decision } from './decision.ts';

/** Say in Dutch what was chosen. */
export function choiceInDutch(
  choice: Decision['choose'],
  sources: readonly Source[],
  { positions }: Template,
): string {
  if (choice === 'leave-out') return 'weglaten';
  if (choice === 'keep') return 'laten zoals het is';
  if (typeof choice === 'boolean') return choice ? 'ja' : 'nee';
  if (!Array.isArray(choice)) return String(choice);
  const parts = choice.map((part) => {
    if (typeof part === 'string') return part;
    if ('own' in part) return 'een eigen tekst';
    if ('model' in part) {
      const position = positions.find(({ id }) => id === part.model);
      return `het model: ${position?.position ?? part.model}`;
    }
    const source = sources.find(({ id }) => id === part.take);
    const name = source ? sourceName(source) : part.take;
    const count = part.clauses?.length ?? 0;
    return count > 0
      ? `${count} ${count === 1 ? 'bepaling' : 'bepalingen'} van ${name}`
      : `de tekst van ${name}`;
  });
  return listed(parts);
}

import type { School } from '@akkoord/clause';
import { sourceName } from '../agenda/options.ts';
import type { Source } from './source.ts';

/** A school for which a source speaks. */
export interface SourceSchool {
  name: string;
  /** `undefined` where its source does not say it. */
  sector: School['sector'];
}

/**
 * List the schools for which sources speak, each once: the school of a protocol, or all schools of a board's.
 * A protocol that names neither stands for a school of its own, by its title.
 */
export function schoolsIn(sources: readonly Source[]): SourceSchool[] {
  const found = new Map<string, SourceSchool>();
  for (const source of sources) {
    const { school, competentAuthority } = source.tree.meta;
    const several = school ? [] : (competentAuthority?.schools ?? []);
    const names = several.length > 0 ? several : [sourceName(source)];
    for (const name of names) {
      const sector = school?.sector ?? found.get(name)?.sector;
      found.set(name, { name, sector });
    }
  }
  return [...found.values()];
}

import { assertNever } from '@akkoord/clause';
import { keptVersion } from '../work/kept.ts';
import type { WorkRefusal } from '../work/read-kept.ts';

/** Say why work cannot be taken up. */
export function refusalText(refusal: WorkRefusal): string {
  switch (refusal.kind) {
    case 'no-work':
      return 'Dit is geen werk dat Akkoord bewaarde.';
    case 'later':
      return `Dit werk is bewaard door een nieuwere Akkoord (vorm ${refusal.version}). Deze Akkoord kent vormen tot en met ${keptVersion}. Open het met de nieuwere.`;
    case 'damaged':
      return `Dit werk is beschadigd en kan niet worden geopend. Zoek een eerder bewaard bestand.${refusal.place ? ` De eerste fout staat bij: ${refusal.place}.` : ''}`;
    default:
      return assertNever(refusal);
  }
}

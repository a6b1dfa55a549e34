import type { Template } from '@akkoord/compose';
import type { HarmonizedPhrases } from '@akkoord/taxonomy';
import type { Harmonization } from '../harmonize.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Source } from '../sources/source.ts';
import type { Wording } from '../wording.ts';

/** What the annexes tell of. */
export interface AnnexInput {
  harmonization: Harmonization;
  sources: readonly Source[];
  ledger: Ledger;
  template: Template;
  wording: Wording;
}

/** Give what annexes are written with. */
export function phrasesOf({ template }: AnnexInput): HarmonizedPhrases['annexes'] {
  return template.taxonomy.documentPhrases.harmonized.annexes;
}

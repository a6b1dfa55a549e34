import type { Meta } from '@akkoord/clause';
import { frontWords } from '../words/approval-words.ts';
import { statusWord } from './status.ts';

/** Give the line below each page of a protocol: whose it is, which version, and where it stands. */
export function footerLine(meta: Meta): string {
  const owner = meta.school?.name ?? meta.competentAuthority?.name;
  return [owner, meta.version && frontWords.version(meta.version), statusWord(meta)]
    .filter(Boolean)
    .join(' · ');
}

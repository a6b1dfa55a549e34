import type { Meta } from '@akkoord/clause';
import { frontWords } from '../words/approval-words.ts';
import { statusWord } from './status.ts';

/** Give the line below each page of a protocol: whose it is, which version, and where it stands. */
export function footerLine(meta: Meta): string {
  const owner = meta.school?.name ?? meta.competentAuthority?.name;
  return joined(owner, meta, statusWord(meta));
}

/** Give the same for pages that have room for a mark alone: an adopted text has none. */
export function shortFooter(owner: string | null, meta: Meta, mark: string | null): string {
  return joined(owner, meta, mark);
}

function joined(
  owner: string | null | undefined,
  { version }: Meta,
  standing: string | null,
): string {
  return [owner, version && frontWords.version(version), standing].filter(Boolean).join(' · ');
}

import type { Mention } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import type { ReadText } from './text.ts';
export type MentionReader = (read: ReadText, eId: string) => Mention[];
export function mentionReader(_t: Taxonomy): MentionReader {
  return () => [];
}

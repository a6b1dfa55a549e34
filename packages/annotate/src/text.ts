import type { Role } from '@akkoord/taxonomy';
import { type Hit, type Token, tokenize } from '@akkoord/text';
import type { Lexicon, Tag } from './lexicon.ts';

type TagOf<Kind extends Tag['kind']> = Extract<Tag, { kind: Kind }>;

/** A text with all that the taxonomy's phrases say of it; read once, used by every part. */
export interface ReadText {
  text: string;
  tokens: readonly Token[];
  signals: readonly Hit<string>[];
  roles: readonly Hit<Role>[];
  cues: readonly Hit<TagOf<'cue'>>[];
  rights: readonly Hit<string>[];
  mentions: readonly Hit<TagOf<'mention'>>[];
}

/** Search a text for every phrase of the taxonomy. */
export function readText(text: string, lexicon: Lexicon): ReadText {
  const tokens = tokenize(text);
  const signals: Hit<string>[] = [];
  const roles: Hit<Role>[] = [];
  const cues: Hit<TagOf<'cue'>>[] = [];
  const rights: Hit<string>[] = [];
  const mentions: Hit<TagOf<'mention'>>[] = [];
  const others: { from: number; to: number }[] = [];
  for (const hit of lexicon.index.findAll(tokens)) {
    const { value, from, to } = hit;
    if (value.kind === 'cue') cues.push(hit as Hit<TagOf<'cue'>>);
    else if (value.kind === 'signal') signals.push({ value: value.id, from, to });
    else if (value.kind === 'role') roles.push({ value: value.role, from, to });
    else if (value.kind === 'mention') mentions.push(hit as Hit<TagOf<'mention'>>);
    else if (value.kind === 'no-mention') others.push({ from, to });
    else if (value.kind === 'right') rights.push({ value: value.id, from, to });
  }
  const meant = mentions.filter(
    ({ from, to }) => !others.some((other) => other.from <= from && to <= other.to),
  );
  return { text, tokens, signals, roles: longest(roles), cues, rights, mentions: meant };
}

/** Keep the longest of what begins at one word, and nothing inside what is kept. */
export function longest<Value>(hits: Hit<Value>[]): Hit<Value>[] {
  if (hits.length < 2) return hits;
  const kept: Hit<Value>[] = [];
  for (const hit of hits.sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit);
  }
  return kept;
}

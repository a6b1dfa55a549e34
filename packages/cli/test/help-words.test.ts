import { type DocumentKind, extensionsOf } from '@akkoord/render/formats';
import { expect, test } from 'vitest';
import { decideHelp, requestHelp } from '../src/words/approval-help-words.ts';
import { draftWords } from '../src/words/draft-words.ts';
import {
  compareHelp,
  draftHelp,
  harmonizeHelp,
  renderHelp,
  synopsisHelp,
} from '../src/words/help-words.ts';

// Help loads no other room, so it cannot ask the registry of formats itself.
test.each<[string, string, DocumentKind]>([
  ['draft -o', draftHelp.output, 'protocol'],
  ['the question of draft', draftWords.target, 'protocol'],
  ['render -o', renderHelp.output, 'protocol'],
  ['harmonize -o', harmonizeHelp.output, 'protocol'],
  ['compare -o', compareHelp.output, 'comparison'],
  ['compare --redline', compareHelp.redline, 'redline'],
  ['synopsis -o', synopsisHelp.output, 'synopsis'],
  ['approval request -o', requestHelp.output, 'letter'],
  ['approval decide -o', decideHelp.output, 'letter'],
])('%s names every form that its document has, and no other', (_, words, kind) => {
  const named = words.match(/\.[a-z]+\b/g) ?? [];
  expect([...named].sort()).toEqual([...extensionsOf(kind)].sort());
});

import { annotate } from '@akkoord/annotate';
import type { Edit } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import type { Source } from '../src/sources/source.ts';

/** Make a source of a few lines of Markdown. */
export function sourceOf(id: string, body: string, school?: string): Source {
  const meta = school ? `school:\n  name: ${school}\n` : '';
  const text = `---\ntitle: Protocol sociale media\nlanguage: nl\n${meta}---\n\n${body}\n`;
  return {
    id,
    tree: annotate(parseMarkdown(text, { taxonomy: defaultTaxonomy() }), {
      taxonomy: defaultTaxonomy(),
    }),
  };
}

/** Apply edits to the text that they are of. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

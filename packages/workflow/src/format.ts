import type { Source } from './source.ts';

/** How a source is read. */
export type SourceFormat = 'text' | 'markdown' | 'document';

/**
 * Tell whether a source is Markdown, plain text or a document.
 *
 * Of a text the extension decides (`.md`, `.markdown`, `.txt`). Without one of these the text does: a front matter
 * block at the top or an ATX heading means Markdown.
 */
export function sourceFormat({ path, content, document }: Source): SourceFormat {
  if (document) return 'document';
  if (/\.(?:md|markdown)$/i.test(path)) return 'markdown';
  if (/\.txt$/i.test(path)) return 'text';
  const frontMatter = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/;
  const heading = /^#{1,6}[ \t]+\S/m;
  return frontMatter.test(content) || heading.test(content) ? 'markdown' : 'text';
}

import type { Root, Text } from 'mdast';
import {
  type CompileContext,
  type Extension,
  fromMarkdown,
  type Handle,
} from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';

/**
 * Let every run of characters be a text node of its own: of one line, up to the next escape or
 * character reference. A line ending stands at the end of the value of the node before it.
 */
const leaves: Extension = {
  enter: {
    data: enterText,
    characterEscape: () => undefined,
    characterEscapeValue: enterEscape,
    characterReference: enterText,
  },
};

/** Front matter in YAML or TOML. */
const matter: Array<'yaml' | 'toml'> = ['yaml', 'toml'];

const noIndentedCode = { disable: { null: ['codeIndented'] } };

/**
 * Read Markdown as mdast: CommonMark with front matter in YAML or TOML, footnotes and tables.
 *
 * Without indented code, because in a protocol four spaces are an indent and never code, and without
 * the other extensions of GitHub: strikethrough and bare links would change the text.
 *
 * @param source Markdown without byte order mark.
 * @returns The tree; its text nodes are cut into leaves, and those that stood behind a backslash have
 * `data.escaped`.
 */
export function toMdast(source: string): Root {
  // The syntax of tables costs time that grows with the square of a text, also of one that has none.
  const tables = hasTable(source);
  return fromMarkdown(source, {
    extensions: [
      frontmatter(matter),
      gfmFootnote(),
      ...(tables ? [gfmTable()] : []),
      noIndentedCode,
    ],
    mdastExtensions: [
      frontmatterFromMarkdown(matter),
      gfmFootnoteFromMarkdown(),
      ...(tables ? [gfmTableFromMarkdown()] : []),
      leaves,
    ],
  });
}

/** Tell whether a line can be the rule under the head of a table: nothing but dashes, bars and colons. */
function hasTable(source: string): boolean {
  return (
    source.includes('|') &&
    source
      .split(/\r\n?|\n/)
      .some((line) => line.includes('|') && line.includes('-') && /^[\s>|:-]+$/.test(line))
  );
}

function enterText(this: CompileContext, token: Parameters<Handle>[0]): undefined {
  enterLeaf(this, token, { type: 'text', value: '' });
}

function enterEscape(this: CompileContext, token: Parameters<Handle>[0]): undefined {
  enterLeaf(this, token, { type: 'text', value: '', data: { escaped: true } as Text['data'] & {} });
}

function enterLeaf(context: CompileContext, token: Parameters<Handle>[0], node: Text): void {
  const start = { line: token.start.line, column: token.start.column, offset: token.start.offset };
  node.position = { start, end: start };
  (context.stack.at(-1) as { children: Text[] }).children.push(node);
  context.stack.push(node);
}

import { extname } from 'node:path';
import { digest, type Protocol } from '@akkoord/clause';
import { toFrontMatter } from '@akkoord/render/markdown';
import type { Taxonomy } from '@akkoord/taxonomy';
import { readProtocol } from '@akkoord/workflow/reading';
import { Failure } from '../failure.ts';
import { type Outgoing, writeFiles } from '../files/write-files.ts';
import { readText, stdinPath } from '../input.ts';
import type { Io } from '../io.ts';
import { readTaxonomyFile } from '../taxonomy-file.ts';
import { approvalFileFailures } from '../words/approval-input-words.ts';

/** A protocol in a file that a step of an approval rewrites. */
export interface ApprovalFile {
  /** As the user gave it. */
  path: string;
  /** Its text, as it stands on disk. */
  content: string;
  /** The same before it was decoded. */
  bytes: Uint8Array;
  tree: Protocol;
  /** By what it was read; absent where that is the taxonomy that Akkoord ships. */
  taxonomy: Taxonomy | undefined;
}

/**
 * Read a protocol of which the approval is recorded.
 *
 * @param options The file behind `--taxonomy`, if any.
 * @throws Failure where it is no Markdown file, or where its front matter does not hold: a step would lose
 * what cannot be read.
 */
export async function readApprovalFile(
  path: string,
  options: { taxonomy?: string },
  io: Io,
): Promise<ApprovalFile> {
  if (path === stdinPath || !/^\.(?:md|markdown)$/i.test(extname(path))) {
    throw new Failure(approvalFileFailures.onlyMarkdown(path));
  }
  const source = await readText(path, io);
  const taxonomy = await readTaxonomyFile(options.taxonomy, io);
  const tree = await readProtocol(source, { taxonomy });
  const broken = (tree.data?.messages ?? []).filter(({ ruleId }) =>
    ruleId.startsWith('front-matter'),
  );
  if (broken.length > 0) {
    throw new Failure(
      ...broken.map(
        ({ reason, place }) => `${path}${place ? `:${place.start.line}` : ''}: ${reason}`,
      ),
      approvalFileFailures.broken(path),
    );
  }
  return { path, content: source.content, bytes: source.bytes, tree, taxonomy };
}

/**
 * Write what a step recorded: only the front matter is new, the text stays as its author typed it.
 *
 * The file as it was is kept beside it, with `.bak` behind its name. The new file, that one and the letters of
 * the step are written together or not at all, so that a step that fails has recorded nothing.
 *
 * @param step `tree`: the protocol after the step; `letters`: files that go with it.
 * @throws Failure where the file was changed since it was read, or where the disk refuses.
 */
export async function writeApprovalFile(
  file: ApprovalFile,
  { tree, letters = [] }: { tree: Protocol; letters?: readonly Outgoing[] },
  io: Io,
): Promise<void> {
  const content = withFrontMatter(file.content, tree);
  const check = await readProtocol({ path: file.path, content }, { taxonomy: file.taxonomy });
  if (digest(check).text !== digest(file.tree).text) {
    throw new Error(`the text of ${file.path} would change with its front matter`);
  }
  const { path, bytes } = file;
  const before = { path: `${path}.bak`, content: bytes, like: path };
  writeFiles([before, ...letters, { path, content }], { unchanged: [{ path, bytes }], io });
}

function withFrontMatter(content: string, tree: Protocol): string {
  const match = /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?=\r?\n|$)/.exec(content);
  const body = match ? content.slice(match[0].length) : `\n\n${content.replace(/^\uFEFF/, '')}`;
  const isWindows = /\r\n/.test(content);
  const front = toFrontMatter(tree);
  return `${isWindows ? front.replaceAll('\n', '\r\n') : front}${body}`;
}

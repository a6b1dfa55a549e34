import { getDocumentProxy } from 'unpdf';

interface StructNode {
  role?: string;
  type?: string;
  id?: string;
  children?: StructNode[];
}

interface TextItem {
  str?: string;
  type?: string;
  id?: string;
  hasEOL?: boolean;
}

/** One element of a PDF's tag tree, with its text where it is a leaf of the outline. */
export interface Tag {
  role: string;
  text: string;
  children: Tag[];
}

/** What a reader of a PDF can get from it. */
export interface ReadPdf {
  title: unknown;
  language: unknown;
  pages: number;
  tags: Tag[];
  /** Text in reading order. */
  text: string;
  outline: string[];
}

/** Read the tag tree, text and bookmarks of a PDF. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const tags: Tag[] = [];
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    const byId = textById(content.items as TextItem[]);
    texts.push(
      ...(content.items as TextItem[]).map(({ str, hasEOL }) => (str ?? '') + (hasEOL ? '\n' : '')),
    );
    const tree = (await page.getStructTree()) as StructNode | null;
    if (tree) tags.push(...toTags(tree.children ?? [], byId));
  }
  const { info } = await document.getMetadata();
  const outline = ((await document.getOutline()) ?? []) as Array<{
    title: string;
    items: Array<{ title: string }>;
  }>;
  return {
    title: (info as Record<string, unknown>).Title,
    language: (info as Record<string, unknown>).Language,
    pages: document.numPages,
    tags,
    text: texts.join(''),
    outline: outline.flatMap(({ title, items }) => [title, ...items.map((item) => item.title)]),
  };
}

/** The text of each page, a line each, from the top. */
export async function pageTexts(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const lines = new Map<number, string>();
    for (const item of items) {
      if (!('str' in item) || !item.str.trim()) continue;
      const height = Math.round(item.transform[5]);
      lines.set(height, `${lines.get(height) ?? ''}${item.str}`);
    }
    pages.push(
      [...lines]
        .toSorted(([a], [b]) => b - a)
        .map(([, text]) => text)
        .join('\n'),
    );
  }
  return pages;
}

/** List all elements of a role, in order. */
export function tagsOf(tags: readonly Tag[], role: string): Tag[] {
  return tags.flatMap((tag) => [
    ...(tag.role === role ? [tag] : []),
    ...tagsOf(tag.children, role),
  ]);
}

function textById(items: readonly TextItem[]): Map<string, string> {
  const open: Array<string | null> = [];
  const found = new Map<string, string>();
  for (const { str, type, id, hasEOL } of items) {
    if (str === undefined) {
      if (type === 'endMarkedContent') open.pop();
      else open.push(id ?? null);
      continue;
    }
    const at = open.findLast((entry) => entry !== null);
    if (at) found.set(at, (found.get(at) ?? '') + str + (hasEOL ? ' ' : ''));
  }
  return found;
}

function toTags(nodes: readonly StructNode[], byId: ReadonlyMap<string, string>): Tag[] {
  return nodes.flatMap((node): Tag[] => {
    if (!node.role) return toTags(node.children ?? [], byId);
    const text = (one: StructNode): string =>
      one.type === 'content'
        ? (byId.get(one.id ?? '') ?? '')
        : (one.children ?? []).map(text).join('');
    return [
      {
        role: node.role,
        text: text(node).replace(/\s+/g, ' ').trim(),
        children: toTags(
          (node.children ?? []).filter(({ role }) => role),
          byId,
        ),
      },
    ];
  });
}

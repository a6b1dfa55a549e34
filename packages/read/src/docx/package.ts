import { archiveLimits } from '../limits.ts';
import { childrenOf, parseXml, type XmlBudget, type XmlElement } from '../xml/xml.ts';
import { type Archive, damaged, openArchive } from '../zip/archive.ts';
import { docxPrefixes } from './namespaces.ts';

/** The parts of a document of Word, found by their relations. */
export interface DocxPackage {
  /** Of all parts in the file. */
  readonly names: readonly string[];
  readonly document: XmlElement;
  /**
   * Read the parts to which the document has a relation of this kind (`styles`, `footnotes`, `header`), as they
   * come; a part that is named and lacks is left out.
   */
  related(kind: string): Promise<XmlElement[]>;
  /** Read a part of the whole: `core-properties`, `extended-properties`. */
  property(kind: string): Promise<XmlElement | undefined>;
  /** How many things outside the file the document refers to, links for a reader left out. */
  readonly external: number;
}

interface Relation {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/**
 * Open a document of Word.
 *
 * @throws DocumentError where it is damaged, encrypted, or passes a limit.
 */
export async function openDocx(bytes: Uint8Array): Promise<DocxPackage> {
  const archive = openArchive(bytes);
  const budget: XmlBudget = { elements: archiveLimits.elements };
  const read = async (name: string) => {
    const content = await archive.part(name);
    return content && parseXml(content, { part: name, prefixes: docxPrefixes, budget });
  };
  const whole = await relationsOf('', read);
  const main = whole.find(({ type }) => isKind(type, 'officeDocument'))?.target ?? guess(archive);
  const document = main === undefined ? null : await read(main);
  if (!main || !document) throw damaged(main ?? 'word/document.xml');
  const relations = await relationsOf(main, read);
  const partsOf = async (list: readonly Relation[], kind: string) => {
    const parts: XmlElement[] = [];
    for (const { type, target, external } of list) {
      if (external || !isKind(type, kind)) continue;
      const part = await read(target);
      if (part) parts.push(part);
    }
    return parts;
  };
  return {
    names: archive.names,
    document,
    related: (kind) => partsOf(relations, kind),
    property: async (kind) => (await partsOf(whole, kind))[0],
    external: relations.filter(({ type, external }) => external && !isKind(type, 'hyperlink'))
      .length,
  };
}

/** The last part of a type says what it is; what stands before it tells transitional from strict. */
function isKind(type: string, kind: string): boolean {
  return type.endsWith(`/${kind}`);
}

function guess({ names }: Archive): string | undefined {
  return names.find((name) => /^word\/document\d*\.xml$/i.test(name));
}

async function relationsOf(
  part: string,
  read: (name: string) => Promise<XmlElement | null>,
): Promise<Relation[]> {
  const cut = part.lastIndexOf('/') + 1;
  const [folder, name] = [part.slice(0, cut), part.slice(cut)];
  const root = await read(`${folder}_rels/${name}.rels`);
  return childrenOf(root ?? undefined, 'rel:Relationship').map(({ attributes }) => {
    const { Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const external = mode === 'External';
    return { type, external, target: external ? target : resolved(folder, target) };
  });
}

/** `../x.xml` and `/word/x.xml` as the name of a part. */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adopt } from '@akkoord/approve';
import type { Protocol } from '@akkoord/clause';
import { protocolToDocx, protocolToOdt, type ShownSources, toMarkdown } from '@akkoord/render';
import { readProtocol } from '@akkoord/workflow';
import { protocolData } from '../../pdf/src/protocol-data.ts';
import { protocolTemplate } from '../../pdf/src/protocol-template.ts';
import { readShippedFonts } from '../../pdf/src/shipped-fonts.ts';
import { TypstPages } from '../../pdf/src/typst-page.ts';
import { decided, requestedText } from '../../render/test/approval-sample.ts';
import { repacked } from '../../render/test/repacked.ts';

export const root = join(import.meta.dirname, '../../..');

/** Read a protocol of the repository. */
export const exampleAt = (path: string) =>
  readProtocol({ path, content: readFileSync(join(root, path), 'utf8') });

/** A text that its councils agreed to and that was adopted. */
export function adoptedText(): Protocol {
  const consented = decided(decided(requestedText()), { body: 'pmr' });
  const outcome = adopt(consented, {
    by: 'het bestuur',
    on: '2026-03-02',
    effectiveFrom: '2026-08-01',
    evaluateBy: '2029-03-01',
  });
  if (!outcome.ok) throw new TypeError(outcome.refusals.map(({ code }) => code).join('\n'));
  return outcome.tree;
}

/** What was done to a document after Akkoord wrote it. */
export interface Tampering {
  /** Words that a reader sees, replaced. */
  shown?: readonly [string, string];
  /** Words of the Markdown in it, replaced. */
  inside?: readonly [string, string];
  /** Something more that a reader sees, outside the text. */
  more?: string;
  /** Where the document shows its sources. */
  sources?: ShownSources;
}

export const forms = ['pdf', 'docx', 'odt'] as const;

/** Write a protocol as a document, and change it behind its back. */
export function tampered(
  form: (typeof forms)[number],
  tree: Protocol,
  change: Tampering,
): Promise<Uint8Array> | Uint8Array {
  if (form === 'pdf') return tamperedPdf(tree, change);
  return form === 'docx' ? tamperedDocx(tree, change) : tamperedOdt(tree, change);
}

async function tamperedDocx(tree: Protocol, { shown, inside, more, sources }: Tampering) {
  const part = 'customXml/item1.xml';
  return repacked(await protocolToDocx(tree, { sources }), {
    'word/document.xml': (xml) => swapped(xml, shown),
    [part]: (xml) =>
      xml.replace(/(?<=>)[A-Za-z0-9+/=]{20,}(?=<)/, (packed) =>
        Buffer.from(swapped(Buffer.from(packed, 'base64').toString(), inside)).toString('base64'),
      ),
    'word/header1.xml': (xml) =>
      more ? xml.replace('</w:p>', `<w:r><w:t>${more}</w:t></w:r></w:p>`) : xml,
  });
}

function tamperedOdt(tree: Protocol, { shown, inside, more, sources }: Tampering) {
  return repacked(protocolToOdt(tree, { sources }), {
    'content.xml': (xml) => swapped(xml, shown),
    'akkoord/protocol.md': (text) => swapped(text, inside),
    'styles.xml': (xml) =>
      more ? xml.replace('<style:header>', `<style:header><text:p>${more}</text:p>`) : xml,
  });
}

/** A program that edits a PDF sets other letters and keeps what is attached: the same comes of setting it anew. */
function tamperedPdf(tree: Protocol, { shown, inside, more, sources }: Tampering): Uint8Array {
  const pages = new TypstPages(readShippedFonts());
  try {
    const seen = JSON.parse(swapped(JSON.stringify(tree), shown)) as Protocol;
    const template = `${protocolTemplate('inside')}${more ? `\n#pdf.artifact[${more}]` : ''}`;
    const data = { ...protocolData(seen, { sources }), sourceText: 'De tekst' };
    return pages.set(template, data, { 'protocol.md': swapped(toMarkdown(tree), inside) }).pdf;
  } finally {
    pages.close();
  }
}

function swapped(text: string, words: readonly [string, string] | undefined): string {
  if (!words) return text;
  if (!text.includes(words[0])) throw new TypeError(`${words[0]} does not stand there`);
  return text.replaceAll(...words);
}

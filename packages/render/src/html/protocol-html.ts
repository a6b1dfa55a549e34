import type { Protocol } from '@akkoord/clause';
import { counted } from '@akkoord/text';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { type Account, type AccountEntry, type AccountPart, toAccount } from '../view/account.ts';
import {
  type ClauseGroup,
  type DocumentContent,
  type DocumentNote,
  type ProtocolDocument,
  toDocument,
} from '../view/document.ts';
import { type FrontPage, frontPage } from '../view/front-page.ts';
import { type Logo, logoAddress } from '../view/logo.ts';
import type { ProtocolOptions } from '../view/protocol-options.ts';
import { basisWords } from '../words/basis-words.ts';
import { pageWords } from '../words/page-words.ts';
import { phrases } from '../words/phrases.ts';
import { blocksToHast, blockToHast } from './blocks-html.ts';
import { htmlPage } from './html-page.ts';
import { pageStyle, protocolStyle } from './style.ts';

/**
 * Write a protocol as a whole HTML page: title, where it stands, outline, text with footnotes, and the
 * account of the reading where the text was read from a file.
 */
export function protocolToHtml(tree: Protocol, { logo, sources }: ProtocolOptions = {}): string {
  const document = toDocument(tree, sources);
  const account = toAccount(tree);
  const front = frontPage(tree);
  return htmlPage({
    title: front.title,
    style: `${pageStyle}${protocolStyle}`,
    pictures: logo ? 'inside' : 'none',
    children: [
      ...headOf(front, logo),
      ...openPointsToHast(front.openPoints),
      ...outlineOf(account),
      h('div.content', contentToHast(document.content)),
      ...notesOf(document.notes),
      ...sourcesOf(document),
      ...annexOf(front),
      ...(wasRead(tree) ? [accountOf(account)] : []),
    ],
  });
}

/** What is still open stands before all else. */
function openPointsToHast(points: readonly string[]): ElementContent[] {
  if (points.length === 0) return [];
  return [
    h('h2', phrases.openPoints),
    h(
      'ul',
      points.map((point) => h('li', point)),
    ),
  ];
}

/** A text that was composed, not read, has nothing to account for. */
function wasRead({ data, position }: Protocol): boolean {
  return data?.messages !== undefined || position !== undefined;
}

/** The owner over the title, and under it a line for each of where the text stands and what each council said. */
function headOf(
  { owner, title, mark, lines }: FrontPage,
  logo: Logo | undefined,
): ElementContent[] {
  return [
    ...(logo ? [h('p', h('img.logo', { src: logoAddress(logo), alt: owner ?? title }))] : []),
    ...(owner ? [h('p.owner', owner)] : []),
    h('h1', title),
    ...(mark ? [h('p.status', mark)] : []),
    h(
      'ul.front',
      { role: 'list' },
      lines.map(({ label, value }) => h('li', [h('strong', `${label}: `), value])),
    ),
  ];
}

/** On what clauses rest; each row leads to the first of its clauses. */
function sourcesOf({ sources }: ProtocolDocument): ElementContent[] {
  if (sources.length === 0) return [];
  const head = [basisWords.clause, basisWords.source].map((text) =>
    h('th', { scope: 'col' }, text),
  );
  return [
    h('section.annex', [
      h('h2', basisWords.annex),
      h('p', basisWords.intro),
      h('table.facts.sources', [
        h('thead', h('tr', head)),
        h(
          'tbody',
          sources.map((row) =>
            h('tr', [
              h('th', { scope: 'row' }, h('a', { href: `#bepaling-${row.eId}` }, row.label)),
              h(
                'td',
                row.sources.map((text) => h('p', text)),
              ),
            ]),
          ),
        ),
      ]),
    ]),
  ];
}

function annexOf({ annex }: FrontPage): ElementContent[] {
  if (annex.length === 0) return [];
  return [
    h('section.annex', [
      h('h2', phrases.approvalAnnex),
      h('table.facts', [
        h(
          'tbody',
          annex.map(({ label, value }) =>
            h('tr', [
              h('th', { scope: 'row' }, label),
              h('td', { className: value === phrases.notYet ? ['unknown'] : [] }, value),
            ]),
          ),
        ),
      ]),
    ]),
  ];
}

function outlineOf({ outline, summary }: Account): ElementContent[] {
  return [
    h('h2', phrases.contents),
    h('p', summary),
    ...(outline.length > 0
      ? [
          h(
            'ul.outline',
            outline.map(({ title, indent, clauses }) =>
              h('li', { className: indent > 0 ? [`l${Math.min(indent, 3)}`] : [] }, [
                h('span', title),
                h('span.count', counted(clauses, 'bepaling', 'bepalingen')),
              ]),
            ),
          ),
        ]
      : []),
  ];
}

function contentToHast(content: readonly DocumentContent[]): ElementContent[] {
  return content.flatMap((part): ElementContent[] =>
    part.type === 'section'
      ? [
          h(`h${Math.min(part.level + 1, 6)}`, { id: `bepaling-${part.eId}` }, part.title),
          ...contentToHast(part.content),
        ]
      : clausesToHast(part),
  );
}

function clausesToHast({ list, clauses }: ClauseGroup): ElementContent[] {
  const inner = (content: ClauseGroup['clauses'][number]['content']) =>
    content.flatMap((part) =>
      part.type === 'clauses' ? clausesToHast(part) : [blockToHast(part)],
    );
  if (list === 'prose') {
    return clauses.map(({ eId, content }) => h('div', { id: `bepaling-${eId}` }, inner(content)));
  }
  return [
    h(
      list === 'numbered' ? 'ol.clauses' : 'ul.clauses',
      { role: 'list' },
      clauses.map(({ eId, label, content }) =>
        h('li', { id: `bepaling-${eId}` }, [
          label ? h('span.label', label) : h('span.label', { ariaHidden: 'true' }, '•'),
          h('div', inner(content)),
        ]),
      ),
    ),
  ];
}

function notesOf(notes: readonly DocumentNote[]): ElementContent[] {
  if (notes.length === 0) return [];
  return [
    h('section.notes', [
      h('h2', phrases.notes),
      h(
        'ol.clauses',
        { role: 'list' },
        notes.map(({ number, blocks, used }) =>
          h('li', { id: `noot-${number}` }, [
            h('span.label', `${number}.`),
            h('div', [
              ...blocksToHast(blocks),
              ...(used
                ? [h('a', { href: `#nootverwijzing-${number}` }, pageWords.backToText)]
                : []),
            ]),
          ]),
        ),
      ),
    ]),
  ];
}

function accountOf({ parts }: Account): ElementContent {
  return h('section.account', [h('h2', phrases.account), ...parts.flatMap(partOf)]);
}

function partOf({ title, none, entries }: AccountPart): ElementContent[] {
  if (entries.length === 0) return [h('h3', title), h('p', none)];
  return [h('h3', `${title} (${entries.length})`), h('ul', entries.map(entryOf))];
}

function entryOf({ place, actual, expected, reason }: AccountEntry): ElementContent {
  return h('li', [
    h('span.place', place ?? ''),
    h('span', [
      ...(actual !== null ? [h('q', { className: expected !== null ? ['old'] : [] }, actual)] : []),
      ...(actual !== null && expected !== null ? [' → '] : []),
      ...(expected !== null ? [h('q.fresh', expected)] : []),
      h('span.reason', reason),
    ]),
  ]);
}

import { stripVTControlCharacters } from 'node:util';
import { identify, type Protocol } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import { protocolToHtml, protocolToTerminal, toAccount } from '../src/index.ts';
import { hostileTexts } from './hostile-comparison.ts';
import { htmlText } from './plain-text.ts';
import {
  clause,
  line,
  note,
  paragraph,
  parent,
  reference,
  sampleProtocol,
  section,
} from './sample-protocol.ts';

const bare = (text: string) => text.replace(/\s+/g, '');
const empty: Protocol = {
  type: 'protocol',
  meta: { title: null, language: 'nl' },
  data: { messages: [] },
  children: [],
};

const forms: Record<string, (tree: Protocol) => string> = {
  HTML: (tree) => htmlText(protocolToHtml(tree)),
  terminal: (tree) => protocolToTerminal(tree, { colour: false }),
};

describe.each(Object.entries(forms))('%s', (_name, write) => {
  test('tells what was found, repaired, recovered, set aside and doubted', () => {
    const shown = bare(write(sampleProtocol));
    for (const part of [
      '19 bepalingen in 5 onderdelen.',
      'A. Voor iedereen',
      'Hersteld (2)',
      'regel 14',
      'Hetis',
      'Het is',
      'regel 22–23',
      'Teruggevonden nummers (1)',
      'Het nummer ontbrak en volgt uit de telling.',
      'pagina 1 van 4',
      'Controleer dit: twijfel bij het lezen (2)',
      'Deze regel kan een kopje zijn of een bepaling.',
      'Ook opgemerkt (1)',
      'nog niet ingevuld',
    ]) {
      expect(shown).toContain(bare(part));
    }
  });
  test('reads well where there is nothing to tell', () => {
    const shown = bare(write(empty));
    for (const part of [
      'Zonder titel',
      '0 bepalingen in 0 onderdelen.',
      'Er was niets te herstellen.',
      'Er waren geen nummers zoekgeraakt.',
      'Er is niets opzijgezet.',
      'Er zijn geen plaatsen waarover twijfel is.',
    ]) {
      expect(shown).toContain(bare(part));
    }
    expect(shown).not.toContain('Ookopgemerkt');
  });
  test('hostile text stays text', () => {
    const tree = identify({
      ...empty,
      meta: { title: `${hostileTexts[0]}\u202E`, language: 'nl', version: hostileTexts[1] ?? '' },
      data: {
        messages: [
          {
            ruleId: 'x',
            reason: hostileTexts[2] ?? '',
            actual: '\u001B[2J',
            expected: '',
            confidence: 0.1,
          },
        ],
      },
      children: [section(1, null, hostileTexts[3] ?? '', [])],
    });
    const shown = write(tree);
    for (const part of hostileTexts.slice(0, 4)) expect(bare(shown)).toContain(bare(part));
    expect(shown).toContain('[U+202E]');
    expect(shown).toContain('[U+001B]');
  });
});

test('HTML shows the whole text, with notes and tables', () => {
  const html = protocolToHtml(sampleProtocol);
  for (const part of [
    '<p class="status">CONCEPT</p>',
    '<strong>veilig</strong>',
    '<em>vriendelijk</em>',
    '<a href="https://school.example/afspraken" rel="noreferrer">de website</a>',
    '<code>welkom123</code>',
    '<th scope="col">Termijn</th>',
    '<td>vijf werkdagen</td>',
    '<a href="#noot-1" id="nootverwijzing-1">',
    '<span class="label">b.</span>',
    'id="bepaling-sec_A__cl_2__cl_b"',
  ]) {
    expect(html).toContain(part);
  }
  expect(htmlText(html)).not.toMatch(/paginanummer van/);
});

test('HTML accounts for a reading only where there was one', () => {
  expect(protocolToHtml(empty)).toContain('Verantwoording van het lezen');
  const { data: _, ...composed } = empty;
  expect(protocolToHtml(composed)).not.toContain('Verantwoording van het lezen');
});

test('HTML has an element for every block', () => {
  const flow = (node: unknown) => node as never;
  const html = protocolToHtml(
    identify({
      ...empty,
      meta: { ...empty.meta, status: 'adopted' },
      children: [
        clause('prose', null, [
          flow({ type: 'code', value: 'x' }),
          flow({ type: 'thematicBreak' }),
          flow(parent('blockquote', [parent('paragraph', ['citaat'])])),
          flow(
            parent('list', [parent('listItem', [parent('paragraph', ['een'])])], { ordered: true }),
          ),
          flow(parent('list', [parent('listItem', [parent('paragraph', ['punt'])])])),
          paragraph(parent('delete', ['weg']), { type: 'break' }, 'verder', reference('n')),
        ]),
        note('n', paragraph('Noot.')),
        note('los', paragraph('Los.')),
      ],
    }),
  );
  for (const part of [
    '<pre>x</pre>',
    '<hr>',
    '<blockquote>',
    '<ol class="clauses"',
    '<ul class="clauses"',
    '<s>weg</s>',
    '<br>',
    'Los.',
  ]) {
    expect(html).toContain(part);
  }
  expect(html).not.toContain('class="status"');
});

test('terminal wraps titles and colours only marks', () => {
  const tree = identify({ ...empty, children: [section(1, 'A', 'woord '.repeat(30).trim(), [])] });
  const lines = protocolToTerminal(tree, { colour: false, width: 60 }).split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(60);
  expect(lines.some((text) => /woord \.+ 0 bepalingen$/.test(text))).toBe(true);
  expect(stripVTControlCharacters(protocolToTerminal(sampleProtocol, { colour: true }))).toBe(
    protocolToTerminal(sampleProtocol, { colour: false }),
  );
});

test('numbers that the reader tells of are told once, furniture in Dutch', () => {
  const tree = identify({
    ...empty,
    data: {
      messages: [
        {
          ruleId: 'lost-number',
          reason: 'Nummer 2 ontbreekt.',
          place: line(5),
          actual: '',
          expected: '2',
          confidence: 0.6,
        },
      ],
    },
    children: [
      clause('item', '2', ['tekst'], { data: { numRecovered: true }, position: line(5) }),
      { type: 'furniture', value: '3', reason: 'page-counter' },
    ],
  });
  const [repairs, numbers, furniture, doubts] = toAccount(tree).parts;
  expect(repairs?.entries).toEqual([]);
  expect(numbers?.entries).toEqual([
    { place: 'regel 5', actual: null, expected: '2', reason: 'Nummer 2 ontbreekt.' },
  ]);
  expect(furniture?.entries).toEqual([
    { place: null, actual: '3', expected: null, reason: 'Paginanummer.' },
  ]);
  expect(doubts?.entries).toHaveLength(1);
});

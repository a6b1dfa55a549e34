import {
  type Clause,
  type ClauseContent,
  type FootnoteDefinition,
  identify,
  type MdastNode,
  type Position,
  type Protocol,
  type Section,
  type SectionContent,
} from '@akkoord/clause';

type Node = MdastNode & Record<string, unknown>;

/** Make a text leaf. */
export function text(value: string): Node {
  return { type: 'text', value };
}

/** Make an mdast parent. */
export function parent(type: string, children: Array<Node | string>, more: object = {}): Node {
  return {
    type,
    children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
    ...more,
  };
}

/** Make a paragraph. */
export function paragraph(...children: Array<Node | string>): ClauseContent {
  return parent('paragraph', children) as unknown as ClauseContent;
}

/** Make a clause; strings in its content become paragraphs. */
export function clause(
  form: Clause['form'],
  num: string | null,
  content: Array<ClauseContent | string>,
  more: Partial<Clause> = {},
): Clause {
  return {
    type: 'clause',
    eId: '',
    wId: '',
    num,
    form,
    children: content.map((child) => (typeof child === 'string' ? paragraph(child) : child)),
    ...more,
  };
}

/** Make a section. */
export function section(
  depth: number,
  num: string | null,
  heading: string,
  children: SectionContent[],
): Section {
  return { type: 'section', eId: '', num, heading, depth, children };
}

/** Make a footnote definition. */
export function note(identifier: string, ...children: ClauseContent[]): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier,
    children: children as FootnoteDefinition['children'],
  };
}

/** Make a place on one line. */
export function line(number: number, until = number): Position {
  return { start: { line: number, column: 1 }, end: { line: until, column: 20 } };
}

/** Refer to a footnote. */
export function reference(identifier: string): Node {
  return { type: 'footnoteReference', identifier };
}

/** Take an mdast node for content of a clause. */
export function flow(node: Node): ClauseContent {
  return node as unknown as ClauseContent;
}

/** Make a table; its first row is the header. */
export function table(...rows: string[][]): Node {
  const cellsOf = (row: string[]) => row.map((value) => parent('tableCell', [value]));
  return parent(
    'table',
    rows.map((row) => parent('tableRow', cellsOf(row))),
  );
}

/** Every kind of block but a paragraph and a table. */
export const otherBlocks: ClauseContent[] = [
  { type: 'code', value: 'regel 1\nregel 2' },
  { type: 'thematicBreak' },
  parent('blockquote', [parent('paragraph', ['citaat'])]),
  parent('list', [parent('listItem', [parent('paragraph', ['vier'])])], {
    ordered: true,
    start: 4,
  }),
  parent('list', [parent('listItem', [parent('paragraph', ['punt'])])]),
].map(flow);

/** A draft with every node that a protocol may hold, and every kind of entry in its account. */
export const sampleProtocol: Protocol = identify({
  type: 'protocol',
  meta: {
    title: 'Protocol sociale media',
    subject: 'social-media',
    language: 'nl',
    school: { name: 'De Papieren Draak', sector: 'po' },
    competentAuthority: {
      name: 'Stichting Windkracht',
      schools: ['De Papieren Draak', 'Het Zeepaard'],
    },
    version: '2.0',
    status: 'submitted',
    approval: {
      rights: [
        {
          body: 'mr',
          right: 'consent',
          basis: 'WMS art. 10, onder e',
          asOf: '2025-08-01',
          clauses: ['sec_A__cl_1', 'sec_A__cl_2'],
          confirmed: true,
        },
        {
          body: 'pmr',
          right: 'consent',
          basis: 'WMS art. 12, lid 1, onder m',
          asOf: '2025-08-01',
          clauses: ['sec_C__cl_1'],
          confirmed: false,
        },
      ],
      decisions: [{ body: 'mr', requestedOn: '2026-01-12', respondBy: '2026-02-23' }],
    },
    audience: ['leerlingen', 'ouders', 'medewerkers'],
    publication: ['de schoolgids', 'de website van de school'],
    related: ['Gedragscode', 'Privacyreglement'],
  },
  data: {
    messages: [
      {
        ruleId: 'glued-words',
        reason: 'Twee woorden stonden aan elkaar.',
        place: line(14),
        actual: 'Hetis',
        expected: 'Het is',
        confidence: 0.98,
      },
      {
        ruleId: 'confused-letters',
        reason: 'De hoofdletter I was gelezen als een kleine l.',
        place: line(22, 23),
        actual: 'ledereen',
        expected: 'Iedereen',
        confidence: 0.6,
      },
      {
        ruleId: 'list-or-prose',
        reason: 'Deze regel kan een kopje zijn of een bepaling.',
        place: line(31),
        confidence: 0.5,
      },
      { ruleId: 'two-columns', reason: 'De tekst stond in twee kolommen.', confidence: 0.9 },
    ],
  },
  children: [
    section(1, null, 'Inleiding', [
      clause('prose', null, [
        paragraph(
          'Op onze school gaan we ',
          parent('strong', ['veilig']),
          ' en ',
          parent('emphasis', ['vriendelijk']),
          ' met elkaar om, ook online. Meer leest u op ',
          parent('link', ['de website'], { url: 'https://school.example/afspraken' }),
          '.',
          reference('wet'),
        ),
      ]),
      { type: 'furniture', value: 'pagina 1 van 4', reason: 'Paginanummer.', position: line(9) },
    ]),
    section(1, 'A', 'Voor iedereen', [
      clause('item', '1', ['We schrijven over een ander zoals we dat zelf prettig vinden.']),
      clause(
        'item',
        '2',
        [
          'We delen geen beelden van een ander zonder toestemming. Dit geldt voor:',
          clause('item', 'a', ["foto's en filmpjes;"]),
          clause('item', 'b', [
            'schermafdrukken van berichten;',
            clause('bullet', null, ['ook uit een groepsapp;']),
            clause('bullet', null, ['ook als de naam is weggehaald.']),
          ]),
        ],
        { data: { numRecovered: true }, position: line(18) },
      ),
      clause('item', '3', [
        paragraph(
          'Wachtwoorden houden we voor onszelf. Een wachtwoord als ',
          { type: 'inlineCode', value: 'welkom123' },
          ' is niet veilig.',
        ),
      ]),
      section(2, '2.1', "Foto's en film", [
        clause('prose', null, [
          'De school vraagt toestemming voor:',
          clause('bullet', null, ['de website;']),
          clause('bullet', null, ['de nieuwsbrief;']),
          clause('bullet', null, [paragraph('de besloten ouderapp.', reference('app'))]),
        ]),
        clause('item', '10', [
          'Voor beelden gelden deze termijnen.',
          flow(
            table(
              ['Wat', 'Wie', 'Termijn'],
              ['Beeld weghalen', 'Beheerder van de website', 'vijf werkdagen'],
              ['Toestemming vragen', 'Administratie', 'elk schooljaar'],
            ),
          ),
        ]),
      ]),
      note('app', paragraph('Alleen ouders van de groep kunnen meelezen.')),
    ]),
    section(1, 'B', 'Als er iets misgaat', [
      clause('step', '1', ['Bewaar het bericht. Haal niets weg.']),
      clause('step', '2', ['Vertel het aan uw kind zijn leraar of aan de vertrouwenspersoon.']),
      clause('step', '3', ['De directie belt de ouders op dezelfde dag.']),
    ]),
    section(1, 'C', 'Voor medewerkers', [
      clause('item', '1', [
        'Medewerkers gebruiken voor contact met ouders alleen de ouderapp van de school.',
      ]),
      clause('item', '2', [
        'Medewerkers zijn geen vrienden met leerlingen op een privéaccount, tenzij zij familie van elkaar zijn.',
      ]),
      clause('item', null, ['Bij twijfel overlegt de medewerker met de directeur.']),
    ]),
    note('wet', paragraph('Zie de Algemene verordening gegevensbescherming.')),
  ],
});

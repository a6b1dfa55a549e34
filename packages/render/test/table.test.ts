import type { Change, ContentBlock, ContentRun, Meta } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import {
  columnLegend,
  foldKindOf,
  linesOf,
  type Run,
  rowHeadings,
  rowLabels,
  rowRemarks,
  type TableRow,
  toTable,
} from '../src/index.ts';
import { isRewritten, readableRuns } from '../src/view/runs.ts';
import {
  change,
  comparison,
  diff,
  equalComparison,
  othersComparison,
  sampleComparison,
  witness,
} from './sample-comparison.ts';

const rowOf = (given: Parameters<typeof change>[0]): TableRow => {
  const made = change({ before: ['a'], after: ['b'], ...given });
  const side = (eId: string) => witness({}, { [eId]: ['1', null] });
  return toTable(comparison(side('a'), side('b'), [made])).rows[0] as TableRow;
};

test('counts add up, and say what overlaps', () => {
  const { head } = toTable(sampleComparison);
  expect(head.counts.map(({ text }) => text)).toEqual([
    '1 nieuw',
    '1 vervallen',
    '6 gewijzigd (4 inhoudelijk, 2 redactioneel)',
    '3 ongewijzigd (1 op naam, leesteken, leesfout of verwijzing na)',
  ]);
  expect(head.overlap).toBe(
    'Waarvan 1 strenger, 2 ruimer, 1 deels strenger en deels ruimer, 2 verplaatst, 2 hernummerd, 1 met een twijfelachtige koppeling. Een regel kan in meer van deze tellingen staan.',
  );
  expect(head.complete).toBe(
    'Alle 11 + 11 bepalingen staan in deze tabel: 11 uit de oude tekst en 11 uit de nieuwe tekst. Daarvan staan 4 regels zonder inhoudelijke wijziging in een lijst achter de tabel.',
  );
});

test('says so when a clause is missing from the table', () => {
  const short = { ...sampleComparison, changes: sampleComparison.changes.slice(1) };
  expect(toTable(short).head.complete).toBe(
    'Let op: niet alle bepalingen staan in deze tabel. Er ontbreken 1 uit de oude tekst en 1 uit de nieuwe tekst.',
  );
  const lost = comparison(witness({}, { a: ['1', null] }), witness({}, {}), []);
  expect(toTable(lost).head.complete).toContain('Er ontbreekt 1 uit de oude tekst en 0');
});

test('leaves out what is not substantive, and says so', () => {
  const { head, rows } = toTable(sampleComparison, { only: 'substantive' });
  expect(rows.map(({ number }) => number)).toEqual([4, 5, 6, 7, 9, 11]);
  expect(head.complete).toBe(
    'Alle 11 + 11 bepalingen zijn vergeleken. In deze tabel staan alleen de inhoudelijke wijzigingen; 5 regels zonder inhoudelijke wijziging zijn weggelaten.',
  );
  expect(head.counts).toEqual(toTable(sampleComparison).head.counts);
});

test('groups rows by topic, those without one last', () => {
  const topics = { contact: 'Contact' };
  const { groups, rows } = toTable(sampleComparison, { group: 'topic', topics });
  expect(groups.map(({ title, rows: own }) => [title, own.map(({ number }) => number)])).toEqual([
    ['Contact', [4]],
    ['platforms', [9]],
    ['Zonder onderwerp', [5, 6, 7, 8, 11]],
  ]);
  expect(rows).toHaveLength(sampleComparison.changes.length);
});

test('reads as a gap list beside a model', () => {
  const { head, groups, columns } = toTable(sampleComparison, { model: 'after' });
  expect(head.title).toBe('Naast het model: Afspraken over berichten en beeld');
  expect(columns.map(({ title }) => title).slice(1, 3)).toEqual(['School', 'Model']);
  expect(groups.map(({ title, rows }) => [title, rows.length])).toEqual([
    ['Wat de school mist', 1],
    ['Wat de school anders regelt', 4],
    ['Wat de school regelt zoals het model', 5],
    ['Wat alleen de school regelt', 1],
  ]);
  expect(head.counts.map(({ text }) => text).join(', ')).toBe(
    '1 mist de school, 4 regelt de school anders, 5 regelt de school zoals het model, 1 regelt alleen de school',
  );
  expect(head.overlap).toContain('1 strenger in het model, 2 ruimer in het model');
  expect(groups[0]?.rows[0]).toMatchObject({ word: 'Mist', absent: 'Geen bepaling' });
  expect(groups[1]?.rows.map(({ number }) => number)).toEqual([4, 6, 7, 11]);
  expect(head.legend).toMatch(/^Wat alleen bij de school staat, is rood/);
  const turned = toTable(sampleComparison, { model: 'before' });
  expect(turned.groups[1]?.rows.map(({ number }) => number)).toEqual([4, 6, 7, 11]);
  expect(turned.head.title).toBe('Naast het model: Protocol sociale media');
  expect(turned.groups[0]?.rows[0]?.number).toBe(9);
});

test('a right that most rows touch is told once, over the rows, and another in its own row', () => {
  const right = { body: 'mr', right: 'consent', basis: 'WMS art. 10, onder e', asOf: '2025-08-01' };
  const other = { ...right, body: 'pmr', basis: 'WMS art. 12 lid 1, onder d' };
  const rowsOf = (count: number) => {
    const first = sampleComparison.changes[3] as Change;
    const changes = Array.from({ length: count }, (_, i) => ({
      ...first,
      rights: i === 0 ? [right, other] : [right],
    })) as Change[];
    return toTable({ ...sampleComparison, changes, others: [] });
  };
  const [mr, pmr] = [
    'MR: instemmingsrecht, WMS art. 10, onder e',
    'PMR (personeel): instemmingsrecht, WMS art. 12 lid 1, onder d',
  ];
  const { head, rows } = rowsOf(5);
  expect(head.rights).toBe(
    `De meeste regels hieronder raken hetzelfde recht; daarom staat het alleen hier: ${mr}.`,
  );
  expect(rows.flatMap(({ rights }) => rights)).toEqual([pmr]);
  const few = rowsOf(4);
  expect(few.head.rights).toBeNull();
  expect(few.rows.flatMap(({ rights }) => rights)).toEqual([mr, pmr, mr, mr, mr]);
});

test('says what the council is asked and by when, if the metadata does', () => {
  expect(toTable(sampleComparison).head.requests).toEqual([
    'Aan de MR is op 15 september 2025 instemming gevraagd (WMS art. 10, onder e). Reactie uiterlijk 27 oktober 2025.',
  ]);
  const approval: Meta['approval'] = {
    rights: [
      {
        body: 'gmr',
        right: 'advice',
        basis: 'WMS art. 11, onder f',
        asOf: '2025-08-01',
        clauses: [],
        confirmed: false,
      },
    ],
  };
  const requests = (meta: Parameters<typeof witness>[0]) =>
    toTable(comparison(witness({}, {}), witness(meta, {}), [])).head.requests;
  expect(requests({})).toEqual([expect.stringMatching(/^Dat is niet bekend\. /u)]);
  expect(requests({ approval })).toEqual([
    'Aan de GMR is nog niets gevraagd. Het gaat om advies (WMS art. 11, onder f).',
  ]);
  expect(
    requests({ approval: { decisions: [{ body: 'omr', school: 'De Papieren Draak' }] } }),
  ).toEqual([
    'Aan de oudergeleding van de MR van De Papieren Draak wordt een besluit gevraagd. Op welke grond, is niet bekend. Voor wanneer, is niet bekend.',
  ]);
  expect(requests({ approval: { decisions: [{ body: 'mr', decision: 'consent' }] } })).toEqual([]);
  expect(requests({ status: 'adopted', approval })).toEqual([]);
});

test('explains rights only where a change touches one, and has no empty column unless it is asked for', () => {
  const columns = (given: typeof sampleComparison) =>
    toTable(given).columns.map(({ title }) => title);
  expect(columns(sampleComparison)).toEqual(['Bepaling', 'Was', 'Wordt', 'Toelichting']);
  expect(columns(equalComparison)).toEqual(['Bepaling', 'Was', 'Wordt']);
  expect(toTable(sampleComparison, { remarks: 'column' }).columns.at(-1)?.title).toBe(
    'Opmerking MR',
  );
  expect(columnLegend(toTable(equalComparison).columns)).not.toContain('welke raad');
  expect(columnLegend(toTable(sampleComparison).columns)).toContain('de wet van 1 augustus 2025');
});

test('ends an explanation of a column with one full stop, also where it is a sentence of its own', () => {
  const columns = [
    { key: 'remarks', title: 'Voor wie', explanation: 'welke raad. Alle rechten staan er.' },
    { key: 'council', title: 'Opmerking MR', explanation: 'leeg' },
  ] as const;
  expect(columnLegend(columns)).toBe(
    'Wat er in de tabel staat. Voor wie: welke raad. Alle rechten staan er. Opmerking MR: leeg.',
  );
});

test('names both texts and how they were read', () => {
  const { before, after, title } = toTable(sampleComparison).head;
  expect(title).toBe('Was-wordt: Protocol sociale media');
  expect(before.reading).toBe(
    'Bij het lezen zijn 12 plaatsen hersteld; controleer 3 plaatsen waarover twijfel is.',
  );
  expect(after.reading).toBe('Bij het lezen was niets te herstellen.');
  expect(before.facts.map(({ label }) => label)).toEqual([
    'School',
    'Versie',
    'Status',
    'Vastgesteld op',
    'Geldt vanaf',
    'Kenmerk van de tekst',
  ]);
  const bare = toTable(
    comparison(
      witness({ competentAuthority: { name: 'Stichting Windkracht' } }, {}, { repairs: 1 }),
      witness({}, {}, { doubtful: 1 }),
      [],
    ),
  ).head;
  expect(bare.title).toBe('Was-wordttabel');
  expect(bare.before).toMatchObject({
    title: 'Zonder titel',
    reading: 'Bij het lezen is 1 plaats hersteld.',
    facts: [{ label: 'School', value: 'Stichting Windkracht' }, { value: 'niet vermeld' }, {}],
  });
  expect(bare.after.reading).toBe(
    'Bij het lezen was niets te herstellen; controleer 1 plaats waarover twijfel is.',
  );
  expect(bare.overlap).toBeNull();
});

test('marks words where that helps, and whole texts where it does not', () => {
  const words = rowOf({ diff: diff('Een [-kleine-]{+grote+} regel met veel gelijke woorden.') });
  expect(words).toMatchObject({ style: 'marked', note: null });
  const rewritten = rowOf({
    diff: diff('[-Heel andere woorden hier-]{+Niets is er gelijk gebleven+} toch'),
  });
  expect(rewritten.style).toBe('block');
  expect(rewritten.note).toContain('Sterk herschreven');
  expect(rewritten.before?.runs).toEqual([{ op: 'delete', text: 'Heel andere woorden hier toch' }]);
  const scattered = (places: number, same: string) =>
    diff(Array.from({ length: places }, (_, i) => `${same} [-oud${i}-]{+nieuw${i}+} `).join(''));
  expect(isRewritten(scattered(13, 'dit blijft'))).toBe(true);
  expect(isRewritten(scattered(12, 'dit blijft'))).toBe(false);
  expect(isRewritten(scattered(40, 'het meeste blijft hier zoals het is'))).toBe(false);
  expect(isRewritten([])).toBe(false);
});

test('reads well: islands join a change, white space moves out of a mark', () => {
  const runs = readableRuns(diff('Wij [-doen -]{+maken +}de [-les-]{+toets+} samen'));
  expect(runs.before).toEqual([
    { op: 'equal', text: 'Wij ' },
    { op: 'delete', text: 'doen de les' },
    { op: 'equal', text: ' samen' },
  ]);
  expect(
    runs.merged.map(({ op, text }) => (op === 'equal' ? text : `<${op} ${text}>`)).join(''),
  ).toBe('Wij <delete doen de les><insert maken de toets> samen');
  const both = diff('a {+ b\nc +}d[- e-]');
  const side = (op: string) =>
    both
      .filter((part) => part.op !== op)
      .map(({ text }) => text)
      .join('');
  const { before, after } = readableRuns(both);
  expect(before.map(({ text }) => text).join('')).toBe(side('insert'));
  expect(after.map(({ text }) => text).join('')).toBe(side('delete'));
  expect(linesOf(after)).toHaveLength(2);
});

test('tells why, and what a person should look at', () => {
  const lone = rowOf({
    kind: 'insertion',
    before: [],
    band: 'likely',
    matchedBy: 'none',
    diff: diff('{+x+}'),
  });
  expect(rowRemarks(lone)).toEqual([
    'Een bepaling van de andere tekst lijkt hier enigszins op. Controleer of zij bij elkaar horen.',
  ]);
  const unsure = rowOf({ band: 'doubtful', matchedBy: 'words+anders', diff: diff('a b c [-d-]') });
  expect(rowRemarks(unsure)).toEqual(['Gekoppeld op woorden die op elkaar lijken en anders.']);
  expect(unsure.badges.map(({ text }) => text)).toEqual(['Koppeling twijfelachtig']);
  const sure = rowOf({ diff: diff('a b c [-d-]') });
  expect(rowRemarks(sure)).toEqual([]);
  expect(sure.evidence).toBe('Gekoppeld op woorden die op elkaar lijken en hetzelfde kopje.');
});

test('names a clause by where it stood and stands', () => {
  const names = (before: readonly [string | null, string | null], after: typeof before) => {
    const row = toTable(
      comparison(witness({}, { a: before }), witness({}, { b: after }), [
        change({ before: ['a'], after: ['b'], moved: true, diff: diff('x') }),
      ]),
    ).rows[0] as TableRow;
    return [rowLabels(row), rowHeadings(row), row.badges.map(({ text }) => text)];
  };
  expect(names(['A.1', 'Een'], ['A.1', 'Een'])).toEqual([['A.1'], ['Een'], ['Verplaatst']]);
  expect(names(['A.1', 'Een'], ['B.2', 'Twee'])).toEqual([
    ['A.1', 'B.2'],
    ['Een', 'Twee'],
    ['Verplaatst van A.1 naar B.2'],
  ]);
  expect(names(['A.1', null], [null, null])).toEqual([['A.1', '–'], [], ['Verplaatst']]);
});

test('puts aside only what changes no rule for sure, by why that is so', () => {
  const kindOf = (given: Partial<Change>, names = {}) => {
    const side = (eId: string) => {
      const made = witness({}, { [eId]: ['1', null] });
      Object.assign(made.clauses[eId] ?? {}, names);
      return made;
    };
    const one = change({ before: ['a'], after: ['b'], diff: diff('a b [-c-]'), ...given });
    return foldKindOf(comparison(side('a'), side('b'), [one]), 1);
  };
  const same = { kind: 'unchanged', significance: 'none' } as const;
  expect(kindOf(same)).toBe('same');
  expect(kindOf({ ...same, moved: true })).toBe('moved');
  expect(kindOf({ ...same, renumbered: true })).toBe('renumbered');
  expect(kindOf({ significance: 'none' })).toBe('nearly');
  expect(kindOf({ significance: 'editorial' })).toBe('editorial');
  expect(kindOf({ significance: 'editorial', effect: 'looser' })).toBeNull();
  expect(kindOf({ significance: 'editorial', band: 'doubtful' })).toBeNull();
  expect(kindOf({})).toBeNull();
  expect(kindOf({}, { colophon: true })).toBe('colophon');
});

test('keeps the items of a list that changed, and the words that lead to them', () => {
  const item = (runs: ContentRun[]) =>
    ({ type: 'paragraph', op: 'equal', mark: '•', level: 1, runs }) as const;
  const blocks: ContentBlock[] = [
    { type: 'paragraph', op: 'equal', mark: null, level: 0, runs: diff('In de tas zit:') },
    item(diff('een pen')),
    item(diff('een schrift')),
    item(diff('een [-liniaal-]{+passer+}')),
    item(diff('een gum')),
  ];
  const { merged, whole } = rowOf({ diff: diff('x [-y-]'), blocks });
  const text = (runs: readonly Run[]) => runs.map(({ text: own }) => own).join('');
  expect(text(merged)).toBe('In de tas zit:\n[…]\n• een liniaalpasser\n[…]');
  expect(text(whole?.after?.runs ?? [])).toContain('een schrift');
});

describe('what stands in no clause’s words', () => {
  const { head, rows, groups, folded } = toTable(othersComparison);
  const others = rows.filter(({ of }) => of !== 'clause');
  test('has a row each, in a group at the end, and is never called the same', () => {
    expect(others).toHaveLength(othersComparison.others.length);
    const weighs = (weight: string) =>
      othersComparison.others.filter(
        ({ significance }) => (significance === 'none') === (weight === 'none'),
      );
    expect(groups.at(-1)?.rows).toHaveLength(weighs('substantive').length);
    const light = folded.find(({ kind }) => kind === 'layout');
    expect(light?.rows).toHaveLength(weighs('none').length);
    expect(others.map(({ kind }) => kind)).not.toContain('same');
  });
  test('counts as clauses do', () => {
    const substantive = others.filter(
      (_, index) => othersComparison.others[index]?.significance === 'substantive',
    ).length;
    expect(head.total).toBe(
      `${others.length + 1} wijzigingen, waarvan ${substantive + 1} inhoudelijk.`,
    );
    expect(head.counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
  });
  test('is left out by what a choice of rows leaves out', () => {
    const shown = toTable(othersComparison, { only: 'substantive' }).rows;
    const weights = [...othersComparison.changes, ...othersComparison.others];
    expect(shown.every(({ number }) => weights[number - 1]?.significance === 'substantive')).toBe(
      true,
    );
    expect(shown.filter(({ of }) => of !== 'clause').length).toBeGreaterThan(5);
  });
});

test('a summary leads to its rows, and accounts for every row in which something changes', () => {
  const { summary, rows } = toTable(sampleComparison);
  expect(summary?.title).toBe('Wat verandert er?');
  expect(summary?.lines.map(({ lead, place, row }) => [lead, place, row])).toEqual([
    ['Strenger voor leerlingen:', 'A.2 en B.1, rij 4 en 7', 4],
    ['Nieuw, een regel:', 'A.3, rij 5', 5],
    ['Staat niet meer in de tekst, een verbod voor medewerkers:', 'B.1, rij 9', 9],
  ]);
  expect(summary?.rest).toEqual([
    'Nog 2 rijen met een wijziging staan alleen in de tabel: rij 8 en 11.',
    'In 1 rij zegt het programma niet wat er verandert: rij 6.',
    'In 3 rijen verandert geen regel, maar alleen de woorden, de plaats, het nummer of de opmaak: rij 2, 3 en 10.',
  ]);
  const told = [4, 7, 5, 9, 8, 11, 6, 2, 3, 10];
  const changed = rows.filter(
    (row) => row.kind !== 'same' || row.style !== 'plain' || row.badges.length > 0,
  );
  const numbers = changed.map(({ number }) => number).sort((a, b) => a - b);
  expect(numbers).toEqual(told.toSorted((a, b) => a - b));
  expect(toTable(sampleComparison, { reader: 'parents' }).summary?.title).toBe(
    'Wat verandert er voor ouders?',
  );
  expect(toTable({ ...sampleComparison, summary: [] }).summary?.rest[0]).toMatch(/^Van geen /u);
});

test('there is no summary beside a model, of equal texts, nor where nobody made one', () => {
  expect(toTable(sampleComparison, { model: 'after' }).summary).toBeNull();
  expect(toTable({ ...equalComparison, summary: [] }).summary).toBeNull();
  const { summary: _, ...without } = sampleComparison;
  expect(toTable(without).summary).toBeNull();
});

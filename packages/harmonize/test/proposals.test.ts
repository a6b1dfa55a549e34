import { clausesOf, digest, footnotesOf, openPrefix, ownText } from '@akkoord/clause';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangeChoice } from '../src/ledger/decision.ts';
import { proposalsResult } from '../src/proposals/result.ts';
import type { ProposalRow } from '../src/proposals/row.ts';
import { proposalRows } from '../src/proposals/rows.ts';
import { decided, linesOf, proposed, textOf, wording } from './proposed.ts';

const base = `# Protocol schermtijd

## A. Afspraken

1. Leerlingen leggen hun telefoon in de kluis. De mentor bewaart de sleutel tot het einde van de dag.
2. In de kantine eten leerlingen aan tafel.
3. Ouders bellen de administratie. Zie punt 2.

## B. Gevolgen

1. Bij de eerste keer praat de mentor met de leerling.
2. Bij de tweede keer belt de mentor de ouders. Zie A.3.
`;
const board = base
  .replace('in de kluis.', 'in de telefoontas.')
  .replace('2. In de kantine', '2. In de gang is het scherm zwart.\n3. In de kantine')
  .replace('3. Ouders bellen', '4. Ouders bellen')
  .replace('Zie punt 2', 'Zie punt 3')
  .replace('Zie A.3', 'Zie A.4')
  .replace('B. Gevolgen', 'B. Maatregelen');
const mr = base
  .replace('tot het einde van de dag', 'tot het laatste lesuur voorbij is')
  .replace('praat de mentor', 'praat de mentor dezelfde dag');

const rowOf = (rows: readonly ProposalRow[], label: string) =>
  rows.find((row) => row.label === label) as ProposalRow;

describe('what is proposed', () => {
  const rows = proposalRows(proposed({ base, board, mr }));

  test('each clause, heading and new clause stands once, in the order of the text', () => {
    expect(rows.map(({ key, of, label }) => [key, of, label])).toEqual([
      ['sec_A__cl_1', 'clause', 'A.1'],
      ['board sec_A__cl_2', 'clause', 'A.2'],
      ['sec_B', 'heading', 'B Gevolgen'],
      ['sec_B__cl_1', 'clause', 'B.1'],
    ]);
  });

  test('changes in other sentences of one clause go together', () => {
    const row = rowOf(rows, 'A.1');
    expect([row.agreement, row.why.code]).toEqual(['compatible', 'other-sentences']);
    expect(row.merged).toBe(
      'Leerlingen leggen hun telefoon in de telefoontas. De mentor bewaart de sleutel tot het laatste lesuur voorbij is.',
    );
  });

  test('a reference that only follows its clause is nothing to decide on', () => {
    expect(rows.map(({ label }) => label)).not.toContain('B.2');
    expect(rows.map(({ label }) => label)).not.toContain('A.3');
  });

  const clause = (text: string) => `# Regels\n\n1. ${text}\n2. De school zorgt voor een kluis.\n`;
  const old = 'Leerlingen zetten hun telefoon in de les uit en bergen hem veilig op in hun tas.';
  test.each<[string, string, string, string]>([
    ['same-text', old.replace('de les', 'school'), old.replace('de les', 'school'), 'same'],
    ['same-words', old.replace('de les', 'school'), old.replace('de les', 'de klas'), 'clashing'],
    // One word between two changes: `tien dagen` must not become `twaalf weken`.
    ['same-words', old.replace('zetten', 'doen'), old.replace('telefoon', 'mobiel'), 'clashing'],
    [
      'same-sentence',
      old.replace('de les', 'school'),
      old.replace('hun tas', 'de kluis'),
      'compatible',
    ],
    [
      'rewritten',
      'In elke klas ligt een mand waarin alles verdwijnt wat een scherm heeft, en wel telefoon in de les.',
      old.replace('hun tas', 'de kluis'),
      'clashing',
    ],
  ])('%s', (code, one, other, agreement) => {
    const [row] = proposalRows(
      proposed({ base: clause(old), board: clause(one), mr: clause(other) }),
    );
    expect([row?.why.code, row?.agreement]).toEqual([code, agreement]);
  });

  test('one takes it out and another changes it: that clashes', () => {
    const without = base.replace(/1\. Bij de eerste.*\n2\./, '1.').replace('Zie A.3', 'Zie A.3');
    const row = rowOf(proposalRows(proposed({ base, board: without, mr })), 'B.1');
    expect([row.why, row.agreement]).toEqual([
      { code: 'gone-and-changed', data: { gone: 'board' } },
      'clashing',
    ]);
  });

  test('both add the same clause: one row', () => {
    const one = base.replace(
      '2. In de kantine',
      '2. Het plein is vrij van schermen.\n3. In de kantine',
    );
    const rows = proposalRows(proposed({ base, board: one, mr: one }));
    const added = rows.filter(({ base: was }) => was.length === 0);
    expect(added.map(({ agreement, sides }) => [agreement, sides.length])).toEqual([['same', 2]]);
  });
});

describe('the resulting text', () => {
  const input = proposed({ base, board, mr });
  const all: Readonly<Record<string, ChangeChoice>> = {
    'A.1': { take: ['board', 'mr'] },
    'A.2': 'take',
    'B Gevolgen': 'keep-old',
    'B.1': { own: 'Bij de eerste keer krijgt de leerling uitleg.\n\nDe mentor legt dat vast.' },
  };

  test('has what was decided, with numbers and references that follow', () => {
    const { tree, open, problems, remarks } = proposalsResult(
      decided(input, ({ label }) => all[label] ?? null),
      wording,
    );
    expect(linesOf(tree)).toEqual([
      'A.1 Leerlingen leggen hun telefoon in de telefoontas. De mentor bewaart de sleutel tot het laatste lesuur voorbij is.',
      'A.2 In de gang is het scherm zwart.',
      'A.3 In de kantine eten leerlingen aan tafel.',
      'A.4 Ouders bellen de administratie. Zie punt 3.',
      'B.1 Bij de eerste keer krijgt de leerling uitleg.',
      'B.2 De mentor legt dat vast.',
      'B.3 Bij de tweede keer belt de mentor de ouders. Zie A.4.',
    ]);
    expect([open, problems, remarks]).toEqual([[], [], []]);
    expect(tree.meta.status).toBe('draft');
  });

  test('keeps the old text where nothing was decided, and says so at its end', () => {
    const { tree, open, outcomes } = proposalsResult(input, wording);
    expect(linesOf(tree).slice(0, 5)).toEqual(linesOf(input.base.tree));
    const asked = clausesOf(tree).filter(({ wId }) => wId.startsWith(openPrefix));
    expect(asked.map(ownText)).toEqual(open.map(wording.question));
    expect(open).toHaveLength(4);
    expect(outcomes.filter(({ fate }) => fate === 'untouched')).toHaveLength(3);
  });

  test('accounts for every clause of the base, and for every change of each proposal', () => {
    const { outcomes, rows } = proposalsResult(
      decided(input, ({ label }) => all[label] ?? null),
      wording,
    );
    const told = outcomes
      .filter(({ from }) => from.source.id === 'base' && !from.eId.match(/^(?:sec_.|title)$/))
      .map(({ from }) => from.eId);
    expect([...told].sort()).toEqual(
      clausesOf(input.base.tree)
        .map(({ eId }) => eId)
        .sort(),
    );
    for (const row of rows) {
      for (const place of row.clauses) {
        expect(outcomes.some(({ from }) => from === place || from.eId === place.eId)).toBe(true);
      }
    }
  });

  test('a decision on a text that changed since is outdated and changes nothing', () => {
    const before = decided(input, () => 'keep-old');
    const later = {
      ...proposed({ base, board, mr: mr.replace('dezelfde dag', 'binnen een week') }),
    };
    const { rows, open, tree } = proposalsResult({ ...later, ledger: before.ledger }, wording);
    const row = rowOf(rows, 'B.1');
    expect(row.state).toMatchObject({
      status: 'outdated',
      changes: [{ code: 'changed', data: { source: 'mr', label: 'B.1' } }],
    });
    expect(open.map(({ label }) => label)).toEqual(['B.1']);
    expect(linesOf(tree)[3]).toBe(linesOf(input.base.tree)[3]);
  });

  test('what clashes cannot be taken from both, and what is not proposed not at all', () => {
    const clash = proposed({ base, board: mr, mr: mr.replace('dezelfde dag', 'binnen een week') });
    const both = decided(clash, ({ label }) =>
      label === 'B.1' ? { take: ['board', 'mr'] } : null,
    );
    expect(proposalsResult(both, wording).problems).toEqual([
      { path: 'sec_B__cl_1', code: 'not-together', data: { proposals: ['board', 'mr'] } },
    ]);
    const lone = decided(input, ({ label }) => (label === 'B.1' ? { take: ['board'] } : null));
    expect(proposalsResult(lone, wording).problems).toEqual([
      { path: 'sec_B__cl_1', code: 'no-proposal', data: { proposal: 'board', known: ['mr'] } },
    ]);
    const which = decided(clash, ({ label }) => (label === 'B.1' ? 'take' : null));
    expect(proposalsResult(which, wording).problems[0]?.code).toBe('which-proposal');
    const headed = decided(input, ({ label }) => (label === 'B.1' ? { own: '# Kop' } : null));
    expect(proposalsResult(headed, wording).problems[0]?.code).toBe('own-text');
  });

  test('what is still to be talked over is open', () => {
    const { open } = proposalsResult(
      decided(input, () => 'discuss'),
      wording,
    );
    expect(open).toHaveLength(4);
  });

  test('a footnote comes along with its clause', () => {
    const noted = board
      .replace('scherm zwart.', 'scherm zwart.[^1]')
      .concat('\n[^1]: Zie de website.\n');
    const { tree } = proposalsResult(
      decided(proposed({ base, board: noted }), () => 'take'),
      wording,
    );
    expect(footnotesOf(tree).map(ownText)).toEqual(['Zie de website.']);
    expect(digest(tree).text).toBe(digest(textOf('board', noted).tree).text);
  });

  test('a reference to what was taken out is told', () => {
    const without = base
      .replace(/2\. In de kantine.*\n3\./, '2.')
      .replace('Zie punt 2', 'Zie punt 1');
    const { remarks } = proposalsResult(
      decided(proposed({ base, board: without }), ({ label }) =>
        label === 'A.2' ? 'take' : 'keep-old',
      ),
      wording,
    );
    expect(remarks).toMatchObject([{ code: 'reference', label: 'A.2', text: 'punt 2' }]);
  });
});

/** One rule of an invented text: a sentence that no other rule is like. */
const rule = fc.constantFrom(
  'Leerlingen leggen hun telefoon in de kluis.',
  'De conciërge opent om acht uur de deur.',
  'In de kantine eet iedereen aan tafel.',
  'Fietsen staan in het rek achter de gymzaal.',
  'Ouders bellen bij ziekte de administratie.',
  'De bibliotheek leent elk kind drie boeken.',
  'Op vrijdag is er muziekles in de aula.',
  'Gevonden jassen hangen bij de ingang.',
  'De mentor schrijft elke maand een brief.',
  'Huisdieren blijven thuis.',
  'Bij brand verzamelt de klas op het grasveld.',
  'De schooltuin krijgt twee keer per week water.',
);
const rules = fc.uniqueArray(rule, { minLength: 6, maxLength: 12 });
const edit = fc.record({ kind: fc.constantFrom('gone', 'added', 'words'), at: fc.nat(40) });

function written(sections: ReadonlyArray<readonly string[]>): string {
  const chapters = sections.map((items, index) => {
    const list = items.map((item, k) => `${k + 1}. ${item}`).join('\n');
    return `## ${'ABC'[index]}. Hoofdstuk ${['een', 'twee', 'drie'][index]}\n\n${list}\n`;
  });
  return `# Regels van het huis\n\n${chapters.join('\n')}`;
}

function edited(
  sections: ReadonlyArray<readonly string[]>,
  edits: ReadonlyArray<{ kind: string; at: number }>,
): string[][] {
  const changed = sections.map((items) => [...items]);
  edits.forEach(({ kind, at }, index) => {
    const items = changed[at % changed.length] as string[];
    const place = at % Math.max(items.length, 1);
    if (kind === 'added')
      items.splice(place, 0, `Nieuwe afspraak nummer ${index} over onderwerp ${at}.`);
    else if (kind === 'words' && items[place]) {
      items[place] = items[place].replace(/\.$/, ', behalve in de laatste schoolweek.');
    } else if (items.length > 1) items.splice(place, 1);
  });
  return changed;
}

test('law: all kept is the base; all taken over is the proposal', () => {
  fc.assert(
    fc.property(rules, fc.array(edit, { minLength: 1, maxLength: 4 }), (all, edits) => {
      const half = Math.ceil(all.length / 2);
      const sections = [all.slice(0, half), all.slice(half)];
      const input = proposed({ base: written(sections), board: written(edited(sections, edits)) });
      const kept = proposalsResult(
        decided(input, () => 'keep-old'),
        wording,
      );
      expect(digest(kept.tree).text).toBe(digest(input.base.tree).text);
      const taken = proposalsResult(
        decided(input, () => 'take'),
        wording,
      );
      expect(linesOf(taken.tree)).toEqual(linesOf((input.proposals[0] as typeof input.base).tree));
      expect(taken.open).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

import { annotate } from '@akkoord/annotate';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import * as room from '../src/proposals/index.ts';
import {
  decideChange,
  openProposals,
  type ProposalsSession,
  proposalsToYaml,
  proposedChanges,
  resultOfProposals,
  withProposalDecisionsOf,
} from '../src/proposals/index.ts';

const taxonomy = defaultTaxonomy();
const base = `# Regels

1. Leerlingen leggen hun telefoon in de kluis.
2. Ouders bellen bij ziekte de administratie.
`;
const texts = (
  board = base.replace('de kluis', 'een tas'),
  mr = base.replace('ziekte', 'verlof'),
) =>
  Object.entries({ 'nu.md': base, 'map/Bestuur 2.md': board, 'mr.md': mr }).map(([path, text]) => ({
    path,
    tree: annotate(parseMarkdown(text, { taxonomy }), { taxonomy }),
  }));
const say = { by: 'Anna', on: '2026-11-24' };

/** Decide on the place with this label. */
function on(
  session: ProposalsSession,
  label: string,
  choose: Parameters<typeof decideChange>[2]['choose'],
) {
  const row = proposedChanges(session).find((one) => one.label === label);
  if (!row) throw new TypeError(`No row ${label}`);
  return decideChange(session, row, { ...say, choose });
}

test('the subpath exports exactly these names', () => {
  expect(Object.keys(room).sort()).toEqual([
    'decideChange',
    'openProposals',
    'parseProposals',
    'proposalLimits',
    'proposalsToYaml',
    'proposedChanges',
    'resultOfProposals',
    'withProposalDecisionsOf',
  ]);
});

describe('a file with decisions', () => {
  test('has what was decided, and goes on from there', () => {
    const decided = on(openProposals(texts()), '1', 'take');
    const again = openProposals(texts(), { decisions: proposalsToYaml(decided) });
    expect(again.ledger).toEqual(decided.ledger);
    expect(again.proposals.map(({ id }) => id)).toEqual(['bestuur-2', 'mr']);
    expect(proposalsToYaml(again)).toBe(proposalsToYaml(decided));
    expect(resultOfProposals(again).open.map(({ label }) => label)).toEqual(['2']);
  });

  test('records what a person wrote in Dutch, by key or by label', () => {
    const yaml = `${proposalsToYaml(openProposals(texts()))}
  - over: { wijziging: cl_1 }
    kies: oude tekst houden
    door: Anna
    op: 2026-11-24
  - over: { wijziging: '2' }
    kies: { aanpassen: Ouders mailen de administratie. }
    door: Anna
    op: 2026-11-24
    toelichting: Mail is makkelijker.
`;
    const { ledger } = openProposals(texts(), { decisions: yaml });
    expect(ledger.map(({ choose, about }) => [choose, about.clauses?.length])).toEqual([
      ['keep-old', 2],
      [{ own: 'Ouders mailen de administratie.' }, 2],
    ]);
  });

  test.each<[string, RegExp, (yaml: string) => string]>([
    ['another type', /geen bestand met besluiten over voorstellen/, () => 'type: harmonization'],
    ['a changed decision', /achteraf gewijzigd/, (yaml) => yaml.replace('by: Anna', 'by: Bert')],
    [
      'an unknown place',
      /A\.9 is geen wijziging\. Kies uit: cl_1, cl_2/,
      (yaml) =>
        `${yaml}  - { over: { wijziging: A.9 }, kies: overnemen, door: A, op: 2026-11-24 }\n`,
    ],
    [
      'a proposal that changes nothing there',
      /mr wijzigt hier niets\. Kies uit: bestuur-2/,
      (yaml) =>
        `${yaml}  - { over: { wijziging: cl_1 }, kies: { neem: mr }, door: A, op: 2026-11-24 }\n`,
    ],
    [
      'no day',
      /besluit 2, on: dit ontbreekt of past niet/,
      (yaml) => `${yaml}  - { over: { wijziging: cl_1 }, kies: overnemen, door: A }\n`,
    ],
  ])('is refused with %s', (_, message, broken) => {
    const yaml = proposalsToYaml(on(openProposals(texts()), '1', 'take'));
    expect(() => openProposals(texts(), { decisions: broken(yaml) })).toThrow(message);
  });
});

test('two who decide apart: nobody wins, until somebody decides', () => {
  const session = openProposals(texts());
  const mine = on(session, '1', 'take');
  const theirs = proposalsToYaml(on(session, '1', 'keep-old'));
  const { session: both, added, differences } = withProposalDecisionsOf(mine, theirs);
  expect([added, differences.map(({ label }) => label)]).toEqual([1, ['1']]);
  expect(resultOfProposals(both).open).toHaveLength(2);
  const settled = on(both, '1', 'take');
  expect(resultOfProposals(settled).open.map(({ label }) => label)).toEqual(['2']);
  expect(settled.ledger).toHaveLength(3);
});

test('a decision whose text changed is told and not applied', () => {
  const yaml = proposalsToYaml(on(openProposals(texts()), '1', 'take'));
  const later = openProposals(texts(base.replace('de kluis', 'een krat')), { decisions: yaml });
  const [row] = proposedChanges(later);
  expect(row?.state.status).toBe('outdated');
  expect(proposalsToYaml(later)).toContain(
    'Het besluit van Anna geldt niet meer: bestuur-2: de tekst van 1 is gewijzigd. Besluit opnieuw.',
  );
  expect(resultOfProposals(later).open).toHaveLength(2);
});

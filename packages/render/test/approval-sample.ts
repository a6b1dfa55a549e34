import { type DecideInput, decide, type Outcome, request } from '@akkoord/approve';
import type { ApprovalRight, Meta, Protocol } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';

export const body = `# A. Voor leerlingen

1. Telefoons blijven in de tas.
2. Wie 12 jaar is, mag een account hebben.
3. Plaats niets over een ander | zonder het te vragen.
4. Meld pesten.

Blijf vriendelijk.

# B. Voor medewerkers

1. Medewerkers plaatsen geen foto's zonder toestemming.
`;

export const rights: ApprovalRight[] = [
  {
    body: 'mr',
    right: 'consent',
    basis: 'WMS art. 10, onder e',
    asOf: '2025-08-01',
    clauses: ['sec_A__cl_1', 'sec_A__cl_2', 'sec_A__cl_3', 'sec_A__cl_nn1'],
    confirmed: true,
  },
  {
    body: 'pmr',
    right: 'consent',
    basis: 'WMS art. 12 lid 1, onder d',
    asOf: '2025-08-01',
    clauses: ['sec_B__cl_1'],
    confirmed: true,
  },
  {
    body: 'omr',
    right: 'consent',
    basis: 'WMS art. 13 lid 1, onder i',
    asOf: '2025-08-01',
    clauses: [],
    confirmed: true,
    applies: false,
    note: 'Het gaat niet over persoonsgegevens.',
  },
];

/** A text that was put to the councils of one school, or of two. */
export function requestedText(meta: Partial<Meta> = {}, own = rights): Protocol {
  const tree = parseMarkdown(body, { taxonomy: defaultTaxonomy() });
  const school = { name: "Obs 't Venster", sector: 'po' as const };
  const given: Meta = {
    ...tree.meta,
    title: 'Gedragsregels',
    version: '1.0',
    status: 'draft',
    ...('competentAuthority' in meta ? {} : { school }),
    approval: { rights: [...own] },
    ...meta,
  };
  return done(
    request(
      { ...tree, meta: given },
      {
        rights: own,
        on: '2026-01-10',
        by: 'de directeur',
        respondBy: '2026-02-20',
        reasons: 'De regels zijn oud.\n\nZe noemen *Hyves*.',
        consequences: { staff: 'Meer overleg.', parents: 'Een brief.', pupils: 'Een kluisje.' },
        measures: 'Een studiemiddag.',
      },
    ),
  );
}

/** Record a decision in it. */
export function decided(tree: Protocol, input: Partial<DecideInput> = {}): Protocol {
  const yes = { body: 'mr', decision: 'consent', decidedOn: '2026-02-01', by: 'S. Vos' } as const;
  return done(decide(tree, { ...yes, ...input }));
}

function done(outcome: Outcome): Protocol {
  if (outcome.ok) return outcome.tree;
  throw new TypeError(outcome.refusals.map(({ code }) => code).join('\n'));
}

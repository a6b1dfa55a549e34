import type { ApprovalRight, Meta, Protocol } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import type { RequestInput } from '../src/index.ts';

/** A short text of four clauses, a footnote and two headings. */
export const shortText = `# A. Voor leerlingen

1. Telefoons blijven in de tas.[^1]
2. Wie 12 jaar is, mag een account hebben.

# B. Voor medewerkers

1. Medewerkers plaatsen geen foto's zonder toestemming.
2. Bij twijfel vraagt u de directeur om raad.

[^1]: Dit geldt ook voor een horloge.
`;

/** Read a text and give it meta. */
export function textOf(markdown: string, meta: Partial<Meta> = {}): Protocol {
  const tree = parseMarkdown(markdown, { taxonomy: defaultTaxonomy() });
  return { ...tree, meta: { ...tree.meta, title: 'Gedragsregels', ...meta } };
}

/** Put another text under the same meta, as an editor of the file does. */
export function withBody(tree: Protocol, markdown: string): Protocol {
  return { ...parseMarkdown(markdown, { taxonomy: defaultTaxonomy() }), meta: tree.meta };
}

export const mrRight: ApprovalRight = {
  body: 'mr',
  right: 'consent',
  basis: 'WMS art. 10, onder e',
  asOf: '2025-08-01',
  clauses: ['sec_A__cl_1', 'sec_A__cl_2'],
  confirmed: false,
};
export const pmrRight: ApprovalRight = {
  body: 'pmr',
  right: 'consent',
  basis: 'WMS art. 12 lid 1, onder d',
  asOf: '2025-08-01',
  clauses: ['sec_B__cl_1', 'sec_B__cl_2'],
  confirmed: false,
};
export const adviceRight: ApprovalRight = {
  ...mrRight,
  right: 'advice',
  basis: 'WMS art. 11 lid 1, onder j',
};

/** A draft of one school, with the rights of its MR and staff section as proposals. */
export function draft(rights: readonly ApprovalRight[] = [mrRight, pmrRight]): Protocol {
  return textOf(shortText, {
    school: { name: 'De Vuurvlinder', sector: 'po' },
    version: '1.0',
    status: 'draft',
    approval: { rights: [...rights] },
  });
}

/** What the law wants with a request. */
export const said: RequestInput = {
  by: 'het bestuur',
  on: '2026-01-10',
  respondBy: '2026-02-20',
  reasons: 'De regels zijn verouderd.',
  consequences: {
    staff: 'Medewerkers vragen vaker om toestemming.',
    parents: 'Ouders krijgen een brief.',
    pupils: 'Leerlingen houden hun telefoon in de tas.',
  },
  measures: 'Er komt een studiemiddag.',
};

/** Say yes to every right. */
export function confirmed(tree: Protocol): ApprovalRight[] {
  return (tree.meta.approval?.rights ?? []).map((right) => ({ ...right, confirmed: true }));
}

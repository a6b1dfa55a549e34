import {
  clausesOf,
  identify,
  labelsOf,
  type Protocol,
  type Provenance,
  type Section,
} from '@akkoord/clause';
import type { Template } from '@akkoord/compose';
import { upperFirst } from '@akkoord/text';
import { openPrefix } from '../agenda/open-questions.ts';
import { sourceName } from '../agenda/options.ts';
import type { Harmonization } from '../harmonize.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { placeNames } from '../references/place-names.ts';
import { schoolsIn } from '../sources/schools.ts';
import type { Source } from '../sources/source.ts';
import { decisionsAnnex } from './decisions.ts';
import { leftOutAnnex } from './left-out.ts';
import { opening, section, table } from './parts.ts';

/** What the annexes tell of. */
export interface AnnexInput {
  harmonization: Harmonization;
  sources: readonly Source[];
  ledger: Ledger;
  template: Template;
}

/**
 * Write the annexes to a harmonized protocol, as a document of their own: where every clause comes from, what
 * was left out and why, who decided what, and which council of which school has a say.
 *
 * @returns A tree without council rights: nobody decides on an annex.
 */
export function annexesOf(input: AnnexInput): Protocol {
  const { tree } = input.harmonization;
  const sections = [origins, leftOutAnnex, decisionsAnnex, rights, remarks].map((annex) =>
    annex(input),
  );
  return identify({
    type: 'protocol',
    meta: {
      title: `Bijlagen bij ${tree.meta.title}`,
      language: 'nl',
      status: 'draft',
      ...(tree.meta.competentAuthority ? { competentAuthority: tree.meta.competentAuthority } : {}),
      ...(tree.meta.version ? { version: tree.meta.version } : {}),
    },
    children: sections.filter((section) => section !== null),
  });
}

function origins({ harmonization, sources, template }: AnnexInput): Section {
  const { tree } = harmonization;
  const places = placeNames(tree);
  const names = new Map([
    ...sources.map((source) => [source.id, sourceName(source)] as const),
    [`${template.id}@${template.version}`, `Model ${template.title} ${template.version}`] as const,
    ['akkoord', 'Akkoord'] as const,
  ]);
  const rows = clausesOf(tree)
    .filter(({ wId }) => !wId.startsWith(openPrefix))
    .map((clause) => [
      places.get(clause.eId) ?? '',
      opening(clause),
      originInDutch(clause.data?.provenance ?? [], names),
    ]);
  return section('Bijlage 1. Herkomst van elke bepaling', [
    'Bij elke bepaling staat waar de tekst vandaan komt. Daarna staan de bepalingen die hetzelfde zeggen, en de bepalingen die erdoor vervangen zijn.',
    table(['Nr.', 'Begin van de tekst', 'Herkomst'], rows),
  ]);
}

/** Say the origin of a clause: what its text is, and then what it stands for, each kind together. */
function originInDutch(
  provenance: readonly Provenance[],
  names: ReadonlyMap<string, string>,
): string {
  const [origin, ...others] = provenance;
  if (!origin) return '';
  const nameOf = ({ source, clause }: Provenance) =>
    [names.get(source) ?? source, clause].filter(Boolean).join(' ');
  const kinds = new Map<string, string[]>();
  for (const one of others) {
    const kind = one.change ?? '';
    kinds.set(kind, [...(kinds.get(kind) ?? []), nameOf(one)]);
  }
  const first = [nameOf(origin), origin.change].filter(Boolean).join(': ');
  const rest = [...kinds].map(([kind, places]) => `${upperFirst(kind)}: ${places.join('; ')}`);
  return [first, ...rest].map((part) => `${part}.`).join(' ');
}

function rights({ harmonization, sources }: AnnexInput): Section | null {
  const { tree } = harmonization;
  const labels = labelsOf(tree);
  const byId = new Map(clausesOf(tree).map(({ wId, eId }) => [wId, labels.get(eId) ?? eId]));
  const all = tree.meta.approval?.rights ?? [];
  const rows = schoolsIn(sources).flatMap(({ name }) =>
    all
      .filter(({ school }) => school === undefined || school === name)
      .map(({ body, right, basis, asOf, clauses }) => [
        name,
        body.toUpperCase(),
        right === 'consent' ? 'instemming' : 'advies',
        `${basis} (stand ${asOf})`,
        [...new Set(clauses.map((wId) => byId.get(wId) ?? wId))].join(', '),
      ]),
  );
  if (rows.length === 0) return null;
  return section('Bijlage 4. Welke raad iets te zeggen heeft', [
    'Dit is een voorstel. Het medezeggenschapsreglement kan rechten anders verdelen (WMS art. 24). Zolang de scholen eigen raden hebben, besluit elke raad apart.',
    table(['School', 'Raad', 'Recht', 'Grond', 'Bepalingen'], rows),
  ]);
}

function remarks({ harmonization }: AnnexInput): Section | null {
  const { findings, open } = harmonization;
  const lines = [
    ...findings.map(({ message }) => message),
    ...open.map(({ question, state }) => `Nog open: ${question} ${state}`.trim()),
  ];
  if (lines.length === 0) return null;
  return section('Aandachtspunten', [
    'Kijk deze punten na voordat u het protocol voorlegt.',
    table(
      ['Nr.', 'Punt'],
      lines.map((line, index) => [`${index + 1}`, line]),
    ),
  ]);
}

import {
  clausesOf,
  identify,
  labelsOf,
  openPrefix,
  type Protocol,
  type Provenance,
  type Section,
} from '@akkoord/clause';
import { fillPhrase } from '@akkoord/taxonomy';
import { eitherOf, upperFirst } from '@akkoord/text';
import { sourceName } from '../agenda/options.ts';
import { placeNames } from '../references/place-names.ts';
import { schoolsIn } from '../sources/schools.ts';
import { decisionsAnnex } from './decisions.ts';
import { type AnnexInput, phrasesOf } from './input.ts';
import { leftOutAnnex } from './left-out.ts';
import { opening, section, table } from './parts.ts';

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
      title: fillPhrase(phrasesOf(input).title, { title: `${tree.meta.title}` }),
      language: 'nl',
      status: 'draft',
      ...(tree.meta.competentAuthority ? { competentAuthority: tree.meta.competentAuthority } : {}),
      ...(tree.meta.version ? { version: tree.meta.version } : {}),
    },
    children: sections.filter((section) => section !== null),
  });
}

function origins(input: AnnexInput): Section {
  const { harmonization, sources, template } = input;
  const { tree } = harmonization;
  const places = placeNames(tree, template.taxonomy);
  const { origins: phrases, model, program } = phrasesOf(input);
  const { id, title, version } = template;
  const names = new Map([
    ...sources.map((source) => [source.id, sourceName(source)] as const),
    [`${id}@${version}`, fillPhrase(model, { title, version })] as const,
    ['akkoord', program] as const,
  ]);
  const rows = clausesOf(tree)
    .filter(({ wId }) => !wId.startsWith(openPrefix))
    .map((clause) => [
      places.get(clause.eId) ?? '',
      opening(clause),
      originOf(clause.data?.provenance ?? [], names),
    ]);
  const { number, text, origin } = phrases.columns;
  return section(phrases.heading, [phrases.intro, table([number, text, origin], rows)]);
}

/** Say the origin of a clause: what its text is, and then what it stands for, each kind together. */
function originOf(provenance: readonly Provenance[], names: ReadonlyMap<string, string>): string {
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

function rights(input: AnnexInput): Section | null {
  const { harmonization, sources } = input;
  const phrases = phrasesOf(input).rights;
  const { tree } = harmonization;
  const labels = labelsOf(tree);
  const byId = new Map(clausesOf(tree).map(({ wId, eId }) => [wId, labels.get(eId) ?? eId]));
  const all = tree.meta.approval?.rights ?? [];
  const rows = schoolsIn(sources).flatMap(({ name }) =>
    all
      .filter(({ school }) => school === undefined || school === name)
      .map(({ body, right, basis, asOf, clauses, sectors }) => [
        name,
        body.toUpperCase(),
        phrases.names[right],
        fillPhrase(phrases.basis, {
          basis: sectors
            ? fillPhrase(phrases.onlyIn, { basis, sectors: eitherOf(sectors) })
            : basis,
          asOf,
        }),
        [...new Set(clauses.map((wId) => byId.get(wId) ?? wId))].join(', '),
      ]),
  );
  if (rows.length === 0) return null;
  const { school, body, right, basis, clauses } = phrases.columns;
  return section(phrases.heading, [
    phrases.intro,
    table([school, body, right, basis, clauses], rows),
  ]);
}

function remarks(input: AnnexInput): Section | null {
  const { findings, open } = input.harmonization;
  const { wording } = input;
  const phrases = phrasesOf(input).remarks;
  const lines = [
    ...findings.map(wording.finding),
    ...open.map((one) => fillPhrase(phrases.open, { question: wording.question(one) })),
  ];
  if (lines.length === 0) return null;
  const { number, remark } = phrases.columns;
  return section(phrases.heading, [
    phrases.intro,
    table(
      [number, remark],
      lines.map((line, index) => [`${index + 1}`, line]),
    ),
  ]);
}

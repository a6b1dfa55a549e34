import {
  type Clause,
  clausesOf,
  type Flow,
  footnotesOf,
  identify,
  labelsOf,
  type MdastNode,
  ownText,
  type Protocol,
  type Provenance,
  type Section,
  walk,
} from '@akkoord/clause';
import { dateInDutch, upperFirst } from '../dutch.ts';
import type { Template } from '../template.ts';
import type { Outcome } from './account.ts';
import { choiceInDutch } from './choice-in-dutch.ts';
import { isRowDecision } from './decision.ts';
import type { Harmonization } from './harmonize.ts';
import { type Ledger, standing } from './ledger.ts';
import { sourceName } from './options.ts';
import { placeNames } from './place-names.ts';
import type { Source } from './source.ts';

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
  const sections = [origins, leftOut, decisions, rights, remarks].map((annex) => annex(input));
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
    .filter(({ wId }) => !wId.startsWith('open-'))
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

function leftOut({ harmonization, sources }: AnnexInput): Section {
  const rows = harmonization.outcomes
    .filter(({ fate }) => fate === 'left-out')
    .map((outcome) => [
      `${sourceName(outcome.from.source)} ${outcome.from.label}`,
      textWithNotes(outcome),
      reasonOf(outcome),
    ]);
  const notes = sources.flatMap((source) =>
    looseNotes(source).map((text) => [
      sourceName(source),
      text,
      'Voetnoot waar geen bepaling naar verwijst. Akkoord neemt zo’n voetnoot niet over.',
    ]),
  );
  const counts = new Map<string, number>();
  for (const { fate } of harmonization.outcomes) counts.set(fate, (counts.get(fate) ?? 0) + 1);
  const count = (fate: string) => counts.get(fate) ?? 0;
  const told = `Van de ${harmonization.outcomes.length} bepalingen van alle scholen zijn er ${count('taken')} overgenomen. ${count('merged')} zeggen hetzelfde als een tekst die er al staat, ${count('replaced')} zijn vervangen door een andere regel, en ${count('left-out')} vervallen.${count('open') > 0 ? ` Over ${count('open')} is nog niet besloten.` : ''} De koppen en de nummers van de scholen zijn vervangen door die van het model.`;
  return section('Bijlage 2. Wat vervalt en waarom', [
    told,
    rows.length + notes.length > 0
      ? table(['School en nummer', 'Tekst die vervalt', 'Waarom'], [...rows, ...notes])
      : 'Er vervalt geen enkele bepaling.',
  ]);
}

function decisions({ harmonization, sources, ledger, template }: AnnexInput): Section | null {
  const { months } = template.taxonomy.reading;
  const applied = new Set(
    harmonization.agenda.flatMap(({ state }) =>
      state.status === 'decided' ? [state.decision.id] : [],
    ),
  );
  const labels = new Map(harmonization.agenda.map(({ key, label }) => [key, label]));
  const rows = standing(ledger)
    .filter((decision) => !isRowDecision(decision) || applied.has(decision.id))
    .map((decision) => [
      subjectInDutch(decision, { labels, harmonization, template }),
      chosenInDutch(decision, { harmonization, sources, template }),
      `${decision.by}, ${dateInDutch(decision.on, months)}`,
      decision.why,
    ]);
  if (rows.length === 0) return null;
  return section('Bijlage 3. De besluiten', [
    table(['Onderwerp', 'Gekozen', 'Wie en wanneer', 'Waarom'], rows),
  ]);
}

function rights({ harmonization, sources }: AnnexInput): Section | null {
  const { tree } = harmonization;
  const labels = labelsOf(tree);
  const byId = new Map(clausesOf(tree).map(({ wId, eId }) => [wId, labels.get(eId) ?? eId]));
  const all = tree.meta.approval?.rights ?? [];
  const rows = sources.flatMap((source) =>
    all
      .filter(({ school }) => school === undefined || school === sourceName(source))
      .map(({ body, right, basis, asOf, clauses }) => [
        sourceName(source),
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

function chosenInDutch(
  { about, choose }: Ledger[number],
  { harmonization, sources, template }: Pick<AnnexInput, 'harmonization' | 'sources' | 'template'>,
): string {
  const term =
    'term' in about ? harmonization.terms.find(({ id }) => id === about.term) : undefined;
  const variant = term?.variants.find(({ id }) => id === choose);
  return variant?.label ?? choiceInDutch(choose, sources, template);
}

function subjectInDutch(
  decision: Ledger[number],
  {
    labels,
    harmonization,
    template,
  }: { labels: ReadonlyMap<string, string>; harmonization: Harmonization; template: Template },
): string {
  if (isRowDecision(decision)) {
    const item = harmonization.agenda.find(
      ({ state }) => state.status === 'decided' && state.decision.id === decision.id,
    );
    return item?.label ?? labels.get(decision.about.row) ?? decision.about.row;
  }
  const { about } = decision;
  if ('term' in about) {
    return harmonization.terms.find(({ id }) => id === about.term)?.label ?? about.term;
  }
  return template.questions.find(({ id }) => id === about.answer)?.question ?? about.answer;
}

function reasonOf({ item, why }: Outcome): string {
  const { state } = item;
  const chosen = state.status === 'decided' && state.choice !== 'leave-out';
  return chosen ? `De gekozen tekst regelt dit niet. ${why}` : why;
}

function textWithNotes({ from }: Outcome): string {
  const notes = footnotesOf(from.source.tree);
  const found: string[] = [];
  for (const child of from.clause.children) {
    if (child.type === 'clause') continue;
    walk(child as MdastNode, (node) => {
      const note = notes.find(
        ({ identifier }) =>
          node.type === 'footnoteReference' && identifier === (node as MdastNode).identifier,
      );
      if (note) found.push(`(Voetnoot: ${ownText(note)})`);
    });
  }
  return [ownText(from.clause), ...found].join(' ');
}

/** Give the texts of the footnotes that no clause refers to. */
function looseNotes({ tree }: Source): string[] {
  const used = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'footnoteReference') used.add(String((node as MdastNode).identifier));
  });
  return footnotesOf(tree)
    .filter(({ identifier }) => !used.has(identifier))
    .map(ownText);
}

/** So many words stand for a clause. */
const openingWords = 8;

function opening(clause: Clause): string {
  const words = ownText(clause).split(/\s+/);
  return words.length > openingWords
    ? `${words.slice(0, openingWords).join(' ')} …`
    : words.join(' ');
}

function section(heading: string, content: ReadonlyArray<string | Flow>): Section {
  const children = content.map((one): Clause => {
    const block: Flow =
      typeof one === 'string'
        ? { type: 'paragraph', children: [{ type: 'text', value: one }] }
        : one;
    return { type: 'clause', eId: '', wId: '', num: null, form: 'prose', children: [block] };
  });
  return { type: 'section', eId: '', num: null, heading, depth: 1, children };
}

function table(columns: readonly string[], rows: ReadonlyArray<readonly string[]>): Flow {
  return {
    type: 'table',
    align: columns.map(() => null),
    children: [columns, ...rows].map((cells) => ({
      type: 'tableRow' as const,
      children: cells.map((value) => ({
        type: 'tableCell' as const,
        children: value ? [{ type: 'text' as const, value: value.replace(/\s+/g, ' ') }] : [],
      })),
    })),
  };
}

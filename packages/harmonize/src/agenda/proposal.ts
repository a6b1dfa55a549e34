import type { Row, Standpoint } from '@akkoord/clause';
import { listed } from '@akkoord/text';
import type { Choice, Strategy } from '../ledger/decision.ts';
import type { RowClause } from '../sources/row-clause.ts';
import type { Source } from '../sources/source.ts';
import { type Option, sourceName } from './options.ts';

/** What the program would choose, and why. It is never applied by itself. */
export interface Proposal {
  /** `null`: it proposes nothing, and says why. */
  choose: Choice | null;
  /** Dutch. */
  why: string;
}

interface Subject {
  row: Row | null;
  clauses: readonly RowClause[];
  /** True where all that speak say the same, clause by clause. */
  agreed: boolean;
  options: readonly Option[];
}

/** A source with what it holds on the subject. */
interface Party {
  source: Source;
  position: Standpoint | null;
  /** Its clauses, where only some can stand in another protocol. */
  clauses?: string[];
}

/**
 * Propose what to choose on a subject.
 *
 * `ask`: only where all that speak say the same. `model`: the way of the model, where it has just one.
 * `strictest`: the text whose norm leaves least room, where norms can be ranked at all; those for different
 * people cannot, and figures such as ages and terms are not weighed. Clauses that record something of the old
 * text itself are proposed nowhere.
 *
 * @param byWitness The sources by the ids that the row has for them.
 */
export function proposalOf(
  { row, clauses, agreed, options }: Subject,
  strategy: Strategy,
  byWitness: ReadonlyMap<string, Source>,
): Proposal {
  const parties = [...byWitness].flatMap(([id, source]): Party[] => {
    const cell = row?.cells[id];
    const own = clauses.filter((clause) => clause.source === source);
    const lasting = own.filter(({ isRecord }) => !isRecord).map(({ eId }) => eId);
    if (!cell || lasting.length === 0) return [];
    const { position } = cell;
    return [{ source, position, ...(lasting.length < own.length ? { clauses: lasting } : {}) }];
  });
  if (strategy === 'model') return fromModel(options, parties);
  const [first, ...others] = parties;
  if (!first && clauses.length > 0) return { choose: 'leave-out', why: recordsOnly };
  if (!first) return nothing('Geen van de scholen regelt dit.');
  if (others.length > 0 && agreed) {
    const words = row?.agreement === 'same' ? 'hetzelfde' : 'hetzelfde in andere woorden';
    return take(
      first,
      `${names(parties)} zeggen ${words}. De tekst van ${sourceName(first.source)} staat vooraan.`,
    );
  }
  if (strategy === 'ask') {
    return nothing(
      others.length === 0
        ? `Alleen ${sourceName(first.source)} regelt dit. De scholen kiezen of het voor allemaal gaat gelden.`
        : 'De teksten verschillen. De scholen kiezen zelf.',
    );
  }
  return strictest(parties, row as Row);
}

function strictest(parties: readonly Party[], row: Row): Proposal {
  const [first, ...others] = parties as [Party, ...Party[]];
  if (others.length === 0) {
    const name = sourceName(first.source);
    return first.position?.modality
      ? take(first, `Alleen ${name} regelt dit. Een regel is strenger dan geen regel.`)
      : nothing(`Alleen ${name} zegt hier iets, en dat is geen regel. Kies of het meegaat.`);
  }
  if (parties.every(({ position }) => !position?.modality)) {
    return nothing('Deze teksten stellen geen regel, dus er is ook geen strengste.');
  }
  const best = parties.filter((party) =>
    parties.every((other) => other === party || isAtLeast(party, other)),
  );
  const [winner, ...equals] = best;
  if (!winner)
    return nothing('Deze regels zijn niet op een lijn van streng naar soepel te zetten.');
  if (equals.length > 0) {
    const figures = row.findings.filter(
      ({ kind, before, after }) => figureKinds.has(kind) && before !== null && after !== null,
    );
    const told = [...new Set(figures.map(({ reason }) => reason))].join(' ');
    return nothing(`${names(best)} zijn hier even streng.${told ? ` Let op: ${told}` : ''}`);
  }
  const rest = parties.filter((party) => party !== winner);
  return take(winner, `${inWords(winner)} ${rest.map(inWords).join(' ')}`);
}

const figureKinds: ReadonlySet<string> = new Set(['age', 'period', 'number', 'sanction']);

/** How much room a norm leaves, from little to much. Norms of two lists cannot be ranked. */
const ladders: ReadonlyArray<ReadonlyArray<Standpoint['modality']>> = [
  ['prohibition', 'permission'],
  ['prohibition', null],
  ['obligation', 'recommendation', null],
  ['obligation', 'permission'],
  ['permission', null],
];

function isAtLeast({ position: one }: Party, { position: other }: Party): boolean {
  const [a, b] = [one?.modality ?? null, other?.modality ?? null];
  if (a !== null && b !== null && !bindsSame(one, other)) return false;
  if (a === b) {
    const [mine, theirs] = [one, other].map((at) => Boolean(at?.exception ?? at?.condition));
    // A ban with an exception leaves more room; a permission under a condition leaves less.
    return a === 'permission'
      ? mine === true || theirs === false
      : mine === false || theirs === true;
  }
  return ladders.some(
    (ladder) => ladder.includes(a) && ladder.includes(b) && ladder.indexOf(a) < ladder.indexOf(b),
  );
}

/** Whether two norms bind somebody both. */
function bindsSame(one: Standpoint | null, other: Standpoint | null): boolean {
  const [some, others] = [one?.bearers ?? [], other?.bearers ?? []];
  const isOpen = [some, others].some((all) => all.length === 0 || all.includes('everyone'));
  return isOpen || some.some((bearer) => others.includes(bearer));
}

function fromModel(options: readonly Option[], parties: readonly Party[]): Proposal {
  const ways = options.filter(isModel);
  const [only, ...others] = ways;
  if (!only) return nothing('Het model regelt dit onderwerp niet.');
  if (others.length > 0) {
    return nothing(
      `Het model heeft hier ${ways.length} mogelijkheden. ${parties.length > 0 ? 'Kies wat bij uw scholen past.' : 'Kies wat bij uw school past.'}`,
    );
  }
  return {
    choose: only.choose,
    why: `Het model regelt dit op één manier. ${only.why ?? ''}`.trim(),
  };
}

function isModel({ choose }: Option): boolean {
  return Array.isArray(choose) && choose.some((part) => 'model' in part);
}

function inWords({ source, position }: Party): string {
  const name = sourceName(source);
  if (!position?.modality) return `${name} stelt geen regel.`;
  const { exception, condition } = position;
  const limit = exception
    ? `, met een uitzondering (${exception})`
    : condition
      ? `, onder een voorwaarde (${condition})`
      : '';
  return `${name} ${verbs[position.modality]}${limit}.`;
}

const verbs: Readonly<Record<NonNullable<Standpoint['modality']>, string>> = {
  prohibition: 'verbiedt het',
  obligation: 'verplicht ertoe',
  permission: 'staat het toe',
  recommendation: 'raadt het aan',
};

function names(parties: readonly Party[]): string {
  return listed(parties.map(({ source }) => sourceName(source)));
}

function take({ source, clauses }: Party, why: string): Proposal {
  return { choose: [{ take: source.id, ...(clauses ? { clauses } : {}) }], why };
}

const recordsOnly =
  'Dit zegt van de oude protocollen wie ze heeft vastgesteld en wanneer, of voor wie ze zijn en waar ze staan. Van het nieuwe protocol staat dat vooraan.';

function nothing(why: string): Proposal {
  return { choose: null, why };
}

import type {
  Bearer,
  Coded,
  Comparator,
  Force,
  Modality,
  Provision,
  ProvisionParts,
  Quantity,
  Span,
} from '@akkoord/clause';
import type { Lexicon } from './lexicon.ts';

/** What the parts of a rule are, by code. Kinds that are strings may come from an own taxonomy. */
export interface PartData {
  'part-norm': { modality: Modality; force: Force | null; denied: boolean };
  'part-bearer': { bearers: readonly Bearer[] };
  'part-act': Record<never, never>;
  'part-object': Record<never, never>;
  /** `label`: what the taxonomy calls the role. */
  'part-person': { label: string };
  'part-exception': { kind: string };
  'part-condition': { kind: string };
  'part-trigger': { kind: string };
  'part-case': { kind: string };
  'part-quantity': { of: Quantity['of']; comparator: Comparator | null };
  'part-list': { connective: 'en' | 'of' | 'noch'; members: readonly string[] };
  'part-sanction': { measure: string };
  'part-setting': { kind: ProvisionParts['settings'][number]['kind'] };
  'part-purpose': Record<never, never>;
  'part-mark': { kind: ProvisionParts['marks'][number]['kind'] };
  /** `targets`: the eIds of what it means in this text; empty where that is elsewhere or cannot be told. */
  'part-reference': { targets: readonly string[] };
  'part-name': { bearer: Bearer };
}

/** A part of a rule, with the words that are it. */
export type ExplainedPart = Coded<PartData> & {
  span: Span;
  /** The words at `span`, which may lie in the lead-in over the clause. */
  words: string;
};

/** A rule of a clause, with its parts in the order of the text; what a lead-in says goes first. */
export interface ExplainedRule {
  modality: Modality;
  bearers: readonly Bearer[];
  parts: readonly ExplainedPart[];
}

type Part = Coded<PartData> & { span: Span };

/**
 * Say of what parts a rule is built.
 *
 * @param quote Gives the words of a clause at a place.
 */
export function explainRule(
  provision: Provision,
  eId: string,
  { lexicon, quote }: { lexicon: Lexicon; quote: (span: Span) => string },
): ExplainedRule {
  const parts = [
    ...actPartsOf(provision),
    ...qualifierPartsOf(provision),
    ...namedPartsOf(provision, { lexicon, quote }),
  ];
  const own = (span: Span) => (span.eId === eId ? 1 : 0);
  parts.sort(({ span: a }, { span: b }) => own(a) - own(b) || a.start - b.start || a.end - b.end);
  const { modality, bearers } = provision;
  return { modality, bearers, parts: parts.map((part) => ({ ...part, words: quote(part.span) })) };
}

/** What is asked of whom. */
function actPartsOf(provision: Provision): Part[] {
  const { modality, bearers, norm, bearer, action, force = null, polarity } = provision;
  const denied = polarity === 'negative';
  const found: Part[] = [];
  if (norm) found.push({ code: 'part-norm', data: { modality, force, denied }, span: norm });
  if (bearer) found.push({ code: 'part-bearer', data: { bearers }, span: bearer });
  if (!action) return found;
  const acts = [action.verb, ...(action.particle ? [action.particle] : [])];
  found.push(...acts.map((span): Part => ({ code: 'part-act', data: {}, span })));
  if (action.object) found.push({ code: 'part-object', data: {}, span: action.object });
  return found;
}

/** What holds it in. */
function qualifierPartsOf(provision: Provision): Part[] {
  const { exceptions = [], conditions = [], triggers = [], cases = [], purposes = [] } = provision;
  return [
    ...exceptions.map(({ kind, span }): Part => ({ code: 'part-exception', data: { kind }, span })),
    ...conditions.map(({ kind, span }): Part => ({ code: 'part-condition', data: { kind }, span })),
    ...triggers.map(({ kind, span }): Part => ({ code: 'part-trigger', data: { kind }, span })),
    ...cases.map(({ kind, span }): Part => ({ code: 'part-case', data: { kind }, span })),
    ...purposes.map((span): Part => ({ code: 'part-purpose', data: {}, span })),
  ];
}

/** What it names. */
function namedPartsOf(
  provision: Provision,
  { lexicon, quote }: { lexicon: Lexicon; quote: (span: Span) => string },
): Part[] {
  const { persons = [], quantities = [], lists = [], sanctions = [] } = provision;
  const { settings = [], marks = [], references = [], names = [] } = provision;
  const label = (id: string) => lexicon.taxonomy.roles.find((role) => role.id === id)?.label ?? id;
  return [
    ...persons.map(
      ({ role, span }): Part => ({ code: 'part-person', data: { label: label(role) }, span }),
    ),
    ...quantities.map(
      ({ of, comparator, span }): Part => ({
        code: 'part-quantity',
        data: { of, comparator },
        span,
      }),
    ),
    ...lists.map(({ connective, members }): Part => {
      const [first, last] = [members[0] as Span, members.at(-1) as Span];
      const span = { ...first, end: last.end };
      return { code: 'part-list', data: { connective, members: members.map(quote) }, span };
    }),
    ...sanctions.map(
      ({ measure, span }): Part => ({ code: 'part-sanction', data: { measure }, span }),
    ),
    ...settings.map(({ kind, span }): Part => ({ code: 'part-setting', data: { kind }, span })),
    ...marks.map(({ kind, span }): Part => ({ code: 'part-mark', data: { kind }, span })),
    ...references.map(
      ({ targets = [], span }): Part => ({ code: 'part-reference', data: { targets }, span }),
    ),
    ...names.map(({ bearer, span }): Part => ({ code: 'part-name', data: { bearer }, span })),
  ];
}

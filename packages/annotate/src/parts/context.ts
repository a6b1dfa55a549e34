import type { Modality, Provision } from '@akkoord/clause';
import type { PartWords, Passage } from './passage.ts';
import { isDouble, says } from './place.ts';
import { requirementOf } from './requirements.ts';
import { signsOf } from './signs.ts';

/** What a sentence does, as far as it says whether more of something binds more. */
export type Context = 'duty' | 'ban' | 'permission' | 'advice' | 'scope' | 'none';

const contexts = {
  obligation: 'duty',
  prohibition: 'ban',
  permission: 'permission',
  recommendation: 'advice',
} as const satisfies Record<Modality, Context>;

/** Rules that read no norm which more or less of something makes harder: they say what may be, what is, what for. */
const stating: ReadonlySet<string> = new Set([
  'competence',
  'definition',
  'purpose',
  'pointer',
  'importance',
  'consequence',
  'chance',
  'own-choice',
  'consent-giver',
  'awareness',
]);

/** Say what a sentence does. */
export function contextOf(unit: Passage, lexicon: PartWords): Context {
  if (isScope(unit, lexicon)) return 'scope';
  const [provision] = unit.clause.data?.provisions ?? [];
  if (!provision) return asked(requirementOf(unit, lexicon));
  if (stating.has(provision.rule)) return 'none';
  const { decides } = lexicon.taxonomy.structure;
  if (provision.rule === 'present' && decides.some((words) => says(unit, words))) return 'none';
  if (isDouble(unit, lexicon) || asksNoConsent(unit, lexicon)) return 'none';
  if (provision.rule === 'present' && isUnsure(unit, provision, lexicon)) return 'none';
  if (provision.modality === 'prohibition' && allows(unit, provision, lexicon)) return 'permission';
  return contexts[provision.modality];
}

/**
 * Whether what someone does may be what he must do as well as what he may: `Alleen leden gebruiken de zaal`, `deelt
 * gegevens als de wet dat vraagt`.
 */
function isUnsure(
  { tokens, eId }: Passage,
  { modality, condition }: Provision,
  { taxonomy }: PartWords,
): boolean {
  if (modality === 'permission') return true;
  if (condition?.span.eId !== eId) return false;
  const { start, end } = condition.span;
  // `als zij besluiten tot instemming`: consent that the one gives who is bound.
  const consent = signsOf(tokens, 'consent', taxonomy).filter(
    ({ from }) => tokens[from - 1]?.folded !== 'tot',
  );
  return [...signsOf(tokens, 'leave', taxonomy), ...consent].some(({ from }) => {
    const word = tokens[from];
    return word !== undefined && word.start >= start && word.end <= end;
  });
}

/** What can be in some case only, says there what may be. */
function asked(requirement: ReturnType<typeof requirementOf>): Context {
  return requirement === 'limit' ? 'permission' : (requirement ?? 'none');
}

/** `mag alleen als …`, `mag hoogstens …`: a ban on all else, that says what may be done. */
function allows(
  { tokens }: Passage,
  { exception, rule }: Provision,
  { taxonomy }: PartWords,
): boolean {
  if (exception?.kind === 'only') return true;
  const may = rule === 'may' || rule === 'permitted';
  return may && signsOf(tokens, 'limit:at-most', taxonomy).length > 0;
}

/** `vraagt geen toestemming voor …`: what is denied is a burden, not an act. */
export function asksNoConsent({ tokens }: Passage, { taxonomy }: PartWords): boolean {
  return signsOf(tokens, 'consent', taxonomy).some(
    ({ from }) => tokens[from - 1]?.folded === 'geen',
  );
}

/** `Deze regels gelden voor …`: it binds all that follows to what it names. */
function isScope({ tokens }: Passage, { taxonomy }: PartWords): boolean {
  return signsOf(tokens, 'scope', taxonomy).length > 0;
}

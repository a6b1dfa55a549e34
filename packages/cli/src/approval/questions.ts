import { councilName, type Refusal } from '@akkoord/approve';
import type { ApprovalRight, Body, Protocol, RightKind } from '@akkoord/clause';
import { placesOf } from '@akkoord/render/view';
import { refusalText } from '@akkoord/render/words';
import { dutchDate } from '@akkoord/text';
import type { PromptOption, Prompts } from '../prompts.ts';
import { type Given, readRights } from './input.ts';

/** A question for one field of a step. */
export interface FieldQuestion {
  message: string;
  /** What can be chosen; a line is typed where there is nothing. */
  options?: readonly PromptOption[];
  /** The answer that stands there already. */
  initial?: string;
  /** Say first why it is asked; without this, only an answer that is wrong is explained. */
  says?: 'refusal';
}

/**
 * Ask for what a step was refused for, field by field.
 *
 * What to ask is what the step itself says that it lacks: so questions, flags and files can never differ
 * in what they want.
 *
 * @param refusals Why the step was refused.
 * @param given What is known so far.
 * @param questions The question for each field.
 * @returns What is known now; `null` where the person stopped.
 */
export async function askFor(
  refusals: readonly Refusal[],
  given: Given,
  {
    questions,
    prompts,
    tree,
  }: { questions: Record<string, FieldQuestion>; prompts: Prompts; tree: Protocol },
): Promise<Given | null> {
  let known = given;
  const asked = new Set<string>();
  for (const refusal of refusals) {
    const { field } = refusal;
    if (field === undefined || asked.has(field)) continue;
    asked.add(field);
    if (field === 'rights') {
      const rights = await askRights(tree, known, prompts);
      if (rights === null) return null;
      known = { ...known, rights };
      continue;
    }
    const question = questions[field];
    if (!question) continue;
    if (known[field] !== undefined || question.says) {
      const { message, next } = refusalText(refusal);
      prompts.say(`${message} ${next}`);
    }
    const answer = question.options
      ? await prompts.choose(question.message, question.options, question.initial)
      : await prompts.type(
          question.message,
          filled,
          (known[field] as string | undefined) ?? question.initial,
        );
    if (answer === null) return null;
    known = { ...known, [field]: answer.trim() };
  }
  return known;
}

/** Let a person confirm, change or set aside each right that is still a proposal. */
async function askRights(
  tree: Protocol,
  given: Given,
  prompts: Prompts,
): Promise<ApprovalRight[] | null> {
  const rights: ApprovalRight[] = [];
  const all = readRights(tree, given.rights, false);
  if (all.length === 0) return askNewRight(prompts);
  prompts.say(
    'Kijk in het medezeggenschapsreglement of deze rechten zo gelden. Een reglement kan rechten omzetten of toevoegen (artikel 24 en 29 WMS).',
  );
  for (const right of all) {
    const answered =
      right.confirmed && (right.applies !== false || right.note)
        ? right
        : await askRight(tree, right, prompts);
    if (answered === null) return null;
    rights.push(answered);
  }
  return rights;
}

async function askRight(
  tree: Protocol,
  right: ApprovalRight,
  prompts: Prompts,
): Promise<ApprovalRight | null> {
  const places = placesOf(tree, right.clauses).join('; ') || 'het protocol als geheel';
  const kind = right.right === 'consent' ? 'instemming' : 'advies';
  const other = right.right === 'consent' ? 'advies' : 'instemming';
  prompts.say(
    `${right.basis} (peildatum ${dutchDate(right.asOf)}): ${kind} van ${councilName(right)}, voor ${places}`,
  );
  const choice = await prompts.choose('Geldt dit recht zo?', [
    { value: 'yes', label: 'Ja, zo staat het in het reglement' },
    { value: 'kind', label: `Nee, het is ${other}` },
    ...(right.body === 'gmr'
      ? []
      : [{ value: 'gmr', label: 'Nee, de GMR beslist voor alle scholen' }]),
    { value: 'no', label: 'Nee, dit recht geldt hier niet' },
  ]);
  if (choice === null) return null;
  if (choice === 'yes') return { ...right, confirmed: true };
  const note = await prompts.type('Waarom? Noem het artikel of de reden.', filled, right.note);
  if (note === null) return null;
  const changed = { ...right, confirmed: true, note };
  if (choice === 'no') return { ...changed, applies: false };
  if (choice === 'gmr') return { ...changed, body: 'gmr' };
  return { ...changed, right: right.right === 'consent' ? 'advice' : 'consent' };
}

/** Where nothing was gathered, a person names the right. */
async function askNewRight(prompts: Prompts): Promise<ApprovalRight[] | null> {
  prompts.say('In dit bestand staat niet welke raad een recht heeft bij deze tekst.');
  const body = await prompts.choose('Welke raad gaat erover?', bodyOptions);
  if (body === null) return null;
  const right = await prompts.choose('Welk recht heeft die?', [
    { value: 'consent', label: 'instemming' },
    { value: 'advice', label: 'advies' },
  ]);
  if (right === null) return null;
  const basis = await prompts.type(
    'Op grond van welk artikel? Bijvoorbeeld: WMS art. 10, onder e',
    filled,
  );
  if (basis === null) return null;
  const asOf = await prompts.type(
    'Op welke dag hebt u dat artikel gelezen? (jaar-maand-dag)',
    isDate,
  );
  if (asOf === null) return null;
  return [
    { body: body as Body, right: right as RightKind, basis, asOf, clauses: [], confirmed: true },
  ];
}

const bodyOptions: readonly PromptOption[] = [
  { value: 'mr', label: 'de medezeggenschapsraad (MR)' },
  { value: 'gmr', label: 'de gemeenschappelijke medezeggenschapsraad (GMR)' },
  { value: 'pmr', label: 'de personeelsgeleding (PMR)' },
  { value: 'omr', label: 'de oudergeleding' },
  { value: 'lmr', label: 'de leerlinggeleding' },
];

function filled(input: string): string | undefined {
  return input.trim() ? undefined : 'Vul hier iets in.';
}

function isDate(input: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(input.trim()) ? undefined : 'Schrijf de dag als 2026-03-01.';
}

import { type Clause, clausesOf, ownText, type Protocol, type Synopsis } from '@akkoord/clause';

/** How the words of a rule may begin, in characters, where they are cut. */
const beginning = 40;

/**
 * List each rule of each cell of which verb, polarity and object do not come from one provision of a clause of that cell.
 *
 * @param trees The annotated protocols, in the order of the columns.
 * @returns What is wrong, a line each, and how many rules were tried.
 */
export function strayRules(
  trees: readonly Protocol[],
  { witnesses, rows }: Synopsis,
): { tried: number; stray: string[] } {
  const clauses = new Map(
    trees.flatMap((tree, i) =>
      clausesOf(tree).map((clause) => [`${witnesses[i]?.id} ${clause.eId}`, clause] as const),
    ),
  );
  let tried = 0;
  const stray: string[] = [];
  for (const { label, cells, elsewhere = {} } of rows) {
    for (const [id, cell] of [...Object.entries(cells), ...Object.entries(elsewhere)]) {
      for (const rule of cell.rules ?? []) {
        tried += 1;
        const clause = clauses.get(`${id} ${rule.clause}`);
        const text = clause ? ownText(clause) : '';
        const leads = leadsOf(clauses, id, rule.clause);
        const own = clause?.data?.provisions?.some(
          ({ modality, span }) =>
            modality === rule.modality &&
            withoutLead(rule.text, leads).startsWith(
              text.slice(span.start, span.end).slice(0, beginning),
            ),
        );
        const act = [...(rule.act?.verb.split(' ') ?? []), rule.act?.object ?? ''];
        const said = act.every((words) => [text, ...leads].some((one) => one.includes(words)));
        if (!cell.clauses.includes(rule.clause) || !own || !said) {
          stray.push(`${label} ${id} ${rule.clause}: ${rule.modality} ‘${rule.text}’`);
        }
      }
    }
  }
  return { tried, stray };
}

/** The words of the clauses around an item: what opens a list is said with each of its items. */
function leadsOf(clauses: ReadonlyMap<string, Clause>, id: string, eId: string): string[] {
  return [...clauses]
    .filter(
      ([key, { children }]) =>
        key.startsWith(`${id} `) &&
        children.some((child) => child.type === 'clause' && child.eId === eId),
    )
    .map(([, clause]) => ownText(clause));
}

function withoutLead(text: string, leads: readonly string[]): string {
  const lead = leads.find((one) => text.startsWith(one));
  return lead === undefined ? text : text.slice(lead.length).trimStart();
}

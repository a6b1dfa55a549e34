import { decide, gatherRights, openPointsOf, request } from '@akkoord/approve';
import { type Protocol, sectors } from '@akkoord/clause';
import { compose, type Value } from '@akkoord/compose';
import { proposedConsequences } from '@akkoord/workflow';
import { answerAll, readModel } from '../../compose/test/models.ts';

/** Reasons that just have room on the page of a letter, and such as do not. */
export const reasons = {
  short: 'De oude regels noemen apps die niemand meer gebruikt. Wij willen rust en duidelijkheid.',
  full: 'Wij willen dat iedereen weet wat er van hem wordt verwacht, en waar hij terecht kan. '
    .repeat(4)
    .trim(),
  long: 'Wij willen dat iedereen weet wat er van hem wordt verwacht.\n\n'.repeat(25).trim(),
} as const;

/** A text of a model, put to the councils that have a say in it. */
export interface ModelCase {
  name: string;
  answers: Readonly<Record<string, Value>>;
  template: string;
}

/** The answers on which rights hang, in the way that asks most of a school. */
const askingMost = {
  leerlingen_in_raad: true,
  telefoonregel: 'thuis-of-kluis',
  telefoon_in_schoolreglement: false,
  volgen: 'openbare-berichten',
  leerlingenstatuut: 'ja',
  scholen: ['Openbare basisschool De Vuurvlinder', 'Het Kompas', 'Basisschool De Waterlelie'],
  schoolnaam: 'Openbare basisschool De Vuurvlinder',
  bestuur: 'Stichting Openbaar Onderwijs Waterdam',
  versie: '1.0',
};

const scopes = {
  'een-school': 'one school',
  'meer-scholen': 'the schools of a board',
  'deel-van-school': 'a part of a school',
} as const;

/** Each model, in each kind of school, for each scope; the answers are those that ask most of the councils. */
export const modelCases: readonly ModelCase[] = ['social-media', 'mobiele-telefoons'].flatMap(
  (template) =>
    sectors
      .filter((sector) => sector !== 'mbo')
      .flatMap((sector) =>
        Object.entries(scopes).map(([bereik, scope]) => ({
          name: `${template}, ${sector}, ${scope}`,
          template,
          answers: { ...askingMost, sector, bereik },
        })),
      ),
);

/** Put the text of a model to its councils. */
export function requestedModel(
  { template: id, answers }: Omit<ModelCase, 'name'>,
  why: string = reasons.short,
): Protocol {
  const { template } = readModel(id);
  const given = answerAll((options) => options[0] ?? '', answers, template.questions);
  const tree = compose(template, given);
  const points = openPointsOf(tree);
  if (points.length > 0) throw new TypeError(`Open: ${JSON.stringify(points)}`);
  const found = proposedConsequences(tree);
  const lines = (group: keyof typeof found) =>
    found[group].map((line) => `- ${line}`).join('\n') || 'Geen.';
  const outcome = request(tree, {
    rights: gatherRights(tree).map((right) => ({ ...right, confirmed: true })),
    on: '2026-11-02',
    by: 'de directeur-bestuurder',
    respondBy: '2026-12-18',
    reasons: why,
    consequences: { staff: lines('staff'), parents: lines('parents'), pupils: lines('pupils') },
    measures: 'Het team krijgt een studiemiddag.',
  });
  if (outcome.ok) return outcome.tree;
  throw new TypeError(outcome.refusals.map(({ code }) => code).join(', '));
}

/** Refuse and advise against all that is asked, so that the letters of the councils name articles too. */
export function refused(tree: Protocol): Protocol {
  const asked = tree.meta.approval?.request?.asked ?? [];
  return asked.reduce((now, { body, right, school }) => {
    const outcome = decide(now, {
      body,
      ...(school === undefined ? {} : { school }),
      decision: right === 'advice' ? 'negative-advice' : 'withheld',
      decidedOn: '2026-12-01',
      reasons: 'Het is te streng.',
      by: 'de secretaris',
    });
    if (!outcome.ok) throw new TypeError(outcome.refusals.map(({ code }) => code).join(', '));
    return outcome.tree;
  }, tree);
}

import { clausesOf, type Protocol } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { compareProtocols } from './compare.ts';
import { draftProtocol, shippedTemplate, templateIds } from './draft.ts';

/** A shipped template, filled in with one of its own examples. */
export interface Model {
  /** Id of the template. */
  template: string;
  tree: Protocol;
}

/**
 * Choose the model that a protocol is best laid beside, and draw it up with the example answers that ship with it.
 *
 * The template goes by the subject of the protocol and the example by the sector of the school, where the
 * metadata give them; else that is chosen which is most like the protocol, clause by clause.
 *
 * @param tree The protocol.
 * @param template Id of a shipped template, where the choice is made already.
 * @param taxonomy By what it was read, and is compared. Default: the one that Akkoord ships.
 * @throws TypeError where no shipped template has this id.
 */
export function nearestModel(tree: Protocol, template?: string, taxonomy?: Taxonomy): Model {
  const ids = template !== undefined ? [template] : eligibleTemplates(tree);
  const { school } = tree.meta;
  const models = ids.flatMap((id) => modelsOf(id, taxonomy));
  const ofSector = models.filter((model) => model.tree.meta.school?.sector === school?.sector);
  const eligible = ofSector.length > 0 ? ofSector : models;
  const scored = eligible.map((model) => ({ model, score: likeness(model.tree, tree, taxonomy) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).model;
}

/** Give the id of the shipped template that a protocol is best laid beside, as `nearestModel` chooses it. */
export function nearestTemplate(tree: Protocol, taxonomy?: Taxonomy): string {
  const [only, ...others] = eligibleTemplates(tree);
  return only !== undefined && others.length === 0
    ? only
    : nearestModel(tree, undefined, taxonomy).template;
}

function eligibleTemplates({ meta }: Protocol): readonly string[] {
  const bySubject = templateIds.filter((id) => id === meta.subject);
  return bySubject.length > 0 ? bySubject : templateIds;
}

function modelsOf(template: string, taxonomy: Taxonomy | undefined): Model[] {
  const files = shippedTemplate(template);
  return Object.keys(files)
    .filter((path) => /^answers\.example[^/]*\.yaml$/.test(path))
    .sort()
    .map((path) => ({
      template,
      tree: draftProtocol(template, files[path] as string, taxonomy),
    }));
}

/** Add up the scores of what pairs, so that a long model does not win by its length. */
function likeness(model: Protocol, tree: Protocol, taxonomy: Taxonomy | undefined): number {
  const { changes } = compareProtocols(model, tree, { taxonomy });
  const sum = changes.reduce((all, { score, after }) => all + score * after.length, 0);
  return sum / Math.sqrt(Math.max(1, clausesOf(model).length));
}

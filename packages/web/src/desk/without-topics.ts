import { clausesOf, type Protocol } from '@akkoord/clause';

/** Topics that the program found are not written down as if a person had chosen them. */
export function withoutTopics(tree: Protocol): Protocol {
  const copy = structuredClone(tree);
  for (const clause of clausesOf(copy)) if (clause.data) delete clause.data.topics;
  return copy;
}

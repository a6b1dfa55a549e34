import { questionsIn } from './condition.ts';
import type { Template } from './template.ts';
import { namesInText } from './text.ts';

/** List the questions whose answer the template uses: in texts, conditions, terms or metadata. */
export function questionsOf(template: Template): Set<string> {
  const { meta } = template;
  const conditions = [
    ...template.questions,
    ...template.positions,
    ...template.positions.flatMap(({ basis }) => basis),
    ...template.rights,
    ...template.constraints,
    ...Object.values(template.councils).map((when) => ({ when })),
    ...Object.values(template.terms ?? {}).flat(),
  ].flatMap(({ when }) => questionsIn(when));
  const texts = template.positions.flatMap(({ blocks }) =>
    blocks.flatMap(({ nodes }) => namesInText(nodes)),
  );
  const { school, competentAuthority, adoption, version, publication, related } = meta;
  const named = [
    version,
    publication,
    related,
    ...Object.values({ ...school }),
    ...Object.values({ ...adoption }),
    competentAuthority?.name,
    competentAuthority?.schools,
  ];
  return new Set([...conditions, ...texts, ...named.filter((id) => id !== undefined)]);
}

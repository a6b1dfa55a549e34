import type { Coded } from '@akkoord/clause';
import { upperFirst } from '@akkoord/text';
import { blankOf, choiceBlank, questionsBehind } from './blank.ts';
import { looksAt, questionsIn } from './condition.ts';
import type { Pass, Wanted } from './draft-sections.ts';
import { escapeMarkdown } from './escape.ts';
import { chapterOf, itself } from './form-text.ts';
import type { Piece } from './outline.ts';
import type { Position } from './position.ts';
import type { TemplateMessages } from './problem.ts';
import { labelOf } from './question.ts';
import type { Template } from './template.ts';
import { NoValueError, namesInText, renderText } from './text.ts';

/** Fill in a clause; what is open in it becomes a blank, and the rest of it stays. */
export function fillClause(
  { block, position, waitsFor }: Wanted,
  template: Template,
  pass: Pass,
): Pick<Piece, 'markdown' | 'blanks'> {
  const { open } = pass.scope;
  const blanks = new Set<string>();
  const note = (names: Iterable<string>) => {
    for (const name of names) blanks.add(name);
  };
  if (waitsFor) {
    note([waitsFor.id]);
    note(namesOfChoice(position, template).filter((name) => open.has(name)));
    return { markdown: escapeMarkdown(choiceBlank(template, waitsFor)), blanks };
  }
  const report = (says: Coded<TemplateMessages>) => {
    pass.problems.push({ path: `clauses/${position.id}.md: ${block.wId}`, ...says });
    return '';
  };
  const ref = (wId: string) => {
    if (pass.labels === null) return '0';
    const label = pass.labels.get(wId);
    if (label !== undefined && label === pass.labels.get(block.wId)) return itself(template, label);
    const chapter = label === undefined && chapterOf(wId, template, pass);
    if (chapter) {
      const by = pass.referred.get(chapter) ?? new Set();
      pass.referred.set(chapter, by.add(block.wId));
      return '0';
    }
    const waits = label === undefined ? [...undecidedBy(wId, template, open)] : [];
    note(waits);
    if (waits.length > 0) return blankOf('reference', template);
    return label ?? report({ code: 'reference-nowhere', data: { wId } });
  };
  const alone = block.nodes.length === 1 && block.nodes[0]?.kind === 'if';
  try {
    const markdown = renderText(block.nodes, {
      ...pass.scope,
      gap: (names) => {
        note(names);
        return blankOf(names, template);
      },
      choice: (names) => {
        note(names);
        return choiceBlank(template, alone ? questionsBehind(names, template)[0] : undefined);
      },
      ref,
      labelOf: (question, value) => labelOf(template.questions, question, value),
    });
    const text = markdown.trim();
    // Where a reference to the clause itself begins the text.
    const own = itself(template, '');
    return { markdown: own && text.startsWith(own) ? upperFirst(text) : text, blanks };
  } catch (error) {
    if (!(error instanceof NoValueError)) throw error;
    return {
      markdown: report({ code: 'value-not-answered', data: { source: error.source } }),
      blanks,
    };
  }
}

/** List what the texts name between which there is still to choose: what is open there is filled in there. */
function namesOfChoice({ topic, when }: Position, { positions }: Template): string[] {
  const asked = new Set(questionsIn(when));
  return positions
    .filter((other) => other.topic === topic && looksAt(other.when, asked))
    .flatMap(({ blocks }) => blocks.flatMap(({ nodes }) => namesInText(nodes)));
}

/** List the open questions because of which a clause may be absent. */
function undecidedBy(
  wId: string,
  { positions }: Template,
  open: ReadonlySet<string>,
): ReadonlySet<string> {
  const names = positions.flatMap(({ when, blocks }) =>
    blocks
      .filter((block) => block.wId === wId)
      .flatMap((block) => [...questionsIn(when), ...namesInText(block.nodes)]),
  );
  return new Set(names.filter((name) => open.has(name)));
}

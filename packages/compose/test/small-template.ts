import { defaultTaxonomy } from '@akkoord/taxonomy';
// By its path: render depends on compose, so compose cannot depend on render.
import { templateText } from '../../render/src/words/template-words.ts';
import { loadTemplate, type Problem, type TemplateFiles } from '../src/index.ts';

export { templateText };

/** A template of two topics, small enough to see what goes wrong in it. */
export const smallFiles: TemplateFiles = {
  'template.yaml': `
id: small
title: Klein protocol
subject: small
version: 1.0.0
description: Een klein sjabloon.
numbering: { sections: letters, clauses: per-section }
sections:
  - { heading: Doel, topics: [purpose_value] }
  - { heading: Gedrag, topics: [decency] }
terms:
  leraar: [{ when: { sector: vo }, text: docent }, { text: leerkracht }]
meta:
  school: { name: naam, sector: sector }
  audience: [leerlingen]
rights:
  - { body: mr, right: consent, basis: 'WMS art. 10, onder e', asOf: 2025-08-01, topics: [decency] }
`,
  'questions.yaml': `
- { id: sector, type: choice, question: Welke sector?, why: Om te kiezen., options: [{ value: po, label: primair }, { value: vo, label: voortgezet }] }
- { id: naam, type: text, question: Hoe heet de school?, why: Voor de titel. }
- { id: extra, type: boolean, when: { sector: vo }, question: Een extra regel?, why: Kan. }
`,
  'clauses/purpose_value/doel.md': `---
topic: purpose_value
position: Doel
basis: []
weight: keuze
why: Omdat het moet.
expects: { modality: null, bearers: [] }
---
Dit protocol is van {{naam}}.
`,
  'clauses/decency/respect.md': `---
topic: decency
position: Respect
basis: []
weight: keuze
why: Omdat het hoort.
expects: { modality: obligation, bearers: [everyone] }
---
Iedereen is aardig voor elke {{leraar}}.

{{#if extra}}Iedereen groet, zoals in {{ref 'decency-1'}} staat.{{/if}}
`,
};

/** Load the small template with some of its files changed or, with `null`, left out. */
export function loadSmall(changes: Readonly<Record<string, string | null>> = {}) {
  const files = Object.entries({ ...smallFiles, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return loadTemplate(Object.fromEntries(files), { taxonomy: defaultTaxonomy() });
}

/** Load the small template with the body of its first clause file replaced. */
export function loadWithText(text: string) {
  const file = 'clauses/purpose_value/doel.md';
  const source = smallFiles[file] ?? '';
  return loadSmall({ [file]: source.replace('Dit protocol is van {{naam}}.', () => text) });
}

/** A problem as a person reads it. */
export interface WordedProblem {
  path: string;
  message: string;
}

/** Give the problems that something throws, in the words of render; fail where it does not. */
export function problemsOf(run: () => unknown): readonly WordedProblem[] {
  try {
    run();
  } catch (error) {
    if (error instanceof Error && 'problems' in error) return worded(error.problems as Problem[]);
    throw error;
  }
  throw new TypeError('Nothing was thrown');
}

function worded(problems: readonly Problem[]): WordedProblem[] {
  return problems.map((problem) => ({ path: problem.path, message: templateText(problem) }));
}

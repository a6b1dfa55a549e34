import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startConversation } from '@akkoord/compose';
import { readTemplate, templateIds } from '@akkoord/workflow';
import { parse } from 'yaml';
import { begin, next } from '../src/ask/interview.ts';
import { type View, viewOf } from '../src/ask/view.ts';
import { draftScript } from '../src/draft/script.ts';

const templates = join(import.meta.dirname, '../../../templates');

/** Show every question of the shipped templates, as answered in the example, and the page with all answers. */
export function shippedQuestions(): View[] {
  return templateIds.flatMap((id) => {
    const template = readTemplate(id);
    const saved = parse(readFileSync(join(templates, id, 'answers.example.yaml'), 'utf8'));
    const script = draftScript(template);
    const { conversation } = startConversation(template.questions, saved);
    const end = begin(script, conversation);
    const asked = script.questions(conversation);
    return [
      viewOf(script, end),
      ...asked.map(({ id: to }) => {
        const view = viewOf(script, next(script, end, { kind: 'jump', to }));
        return { ...view, filled: view.asked.field.kind === 'line' ? view.filled : null };
      }),
    ];
  });
}

import { describe, expect, test } from 'vitest';
import { compose, giveAnswer, pairsOf, startConversation, variantsOf } from '../src/index.ts';
import { loadSmall, problemsOf, smallFiles } from './small-template.ts';

const say = 'In het vo is een extra regel niet mogelijk.';

/** The small template, in which an answer to one question does not go with one to another. */
function small(when = '{ sector: vo, extra: true }') {
  const head = `${smallFiles['template.yaml']}constraints: [{ when: ${when}, say: ${say} }]\n`;
  return loadSmall({ 'template.yaml': head });
}

const clash = `extra: ${say} Kies een ander antwoord bij een van deze vragen: sector, extra.`;

describe('answers that do not go together', () => {
  test('are told where they stand in a file', () => {
    const run = () => compose(small(), { sector: 'vo', naam: 'De Zee', extra: true });
    expect(problemsOf(run).map(({ path, message }) => `${path}: ${message}`)).toEqual([clash]);
    expect(compose(small(), { sector: 'vo', naam: 'De Zee', extra: false }).type).toBe('protocol');
  });

  test('are not told while one of them is open', () => {
    const open = { sector: 'vo', naam: 'De Zee', open: ['extra'] };
    expect(compose(small(), open).type).toBe('protocol');
  });

  test('are not among the answers with which a template is tried', () => {
    const tried = [...variantsOf(small()), ...pairsOf(small())];
    expect(tried.some(({ extra }) => extra === false)).toBe(true);
    expect(tried.filter(({ extra }) => extra === true)).toEqual([]);
  });

  test('are refused in a conversation at the second of them', () => {
    const template = small();
    const given = { sector: 'vo', naam: 'De Zee' };
    const { conversation } = startConversation(template.questions, given, template.constraints);
    const result = giveAnswer(conversation, 'extra', { kind: 'value', value: true });
    expect(result).toEqual({
      problem: { code: 'answers-clash', data: { say, questions: ['sector', 'extra'] } },
    });
    expect(giveAnswer(conversation, 'extra', { kind: 'value', value: false })).toHaveProperty(
      'conversation',
    );
  });

  test('are asked again where the first of them changes', () => {
    const template = small('{ sector: po, naam: true }');
    const given = { sector: 'vo', naam: 'De Zee', extra: false };
    const { conversation } = startConversation(template.questions, given, template.constraints);
    const result = giveAnswer(conversation, 'sector', { kind: 'value', value: 'po' });
    if ('problem' in result) throw new Error('refused');
    expect([...result.conversation.answers.keys()]).toEqual(['sector', 'extra']);
  });
});

test('a constraint can only look at questions that there are', () => {
  const [problem] = problemsOf(() => small('{ kleur: rood }'));
  expect(`${problem?.path}: ${problem?.message}`).toMatch(
    /^template.yaml: constraints\[0\].when: De voorwaarde kijkt naar 'kleur'/,
  );
});

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  type Answer,
  answerInDutch,
  askedQuestions,
  type Conversation,
  compose,
  giveAnswer,
  mostQuestions,
  nextQuestion,
  previewOf,
  savedAnswers,
  startConversation,
  valuesOf,
} from '../src/index.ts';
import { answersFrom, template } from './models.ts';
import { loadSmall, templateText } from './small-template.ts';

// Composes and reads many protocols; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const { questions } = loadSmall();
const fresh = startConversation(questions).conversation;

function given(conversation: Conversation, id: string, answer: Answer): Conversation {
  const result = giveAnswer(conversation, id, answer);
  if ('problem' in result) throw new Error(result.problem.code);
  return result.conversation;
}

/** What a person reads where an answer is refused. */
function problemOf(result: ReturnType<typeof giveAnswer>): string {
  return 'problem' in result ? templateText(result.problem) : '';
}

const value = (value: string | boolean): Answer => ({ kind: 'value', value });

describe('a conversation', () => {
  test('asks question by question, and counts them', () => {
    expect(nextQuestion(fresh)?.id).toBe('sector');
    const asked = (conversation: Conversation) => askedQuestions(conversation).length;
    expect([asked(fresh), mostQuestions(fresh)]).toEqual([2, 3]);
    const vo = given(fresh, 'sector', value('vo'));
    expect([asked(vo), mostQuestions(vo)]).toEqual([3, 3]);
    const open = given(fresh, 'sector', { kind: 'open' });
    expect(mostQuestions(open)).toBe(2);
    const named = given(vo, 'naam', value('De Zee'));
    expect(nextQuestion(named)?.id).toBe('extra');
    const done = given(named, 'extra', value(true));
    expect(nextQuestion(done)).toBeNull();
    expect(savedAnswers(done)).toEqual({ sector: 'vo', naam: 'De Zee', extra: true });
  });

  test('never asks more than it said beforehand, whatever is answered', () => {
    for (const name of ['answers.example.yaml', 'answers.example-vo.yaml']) {
      let { conversation } = startConversation(template.questions);
      const whole = startConversation(template.questions, answersFrom(name)).conversation;
      for (let most = mostQuestions(conversation); ; most = mostQuestions(conversation)) {
        const question = nextQuestion(conversation);
        expect(askedQuestions(conversation).length).toBeLessThanOrEqual(most);
        if (!question) break;
        const answer = whole.answers.get(question.id) ?? ({ kind: 'open' } as const);
        conversation = given(conversation, question.id, answer);
        expect(mostQuestions(conversation)).toBeLessThanOrEqual(most);
      }
    }
  });

  test('refuses a wrong answer, and leaves itself as it was', () => {
    expect(problemOf(giveAnswer(fresh, 'sector', value('mbo')))).toBe(
      'Kies een van: po (primair), vo (voortgezet).',
    );
    expect(giveAnswer(fresh, 'sector', { kind: 'none' })).toHaveProperty('problem');
    expect(() => giveAnswer(fresh, 'kleur', value('rood'))).toThrow(TypeError);
  });

  test('forgets an answer whose question is no longer asked, until it is asked again', () => {
    const vo = given(given(fresh, 'sector', value('vo')), 'extra', value(true));
    const po = given(vo, 'sector', value('po'));
    expect(savedAnswers(po)).toEqual({ sector: 'po' });
    expect(savedAnswers(given(po, 'sector', value('vo')))).toEqual({ sector: 'vo', extra: true });
  });

  test('takes "weet ik nog niet", and does not ask what hangs on it', () => {
    const open = given(fresh, 'sector', { kind: 'open' });
    expect(askedQuestions(open).map(({ id }) => id)).toEqual(['sector', 'naam']);
    expect(savedAnswers(open)).toEqual({ open: ['sector'] });
    expect(startConversation(questions, savedAnswers(open)).conversation).toEqual(open);
  });

  test('does not take it for a fact about the school', () => {
    const { conversation } = startConversation(template.questions);
    expect(problemOf(giveAnswer(conversation, 'sector', { kind: 'open' }))).toMatch(
      /kan niet open blijven/,
    );
  });

  test('asks again what was saved and does not fit', () => {
    const { conversation, problems } = startConversation(questions, { sector: 'mbo', naam: 'Zee' });
    expect(problems.map(({ path }) => path)).toEqual(['sector']);
    expect(nextQuestion(conversation)?.id).toBe('sector');
  });

  test('says answers in Dutch', () => {
    const question = (id: string) => {
      const found = template.questions.find((candidate) => candidate.id === id);
      if (!found) throw new Error(id);
      return found;
    };
    expect(answerInDutch(question('sector'), value('vo'))).toBe('voortgezet onderwijs');
    expect(answerInDutch(question('ouderavond'), value(false))).toBe('nee');
    expect(answerInDutch(question('platforms'), { kind: 'value', value: ['a', 'b'] })).toBe('a; b');
    expect(answerInDutch(question('ingangsdatum'), { kind: 'none' })).toBe('geen');
    expect(answerInDutch(question('opnames'), { kind: 'open' })).toBe('weet ik nog niet');
  });

  test('saved answers of a whole conversation compose', () => {
    for (const name of ['answers.example.yaml', 'answers.example-vo.yaml']) {
      const { conversation, problems } = startConversation(template.questions, answersFrom(name));
      expect(problems).toEqual([]);
      const optional = ['leerlingkanaal', 'media_lessen', 'ingangsdatum', 'verwante_documenten'];
      const skipped = optional.reduce(
        (so, id) => (so.answers.has(id) ? so : given(so, id, { kind: 'none' })),
        conversation,
      );
      expect(nextQuestion(skipped)).toBeNull();
      expect(() => compose(template, savedAnswers(skipped))).not.toThrow();
    }
  });

  test('whatever is answered, it ends, saves what composes, and takes up where it was', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), (choices) => {
        let conversation = startConversation(template.questions).conversation;
        for (const choice of choices) {
          const question = nextQuestion(conversation);
          if (!question) break;
          conversation = given(conversation, question.id, anAnswer(question, choice));
          const again = startConversation(template.questions, savedAnswers(conversation));
          expect(nextQuestion(again.conversation)?.id).toBe(nextQuestion(conversation)?.id);
        }
        expect(nextQuestion(conversation)).toBeNull();
        expect(() => compose(template, savedAnswers(conversation))).not.toThrow();
      }),
      { numRuns: 25 },
    );
  });
});

describe('a preview', () => {
  test('shows the text that an option chooses', () => {
    const texts = (answer: string) =>
      previewOf(template, new Map([['sector', 'po']]), {
        question: 'contact_leerlingen',
        answer,
      }).map(({ text }) => text);
    expect(texts('verboden-met-uitzondering')[0]).toMatch(
      /^Medewerkers mogen met hun privéaccount geen/,
    );
    expect(texts('alleen-schoolkanalen')[0]).not.toBe(texts('verboden-met-uitzondering')[0]);
  });

  test('shows where a value comes, with what is not known as …', () => {
    const [preview] = previewOf(template, new Map([['bereik', 'een-school']]), {
      question: 'evaluatiedatum',
    });
    expect(preview).toMatchObject({ wId: 'governance-3', chosen: false });
    expect(preview?.text).toMatch(/uiterlijk op … met leerlingen/);
  });

  test('shows lists with their points, and leaves out what comes out empty', () => {
    const { conversation } = startConversation(template.questions, {
      ...answersFrom('answers.example.yaml'),
    });
    const values = valuesOf(conversation);
    const list = previewOf(template, values, { question: 'beelddoelen', answer: ['website'] });
    expect(list.map(({ text }) => text).join('\n')).toMatch(/\n- de website van de school/);
    const no = previewOf(template, values, { question: 'les_medewerkers', answer: false });
    expect(no).toEqual([]);
  });
});

function anAnswer(question: Conversation['questions'][number], choice: number): Answer {
  if (choice % 5 === 0 && !question.known) return { kind: 'open' };
  if (choice % 3 === 0 && question.optional) return { kind: 'none' };
  switch (question.type) {
    case 'choice':
      return value(question.options[choice % question.options.length]?.value ?? '');
    case 'multiple':
      return { kind: 'value', value: question.options.slice(choice % 2).map(({ value }) => value) };
    case 'boolean':
      return value(choice % 2 === 0);
    case 'number':
      return { kind: 'value', value: question.min };
    case 'date':
      return value('2029-05-01');
    case 'list':
      return { kind: 'value', value: ['eerste', 'tweede'] };
    case 'text':
      return value('iets');
  }
}

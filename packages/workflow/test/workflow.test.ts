import { readFileSync } from 'node:fs';
import { clausesOf, ownText } from '@akkoord/clause';
import { templateText } from '@akkoord/render';
import { describe, expect, test } from 'vitest';
import * as workflow from '../src/index.ts';
import {
  AnswersError,
  compareProtocols,
  draftProtocol,
  readProtocol,
  shippedTemplate,
  TemplateError,
  templateIds,
  topicNames,
  UnreadableError,
} from '../src/index.ts';
import * as reading from '../src/reading/index.ts';

const answers = shippedTemplate('social-media')['answers.example.yaml'] as string;

test('exports exactly what the README lists', () => {
  expect(Object.keys(workflow).sort()).toEqual([
    'AnswersError',
    'DecisionsError',
    'PairsError',
    'PositionsError',
    'TaxonomyError',
    'TemplateError',
    'UnreadableError',
    'acceptProposals',
    'agendaOfSession',
    'annexesOfSession',
    'changesByGroup',
    'checkTemplate',
    'compareProtocols',
    'decideRow',
    'decideWord',
    'decodeSource',
    'decodeText',
    'differencesIn',
    'documentKind',
    'draftProtocol',
    'explainClause',
    'keepOwnClauses',
    'lawTexts',
    'maxDocumentSize',
    'maxSourceSize',
    'nearestModel',
    'oldClauses',
    'openHarmonization',
    'parseAnswers',
    'parseDecisions',
    'parsePairs',
    'parsePositions',
    'positionsOn',
    'positionsToProtocol',
    'prefill',
    'proposedConsequences',
    'readProtocol',
    'readTaxonomy',
    'readTemplate',
    'readWitness',
    'readingLimits',
    'resultOf',
    'sessionToYaml',
    'shippedPositions',
    'shippedTemplate',
    'sourceFormat',
    'sourceLimits',
    'starterTemplate',
    'statedWords',
    'synopsisOf',
    'templateIds',
    'topicNames',
    'wasWordt',
    'withDecisionsOf',
    'withTarget',
    'witnessLimits',
    'wordOf',
  ]);
});

test('what reads and compares can be loaded apart', () => {
  expect(Object.keys(reading).sort()).toEqual([
    'UnreadableError',
    'compareProtocols',
    'decodeSource',
    'decodeText',
    'documentKind',
    'explainClause',
    'lawTexts',
    'maxDocumentSize',
    'maxSourceSize',
    'readProtocol',
    'readingLimits',
    'sourceFormat',
    'topicNames',
  ]);
  for (const [name, value] of Object.entries(reading)) {
    expect(workflow).toHaveProperty(name, value);
  }
});

test('names topics for readers', () => {
  expect(topicNames().scope).toBe('Doelgroep en reikwijdte');
});

test('the example of the README holds', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1]?.replace(/^import .*$/gm, '') ?? '';
  const bytes = new TextEncoder().encode('1. Telefoons zijn verboden in de les.');
  const known = { ...workflow, answers, bytes };
  const run = new Function(
    ...Object.keys(known),
    `return (async () => { ${code}; return { before, after, result, decisions }; })();`,
  );
  const { before, after, result, decisions } = await run(...Object.values(known));
  expect(compareProtocols(before, after).changes[0]?.kind).toBe('substitution');
  expect(result.outcomes.map(({ fate }: { fate: string }) => fate)).toEqual(['taken', 'replaced']);
  expect(decisions).toContain('type: harmonization');
});

describe('readProtocol', () => {
  const texts = async (path: string, content: string, repair = true) =>
    clausesOf(await readProtocol({ path, content }, { repair })).map(ownText);

  test('reads by extension', async () => {
    const { meta } = await readProtocol({ path: 'a.md', content: '---\ntitle: Regels\n---\n' });
    expect(meta.title).toBe('Regels');
    expect(await texts('a.txt', '1. Een telefoon is verboden.')).toEqual([
      'Een telefoon is verboden.',
    ]);
  });

  test('repairs unless told otherwise', async () => {
    const content =
      'Regels\n\n1. Het mag in de pauze van de medewer-\nker.\n\n2. Het mag niet in de les.\n';
    expect((await texts('a.txt', content))[0]).toBe('Het mag in de pauze van de medewerker.');
    expect((await texts('a.txt', content, false))[0]).not.toBe(
      'Het mag in de pauze van de medewerker.',
    );
  });

  test('refuses a text without words', async () => {
    const reading = readProtocol({ path: 'a.md', content: '---\n' });
    await expect(reading).rejects.toThrow(UnreadableError);
  });
});

describe('draftProtocol', () => {
  test('drafts from a shipped template, and the same from its files', () => {
    const tree = draftProtocol('social-media', answers);
    expect(clausesOf(tree).length).toBeGreaterThanOrEqual(25);
    expect(draftProtocol(shippedTemplate('social-media'), answers)).toEqual(tree);
  });

  test('names every missing answer at once', () => {
    expect(problemsOf('')).not.toEqual([]);
    for (const problem of problemsOf(''))
      expect(problem.path && templateText(problem)).toBeTruthy();
  });

  test('gives the line where YAML breaks off', () => {
    expect(problemsOf('school: "De\nnaam: [')[0]).toMatchObject({
      path: expect.stringMatching(/^regel \d+$/),
      code: 'answers-no-yaml',
    });
  });

  test('throws on a template that is none, and on an unknown id', () => {
    expect(() => draftProtocol({}, answers)).toThrow(TemplateError);
    expect(() => draftProtocol('toString', answers)).toThrow(TypeError);
  });

  test('lists what ships', () => {
    expect(templateIds).toContain('social-media');
  });
});

function problemsOf(yaml: string) {
  try {
    draftProtocol('social-media', yaml);
  } catch (error) {
    if (error instanceof AnswersError) return error.problems;
  }
  throw new Error('no AnswersError was thrown');
}

import { expect, test } from 'vitest';
import { compareProtocols, nearestModel, PairsError, parsePairs } from '../src/index.ts';
import { readNow } from './read-now.ts';

const read = (content: string) => readNow({ path: 'protocol.md', content });
const before = read(`# A. Regels

1. Een leerling belt in de aula.
2. De mediatheek sluit om vijf uur.

# Regels voor ouders

1. Een ouder belt op het plein.

# Regels voor docenten

1. Een docent belt in de kamer.
`);
const after = read(`# A. Regels

1. De mediatheek sluit om vijf uur.
2. Wie bellen wil, gaat naar de hal.
`);
const sides = { before, after };

test('a file in YAML or JSON, by eId or by label', () => {
  const pins = {
    together: [{ before: ['sec_A__cl_1'], after: ['sec_A__cl_2'] }],
    apart: [{ before: 'sec_A__cl_2', after: 'sec_A__cl_1' }],
  };
  const yaml =
    'koppel:\n  - was: A.1\n    wordt: A.2\nscheid:\n  - { was: sec_A__cl_2, wordt: [A.1] }\n';
  expect(parsePairs(yaml, sides)).toEqual(pins);
  const json = JSON.stringify({
    koppel: [{ was: ['A.1'], wordt: 'A.2' }],
    scheid: [{ was: 'A.2', wordt: 'A.1' }],
  });
  expect(parsePairs(json, sides)).toEqual(pins);
  expect(parsePairs('', sides)).toEqual({ together: [], apart: [] });
  const { changes } = compareProtocols(before, after, { pins });
  expect(changes.map(({ matchedBy }) => matchedBy)).toContain('person');
});

test.each([
  ['koppel:\n  - was: Z.9\n    wordt: A.1\n', 'koppel[1].was', /geen bepaling Z\.9/],
  [
    'koppel:\n  - was: "1"\n    wordt: A.1\n',
    'koppel[1].was',
    /2 bepalingen 1: sec_nn1__cl_1, sec_nn2__cl_1/,
  ],
  ['koppel:\n  - was: A.1\n', 'koppel[1]', /vul bij was en bij wordt/],
  ['koppel:\n  - [A.1, A.1]\n', 'koppel[1]', /vul bij was en bij wordt/],
  ['koppel: A.1\n', 'koppel', /lijst/],
  ['- A.1\n', '', /koppel: of scheid:/],
  ['paren: []\n', 'paren', /bestaat niet/],
  ['koppel: [\n', 'regel 2', /geen geldige YAML/],
  [
    'koppel:\n  - { was: A.1, wordt: A.1 }\n  - { was: A.1, wordt: A.2 }\n',
    'koppel',
    /sec_A__cl_1 staat in twee/,
  ],
])('%j is refused at %s', (content, path, message) => {
  const run = () => parsePairs(content, sides);
  expect(run).toThrow(PairsError);
  try {
    run();
  } catch (error) {
    const { problems } = error as PairsError;
    expect(problems[0]).toMatchObject({ path });
    expect(problems[0]?.message).toMatch(message);
  }
});

test('the model nearest to a protocol, by its subject, its sector, and else by what pairs', () => {
  const telephones = read(
    '1. Leerlingen gebruiken in de les geen mobiele telefoon.\n2. Een telefoon ligt in de kluis.\n',
  );
  expect(nearestModel(telephones).template).toBe('mobiele-telefoons');
  expect(nearestModel(telephones, 'social-media').template).toBe('social-media');
  const named = read(
    '---\nsubject: social-media\nschool:\n  name: De Wilg\n  sector: vo\n---\n\n1. Een docent plaatst niets.\n',
  );
  const model = nearestModel(named);
  expect(model.template).toBe('social-media');
  expect(model.tree.meta.school?.sector).toBe('vo');
  expect(() => nearestModel(named, 'onbekend')).toThrow(TypeError);
});

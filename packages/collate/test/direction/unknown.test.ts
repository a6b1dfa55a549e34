import { parseText } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { compare } from '../../src/index.ts';

const taxonomy = defaultTaxonomy();

/** Compare two texts of rules, and list the effects of what changed. */
function effects(before: readonly string[], after: readonly string[]) {
  const tree = (rules: readonly string[]) =>
    parseText(`Huisregels\n\n${rules.join('\n')}\n`, { taxonomy });
  return compare(tree(before), tree(after), { taxonomy })
    .changes.filter(({ kind }) => kind !== 'unchanged')
    .map(({ kind, effect }) => `${kind} ${effect}`);
}

const first = '1. Fietsen staan in het rek naast de poort.';
const last = '3. Ouders wachten bij het hek op hun kind.';

test('a ban in whose place another rule stands may be said there in other words', () => {
  const said = effects(
    [first, '2. Roken is verboden.', last],
    [first, '2. Ons terrein blijft rookvrij.', last],
  );
  expect(said).toEqual(['substitution null']);
  expect(effects([first, '2. Roken is verboden.', last], [first, last])).toContain('repeal looser');
});

test('one more thing for which no consent is asked is not stricter', () => {
  const list = ['1. De school vraagt geen toestemming voor:', "a. foto's van gebouwen;"];
  const said = effects(
    [...list, "b. foto's van de tuin."],
    [...list, "b. foto's van de tuin;", "c. foto's van de sportdag."],
  );
  expect(said).toContain('insertion null');
});

test('another word in the place of alleen is no limit that went', () => {
  const work = (how: string) => [`1. Leerlingen werken in de les ${how} aan hun opdracht.`];
  expect(effects(work('alleen'), work('samen'))).toEqual(['substitution null']);
  expect(effects(work('samen'), work('alleen'))).toEqual(['substitution null']);
});

test('a ban on one channel and a duty on another have no direction', () => {
  const contact = (words: string) => [`1. Personeelsleden worden geacht ${words} te hebben.`];
  const [no, yes] = [
    contact('geen contact met leerlingen via WhatsApp'),
    contact('contact met leerlingen via e-mail'),
  ];
  expect(effects(no, yes)).toEqual(['substitution null']);
  expect(effects(yes, no)).toEqual(['substitution null']);
});

test('what is denied far behind mag is no permission that came', () => {
  const said = effects(
    [first, last],
    [
      first,
      '2. Een leerling mag na de dag waarop hij zijn diploma krijgt, geen trompet meer lenen.',
      last,
    ],
  );
  expect(said).toContain('insertion null');
});

test('the exception to a rule that another rule replaced says nothing by itself', () => {
  const rule = (words: string) => `1. Fietsen staan ${words} in het rek naast de poort.`;
  const aside = '2. Het eerste lid geldt niet voor de fietsen van de conciërge.';
  const dropped = (words: string) => effects([rule('altijd'), aside, last], [rule(words), last]);
  expect(dropped('altijd')).toContain('repeal stricter');
  expect(dropped('op woensdag')).toContain('repeal null');
});

test('a rule of its own with an exception behind it is no exception to another', () => {
  const ban = 'Honden zijn in de aula verboden. Dit geldt niet voor hulphonden.';
  const said = effects([`1. Gasten tekenen de lijst. ${ban}`], ['1. Gasten tekenen de lijst.']);
  expect(said).toEqual(['substitution looser']);
});

test('a clause of another article is no part of one that it is like', () => {
  const tree = (articles: readonly (readonly string[])[]) =>
    parseText(
      `Huisregels\n\n${articles
        .map((rules, i) => `Artikel ${i + 1} Regels van deel ${i + 1}\n${rules.join('\n')}`)
        .join('\n\n')}\n`,
      { taxonomy },
    );
  const both = '1. De klas tekent een lijst bij de kas en zet de planten op het plein buiten.';
  const gasten = '1. Gasten zetten hun auto op het veld achter de school.';
  const before = tree([[both], [gasten], [first, last]]);
  const after = tree([
    ['1. De klas zet de planten op het plein buiten.'],
    [gasten],
    [first, '2. De klas tekent een lijst bij de kas.', last],
  ]);
  const kinds = compare(before, after, { taxonomy }).changes.map(({ kind }) => kind);
  expect(kinds).not.toContain('split');
  expect(kinds).toContain('insertion');
});

test('a new rule with an exception of its own is told as a rule, and not as an exception', () => {
  const tree = (rules: readonly string[]) =>
    parseText(`Huisregels\n\n${rules.join('\n')}\n`, { taxonomy });
  const rule = '2. De tuin is er voor planten, behalve in de winter.';
  const { changes } = compare(tree([first, last]), tree([first, rule, last]), { taxonomy });
  expect(changes.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual([]);
});

test('a list names a member whole, and one word that changed in two lists once', () => {
  const tree = (rule: string) => parseText(`Huisregels\n\n1. ${rule}\n`, { taxonomy });
  const told = (before: string, after: string) =>
    compare(tree(before), tree(after), { taxonomy }).changes.flatMap(({ findings }) =>
      findings.map(({ data }) => data),
    );
  const [one, other] = ['een regionaal kantoor', 'een landelijk bureau'];
  const call = (whom: string) =>
    `De coach belt op zaterdag na de wedstrijd op het veld de ouders van de spelers en ${whom}.`;
  expect(told(call(one), call(other))).toEqual([{ added: [other], dropped: [one] }]);
  const lessons = (word: string) =>
    `Leerlingen leren zingen en ${word} in klas een en lezen en ${word} in klas twee.`;
  expect(told(lessons('dansen'), lessons('tekenen'))).toHaveLength(1);
});

test('a condition or denial within words that are new is not told of the rule', () => {
  const tree = (rule: string) => parseText(`Huisregels\n\n1. ${rule}\n`, { taxonomy });
  const codes = (before: string, after: string) =>
    compare(tree(before), tree(after), { taxonomy }).changes.flatMap(({ findings }) =>
      findings.map(({ code }) => code),
    );
  const care = (more: string) =>
    `De coach van de club zorgt elke dag voor ${more}het veld en voor de ballen van de club.`;
  expect(codes(care(''), care('de kas van de school, voor zover die open is, en '))).not.toContain(
    'condition-new',
  );
  const close = (more: string) =>
    `De coach van de club geeft elke dag raad over sluiting${more} of verbouwing van de zaal.`;
  expect(codes(close(''), close(', niet zijnde een sluiting wegens regen,'))).not.toContain(
    'denial-new',
  );
});

import { clausesOf, ownText } from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { harmonize } from '../src/index.ts';
import { barsIn } from '../src/sources/bar.ts';
import { decided, inputOf, linesOf, rowOf, sourceOf, take } from './harmonized.ts';
import { told, toldProposal } from './told.ts';

const taxonomy = defaultTaxonomy();

/** What bars the only clause of a text. */
function barOf(text: string) {
  const source = sourceOf('eik', `# Regels\n\n${text}`);
  return [...barsIn(source, taxonomy).values()];
}

describe('what cannot stand in another protocol', () => {
  test.each([
    'Vastgesteld op 3 april 2024 door het bestuur.',
    'Dit protocol is opgesteld in overleg met de medezeggenschapsraad.',
    'De medezeggenschapsraad heeft met dit protocol ingestemd.',
    'De MR heeft positief geadviseerd.',
    'Deze regeling is besproken met de ouderraad.',
    'Dit protocol treedt in werking op 1 augustus 2024.',
    'Eigenaar: het bestuur',
    'Versie: 12 maart 2023',
    'Bestemd voor: ouders en leerlingen',
  ])('a record: %s', (text) => expect(barOf(text)).toEqual(['record']));

  test.each([
    'Het bestuur stelt dit protocol vast na instemming van de MR.',
    'Dit protocol wordt elk jaar besproken met de medezeggenschapsraad.',
    'De MR heeft instemmingsrecht op dit protocol.',
    'Dit protocol is verplicht voor iedereen op school.',
    'De directeur heeft alle leerlingen gehoord voordat hij besluit.',
    'Melden: ga naar de mentor.',
    'Leerlingen mogen na toestemming van het bestuur filmen.',
    'Volgens het leerlingenstatuut mag een leerling in beroep gaan.',
    'De school werkt volgens de Wet op het voortgezet onderwijs 2020.',
    'Bel bij gevaar 112, of de vertrouwensinspecteur op 0900-1113111.',
  ])('a rule: %s', (text) => expect(barOf(text)).toEqual([]));

  test.each([
    'Meld het bij mevrouw A. de Testnaam.',
    'Bel bij nood de school op 010-1234567.',
    'Mail naar veilig@school.example.',
  ])('a person: %s', (text) => expect(barOf(text)).toEqual(['person']));

  test.each([
    'De school neemt maatregelen volgens het document ‘Samen Sterk’.',
    'Wij volgen het protocol Veilig Samen Leren.',
  ])('a document of one school: %s', (text) => expect(barOf(text)).toEqual(['document']));
});

describe('an opening', () => {
  test('a paragraph that opens the paragraphs behind it', () => {
    expect(barOf('Dit spreken wij samen af:\n\nWij schelden niet.')).toEqual(['opening']);
  });

  test.each([
    'Dit spreken wij samen af:\n\n- niet schelden;\n- niet dreigen.',
    'Dit spreken wij samen af.\n\nWij schelden niet.',
    'Wij schelden niet.\n\nDit spreken wij samen af:',
  ])('not: %j', (text) => expect(barOf(text)).toEqual([]));
});

describe('a proposal', () => {
  const beuk = '1. De bel gaat.';

  test('takes the rest and says what does not come along', () => {
    const eik = [
      '1. Leerlingen mogen niet schelden.',
      '2. Wie scheldt, meldt zich bij de heer P. Proefpersoon.',
    ].join('\n');
    const input = inputOf({ eik, beuk }, { strategy: 'strictest' });
    const { proposal, options } = rowOf(input, 'misuse');
    expect(toldProposal(proposal)).toEqual({
      choose: [{ take: 'eik', clauses: ['cl_1'] }],
      why: 'Alleen De Eik regelt dit. Wie de strengste tekst kiest, neemt deze regel over. Niet mee: 2 (daar staat een naam of nummer van een mens).',
    });
    expect(options[0]?.choose).toEqual(proposal.choose);
    expect(options[0]?.text).not.toContain('Proefpersoon');
  });

  test('leaves out what only tells of persons, and waits where it is a rule', () => {
    const lines = '# Melden\n\nVertrouwenspersoon: mevrouw A. de Testnaam, elke dag aanwezig.';
    const contact = inputOf({ eik: lines, beuk }, { strategy: 'strictest' });
    const row = (key: string, input: typeof contact) => rowOf(input, key).proposal;
    expect(row('report_procedure', contact)).toMatchObject({
      choose: 'leave-out',
      code: 'barred-only',
      data: { rules: false },
    });
    const rule = inputOf(
      { eik: '1. Leerlingen melden pesten bij mevrouw A. de Testnaam.', beuk },
      { strategy: 'strictest' },
    );
    const [item] = rule.synopsis.rows.filter(({ cells }) => Object.keys(cells).length === 1);
    expect(row(item?.topic ?? '', rule)).toMatchObject({
      choose: null,
      code: 'barred-only',
      data: { rules: true },
    });
  });
});

test('what somebody chose all the same is told of, with what to do', () => {
  const eik = [
    '# Misbruik',
    '',
    '1. Leerlingen mogen niet schelden; meld het bij mevrouw A. de Testnaam.',
    '2. Wie scheldt, krijgt straf volgens het document ‘Samen Sterk’.',
  ].join('\n');
  const input = inputOf({ eik, beuk: '1. De bel gaat.' });
  const keys = input.synopsis.rows.map(({ topic }) => topic).filter(Boolean);
  const all = Object.fromEntries(
    keys
      .filter((key) => rowOf(input, key).clauses.some(({ source }) => source.id === 'eik'))
      .map((key) => [key, take('eik')]),
  );
  const result = harmonize(decided(input, all));
  expect(linesOf(result)).toHaveLength(2);
  const messages = told(result.findings.filter(({ ruleId }) => ruleId === 'old-record'));
  expect(messages.map(({ message }) => message.replace(/^\S+ /, ''))).toEqual([
    'noemt een persoon, of hoe iemand te bereiken is. Dat verandert vaak, en het zijn gegevens van een mens. Schrijf de functie op, en zet de naam en het nummer op een plaats die de school bijhoudt.',
    'verwijst naar een document van De Eik. Kijk of dat ook voor de andere scholen geldt; schrijf anders op wat er geldt.',
  ]);
  const named = new Set(messages.flatMap(({ clauses }) => clauses));
  expect(
    clausesOf(result.tree)
      .filter(({ eId }) => named.has(eId))
      .map(ownText),
  ).toHaveLength(2);
});

import type { Decision, Protocol } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import { decisionLetter, letterToDocx, letterToMarkdown, requestLetters } from '../src/index.ts';
import { decided, requestedText, rights } from './approval-sample.ts';
import { docxText } from './docx-text.ts';
import { sampleComparison } from './sample-comparison.ts';

const only = (tree: Protocol) =>
  requestLetters(tree)[0]?.letter as NonNullable<ReturnType<typeof requestLetters>[0]>['letter'];
const taken = (tree: Protocol) =>
  tree.meta.approval?.decisions?.find(({ decision }) => decision) as Decision;

describe('the request', () => {
  const text = letterToMarkdown(only(requestedText()));
  test.each([
    ['the reasons, with their paragraphs', 'De regels zijn oud.\n\nZe noemen \\*Hyves\\*.'],
    ['the consequences for staff', '## Gevolgen voor het personeel\n\nMeer overleg.'],
    ['the consequences for parents', '## Gevolgen voor de ouders\n\nEen brief.'],
    ['the consequences for pupils', '## Gevolgen voor de leerlingen\n\nEen kluisje.'],
    ['the measures', 'Een studiemiddag.'],
    ['the article that wants this', 'artikel 8 lid 6 WMS'],
    [
      'the power that the council is pointed to',
      'Wij wijzen u op uw bevoegdheid (artikel 7a WMS).',
    ],
    [
      'what is asked of whom',
      '| de hele raad | instemming | WMS art. 10, onder e |\n| de personeelsgeleding | instemming | WMS art. 12 lid 1, onder d |',
    ],
    [
      'the right with its date and its clauses',
      '## De hele raad: instemming\n\nGrond: WMS art. 10, onder e (peildatum 1 augustus 2025).\n\n- Voor leerlingen: A.1 tot en met A.3 en ‘Blijf vriendelijk.’',
    ],
    [
      'a right over a whole chapter',
      'Grond: WMS art. 12 lid 1, onder d (peildatum 1 augustus 2025).\n\n- Voor medewerkers: B.1',
    ],
    [
      'the right that was set aside, and why',
      'de oudergeleding, instemming, WMS art. 13 lid 1, onder i: Het gaat niet over persoonsgegevens.',
    ],
    ['the day of the reply', 'uiterlijk op 20 februari 2026'],
    ['the name of the text', '‘Gedragsregels’ (versie 1.0)'],
  ])('has %s', (_, words) => {
    expect(text).toContain(words);
  });
  test('says nothing that is not known', () => {
    expect(text).not.toMatch(/achterban|nog niet ingevuld/i);
  });
  test('has on its page what is asked, why and until when, and the rest in annexes', () => {
    const [page = '', ...annexes] = text.split('\n---\n');
    for (const words of ['Wat wij u vragen', 'De regels zijn oud.', '20 februari 2026']) {
      expect(page).toContain(words);
    }
    expect(page).not.toMatch(/Meer overleg|Een studiemiddag|Voor leerlingen/);
    expect(annexes.map((annex) => annex.trim().split('\n')[0])).toEqual([
      '# Bijlage 1: Waarover wij uw besluit vragen',
      '# Bijlage 2: Redenen, gevolgen en maatregelen',
      '# Bijlage 3: Wat de wet zegt',
    ]);
  });
  test('tells which reglement was read, on what the term rests, and what it has otherwise', () => {
    const regulated = { article: 'artikel 20', ground: 'added', from: '2025-09-01' } as const;
    const [mr, ...others] = rights as [(typeof rights)[0]];
    const tree = requestedText({}, [{ ...mr, regulated }, ...others]);
    const asked = tree.meta.approval?.request as NonNullable<
      NonNullable<Protocol['meta']['approval']>['request']
    >;
    const request = {
      ...asked,
      regulation: { date: '2025-08-20', readOn: '2026-01-05' },
      term: { article: 'artikel 12', weeks: '6', holidays: 'not-counted' as const },
    };
    const told = letterToMarkdown(
      only({ ...tree, meta: { ...tree.meta, approval: { ...tree.meta.approval, request } } }),
    );
    expect(told).toContain('(peildatum 1 augustus 2025). Reglement, artikel 20');
    expect(told).toContain('van 20 augustus 2025; gelezen op 5 januari 2026.');
    expect(told).toContain('De termijn voor uw besluit: 6 weken; artikel 12 van het reglement');
  });
  test('names the text by its whole digest', () => {
    const mark = requestedText().meta.approval?.request?.digest.slice('sha256v2:'.length);
    expect(text.replaceAll(' ', '')).toContain(mark);
  });
  test('goes to each council of several schools, and once to a GMR', () => {
    const schools = ["Obs 't Venster", 'École Zuid'];
    const competentAuthority = { name: 'Stichting Samen', schools };
    const [mr, pmr] = rights;
    const own = [
      mr as (typeof rights)[0],
      { ...(pmr as (typeof rights)[0]), body: 'gmr' as const, right: 'advice' as const },
    ];
    const letters = requestLetters(requestedText({ competentAuthority }, own));
    expect(letters.map(({ id }) => id)).toEqual(['mr-obs-t-venster', 'mr-ecole-zuid', 'gmr']);
    expect(letters.map(({ letter }) => letter.title)).toEqual([
      'Verzoek om instemming',
      'Verzoek om instemming',
      'Verzoek om advies',
    ]);
    expect(letters[0]?.letter.sender).toBe('Stichting Samen');
    expect(letters[2]?.letter.recipient).toBe('de gemeenschappelijke medezeggenschapsraad');
  });
  test('is not there before anything was asked', () => {
    const tree = requestedText();
    expect(requestLetters({ ...tree, meta: { ...tree.meta, approval: {} } })).toEqual([]);
  });
  test('carries its annexes', () => {
    const tree = requestedText();
    const [first] = requestLetters(tree, { comparison: sampleComparison });
    const whole = letterToMarkdown(first?.letter as never, { protocol: tree });
    expect(whole).toContain('# Bijlage 4: ‘Gedragsregels’ (versie 1.0)');
    expect(whole).toContain('2. Wie 12 jaar is');
    expect(whole).toContain('5. Was-wordttabel');
    expect(whole).toContain(
      '## Wat er verandert\n\n- Strenger voor leerlingen: ‘Leerlingen gebruiken',
    );
    expect(whole).toContain('(A.3, rij 5)');
    expect(whole).not.toContain('sha256:');
  });
});

describe('the decision', () => {
  const letterOf = (input: Parameters<typeof decided>[1]) => {
    const tree = decided(requestedText(), input);
    return letterToMarkdown(decisionLetter(tree, taken(tree), 'S. Vos'));
  };
  test('of the council says what was decided, when and on what ground', () => {
    const text = letterOf({});
    expect(text).toMatch(/^De medezeggenschapsraad van Obs 't Venster\n/);
    expect(text).toContain('Op 10 januari 2026 hebt u ons om instemming gevraagd');
    expect(text).toContain('**Instemming verleend**');
    expect(text).toContain('| WMS art. 10, onder e (peildatum 1 augustus 2025) |');
    expect(text).not.toContain('Hoe het verder gaat');
  });
  test('of a section names the section', () => {
    expect(letterOf({ body: 'pmr' })).toMatch(/^De personeelsgeleding van de medezeggenschapsraad/);
  });
  test('tells conditions', () => {
    const text = letterOf({
      decision: 'consent-with-conditions',
      conditions: 'Evalueer na een jaar.',
    });
    expect(text).toContain('Onze voorwaarden\n\nEvalueer na een jaar.');
  });
  test('tells each condition by itself', () => {
    const text = letterOf({
      decision: 'consent-with-conditions',
      conditions: 'Evalueer na een jaar.\nHoud een ouderavond.',
    });
    expect(text).toContain('Onze voorwaarden\n\n- Evalueer na een jaar.\n- Houd een ouderavond.');
  });
  test('tells after a refusal what the law says', () => {
    const text = letterOf({ decision: 'withheld', reasons: 'Te vaag.' });
    expect(text).toContain('artikel 32 lid 1 WMS');
    expect(text).toContain('Te vaag.');
  });
  test('calls advice advice', () => {
    const advice = requestedText({}, [{ ...(rights[0] as (typeof rights)[0]), right: 'advice' }]);
    const tree = decided(advice, { decision: 'negative-advice', reasons: 'Te streng.' });
    const text = letterToMarkdown(decisionLetter(tree, taken(tree), 'S. Vos'));
    expect(text).toContain('# Advies');
    expect(text).toContain('artikel 34 lid 1 WMS');
    expect(text).not.toContain('nstemming verleend');
  });
});

describe('a letter in Word', () => {
  test('says what the Markdown says, in the same bytes each time', async () => {
    const tree = requestedText();
    const letter = only(tree);
    const [one, two] = [await letterToDocx(letter), await letterToDocx(letter)];
    expect(Buffer.from(one).equals(two)).toBe(true);
    const text = docxText(one);
    const own = letter.annexes.flatMap(({ content }) =>
      typeof content === 'string' ? [] : content,
    );
    for (const part of [...letter.parts, ...own]) {
      const words =
        part.type === 'table' ? part.rows.flat() : part.type === 'list' ? part.items : [part.text];
      for (const each of words) expect(text).toContain(each);
    }
    expect(text).toContain('Bijlagen: 1. Waarover wij uw besluit vragen; 2. ');
    expect(text).toContain('4. ‘Gedragsregels’ (versie 1.0)');
    expect(text).toContain('Met vriendelijke groet,');
  });
});

import { describe, expect, test } from 'vitest';
import { agendaFor, type Choice, type Strategy } from '../src/index.ts';
import { inputOf, rowOf, type Texts, take } from './harmonized.ts';
import { toldProposal } from './told.ts';

const no = '1. Leerlingen mogen in de les geen telefoon gebruiken.';
const yes = '1. Leerlingen mogen in de les hun telefoon gebruiken.';
const unless =
  '1. Leerlingen mogen in de les geen telefoon gebruiken, tenzij de docent dat goedvindt.';
const rain = '1. Onze tuin is groen.';

/** The proposal on a row; on the first that somebody regulates where none is named. */
function proposed(
  strategy: Strategy,
  texts: Texts,
  row?: string,
): { choose: Choice | null; why: string } {
  const input = inputOf(texts, { strategy });
  const [first] = agendaFor(input).filter(({ clauses }) =>
    clauses.some(({ source }) => source.id === 'eik'),
  );
  return toldProposal(rowOf(input, row ?? first?.key ?? '').proposal);
}

describe('ask', () => {
  test.each<[string, Texts, Choice | null, string]>([
    [
      'the same',
      { eik: no, beuk: no },
      take('eik'),
      'De Eik en De Beuk zeggen hetzelfde. De tekst van De Eik staat vooraan.',
    ],
    [
      'the same in other words',
      {
        eik: '1. De docent let in de les op de telefoon.',
        beuk: '1. De leraar let in de les op de telefoon.',
        den: rain,
      },
      take('eik'),
      'De Eik en De Beuk zeggen hetzelfde in andere woorden. De tekst van De Eik staat vooraan.',
    ],
    [
      'another rule',
      { eik: no, beuk: yes },
      null,
      'De teksten verschillen. De scholen kiezen zelf.',
    ],
    [
      'the same with another footnote',
      { eik: `${no}[^1]\n\n[^1]: Behalve bij een toets.`, beuk: no },
      null,
      'De teksten verschillen. De scholen kiezen zelf.',
    ],
    [
      'one that speaks',
      { eik: no, beuk: rain },
      null,
      'Alleen De Eik regelt dit. De scholen kiezen of het voor allemaal gaat gelden.',
    ],
  ])('%s', (_, texts, choose, why) => {
    expect(proposed('ask', texts)).toEqual({ choose, why });
  });

  test('nobody speaks', () => {
    expect(proposed('ask', { eik: no, beuk: no }, 'governance')).toEqual({
      choose: null,
      why: 'Geen van de scholen regelt dit.',
    });
  });

  test('a text with the same footnote is the same', () => {
    const noted = `${no}[^1]\n\n[^1]: Behalve bij een toets.`;
    expect(proposed('ask', { eik: noted, beuk: noted }).choose).toEqual(take('eik'));
    const worded = noted.replace('Behalve bij', 'Behalve tijdens');
    expect(proposed('ask', { eik: noted, beuk: worded }).why).toMatch(/hetzelfde|verschillen/);
  });
});

describe('model', () => {
  test('its way, where it has one', () => {
    expect(proposed('model', { eik: no, beuk: yes })).toEqual({
      choose: [{ model: 'lesson_use/uit' }],
      why: 'Het model regelt dit op één manier. Dat is duidelijk.',
    });
  });

  test.each<[string, string, string]>([
    [rain, 'devices', 'Het model heeft hier 2 mogelijkheden. Kies wat bij uw school past.'],
    [
      '1. Een telefoon gaat bij het begin van de dag in de kluis.',
      'devices',
      'Het model heeft hier 2 mogelijkheden. Kies wat bij uw scholen past.',
    ],
    [rain, 'official_channels', 'Het model regelt dit onderwerp niet.'],
  ])('none, where it has more or nothing: %s', (beuk, row, why) => {
    expect(proposed('model', { eik: no, beuk }, row)).toEqual({ choose: null, why });
  });
});

describe('strictest', () => {
  test('is nobody where one rule binds more people than the other', () => {
    const eik = '1. Leerlingen en medewerkers mogen in de les geen telefoon gebruiken.';
    const beuk = '1. Leerlingen mogen in de les een telefoon gebruiken.';
    expect(proposed('strictest', { eik, beuk }).choose).toBeNull();
    const same = eik.replace(' en medewerkers', '');
    expect(proposed('strictest', { eik: same, beuk }).choose).toEqual(take('eik'));
  });

  test.each<[string, Texts, string, string]>([
    [
      'a ban before a permission',
      { eik: yes, beuk: no },
      'beuk',
      'De Beuk verbiedt het. De Eik staat het toe.',
    ],
    [
      'a ban before one with an exception',
      { eik: unless, beuk: no },
      'beuk',
      'De Beuk verbiedt het. De Eik verbiedt het, met een uitzondering (de docent dat goedvindt).',
    ],
    [
      'the only rule',
      { eik: no, beuk: rain },
      'eik',
      'Alleen De Eik regelt dit. Wie de strengste tekst kiest, neemt deze regel over.',
    ],
    [
      'a permission under a condition before one without',
      {
        eik: yes,
        beuk: '1. Leerlingen mogen in de les hun telefoon gebruiken als de docent dat goedvindt.',
      },
      'beuk',
      'De Beuk staat het toe, onder een voorwaarde (als de docent dat goedvindt). De Eik staat het toe.',
    ],
    [
      'what all say',
      { eik: no, beuk: no },
      'eik',
      'De Eik en De Beuk zeggen hetzelfde. De tekst van De Eik staat vooraan.',
    ],
  ])('%s', (_, texts, id, why) => {
    expect(proposed('strictest', texts)).toEqual({ choose: take(id), why });
  });

  test.each<[string, Texts, string]>([
    [
      'a rule beside a text in which none was read',
      { eik: '1. In de les is een telefoon vaak een bron van onrust.', beuk: no },
      'Akkoord leest hier geen regel in de tekst van De Eik, en wel in een andere. Welke tekst het strengst is, is daarom niet bekend.',
    ],
    [
      'what only one text allows',
      { eik: '1. Leerlingen mogen in de pauze hun telefoon gebruiken.', beuk: '1. De bel gaat.' },
      'Alleen De Eik regelt dit. De scholen kiezen of het voor allemaal gaat gelden.',
    ],
    [
      'duties and bans',
      { eik: no, beuk: '1. Leerlingen moeten in de les hun telefoon gebruiken.' },
      'Deze regels zijn niet op een lijn van streng naar soepel te zetten.',
    ],
    [
      'rules for other people',
      { eik: no, beuk: '1. Medewerkers mogen in de les hun telefoon gebruiken.' },
      'Deze regels zijn niet op een lijn van streng naar soepel te zetten.',
    ],
    [
      'texts without a rule',
      {
        eik: '1. In de les is een telefoon vaak een bron van onrust.',
        beuk: '1. In de les is een telefoon soms een bron van plezier.',
      },
      'Akkoord leest in deze teksten geen regel, en weet dus geen strengste.',
    ],
    [
      'one text without a rule',
      { eik: '1. In de les is een telefoon vaak een bron van onrust.', beuk: rain },
      'Alleen De Eik zegt hier iets, en Akkoord leest daarin geen regel. Kies of het meegaat.',
    ],
    [
      'rules that are as strict',
      { eik: unless, beuk: unless.replace('de docent dat goedvindt', 'er een toets is') },
      'De Eik en De Beuk zijn hier even streng.',
    ],
  ])('nothing for %s', (_, texts, why) => {
    expect(proposed('strictest', texts)).toEqual({ choose: null, why });
  });

  test('figures are told, not weighed', () => {
    const after = (days: number) =>
      `1. Leerlingen moeten een telefoon in de les inleveren en krijgen hem na ${days} dagen terug.`;
    const { choose, why } = proposed('strictest', { eik: after(2), beuk: after(5) });
    expect(choose).toBeNull();
    expect(why).toBe(
      'De Eik en De Beuk zijn hier even streng. Let op: Verschil in de termijn: ‘2 dagen’ tegenover ‘5 dagen’.',
    );
  });
});

describe('what records something of the old text', () => {
  const record = '1. Dit protocol is vastgesteld op 1 mei 2024 door het bestuur.';

  test('is proposed nowhere', () => {
    expect(proposed('ask', { eik: record, beuk: rain }, 'governance')).toEqual({
      choose: 'leave-out',
      why: 'Dit zegt van de oude protocollen wie ze heeft vastgesteld en wanneer, of voor wie ze zijn en waar ze staan. Van het nieuwe protocol staat dat vooraan.',
    });
  });

  test('is left out of what is taken', () => {
    const eik = `${record}\n2. Het bestuur moet dit protocol elk jaar evalueren.`;
    const { choose } = proposed('strictest', { eik, beuk: rain }, 'governance');
    expect(choose).toEqual(take('eik', 'cl_2'));
  });

  test('is not a rule that names a date and consent', () => {
    const eik =
      '1. Medewerkers mogen na 1 augustus 2025 geen foto’s plaatsen zonder instemming van ouders.';
    const { choose } = proposed('strictest', { eik, beuk: rain }, 'publishing_images');
    expect(choose).toEqual(take('eik'));
  });
});

import { annotate } from '@akkoord/annotate';
import { type Clause, clausesOf } from '@akkoord/clause';
import { normsOf } from '@akkoord/harmonize';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { clashesInMeasure } from '../../src/check/clashes/every-measure.ts';
import { clashesInMoment } from '../../src/check/clashes/moment.ts';
import { bansNames } from '../../src/check/clashes/named-people.ts';
import { clashesInChannel } from '../../src/check/clashes/only-channel.ts';
import { type Rule, ruleReader } from '../../src/check/clashes/rule.ts';

const taxonomy = defaultTaxonomy();
const ruleOf = ruleReader(taxonomy);

/** Read one clause as a rule on a subject. */
function rule(topic: string, text: string): Rule {
  const tree = annotate(parseMarkdown(`1. ${text}\n`, { taxonomy }), { taxonomy });
  const [clause] = clausesOf(tree);
  if (!clause) throw new Error(`No clause in ${text}`);
  const norms = normsOf(tree, taxonomy).filter((norm) => norm.clause.eId === clause.eId);
  const about: Clause = { ...clause, data: { ...clause.data, topics: [topic] } };
  return ruleOf(about, norms);
}

describe('only one channel', () => {
  const only = rule(
    'official_channels',
    'Medewerkers mogen voor berichten alleen schoolkanalen gebruiken.',
  );
  const toPupils = rule(
    'friending_pupils',
    'Medewerkers mogen alleen via Teams berichten sturen aan leerlingen.',
  );
  const ofPupils = rule(
    'official_channels',
    'Medewerkers mogen voor berichten over een leerling alleen schoolkanalen gebruiken.',
  );
  const pupilsInApp = rule('pupil_groups', 'Medewerkers mogen met leerlingen in een groepsapp.');
  const parentsInApp = rule('parent_groups', 'Medewerkers mogen met ouders in een groepsapp.');

  test.each([
    [only, pupilsInApp],
    [only, parentsInApp],
    [only, rule('views_vs_mission', 'Medewerkers mogen online hun mening geven.')],
    [toPupils, pupilsInApp],
  ])('does not go with another channel for the same messages (%#)', (limiting, allowing) => {
    expect(clashesInChannel(limiting, allowing)).toBe(true);
  });

  test.each([
    ['other people', toPupils, parentsInApp],
    ['messages about some people only', ofPupils, pupilsInApp],
    [
      'the same channel',
      only,
      rule('parent_groups', 'Medewerkers mogen ouders schrijven via een schoolkanaal.'),
    ],
    ['who is bound', only, rule('parent_groups', 'Ouders mogen onderling een groepsapp hebben.')],
    ['what is forbidden', only, rule('pupil_groups', 'Medewerkers mogen niet in een groepsapp.')],
    [
      'another subject',
      only,
      rule('recording', 'Medewerkers mogen een groepsapp met foto’s hebben.'),
    ],
  ])('goes with a rule that differs in %s', (_, limiting, allowing) => {
    expect(clashesInChannel(limiting, allowing)).toBe(false);
  });
});

describe('writing about the school', () => {
  const free = rule('reputation', 'Iedereen mag op internet klagen over de school.');
  const ban = (what: string) =>
    rule('sharing_personal_data', `Niemand mag ${what} op internet zetten zonder toestemming.`);

  test('does not go with a ban on all data about who works there', () => {
    expect(bansNames(free, ban('persoonsgegevens van medewerkers en ouders'))).toBe(true);
  });

  test.each([
    'gevoelige gegevens van medewerkers',
    'persoonsgegevens van leerlingen',
    'foto’s van medewerkers',
  ])('goes with a ban on %s', (what) => {
    expect(bansNames(free, ban(what))).toBe(false);
  });

  test('goes with it where it leaves such data out itself', () => {
    const careful = rule(
      'reputation',
      'Iedereen mag op internet klagen over de school, mits er geen persoonsgegevens in staan.',
    );
    expect(bansNames(careful, ban('persoonsgegevens van medewerkers'))).toBe(false);
  });
});

describe('giving back', () => {
  const soon = rule(
    'devices',
    'De school geeft de telefoon uiterlijk aan het einde van de les terug.',
  );

  test.each([
    'De telefoon blijft in de kluis tot het einde van de schooldag.',
    'Aan het eind van de dag krijgt de leerling de telefoon terug.',
  ])('at the latest does not go with %j', (text) => {
    expect(clashesInMoment(soon, rule('devices', text))).toBe(true);
  });

  test.each([
    'De telefoon blijft in de tas tot het einde van de les.',
    'De leerling haalt de telefoon uiterlijk aan het einde van de schooldag op.',
    'De school kan de leerling hoogstens 3 dagen de telefoon laten inleveren tot het einde van de schooldag.',
    'De fiets blijft in het rek tot het einde van de schooldag.',
  ])('at the latest goes with %j', (text) => {
    expect(clashesInMoment(soon, rule('devices', text))).toBe(false);
  });
});

describe('something formal for each measure', () => {
  const list = (...points: string[]): Rule => ({
    ...rule('sanctions_pupils_parents', 'De school kan een leerling:'),
    points,
  });
  const mild = list('aanspreken;', 'schorsen.');
  const formal = (text: string) => rule('sanctions_pupils_parents', text);

  test.each([
    'De school hoort de ouders voordat zij een maatregel neemt.',
    'De school legt elke straf vast in het dossier.',
  ])('%j does not go with a list that begins with a word', (text) => {
    expect(clashesInMeasure(formal(text), mild)).toBe(true);
  });

  test.each([
    'De school hoort de ouders voor een maatregel die langer duurt dan een dag.',
    'De school hoort de ouders voordat zij een leerling schorst.',
    'De school kiest een maatregel.',
  ])('%j goes with it', (text) => {
    expect(clashesInMeasure(formal(text), mild)).toBe(false);
  });

  test('goes with a list of heavy measures', () => {
    const heavy = list('schorsen;', 'verwijderen.');
    expect(clashesInMeasure(formal('De school hoort de ouders voor elke maatregel.'), heavy)).toBe(
      false,
    );
  });
});

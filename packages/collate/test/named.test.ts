import { annotate } from '@akkoord/annotate';
import type { Finding } from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { compare } from '../src/index.ts';
import { protocolOf } from './protocol-of.ts';

const taxonomy = defaultTaxonomy();

/** The findings on what two texts name, each in a few words: `time: 08:00 uur > 08.45 uur`, `platform: + TikTok - Vimeo`. */
function namedIn(before: string, after: string): string[] {
  const [from, to] = [before, after].map((text) => annotate(protocolOf(text), { taxonomy }));
  if (!from || !to) throw new TypeError('Two texts are compared');
  return compare(from, to, { taxonomy }).changes.flatMap(({ findings }) => findings.flatMap(told));
}

function told(finding: Finding): string[] {
  const { kind, code, data } = finding;
  const each = (sign: string, words: readonly string[]) => words.map((one) => ` ${sign} ${one}`);
  if (code === 'named-changed') return [`${kind} ${data.thing}: ${data.from} > ${data.to}`];
  if (code === 'named-new') return [`${kind} ${data.thing}: + ${data.words}`];
  if (code === 'named-gone') return [`${kind} ${data.thing}: - ${data.words}`];
  if (code !== 'members-changed') return [];
  const { thing, came, went } = data;
  return [`${kind} ${thing}:${each('+', came).join('')}${each('-', went).join('')}`];
}

/** What is told of the pair with its sides swapped. */
function mirrored(line: string): string {
  const [kind, rest = ''] = line.split(': ') as [string, string | undefined];
  const [from, to] = rest.split(' > ');
  if (to !== undefined) return `${kind}: ${to} > ${from}`;
  const parts = rest.match(/[+-] .+?(?=(?: [+-] |$))/g) ?? [];
  const of = (sign: string, as: string) =>
    parts.filter((part) => part.startsWith(sign)).map((part) => `${as}${part.slice(1)}`);
  return `${kind}: ${[...of('-', '+'), ...of('+', '-')].join(' ')}`;
}

type Case = readonly [before: string, after: string, told: readonly string[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'a number counts before a noun, a unit or a sign, and behind a limit': [
    ['Een klas mag 2 excursies maken.', 'Een klas mag 3 excursies maken.', ['number count: 2 > 3']],
    ['De korting is 5 %.', 'De korting is 6 %.', ['number count: 5 > 6']],
    [
      'De groep telt ten minste vier.',
      'De groep telt ten minste vijf.',
      ['number count: vier > vijf'],
    ],
    [
      'Er gaan 2 of 3 begeleiders mee.',
      'Er gaan 4 of 5 begeleiders mee.',
      ['number count: 2 > 4', 'number count: 3 > 5'],
    ],
  ],
  'a number that says which one it is counts nothing': [
    ['Zie kamer 7 en 8 voor de regels.', 'Zie kamer 6 en 7 voor de regels.', []],
    [
      'Zie groep 7 en 8 voor de regels.',
      'Zie groep 6 en 7 voor de regels.',
      ['scope group: groep 7 en 8 > groep 6 en 7'],
    ],
    [
      'Dit staat in onderdeel b, subonderdeel 1.',
      'Dit staat in onderdeel b, subonderdelen 1 en 2.',
      ['reference reference: + subonderdeel 2'],
    ],
    ['Richtlijn 95/46/EG is van toepassing.', 'Richtlijn 2016/679 is van toepassing.', []],
    ['Zie PbEG L 281 voor de tekst.', 'Zie PbEU L 119 voor de tekst.', []],
    ['Stuur het naar Lindelaan 12, 6711 AB Ede.', 'Stuur het naar Lindelaan 14, 6712 AC Ede.', []],
    ['De akte is van zes mei tweeduizend tien.', 'De akte is van elf juni tweeduizend twaalf.', []],
    [
      'Het onder 2 genoemde geldt hier niet.',
      'Het onder 3 genoemde geldt hier niet.',
      ['reference reference: onder 2 > onder 3'],
    ],
    ['De tekst staat in Stb. 2012, 79.', 'De tekst staat in Stb. 2015, 80.', []],
  ],
  'a rank of a measure is its level, and a rank of anything else is none': [
    [
      'Wie dit doet, krijgt een boete van de tweede categorie.',
      'Wie dit doet, krijgt een boete van de derde categorie.',
      ['number grade: tweede categorie > derde categorie'],
    ],
    ['De school belt de tweede ouder.', 'De school belt de eerste ouder.', []],
  ],
  'a number that stands on both sides is not told of, though it counts on one side alone': [
    ['De 12 blijven op school.', 'De 12 leerlingen blijven op school.', []],
    [
      'De school telt 12 groepen en 300 leerlingen.',
      'De school telt 300 leerlingen en 12 groepen.',
      [],
    ],
  ],
  'a date is one thing however it is written': [
    [
      'Versie 2021-11-21 van de tekst.',
      'Versie 2022-01-12 van de tekst.',
      ['date date: 2021-11-21 > 2022-01-12'],
    ],
    [
      'Zie de Leswet 1993 over de les.',
      'Zie de Leswet 2012 over de les.',
      ['law law: Leswet 1993 > Leswet 2012'],
    ],
    ['De regeling geldt sinds 2015.', 'De regeling geldt sinds 2016.', ['date date: 2015 > 2016']],
    ['De regels gelden vanaf 1-8-2024.', 'De regels gelden vanaf 1 augustus 2024.', []],
  ],
  'a time of day is no period': [
    [
      'Leerlingen leveren de telefoon om 8.00 uur in.',
      'Leerlingen leveren de telefoon om 8.45 uur in.',
      ['time time: 8.00 uur > 8.45 uur'],
    ],
    [
      'De hal is open van 8.15 tot 8.45 uur.',
      'De hal is open van 8.15 tot 9.45 uur.',
      ['time time: 8.45 uur > 9.45 uur'],
    ],
    ['De les begint om 08:30 uur.', 'De les begint om half negen.', []],
  ],
  'periods are compared by their length': [
    ['De school antwoordt binnen twee weken.', 'De school antwoordt binnen 14 dagen.', []],
    [
      'De school antwoordt binnen 4 weken.',
      'De school antwoordt binnen een maand.',
      ['period period: 4 weken > een maand'],
    ],
    ['De school antwoordt binnen een week.', 'De school antwoordt binnen 7 dagen.', []],
    ['De school kiest een dag uit.', 'De school kiest elke dag.', []],
    ['De school bewaart dit twee jaar.', 'De school bewaart dit 24 maanden.', []],
    [
      'De school antwoordt binnen 2 weken.',
      'De school antwoordt binnen 3 weken.',
      ['period period: 2 weken > 3 weken'],
    ],
    [
      'De school antwoordt binnen twee weken.',
      'De school antwoordt binnen tien schooldagen.',
      ['period period: twee weken > tien schooldagen'],
    ],
  ],
  'a period is no other one because it is the only one left': [
    [
      'De ouder betaalt binnen 2 weken. De school stuurt een brief aan het gezin.',
      'De ouder betaalt. De school stuurt een brief aan het gezin, en bewaart het verslag daarvan 3 maanden.',
      ['period period: - 2 weken', 'period period: + 3 maanden'],
    ],
  ],
  'both numbers of a range have its unit, and what shifts along is no change of one into another': [
    [
      'Leerlingen vanaf 12 jaar mogen mee.',
      'Leerlingen van 12 tot 16 jaar mogen mee.',
      ['age age: + 16 jaar'],
    ],
    [
      'De school antwoordt in 2 à 3 weken.',
      'De school antwoordt in 4 à 5 weken.',
      ['period period: 2 weken > 4 weken', 'period period: 3 weken > 5 weken'],
    ],
    [
      'Dit geldt in schooljaar 2024-2025.',
      'Dit geldt in schooljaar 2025-2026.',
      ['date date: 2024-2025 > 2025-2026'],
    ],
    [
      'De toets is voor leerlingen van 12 en 14 jaar.',
      'De toets is voor leerlingen van 14 en 16 jaar.',
      ['period period: - 12 jaar', 'period period: + 16 jaar'],
    ],
    ['De zaal is 3,5 meter breed.', 'De zaal is 4,5 meter breed.', []],
    ['Dit mag 2x per week.', 'Dit mag 3x per week.', ['number count: 2x > 3x']],
    ['Dit geldt per 1-8-’24.', 'Dit geldt per 1-8-’25.', []],
  ],
  'removal is a measure against people': [
    ['Na verwijdering van een bericht belt de school.', 'Na het bericht belt de school.', []],
    [
      'Verwijdering van een leerling van school is mogelijk.',
      'Een gesprek met een leerling van school is mogelijk.',
      ['sanction sanction: - Verwijdering'],
    ],
  ],
  'another word of a measure keeps it from being told gone, and is none itself': [
    [
      'De directeur kan een telefoon tot vier uur innemen.',
      'De directeur neemt een telefoon tot vier uur in.',
      [],
    ],
    ['De rector kan een leerling schorsen.', 'De rector schorst een leerling.', []],
    ['Wie dit doet, krijgt een waarschuwing.', 'De mentor waarschuwt wie dit doet.', []],
    ['De mentor spreekt de leerling aan.', 'De mentor neemt de leerling mee.', []],
    [
      'De school stuurt een brief over schorsing.',
      'De school neemt een brief aan over gedrag.',
      ['sanction sanction: - schorsing'],
    ],
  ],
  'an amount that both sides have neither came nor went': [
    [
      'De school antwoordt binnen twee weken. De ouder antwoordt binnen twee weken.',
      'De school antwoordt binnen twee weken. De ouder antwoordt.',
      [],
    ],
  ],
  'a document is no reference': [
    [
      'De mentor noteert dit in het leerlingdossier.',
      'De mentor noteert dit.',
      ['reference document: - leerlingdossier'],
    ],
  ],
  'names are sets, and none stands for another': [
    [
      'Leerlingen mogen op school Facebook, Vimeo en Instagram gebruiken.',
      'Leerlingen mogen op school Facebook, TikTok, LinkedIn en Instagram gebruiken.',
      ['platform platform: + TikTok + LinkedIn - Vimeo'],
    ],
    [
      'De politie komt langs. De mentor belt daarna de politie.',
      'De politie komt langs. De mentor belt daarna.',
      [],
    ],
    [
      'Bij algemene maatregel van bestuur komen er regels.',
      'Bij ministeriële regeling komen er regels.',
      [],
    ],
    ['De akte ligt bij Mr Jan Kuiper in Ede.', 'De akte ligt bij Jan Kuiper in Ede.', []],
    ['Zie de Wet op de politie voor de regels.', 'Zie de wet voor de regels.', []],
    ['De MR en het bestuur overleggen.', 'De MR overlegt.', ['body body: - bestuur']],
    [
      'De school plaatst foto’s op Facebook.',
      'De school plaatst foto’s op Instagram.',
      ['platform platform: Facebook > Instagram'],
    ],
  ],
};

for (const [name, pairs] of Object.entries(cases)) {
  test.each(pairs)(`${name}: %s > %s`, (before, after, expected) => {
    expect(namedIn(before, after)).toEqual(expected);
    expect(namedIn(after, before).sort()).toEqual(expected.map(mirrored).sort());
  });
}

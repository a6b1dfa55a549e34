import { expect, test, vi } from 'vitest';
import { checkTemplate, type TemplateFinding } from '../../src/index.ts';
import { type Planted, phones, position, withSection } from './phones.ts';

// Composes and reads many protocols; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const of = (modality: string, ...bearers: string[]) =>
  `{ modality: ${modality}, bearers: [${bearers.join(', ')}] }`;

/** Faults of each kind, each with the rule that must find it, and the subjects and texts in which it is planted. */
const faults: ReadonlyArray<{ rule: string; texts: ReadonlyArray<[string, Planted]> }> = [
  {
    rule: 'contradiction',
    texts: [
      [
        'official_channels',
        {
          text: 'Medewerkers mogen alleen de ouderapp gebruiken voor berichten.',
          expects: of('prohibition', 'staff'),
        },
      ],
      [
        'friending_pupils',
        {
          text: 'Medewerkers mogen met leerlingen chatten in een groepsapp.',
          expects: of('permission', 'staff'),
        },
      ],
    ],
  },
  {
    rule: 'contradiction',
    texts: [
      [
        'reputation',
        {
          text: 'Iedereen mag online zeggen wat hij van de lessen vindt.',
          expects: of('permission', 'everyone'),
        },
      ],
      [
        'sharing_personal_data',
        {
          text: 'Niemand mag namen van medewerkers of ouders op internet plaatsen.',
          expects: of('prohibition', 'everyone'),
        },
      ],
    ],
  },
  {
    rule: 'contradiction',
    texts: [
      [
        'lesson_use',
        {
          text: 'De telefoon ligt in de la tot het einde van de lesdag.',
        },
      ],
      [
        'devices',
        {
          text: 'De docent moet de telefoon uiterlijk bij het einde van het lesuur teruggeven.',
          expects: of('obligation', 'staff'),
        },
      ],
    ],
  },
  {
    rule: 'contradiction',
    texts: [
      [
        'sanctions_pupils_parents',
        {
          text: 'De school moet elke sanctie schriftelijk uitleggen.\n\nDe school kan een leerling:\n\n- aanspreken;\n- laten nablijven.',
          expects: `[${of('obligation', 'school')}, ${of('permission', 'school')}]`,
        },
      ],
    ],
  },
  {
    rule: 'contradiction',
    texts: [
      [
        'recording',
        {
          text: 'Leerlingen mogen op het plein muziek draaien.',
          expects: of('permission', 'pupil'),
        },
      ],
      [
        'governance',
        {
          text: 'Leerlingen mogen op het plein geen muziek draaien.',
          expects: of('prohibition', 'pupil'),
        },
      ],
    ],
  },
  { rule: 'list-too-short', texts: [['scope', { text: 'Dit telt mee:\n\n- het plein.' }]] },
  {
    rule: 'sentence-without-verb',
    texts: [['scope', { text: 'Ook bij regen op het plein.', start: 80 }]],
  },
  {
    rule: 'sentence-broken',
    texts: [['scope', { text: 'Dit geldt voor iedereen en.', start: 81 }]],
  },
  {
    rule: 'pointing-nowhere',
    texts: [['purpose_value', { text: 'Wie dit kanaal niet kent, vraagt het na.' }]],
  },
  {
    rule: 'lost-duty',
    texts: [
      [
        'governance',
        {
          text: '{{#if les_medewerkers}}De school bewaart elke versie.{{/if}}',
          weight: 'verplicht',
          expects: of('obligation', 'school'),
          start: 80,
        },
      ],
    ],
  },
  {
    rule: 'lost-unit',
    texts: [
      [
        'devices',
        {
          text: 'De school bewaart de lijst hoogstens 4 in de kluis.',
          expects: of('obligation', 'school'),
          start: 80,
        },
      ],
    ],
  },
  {
    rule: 'wrong-number',
    texts: [
      [
        'devices',
        {
          text: 'De school wist de lijst na 1 weken.',
          expects: of('obligation', 'school'),
          start: 81,
        },
      ],
    ],
  },
  {
    rule: 'sign-twice',
    texts: [['purpose_value', { text: 'Dit is van mevrouw A.. Zij weet het.', start: 80 }]],
  },
  {
    rule: 'word-twice',
    texts: [['purpose_value', { text: 'Dit staat in de de schoolgids.', start: 81 }]],
  },
  {
    rule: 'term-not-used',
    texts: [
      [
        'definition_platforms',
        {
          text: 'In dit protocol betekent:\n\n- **vlogger**: wie filmpjes maakt;\n- **school**: wij.',
        },
      ],
    ],
  },
  {
    rule: 'reference-lost',
    texts: [['purpose_value', { text: 'Dit staat ook in Q.7.', start: 82 }]],
  },
];

const topics = ['reputation', 'sharing_personal_data', 'friending_pupils'];

/** The files of the template for phones with all faults in it, and where each fault stands. */
function withFaults() {
  const files: Record<string, string> = { ...phones, ...withSection(topics) };
  const places = faults.map(({ rule, texts }, index) => ({
    rule,
    paths: texts.map(([topic, planted]) => {
      const id = `${topic}/fout-${index}`;
      files[`clauses/${id}.md`] = position(topic, planted);
      return `clauses/${id}.md`;
    }),
    wIds: texts.map(([topic, { start = 70 }]) => `${topic}-${start}`),
  }));
  return { files, places };
}

const told = ({ ruleId, path, message }: TemplateFinding) => `${ruleId} ${path}: ${message}`;

test('each of sixteen planted faults is found where it was planted, and nothing else', () => {
  const before = new Set(checkTemplate(phones).findings.map(told));
  const { files, places } = withFaults();
  const findings = checkTemplate(files).findings.filter(
    (finding) => !before.has(told(finding)) && finding.ruleId !== 'stale-example',
  );
  // A contradiction with what the template says itself is told there, and names the planted clause.
  const isAt = ({ path, message }: TemplateFinding, { paths, wIds }: (typeof places)[number]) =>
    paths.some((one) => path.startsWith(one)) ||
    wIds.some((wId) => message.includes(`${wId} passen niet`));
  expect(places).toHaveLength(16);
  const missed = places.filter(
    (place) => !findings.some((one) => one.ruleId === place.rule && isAt(one, place)),
  );
  expect(missed).toEqual([]);
  const others = findings.filter(
    (finding) => !places.some((place) => finding.ruleId === place.rule && isAt(finding, place)),
  );
  expect(others.map(told)).toEqual([]);
});

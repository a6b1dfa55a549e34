import { change, comparison, diff, witness } from './sample-comparison.ts';

/** Texts that a careless form would run, follow or lay out, without hidden characters. */
export const hostileTexts = [
  '<script>alert(1)</script>',
  '</style></title><img src=x onerror=alert(1)>',
  '[klik](javascript:alert(1)) ![beeld](https://kwaad.example/x.png)',
  '# kop | cel | `code` *nadruk* _onder_ ~~weg~~ **vet**',
  '#eval("1") $x^2$ @verwijzing <label> \\ // /* */',
  '1. een - twee + drie = vier &amp; &lt;',
  'www.kwaad.example en https://kwaad.example/pad',
];

const name = `<b>Protocol</b> ${hostileTexts[3]}`;

/** A comparison in which every text is hostile. */
export const hostileComparison = comparison(
  witness(
    { title: name, version: '</dd>|1', school: { name: '"><script>' } },
    Object.fromEntries(
      hostileTexts.map((text, index) => [`a${index}`, [`${index}|`, text]] as const),
    ),
  ),
  witness(
    { title: name },
    Object.fromEntries(
      [...hostileTexts, 'x', 'y'].map(
        (text, index) => [`b${index}`, [`<${index}>`, text]] as const,
      ),
    ),
  ),
  [
    ...hostileTexts.map((text, index) =>
      change({
        before: [`a${index}`],
        after: [`b${index}`],
        band: 'doubtful',
        diff: diff(
          `[-oud-]{+nieuw+} met ${text} aan het eind van de regel, en nog wat gewone woorden`,
        ),
        findings: [
          {
            kind: 'scope',
            before: null,
            after: null,
            effect: null,
            code: 'consent-free',
            data: {},
            reason: text,
          },
        ],
      }),
    ),
    change({
      kind: 'insertion',
      after: ['b7'],
      diff: [
        { op: 'insert', text: 'stuur \u001B[31mrood\u0007 en \u202Eredrod mo\u202C en \uD800 los' },
      ],
    }),
    change({
      kind: 'insertion',
      after: ['b8'],
      diff: [{ op: 'insert', text: hostileTexts[0] ?? '' }],
    }),
  ],
);

hostileComparison.summary = [
  ...hostileTexts,
  'rood \u001B[31m\u0007 en \u202Eredrod\u202C en \uD800 los',
].map((words, change) => ({
  for: [],
  names: [],
  also: [],
  effect: 'new',
  change,
  code: 'rule-new',
  data: { norm: 'other', bearers: [], words },
}));

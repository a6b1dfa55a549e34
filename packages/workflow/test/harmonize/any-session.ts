import type { AgendaItem, Choice, ChoicePart } from '@akkoord/harmonize';
import fc from 'fast-check';
import {
  agendaOfSession,
  decideRow,
  type HarmonizationSession,
  openHarmonization,
} from '../../src/index.ts';
import { threeSchools, toText } from './three-schools.ts';

/** Sentences with lists, steps, footnotes, references and words on which schools differ. */
const pieces = [
  '1. Medewerkers worden geen vriend van leerlingen, tenzij zij familie zijn.\n2. Bij twijfel vraagt de docent de directeur, zie punt 1.',
  'Verboden is:\n\n- pesten en uitschelden;\n- iemand bedreigen;\n- inloggen als een ander.',
  'Wie pesten ziet, meldt dat bij de mentor. Daarna geldt:\n\n<!-- stappen -->\n\n1. De mentor praat met de leerling.\n2. De directeur belt de ouders.',
  '1. Foto’s komen alleen online met toestemming.[^1]\n2. Een telefoon is in de les uit.\n\n[^1]: Schriftelijk, door de ouders.',
  'Iedereen is zelf verantwoordelijk voor wat hij plaatst.',
  '1. Ouders maken geen foto’s in de klas.\n   - Bij een feest mag het wel.\n   - Een leraar kan het verbieden.',
  'De school evalueert dit protocol elk jaar.\n\nEen losse zin zonder onderwerp.',
];

const headings = ['Regels', 'A. Voor iedereen', 'B. Voor medewerkers', 'C. Melden'];

const anySource = fc
  .record({
    name: fc.constantFrom('De Eik', 'De Beuk', 'De Linde', 'De Wilg'),
    parts: fc.array(
      fc.record({ heading: fc.constantFrom(...headings), text: fc.constantFrom(...pieces) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  })
  .map(
    ({ name, parts }) =>
      `---\ntitle: Protocol van ${name}\nlanguage: nl\nsubject: social-media\nschool: { name: ${name}, sector: po }\n---\n\n${parts
        .map(
          ({ heading, text }, index) =>
            `# ${heading}\n\n${text.replaceAll('[^1]', `[^${index + 1}]`)}`,
        )
        .join('\n\n')}\n`,
  );

const anyTexts = fc.oneof(
  { weight: 1, arbitrary: fc.constant(threeSchools) },
  {
    weight: 12,
    arbitrary: fc
      .array(anySource, { minLength: 2, maxLength: 4 })
      .map((sources) => sources.map((content, index) => toText(`${index}.md`, content))),
  },
);

/** Why everything is decided. */
const reason = 'Zo willen de scholen het.';
const own = 'Een eigen regel van de werkgroep.\n\nWij spreken af:\n\n- het eerste;\n- het tweede.';

/** Pick a choice on a row by two numbers; `null` leaves the row open. */
function chosenBy(item: AgendaItem, [kind, which]: readonly [number, number]): Choice | null {
  const parts = item.clauses
    .filter((_, index) => (which >> (index % 16)) % 2 === 1)
    .map(({ source, eId }): ChoicePart => ({ take: source.id, clauses: [eId] }));
  const options = item.options.filter(({ choose }) => choose !== null && choose !== 'leave-out');
  switch (kind) {
    case 0:
      return null;
    case 1:
      return 'leave-out';
    case 2:
      return [{ own }];
    case 3:
      return parts.length > 0 ? parts : 'leave-out';
    case 4:
      return parts.length > 0 ? [{ own: 'Vooraf een eigen zin.' }, ...parts.reverse()] : null;
    default:
      return options[which % options.length]?.choose ?? null;
  }
}

/** Protocols on the table, with a decision on some of the rows. */
export const anySession: fc.Arbitrary<HarmonizationSession> = fc
  .record({
    texts: anyTexts,
    picks: fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 65_535 })), {
      minLength: 60,
      maxLength: 60,
    }),
  })
  .map(({ texts, picks }) => {
    let session = openHarmonization(texts);
    for (const [index, item] of agendaOfSession(session).entries()) {
      const choose = chosenBy(item, picks[index % picks.length] as [number, number]);
      if (choose === null) continue;
      session = decideRow(session, item, {
        choose,
        by: 'De werkgroep',
        on: '2026-11-21',
        why: reason,
      });
    }
    return session;
  });

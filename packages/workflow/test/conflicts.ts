import type { Row, Synopsis } from '@akkoord/clause';

/** A conflict that a person found between five real protocols, by the order of their files: A to E. */
export interface Conflict {
  id: string;
  /** What it is about, in our words. */
  about: string;
  /** The subjects in which it should be seen. */
  topics: readonly string[];
  /** Which protocols say something on it; the others are silent. */
  speak: string;
}

/** The conflicts K01 to K30 of the study of the field. Protocols: A, B, C, D, E in the order of their files. */
export const conflicts: readonly Conflict[] = [
  { id: 'K01', about: 'vrienden met leerlingen', topics: ['friending_pupils'], speak: 'ABCD' },
  { id: 'K02', about: 'vrienden met ouders', topics: ['friending_parents'], speak: 'AC' },
  { id: 'K03', about: 'groepsapp met leerlingen', topics: ['pupil_groups'], speak: 'AB' },
  { id: 'K04', about: 'ouderapp', topics: ['parent_groups'], speak: 'CE' },
  { id: 'K05', about: 'officieel kanaal', topics: ['official_channels'], speak: 'CE' },
  { id: 'K06', about: 'telefoon', topics: ['devices'], speak: 'BC' },
  { id: 'K07', about: 'lesverbod ook personeel', topics: ['lesson_use'], speak: 'ABC' },
  { id: 'K08', about: 'opnames', topics: ['recording', 'publishing_images'], speak: 'BC BD' },
  { id: 'K09', about: 'ouders fotograferen', topics: ['parents_recording'], speak: 'CE' },
  { id: 'K10', about: 'beeldtoestemming', topics: ['school_image_consent'], speak: 'ACE' },
  { id: 'K11', about: 'delen van informatie', topics: ['sharing_personal_data'], speak: 'ACDE' },
  {
    id: 'K12',
    about: 'persoonlijk of vertrouwelijk',
    topics: ['sharing_personal_data'],
    speak: 'AD',
  },
  { id: 'K13', about: 'twijfel', topics: ['doubt'], speak: 'ABCDE' },
  { id: 'K14', about: 'discussie', topics: ['online_discussion'], speak: 'BE' },
  { id: 'K15', about: 'functie noemen', topics: ['disclose_role'], speak: 'ABCDE' },
  { id: 'K16', about: 'disclaimer', topics: ['disclaimer'], speak: 'ABCD' },
  { id: 'K17', about: 'missieclausule', topics: ['views_vs_mission'], speak: 'AC' },
  { id: 'K18', about: 'oud-leden', topics: ['scope'], speak: 'C' },
  { id: 'K19', about: 'reikwijdte', topics: ['scope'], speak: 'ACD' },
  { id: 'K20', about: 'leiding als vertegenwoordiger', topics: ['representation'], speak: 'BE' },
  { id: 'K21', about: 'meldplicht', topics: ['report_procedure'], speak: 'BC' },
  { id: 'K22', about: 'inspecteur', topics: ['authorities'], speak: 'AC' },
  { id: 'K23', about: 'aangifte', topics: ['authorities'], speak: 'ABCE' },
  {
    id: 'K24',
    about: 'sancties',
    topics: ['sanctions_staff', 'sanctions_pupils_parents'],
    speak: 'AC ABCD',
  },
  { id: 'K25', about: 'volgen door de school', topics: ['monitoring'], speak: 'B' },
  { id: 'K26', about: 'auteursrecht', topics: ['copyright'], speak: 'BD' },
  { id: 'K27', about: 'correctie', topics: ['correction'], speak: 'BE' },
  { id: 'K28', about: 'mediawijsheid', topics: ['media_education'], speak: 'B' },
  { id: 'K29', about: 'aansprakelijkheid voor apparaten', topics: ['devices'], speak: 'C' },
  { id: 'K30', about: 'woorden voor dezelfde mensen', topics: [], speak: '' },
];

/** How a synopsis shows a conflict. */
export type Shown =
  /** The row asks a question: the texts differ. */
  | 'question'
  /** The row is among those that not every text arranges. */
  | 'gap'
  /** A row that is called after another subject says that it is about this one too. */
  | 'beside'
  /** A text that speaks of it stands elsewhere. */
  | 'partly'
  | 'missed';

/** Say for each conflict how the synopsis shows it, and in which rows. */
export function shownIn(
  synopsis: Synopsis,
): Array<{ conflict: Conflict; shown: Shown; rows: string[] }> {
  const letters = new Map(synopsis.witnesses.map(({ id }, i) => ['ABCDE'[i] as string, id]));
  return conflicts.map((conflict) => {
    const groups = conflict.speak.split(' ');
    const each = conflict.topics.map((topic, i) =>
      oneTopic(
        synopsis,
        topic,
        [...(groups[i] ?? '')].map((letter) => letters.get(letter) ?? ''),
      ),
    );
    const worst = (['missed', 'partly', 'beside', 'gap', 'question'] as const).find((kind) =>
      each.some(({ shown }) => shown === kind),
    );
    return {
      conflict,
      shown: worst ?? 'missed',
      rows: each.flatMap(({ row }) => (row ? [`${row.label} (${row.id})`] : [])),
    };
  });
}

function oneTopic(
  { rows }: Synopsis,
  topic: string,
  ids: readonly string[],
): { shown: Shown; row?: Row } {
  const touches = (row: Row, id: string) =>
    row.also?.some((also) => also.topic === topic && also.witnesses.includes(id)) ?? false;
  const row = rows.find((one) => one.topic === topic);
  const beside = rows.find((one) => ids.some((id) => touches(one, id)));
  if (!row) return beside ? { shown: 'beside', row: beside } : { shown: 'missed' };
  const there = ids.filter((id) => row.cells[id]);
  const elsewhere = ids.filter((id) => rows.some((one) => touches(one, id)));
  if (new Set([...there, ...elsewhere]).size < ids.length) return { shown: 'partly', row };
  if (there.length < ids.length) return { shown: 'beside', row };
  if (row.question) return { shown: 'question', row };
  return row.silent.length > 0 ? { shown: 'gap', row } : { shown: 'partly', row };
}

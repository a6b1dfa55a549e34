import type { NamedDay, Refusal } from '@akkoord/approve';
import { approvalWords } from '../words/approval-words.ts';
import type { Given } from './input.ts';
import type { FieldQuestion } from './step-script.ts';

/** What a person may say of a step beside its fields: that what looks like a slip is none. */
export const assurances = ['oldDates', 'differsFromText'] as const;

const kept = 'kept';
const other = 'other';

/** Ask whether something is a slip; what is wrong is said first. */
export const assuranceQuestions: Readonly<Record<(typeof assurances)[number], FieldQuestion>> = {
  oldDates: {
    message: approvalWords.oldDates.question,
    says: 'refusal',
    options: [
      { value: other, label: approvalWords.oldDates.other },
      { value: kept, label: approvalWords.oldDates.kept },
    ],
  },
  differsFromText: {
    message: approvalWords.differsFromText.question,
    says: 'refusal',
    options: [
      { value: other, label: approvalWords.differsFromText.other },
      { value: kept, label: approvalWords.differsFromText.kept },
    ],
  },
};

/** A flag, a value in a file and an answer to a question all become one value. */
export function assured(given: Given): Given {
  return Object.fromEntries(
    assurances.map((name) => [name, ['true', kept].includes(String(given[name]))]),
  );
}

/** Who says that something is a slip, is asked again for what was wrong. */
export function withoutSlips(known: Given, refusals: readonly Refusal[]): Given {
  const wrong = refusals.flatMap(({ field, code, data }): Array<[string, unknown]> => {
    if (field === undefined || known[field] !== other) return [];
    // An empty text, because a date that the draft planned would take the place of what is left out.
    if (code === 'date-old')
      return [
        [field, undefined],
        [fieldOf(data.name), ''],
      ];
    if (code === 'text-contradicts')
      return [
        [field, undefined],
        [fieldOf(data.what), ''],
      ];
    return [];
  });
  return { ...known, ...Object.fromEntries(wrong) };
}

type Slip = NamedDay | 'evaluate-by' | 'adopted-by';

function fieldOf(name: Slip): string {
  return otherFields[name] ?? 'on';
}

/** Fields that are not `on`. */
const otherFields: Partial<Record<Slip, string>> = {
  'respond-by': 'respondBy',
  'decided-on': 'decidedOn',
  'effective-from': 'effectiveFrom',
  'evaluate-by': 'evaluateBy',
  'adopted-by': 'by',
};

import {
  dutchAppeals,
  dutchBodies,
  dutchDecisions,
  dutchFlags,
  dutchGrounds,
  dutchHolidays,
  dutchKeys,
  dutchLetters,
  dutchOutcomes,
  dutchPeople,
  dutchTruths,
} from '../words/dutch-names.ts';

/** The commands that take Dutch flags. */
const commands = ['approval', 'new-version'];

/** Fields of which the value has Dutch words. */
const values: Readonly<Record<string, Readonly<Record<string, string | boolean>>>> = {
  body: dutchBodies,
  to: dutchBodies,
  level: dutchBodies,
  only: dutchLetters,
  decision: dutchDecisions,
  right: dutchDecisions,
  confirmed: dutchTruths,
  applies: dutchTruths,
  pupilsInCouncil: dutchTruths,
  ground: dutchGrounds,
  holidays: dutchHolidays,
  'term.holidays': dutchHolidays,
  of: dutchPeople,
  outcome: dutchOutcomes,
  appeal: dutchAppeals,
};

/**
 * Give Dutch flags of the steps of an approval, and the Dutch words behind them, the names by which the command line
 * knows them.
 *
 * @param argv The words after `akkoord`.
 * @returns The same where another command is given; what stands behind `--` stays as it is.
 */
export function withKnownFlags(argv: readonly string[]): readonly string[] {
  if (!commands.includes(argv[0] ?? '')) return argv;
  const end = argv.indexOf('--');
  let field: string | undefined;
  return argv.map((word, index) => {
    if (end >= 0 && index >= end) return word;
    const [, flag = '', value] = /^(--[a-z-]+)(?:=(.*))?$/su.exec(word) ?? [];
    if (flag === '') {
      const known = field === undefined ? word : String(knownValue(field, word));
      // Only `--to` takes more than one word.
      if (field !== 'to') field = undefined;
      return known;
    }
    const name = (Object.hasOwn(dutchFlags, flag) ? dutchFlags[flag] : undefined) ?? flag;
    field = name.slice(2);
    return value === undefined ? name : `${name}=${knownValue(field, value)}`;
  });
}

/**
 * Give a value that a person typed the word by which a step knows it.
 *
 * @returns The same where the field has no Dutch words, or this is none of them; of a list, each.
 */
export function knownValue(field: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => knownValue(field, one));
  const words = Object.hasOwn(values, field) ? values[field] : undefined;
  if (!words || typeof value !== 'string') return value;
  const word = value
    .trim()
    .toLowerCase()
    .replace(/\s+van\s+de\s+/u, '-')
    .replace(/\s+/gu, '-');
  return Object.hasOwn(words, word) ? words[word] : value;
}

/**
 * Give Dutch keys and values of a data file their known names, in groups and lists too.
 *
 * A key that stands there in both languages stays twice: the step then says which it does not know.
 */
export function withKnownKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKnownKeys);
  if (typeof value !== 'object' || value === null) return value;
  const given = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(given).map(([key, entry]) => {
      const known = Object.hasOwn(dutchKeys, key) ? (dutchKeys[key] ?? key) : key;
      const name = known !== key && Object.hasOwn(given, known) ? key : known;
      return [name, knownValue(name, withKnownKeys(entry))];
    }),
  );
}

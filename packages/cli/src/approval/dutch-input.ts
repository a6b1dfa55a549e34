import {
  alsoNamed,
  dutchAppeals,
  dutchBodies,
  dutchCommonFlags,
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

/** The commands whose flags take Dutch words. */
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

const flags: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...dutchFlags, ...dutchCommonFlags }),
);

const dutchOf: ReadonlyMap<string, string> = new Map(
  [...flags].map(([dutch, flag]) => [flag, dutch]),
);

/**
 * Say in help what an option does, and by which Dutch name it goes as well.
 *
 * @param option What help says of it, and its long flag, `--output`.
 */
export function withDutchName({
  description,
  long,
}: {
  description: string;
  long?: string | null | undefined;
}): string {
  const dutch = long ? dutchOf.get(long) : undefined;
  return dutch && !hasDutchName(description) ? `${description}${alsoNamed(dutch)}` : description;
}

/** Give the Dutch name of a flag, `--door` for `--by`; the same where it has none. */
export function dutchFlagOf(flag: string): string {
  return dutchOf.get(flag) ?? flag;
}

/** Give the Dutch name of a key of a data file, `door` for `by`; the same where it has none. */
export function dutchKeyOf(key: string): string {
  return Object.entries(dutchKeys).find(([, known]) => known === key)?.[0] ?? key;
}

/** Tell whether help names the Dutch name already: a command may give an option one of its own. */
export function hasDutchName(description: string): boolean {
  return description.includes(alsoNamed('--').trim().slice(0, -1));
}

/**
 * Give Dutch flags, and the Dutch words behind those of a step of an approval, the names by which the command line knows
 * them.
 *
 * @param argv The words after `akkoord`.
 * @returns The same where there are none; what stands behind `--` stays as it is.
 */
export function withKnownFlags(argv: readonly string[]): readonly string[] {
  const isStep = commands.includes(argv[0] ?? '');
  const end = argv.indexOf('--');
  let field: string | undefined;
  return argv.map((word, index) => {
    if (end >= 0 && index >= end) return word;
    const [, flag = '', value] = /^(--[a-z-]+)(?:=(.*))?$/su.exec(word) ?? [];
    if (flag === '') {
      const known = field === undefined || !isStep ? word : String(knownValue(field, word));
      // Only `--to` takes more than one word.
      if (field !== 'to') field = undefined;
      return known;
    }
    const name = flags.get(flag) ?? flag;
    field = name.slice(2);
    return value === undefined ? name : `${name}=${isStep ? knownValue(field, value) : value}`;
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

/** Dutch sentences for commander's codes; `names` are the parts that its message quotes. */
export const usageSentences: Readonly<Record<string, (names: readonly string[]) => string>> = {
  'commander.unknownOption': ([option]) => `Onbekende optie ${option}.`,
  'commander.unknownCommand': ([command]) => `Onbekende opdracht ${command}.`,
  'commander.missingArgument': ([argument]) => `Er ontbreekt iets: <${argument}>.`,
  'commander.optionMissingArgument': ([option]) => `Bij ${option} ontbreekt de waarde.`,
  'commander.missingMandatoryOptionValue': ([option]) => `De optie ${option} ontbreekt.`,
  'commander.excessArguments': ([command]) =>
    `Te veel bestanden of woorden${command ? ` bij ${command}` : ''}.`,
  'commander.invalidArgument': ([option, value]) => `${option} kan niet ${value} zijn.`,
};

/** What else is told of a command line that is wrong. */
export const usageWords = {
  wrong: 'Deze opdracht klopt niet.',
  similar: (words: readonly string[]) => {
    const last = words.at(-1) ?? '';
    const first = words.slice(0, -1).join(', ');
    return ` Bedoelde u ${first ? `${first} of ${last}` : last}?`;
  },
  choices: (choices: string) => ` Kies uit ${choices}.`,
  parse: (path: string) => ` Bedoelde u akkoord parse ${path}?`,
  help: (page: string) => ` Zie ${page} --help.`,
} as const;

import type { Audience, Form } from '@akkoord/compose';
import { type Command, Option } from 'commander';
import { formHelp } from '../words/help-words.ts';

/** The forms of a text, by what a person types. */
export const lengths = {
  short: 'short',
  kort: 'short',
  full: 'full',
  volledig: 'full',
  pupils: 'pupils',
  leerlingen: 'pupils',
  parents: 'parents',
  ouders: 'parents',
} as const satisfies Readonly<Record<string, Form['length'] | Audience>>;

type LengthName = keyof typeof lengths;
const names = Object.keys(lengths) as LengthName[];
const texts = names.filter((name) => lengths[name] === 'short' || lengths[name] === 'full');

/** What stands after `akkoord draft` of the form of the text; each has a Dutch name beside the English one. */
export interface FormOptions {
  length?: LengthName;
  lengte?: LengthName;
  of?: LengthName;
  van?: LengthName;
  without?: string[];
  zonder?: string[];
  elsewhere?: string[];
  elders?: string[];
  parts?: boolean;
  delen?: boolean;
}

/** Describe the options for the form of a text; the Dutch names do not stand in the help by themselves. */
export function addFormOptions(command: Command): Command {
  const pairs = [
    ['--length <vorm>', '--lengte <vorm>', formHelp.length, names],
    ['--of <vorm>', '--van <vorm>', formHelp.of, texts],
  ] as const;
  for (const [english, dutch, help, choices] of pairs) {
    command.addOption(new Option(english, help).choices(choices));
    command.addOption(new Option(dutch).choices(choices).hideHelp());
  }
  const lists = [
    ['--without <hoofdstuk>', '--zonder <hoofdstuk>', formHelp.without],
    ['--elsewhere <hoofdstuk=document>', '--elders <hoofdstuk=document>', formHelp.elsewhere],
  ] as const;
  for (const [english, dutch, help] of lists) {
    command.addOption(new Option(english, help).argParser(collect));
    command.addOption(new Option(dutch).argParser(collect).hideHelp());
  }
  return command
    .addOption(new Option('--parts', formHelp.parts))
    .addOption(new Option('--delen').hideHelp());
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

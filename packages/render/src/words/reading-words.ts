import type { AnnotateMessages } from '@akkoord/annotate';
import type { ReadingMessage } from '@akkoord/clause';
import type { ParseMessages } from '@akkoord/parse';
import { parseWords } from './parse-words.ts';
import type { Words } from './words.ts';

const personalData = {
  person: 'de naam van een persoon',
  phone: 'een telefoonnummer',
  email: 'een e-mailadres',
} as const satisfies Record<AnnotateMessages['personal-data']['kind'], string>;

/** What the messages of a reading say, by code. */
const readingWords: Words<AnnotateMessages & ParseMessages> = {
  ...parseWords,
  'possible-name': ({ words }) =>
    `‘${words}’ is misschien de naam van een persoon. Lees het zelf na, en haal de naam weg als dat zo is.`,
  'personal-data': ({ kind }) =>
    `Hier staat ${personalData[kind]}. Dat is een persoonsgegeven: noem liever de functie, en zet namen en nummers op een plek die u makkelijk bijwerkt.`,
};

/**
 * Give the reason of a message of the reading, in Dutch: the one that it carries, else made from its code.
 *
 * @returns The id of its rule where it has neither, as messages of another program can.
 */
export function messageReason({ reason, code, data, ruleId }: ReadingMessage): string {
  if (reason !== undefined) return reason;
  if (code === undefined || !Object.hasOwn(readingWords, code)) return ruleId;
  const words = readingWords[code as keyof typeof readingWords] as (data: unknown) => string;
  return words(data);
}

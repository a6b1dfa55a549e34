import type { Coded } from '@akkoord/clause';
import type { YamlMessages } from '@akkoord/compose';
import { inWords, type Words } from './words.ts';

/** What is wrong in a YAML file, and what to do. */
export const yamlWords: Words<YamlMessages> = {
  'yaml-broken': () =>
    'dit is geen geldige YAML. Kijk naar inspringen, dubbele punten en aanhalingstekens.',
  'yaml-key-twice': ({ key }) =>
    `dit is geen geldige YAML: ${key} staat hier twee keer. Haal er een weg.`,
  'yaml-aliases': () =>
    'dit bestand verwijst met * en & te vaak naar zichzelf, of naar iets wat er niet is. Schrijf overal uit wat er staat.',
  'yaml-key-form': () =>
    'hier staat een lijst of een groep waar een naam hoort. Schrijf een naam voor de dubbele punt.',
  'yaml-depth': () => 'dit bestand is te diep genest. Haal de overbodige lagen weg.',
  'yaml-size': ({ kilobytes }) =>
    `dit bestand is groter dan ${kilobytes} kB, en zo lang schrijft niemand dit. Kijk na of u het goede bestand opgaf.`,
};

/** Say in Dutch what is wrong in a YAML file. */
export function yamlText(says: Coded<YamlMessages>): string {
  return inWords(yamlWords, says);
}

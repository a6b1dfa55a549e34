import type { Limit, MetaField } from '@akkoord/clause';
import { listed } from '@akkoord/text';

/** Each piece of metadata that is not compared, as readers name it. */
const metaNames = {
  competentAuthority: 'het bevoegd gezag',
  sector: 'de soort school',
  version: 'de versie',
  status: 'de status',
  'adopted-on': 'de dag van vaststelling',
  'effective-from': 'de dag waarop de tekst ingaat',
  'evaluate-by': 'de dag van de evaluatie',
} as const satisfies Record<MetaField, string>;

type LimitWords = {
  [Code in Limit['code']]: (
    data: Extract<Limit, { code: Code }>['data'],
    where: (data: { before: number; after: number }) => string,
  ) => string;
};

const limitWords: LimitWords = {
  furniture: (data, where) =>
    `Regels die bij het lezen opzij zijn gezet, zoals paginanummers en kopregels, zijn niet vergeleken: ${where(data)}.`,
  emphasis: (data, where) =>
    `Vette en schuine letters zijn niet vergeleken. Zij staan op zoveel plaatsen: ${where(data)}.`,
  images: (data, where) =>
    `Van afbeeldingen zijn de beschrijving en het adres vergeleken, niet het beeld: ${where(data)}.`,
  'doubtful-reading': (data, where) =>
    `Bij het lezen bleef twijfel. Een leesfout kan hier een verschil lijken, of een verschil verbergen. Plaatsen met twijfel: ${where(data)}.`,
  metadata: ({ fields }) =>
    `De gegevens bij de teksten zijn niet vergeleken. Dit verschilt: ${listed(fields.map((field) => metaNames[field]))}.`,
};

/** How the two texts are called in the sentences. */
export type SideWords = readonly [before: string, after: string];

/**
 * Say in one or a few sentences what a comparison did not cover.
 *
 * @param sides How readers call both texts. Default: `de oude tekst` and `de nieuwe tekst`.
 */
export function limitText(
  limit: Limit,
  [before, after]: SideWords = ['de oude tekst', 'de nieuwe tekst'],
): string {
  const where = (data: { before: number; after: number }) =>
    `${data.before} in ${before}, ${data.after} in ${after}`;
  const words = limitWords[limit.code] as (data: unknown, place: typeof where) => string;
  return words(limit.data, where);
}

import { nameHiddenCharacters } from '../view/hidden-characters.ts';

/** A piece of XML that was made here; texts go into it through `textXml` and attributes alone. */
export type Xml = string;

/** Write an element; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly Xml[]
): Xml {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(nameHiddenCharacters(String(value)))}"`)
    .join('');
  const inside = children.join('');
  return inside ? `<${name}${given}>${inside}</${name}>` : `<${name}${given}/>`;
}

/**
 * Write a text. Hidden characters are named; what OpenDocument would fold, more than one space in a row, is spelled out.
 *
 * Source: OpenDocument 1.3, part 3, 6.1.2 and 6.1.3 (white space).
 */
export function textXml(text: string): Xml {
  return escaped(nameHiddenCharacters(text).replace(/[\t\n\r]+/g, ' ')).replace(
    /^ | $| {2,}/g,
    (spaces) => `<text:s text:c="${spaces.length}"/>`,
  );
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

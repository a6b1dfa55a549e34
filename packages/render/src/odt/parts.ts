import { element, textXml, type Xml } from './xml.ts';

/** A part of the text: a block as it stands, or an item of a list. */
export type Part =
  | { kind: 'block'; xml: Xml }
  /** `number`: what it counts as; null for a bullet. */
  | { kind: 'item'; list: string; number: number | null; xml: Xml };

/** Take XML for a block that stands by itself. */
export function block(xml: Xml): Part {
  return { kind: 'block', xml };
}

/** Write a heading, with the name under which the contents find it. */
export function heading(level: number, title: string, eId?: string): Xml {
  const at = Math.min(level, 6);
  return element(
    'text:h',
    { 'text:style-name': `Heading_20_${at}`, 'text:outline-level': at },
    eId === undefined ? '' : element('text:bookmark', { 'text:name': eId }),
    textXml(title),
  );
}

/** Give words a look. */
export function words(style: string, inside: Xml): Xml {
  return element('text:span', { 'text:style-name': style }, inside);
}

/**
 * Put items that count on into one list; the first of each list says its number.
 */
export function joined(parts: readonly Part[]): Xml {
  const done: Xml[] = [];
  let open: { list: string; number: number | null; items: Xml[] } | null = null;
  const close = () => {
    if (open) done.push(element('text:list', { 'text:style-name': open.list }, ...open.items));
    open = null;
  };
  for (const part of parts) {
    if (part.kind === 'block') {
      close();
      done.push(part.xml);
      continue;
    }
    const { list, number, xml } = part;
    const last = open as { list: string; number: number | null; items: Xml[] } | null;
    const goesOn = last?.list === list && (number === null || number === (last.number ?? 0) + 1);
    if (!goesOn) close();
    const current = goesOn && last ? last : { list, number, items: [] as Xml[] };
    current.items.push(
      element(
        'text:list-item',
        { 'text:start-value': goesOn ? undefined : (number ?? undefined) },
        xml,
      ),
    );
    current.number = number;
    open = current;
  }
  close();
  return done.join('');
}

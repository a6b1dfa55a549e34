import { child, childrenOf, type XmlElement } from '../xml/xml.ts';

/** What a paragraph says of itself, or its style for it. Lengths in points. */
export interface ParagraphProperties {
  /** The level of its outline, 0 to 8; 9 is body text. */
  readonly outline?: number;
  readonly numId?: string;
  readonly level?: number;
  readonly left?: number;
  /** Of the first line, from `left`; negative where it hangs out. */
  readonly first?: number;
  readonly before?: number;
  readonly breaksPage?: boolean;
}

/** How letters look. */
export interface RunProperties {
  readonly bold?: boolean;
  /** In points. */
  readonly size?: number;
  readonly hidden?: boolean;
  /** A line stands through it. */
  readonly struck?: boolean;
}

/** The styles of a document, each with what it takes from those that it is based on. */
export interface Styles {
  /** The style of a paragraph that names none. */
  readonly standard: string | undefined;
  /** Names along the chain, its own first, in small letters. */
  names(id: string | undefined): readonly string[];
  /** Ids along the chain, its own first. */
  chain(id: string | undefined): readonly string[];
  paragraph(id: string | undefined): ParagraphProperties;
  run(id: string | undefined): RunProperties;
}

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

/** Longer chains are cycles, or nobody meant them. */
const longestChain = 40;

/** Read the styles of a document; a style that is based on itself ends its chain there. */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = new Map<string, Style>();
  let standard: string | undefined;
  for (const element of childrenOf(root, 'w:style')) {
    const { attributes } = element;
    const id = attributes['w:styleId'];
    if (id === undefined) continue;
    styles.set(id, {
      name: (valOf(child(element, 'w:name')) ?? id).toLowerCase(),
      basedOn: valOf(child(element, 'w:basedOn')),
      paragraph: paragraphProperties(child(element, 'w:pPr')),
      run: runProperties(child(element, 'w:rPr')),
    });
    if (isOn(attributes['w:default']) && attributes['w:type'] === 'paragraph') standard = id;
  }
  const defaults = child(root, 'w:docDefaults');
  const [ofParagraphs, ofRuns] = [
    paragraphProperties(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
    runProperties(child(child(defaults, 'w:rPrDefault'), 'w:rPr')),
  ];
  const chains = new Map<string, readonly string[]>();
  const chain = (id: string | undefined): readonly string[] => {
    if (id === undefined) return [];
    const known = chains.get(id);
    if (known) return known;
    const ids: string[] = [];
    for (let at: string | undefined = id; at !== undefined; at = styles.get(at)?.basedOn) {
      if (ids.includes(at) || ids.length >= longestChain || !styles.has(at)) break;
      ids.push(at);
    }
    chains.set(id, ids);
    return ids;
  };
  const along = (id: string | undefined) => chain(id).map((one) => styles.get(one) as Style);
  return {
    standard,
    chain,
    names: (id) => along(id).map(({ name }) => name),
    paragraph: (id) =>
      merged([
        ofParagraphs,
        ...along(id)
          .reverse()
          .map((one) => one.paragraph),
      ]),
    run: (id) =>
      merged([
        ofRuns,
        ...along(id)
          .reverse()
          .map(({ run }) => run),
      ]),
  };
}

function merged<Properties extends object>(list: readonly Properties[]): Properties {
  return Object.assign({}, ...list) as Properties;
}

/** Read `w:pPr`, of a paragraph, a style or a level of a list. */
export function paragraphProperties(element: XmlElement | undefined): ParagraphProperties {
  if (!element) return {};
  const number = child(element, 'w:numPr');
  const indent = child(element, 'w:ind')?.attributes ?? {};
  const [left, first, hanging] = [
    twips(indent['w:left'] ?? indent['w:start']),
    twips(indent['w:firstLine']),
    twips(indent['w:hanging']),
  ];
  const breaks = child(element, 'w:pageBreakBefore');
  return defined({
    outline: numberOf(valOf(child(element, 'w:outlineLvl'))),
    numId: valOf(child(number, 'w:numId')),
    level: numberOf(valOf(child(number, 'w:ilvl'))),
    left,
    first: hanging === undefined ? first : -hanging,
    before: twips(child(element, 'w:spacing')?.attributes['w:before']),
    breaksPage: breaks && isOn(valOf(breaks) ?? 'true'),
  });
}

/** Read `w:rPr`. */
export function runProperties(element: XmlElement | undefined): RunProperties {
  if (!element) return {};
  const size = numberOf(valOf(child(element, 'w:sz')));
  return defined({
    bold: toggled(child(element, 'w:b')),
    hidden: toggled(child(element, 'w:vanish')),
    struck: toggled(child(element, 'w:strike') ?? child(element, 'w:dstrike')),
    size: size === undefined ? undefined : size / 2,
  });
}

/** A property that is there is on, unless it says otherwise. */
function toggled(element: XmlElement | undefined): boolean | undefined {
  return element && isOn(valOf(element) ?? 'true');
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !/^(?:0|false|off)$/.test(value);
}

/** Give `w:val`. */
export function valOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val'];
}

/** Read a whole number of at most nine figures. */
export function numberOf(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** A twentieth of a point; strict documents may name the unit. */
function twips(value: string | undefined): number | undefined {
  const found = /^(-?\d{1,9}(?:\.\d{1,9})?)(pt|cm|mm|in|pc|pi)?$/.exec(value ?? '');
  if (!found) return undefined;
  const length = Number(found[1]);
  return length * (points[(found[2] ?? '') as keyof typeof points] ?? 1);
}

const points = {
  '': 1 / 20,
  pt: 1,
  cm: 72 / 2.54,
  mm: 7.2 / 2.54,
  in: 72,
  pc: 12,
  pi: 12,
} as const;

type Defined<Properties> = { [Key in keyof Properties]?: Exclude<Properties[Key], undefined> };

function defined<Properties extends object>(properties: Properties): Defined<Properties> {
  const own = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Object.fromEntries(own) as Defined<Properties>;
}

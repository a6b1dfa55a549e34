import { colours, ground, namespaces, styleNames } from './house.ts';
import { element, textXml, type Xml } from './xml.ts';

const edit = { ink: '#6b4a00', ground: '#fff4d6' } as const;

interface ParagraphLook {
  /** Attributes of `style:text-properties`. */
  text?: Readonly<Record<string, string>>;
  paragraph?: Readonly<Record<string, string | number>>;
  parent?: string;
}

/** Every style of ours has the name under which a person finds it. */
function paragraphStyle(
  name: string,
  { text, paragraph, parent = 'Standard' }: ParagraphLook,
): Xml {
  return element(
    'style:style',
    {
      'style:name': name,
      'style:family': 'paragraph',
      ...(name === 'Standard' ? {} : { 'style:parent-style-name': parent }),
      ...(/^Heading_20_/.test(name) ? { 'style:default-outline-level': name.at(-1) } : {}),
    },
    ...(paragraph ? [element('style:paragraph-properties', paragraph)] : []),
    ...(text ? [element('style:text-properties', text)] : []),
  );
}

const bold = { 'fo:font-weight': 'bold' } as const;
const accent = { 'fo:color': colours.accent } as const;
const spaced = (top: number, bottom: number) => ({
  'fo:margin-top': `${top}mm`,
  'fo:margin-bottom': `${bottom}mm`,
});
const headingSizes = [14, 12, 11, 10.5, 10.5, 10.5] as const;

/** The styles of a document, and what stands above and below each page. */
export function stylesXml(around: { header: readonly [string, string]; footer: string }): Xml {
  const styles = [
    element(
      'style:default-style',
      { 'style:family': 'paragraph' },
      element('style:text-properties', {
        'fo:language': 'nl',
        'fo:country': 'NL',
        'fo:font-family': "'Source Sans 3', Calibri, Carlito, sans-serif",
        'fo:font-size': '10.5pt',
        'fo:color': colours.ink,
      }),
    ),
    paragraphStyle('Standard', { paragraph: { ...spaced(0, 2), 'fo:line-height': '115%' } }),
    paragraphStyle(styleNames.title, {
      text: { ...bold, ...accent, 'fo:font-size': '20pt' },
      paragraph: { ...spaced(1, 3), 'fo:keep-with-next': 'always' },
    }),
    ...headingSizes.map((size, index) =>
      paragraphStyle(`Heading_20_${index + 1}`, {
        text: { ...bold, ...accent, 'fo:font-size': `${size}pt` },
        paragraph: { ...spaced(5.5 - index * 0.6, 2), 'fo:keep-with-next': 'always' },
      }),
    ),
    paragraphStyle(styleNames.owner, {
      text: { ...bold, 'fo:color': colours.soft, 'fo:font-size': '11.5pt' },
      paragraph: { ...spaced(0, 1), 'fo:keep-with-next': 'always' },
    }),
    paragraphStyle(styleNames.front, {
      text: { 'fo:font-size': '9.5pt' },
      paragraph: spaced(0, 1),
    }),
    paragraphStyle(styleNames.mark, {
      text: { ...bold, 'fo:color': edit.ink, 'fo:font-size': '11pt' },
      paragraph: { ...spaced(1, 4), 'fo:background-color': edit.ground, 'fo:padding': '1mm' },
    }),
    paragraphStyle(styleNames.unlisted, {
      text: { ...bold, ...accent, 'fo:font-size': '12pt' },
      paragraph: { ...spaced(5, 2), 'fo:keep-with-next': 'always' },
    }),
    paragraphStyle(styleNames.small, {
      text: { 'fo:font-size': '9pt' },
      paragraph: spaced(0.5, 0.5),
    }),
    paragraphStyle(styleNames.code, { paragraph: { 'fo:background-color': ground } }),
    paragraphStyle('Footnote', { text: { 'fo:font-size': '9pt' }, paragraph: spaced(0, 1) }),
    paragraphStyle('Header', { text: { 'fo:font-size': '8.5pt', 'fo:color': colours.soft } }),
    paragraphStyle('Footer', { text: { 'fo:font-size': '8.5pt', 'fo:color': colours.soft } }),
    element('text:notes-configuration', {
      'text:note-class': 'footnote',
      'style:num-format': '1',
      'style:num-suffix': ' ',
      'text:start-value': 0,
      'text:footnotes-position': 'page',
      'text:start-numbering-at': 'document',
    }),
  ];
  return element(
    'office:document-styles',
    namespaces,
    element('office:styles', {}, ...styles),
    pageLayout(),
    masterPage(around),
  );
}

const linePosition = '160mm';

function pageLayout(): Xml {
  const bar = (name: string) =>
    element(
      'style:style',
      { 'style:name': name, 'style:family': 'paragraph', 'style:parent-style-name': 'Header' },
      element(
        'style:paragraph-properties',
        {},
        element(
          'style:tab-stops',
          {},
          element('style:tab-stop', { 'style:position': linePosition, 'style:type': 'right' }),
        ),
      ),
    );
  const strip = (side: 'top' | 'bottom') =>
    element('style:header-footer-properties', {
      'fo:min-height': '10mm',
      [`fo:margin-${side}`]: '5mm',
    });
  return element(
    'office:automatic-styles',
    {},
    bar('Regel'),
    element(
      'style:page-layout',
      { 'style:name': 'A4' },
      element('style:page-layout-properties', {
        'fo:page-width': '210mm',
        'fo:page-height': '297mm',
        'fo:margin-left': '25mm',
        'fo:margin-right': '25mm',
        'fo:margin-top': '17mm',
        'fo:margin-bottom': '15mm',
      }),
      element('style:header-style', {}, strip('bottom')),
      element('style:footer-style', {}, strip('top')),
    ),
  );
}

function masterPage({
  header,
  footer,
}: {
  header: readonly [string, string];
  footer: string;
}): Xml {
  const line = (...parts: readonly Xml[]) =>
    element('text:p', { 'text:style-name': 'Regel' }, ...parts);
  return element(
    'office:master-styles',
    {},
    element(
      'style:master-page',
      { 'style:name': 'Standard', 'style:page-layout-name': 'A4' },
      element('style:header', {}, line(textXml(header[0]), '<text:tab/>', textXml(header[1]))),
      element(
        'style:footer',
        {},
        line(
          textXml(footer),
          '<text:tab/>Pagina ',
          element('text:page-number', { 'text:select-page': 'current' }, '1'),
          ' van ',
          element('text:page-count', {}, '1'),
        ),
      ),
    ),
  );
}

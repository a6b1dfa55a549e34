/**
 * The example protocol in Word: written here so that it can be reviewed, and made into `protocol.docx` by
 * `pnpm generate`. It has what schools have in Word: numbers that Word counts itself, lists in lists, a table, a
 * footnote, a header, a comment and a change that is tracked. The school is invented.
 */
import { abstractNum, docx, num, p, r, style, table } from '../packages/read/test/makers/docx.ts';

const change = 'w:id="1" w:author="Werkgroep" w:date="2024-05-13T09:00:00Z"';
const inserted = (text: string) => `<w:ins ${change}>${r(text)}</w:ins>`;
const deleted = (text: string) =>
  `<w:del ${change}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
const comment = '<w:r><w:commentReference w:id="0"/></w:r>';

const kop = (text: string) => p(text, { style: 'Kop1' });
const lid = (text: string) => p(text, { list: [2, 0] });
const punt = (text: string) => p(text, { list: [3, 0] });
/** A list that begins at 1 again. */
const eersteLid = (list: number) => (text: string) => p(text, { list: [list, 0] });

const numbering = [
  abstractNum(1, [{ text: 'Artikel %1', more: '<w:pStyle w:val="Kop1"/>', left: 360 }]),
  abstractNum(2, [{ text: '%1.', left: 360 }]),
  abstractNum(3, [{ format: 'bullet', text: '•', left: 720 }]),
  num(1, 1),
  num(2, 2),
  num(3, 3),
  ...[4, 5].map((id) =>
    num(id, 2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
  ),
].join('');

const looks = (size: number) => `<w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`;
const styles = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>',
  style('Titel', 'Title', '', 'Standaard').replace('</w:style>', looks(36)),
  style(
    'Kop1',
    'heading 1',
    '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:before="240"/><w:outlineLvl w:val="0"/>',
    'Standaard',
  ).replace('</w:style>', looks(26)),
].join('');

const body = [
  p('Protocol sociale media Basisschool De Windroos', { style: 'Titel' }),
  p('Dit protocol geldt voor leerlingen, ouders en medewerkers van Basisschool De Windroos.'),
  kop('Waar wij voor staan'),
  lid('Wij leren kinderen om online net zo met elkaar om te gaan als op het plein.'),
  lid(`${r('Onder sociale media verstaan wij ook de chat in een spel')}${note}${r('.')}`),
  kop('In de klas'),
  eersteLid(4)('Telefoons van leerlingen liggen tijdens de les in de telefoontas.'),
  eersteLid(4)('De leerkracht mag een uitzondering maken voor:'),
  punt('een opdracht waarbij een telefoon nodig is;'),
  punt('een leerling die het toestel om medische redenen bij zich heeft.'),
  eersteLid(4)(
    `${r('Een afgenomen telefoon krijgt de leerling ')}${deleted('na een week')}${inserted('aan het eind van de dag')}${r(' terug.')}`,
  ),
  kop('Foto’s en filmpjes'),
  eersteLid(5)(
    'Medewerkers plaatsen alleen foto’s waarvoor ouders schriftelijk toestemming hebben gegeven.',
  ),
  eersteLid(5)('Ouders delen geen foto’s van andermans kinderen in de groepsapp.'),
  eersteLid(5)(
    `${r('Wie wil dat een foto verdwijnt, meldt dat bij de directeur. De school haalt die foto binnen twee schooldagen weg.')}${comment}`,
  ),
  kop('Als het misgaat'),
  p(
    'Wij spreken elkaar aan en zoeken samen naar een oplossing. Lukt dat niet, dan geldt deze tabel.',
  ),
  table(
    ['Wat er gebeurt', 'Wat de school doet'],
    [
      'Iemand wordt online uitgescholden.',
      'De leerkracht praat met de betrokken leerlingen en belt hun ouders.',
    ],
    ['Het gaat door na dat gesprek.', 'De directeur nodigt leerling en ouders uit.'],
    ['Iemand wordt bedreigd.', 'De directeur schakelt de wijkagent in.'],
  ),
  kop('Vaststelling'),
  p(
    'De medezeggenschapsraad heeft op 3 juni 2024 ingestemd met dit protocol. Het bestuur van Stichting Vaarwater heeft dit protocol op 10 juni 2024 vastgesteld.',
  ),
].join('');

/** Write the example protocol in Word. */
export function exampleWord(): Uint8Array {
  return docx({
    ...{ styles, numbering, body },
    footnotes: `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${r(' Zoals in Roblox en Minecraft.')}</w:p></w:footnote>`,
    comments: `<w:comment w:id="0" w:author="Directeur">${p('Halen wij dat ook in een vakantie?')}</w:comment>`,
    header: p('Basisschool De Windroos'),
    footer: p('Versie van 10 juni 2024'),
    core: '<dc:title>Protocol sociale media</dc:title><dc:creator>Werkgroep online</dc:creator>',
  });
}

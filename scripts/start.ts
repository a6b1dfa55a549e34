/**
 * Do the main job once on the example protocols: `pnpm start`.
 *
 * It reads protocols, lays two beside each other, drafts a new one, makes one of three and publishes one, through the same
 * `main` that the command line calls, and writes what comes of it into `out/`, in place of what an earlier run
 * wrote.
 */
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { main } from '../packages/cli/src/main.ts';

const root = join(import.meta.dirname, '..');
const before = 'protocols/de-wolkenfabriek/social-media/2022-11-22/source.txt';
const damaged = 'protocols/sterrenwacht-college/social-media/2024-03-26/source.txt';
const after = 'protocols/de-vuurtoren/social-media/2025-09-01.md';
const third = 'protocols/de-waterklok/social-media/2023-04-17/source.txt';
const word = 'protocols/de-windroos/social-media/2024-06-10/protocol.docx';
const printed = 'protocols/de-pauwenveer/mobiele-telefoons/2024-08-26/protocol.pdf';
const decisions = 'docs/tutorial/besluiten-collega.yaml';
const answers = 'templates/social-media/answers.example.yaml';

// `pnpm start | head` is no fault.
process.stdout.on('error', () => process.exit(0));

mkdirSync(join(root, 'out'), { recursive: true });
for (const name of readdirSync(join(root, 'out'))) {
  if (/^(?:was-wordt|nieuw-protocol|samengevoegd|besluiten|gepubliceerd)[-.]/.test(name)) {
    rmSync(join(root, 'out', name), { force: true });
  }
}

say(
  'Akkoord leest protocollen van scholen, legt ze naast elkaar, stelt nieuwe op en voegt ze samen.',
);
say('De scholen in deze voorbeelden zijn verzonnen.');

say('\n1. Lezen\n');
for (const file of [word, printed, damaged, before, after]) {
  await show(['parse', file], (line, index) => index === 0 || /^Gelezen:|\(\d+\)$/.test(line));
}

say('\n2. Naast elkaar leggen\n');
await show(
  ['compare', before, after],
  (line, index) => index === 0 || /^ {2}[+−±=] |Waarvan|^Alle|> (?:Dit was|Er is) /.test(line),
);
await show(['compare', before, after, '-o', 'out/was-wordt.html']);
await show(['compare', before, after, '-o', 'out/was-wordt.pdf']);

say('\n3. Opstellen\n');
const draft = ['draft', 'social-media', '--answers', answers];
await show([...draft, '-o', 'out/nieuw-protocol.md']);
await show([...draft, '-o', 'out/nieuw-protocol.pdf']);

say('\n4. Samenvoegen\n');
copyFileSync(join(root, decisions), join(root, 'out/besluiten.yaml'));
await show(
  [
    'harmonize',
    ...[after, before, third],
    ...['--decisions', 'out/besluiten.yaml', '--accept', 'agreed', '--by', 'De werkgroep'],
    ...['--board', 'Stichting Samen', '-o', 'out/samengevoegd.pdf'],
  ],
  (line) => /^(?:Over|Van) /.test(line),
);

say('\n5. Publiceren\n');
await show(['render', after, '-o', 'out/gepubliceerd.pdf']);

say(`
Klaar. Bekijk deze bestanden:
  out/was-wordt.html      de was-wordt-tabel, voor in een browser
  out/was-wordt.pdf       dezelfde tabel, om te printen of mee te sturen
  out/nieuw-protocol.md   een nieuw protocol uit het sjabloon, om verder te bewerken
  out/nieuw-protocol.pdf  hetzelfde protocol, om voor te leggen
  out/gepubliceerd.pdf    een vastgesteld protocol, met wat erover is besloten
  out/samengevoegd.pdf    één protocol van drie scholen; ernaast de herkomst, en per school was-wordt

Probeer het met uw eigen documenten (Word, OpenDocument, PDF, tekst of Markdown):
  npx -y pnpm@12.4.2 akkoord compare oud.docx nieuw.pdf -o was-wordt.html
Liever zonder terminal? Dan opent dit een pagina in uw browser, op deze computer:
  npx -y pnpm@12.4.2 app
Hoe u uw eigen documenten probeert, staat in docs/how-to/eigen-documenten.md`);

/**
 * Run one command line and show it, with those lines of its result that `isShown` picks. Default: all.
 */
async function show(
  argv: readonly string[],
  isShown: (line: string, index: number) => boolean = () => true,
): Promise<void> {
  const result: string[] = [];
  const messages: string[] = [];
  say(`$ akkoord ${argv.map((word) => (word.includes(' ') ? `"${word}"` : word)).join(' ')}`);
  const code = await main(argv, {
    stdin: new PassThrough(),
    stdout: { write: (text) => result.push(text), columns: 130 },
    stderr: { write: (text) => messages.push(text) },
    cwd: root,
    env: process.env,
    today: new Date().toISOString().slice(0, 'jjjj-mm-dd'.length),
  });
  const lines = result.join('').split('\n').filter(Boolean);
  const shown = lines.filter(isShown);
  for (const line of shown) say(`  ${line}`);
  if (lines.length > shown.length) say(`  … en nog ${lines.length - shown.length} regels`);
  const said = messages.join('').split('\n');
  for (const line of said) if (code === 2 || line.startsWith('Geschreven: ')) say(`  ${line}`);
  if (code === 2) process.exit(2);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { heavyTest } from '../../../scripts/heavy.ts';
import { type Merging, mergingSchools, root } from './harmonize-work.ts';
import { runMain } from './run-main.ts';
import type { Reply } from './scripted-prompts.ts';

vi.setConfig({ testTimeout: 180_000 });

/** A block of a guide: what is typed, what is seen, or what is written in a file. */
interface Block {
  language: string;
  content: string;
}

function blocksOf(guide: string): Block[] {
  const text = readFileSync(join(root, 'docs', guide), 'utf8');
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', content = '']) => ({
      language,
      content,
    }),
  );
}

/** Divide a command line into words; what stands between quotes is one. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
}

/** Text without the line breaks and rules of a page. */
function flat(text: string): string {
  return text.replace(/[│|]/g, ' ').replace(/\s+/g, ' ');
}

/** Type the commands of a block, and give all that was said. */
async function typed(
  work: Merging,
  content: string,
  onTerminal: Readonly<Record<string, readonly Reply[]>>,
): Promise<string> {
  let said = '';
  for (const line of content.trim().split('\n')) {
    const [program = '', ...argv] = words(line);
    if (program === 'cp') {
      const [from = '', to = ''] = argv;
      copyFileSync(join(root, from), join(work.cwd, to));
      continue;
    }
    expect(program, line).toBe('akkoord');
    const replies = onTerminal[line];
    if (replies) {
      const row = argv[argv.indexOf('--row') + 1];
      const result = await work.answer(replies, argv.includes('--row') ? { row: row ?? '' } : {});
      expect([line, result.code, result.left]).toEqual([line, 0, []]);
      said += `${result.stdout}${result.stderr}${result.shown.join('\n')}\n`;
      continue;
    }
    const { code, stdout, stderr } = await runMain(argv, { cwd: work.cwd });
    expect(code, `${line}: ${stderr}`).toBe(0);
    said += `${stdout}${stderr}`;
  }
  return said;
}

heavyTest(
  'the tutorial works from the first command to the last, and shows what one sees',
  async () => {
    const work = mergingSchools();
    const onTerminal = {
      'akkoord harmonize --row friending_pupils': [
        'De werkgroep',
        'De tekst van Basisschool De Vuurtoren',
        'Een leerkracht houdt afstand.',
      ],
      'akkoord harmonize --row school_image_consent': [
        'De werkgroep',
        'De tekst van Basisschool De Vuurtoren',
        'Eén keer vragen is genoeg.',
      ],
      'akkoord harmonize': [
        'De werkgroep',
        'De tekst van obs De Wolkenfabriek',
        'Elk jaar vragen is zorgvuldiger.',
        'de vertrouwenspersoon',
        'schoolleiding',
        'Stichting Samen',
        'Nee, het is klaar',
        'Ja, dit is het',
      ],
    };
    let seen = '';
    let excerpts = 0;
    for (const { language, content } of blocksOf('tutorial/protocollen-samenvoegen.md')) {
      if (language === '') seen = await typed(work, content, onTerminal);
      else if (language === 'yaml') work.write('verzoek.yaml', content);
      else {
        const annexes = work.exists('nieuw-bijlagen.md') ? work.read('nieuw-bijlagen.md') : '';
        for (const line of content.trim().split('\n')) {
          expect(flat(`${seen}${annexes}`), line).toContain(flat(line).trim());
          excerpts += 1;
        }
      }
    }
    expect(excerpts).toBeGreaterThan(15);
    const asked = work.read('nieuw.md');
    for (const school of [
      'Basisschool De Vuurtoren',
      'obs De Wolkenfabriek',
      'Basisschool De Waterklok',
    ]) {
      for (const body of ['mr', 'pmr', 'omr']) {
        expect(asked).toContain(`- school: ${school}\n      body: ${body}\n`);
      }
    }
    const verified = await work.run('verify', 'nieuw.md');
    expect(verified.stdout).toContain('Dit is precies de tekst waarover is besloten.');
  },
);

test('the guide on decisions works as it stands there', async () => {
  const work = mergingSchools();
  let commands = 0;
  for (const { language, content } of blocksOf('how-to/besluiten-vastleggen.md')) {
    if (language === 'yaml') work.decide(content);
    else {
      if (content.includes('kopie.yaml')) work.write('kopie.yaml', work.read('decisions.yaml'));
      await typed(work, content, {});
      commands += 1;
    }
  }
  expect(commands).toBe(5);
  expect(work.decisions().decisions?.map(({ choose }) => choose)).toMatchObject([
    [{ take: 'basisschool-de-vuurtoren' }],
    [
      { take: 'basisschool-de-vuurtoren', clauses: ['sec_B__cl_1'] },
      { own: expect.stringContaining('\n\n') },
    ],
    'leerkracht',
    'leave-out',
  ]);
});

test.each([
  ['tutorial/protocollen-samenvoegen.md', 1500],
  ['how-to/besluiten-vastleggen.md', 900],
])('%s is not too long', (name, most) => {
  const text = readFileSync(join(root, 'docs', name), 'utf8');
  expect(text.split(/\s+/).length).toBeLessThan(most);
});

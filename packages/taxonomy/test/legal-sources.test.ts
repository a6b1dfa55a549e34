import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sectors } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import { legalSources } from '../src/legal-sources.generated.ts';
import { lawFiles } from './law-files.ts';

const folder = join(import.meta.dirname, '../../../../shared/law');
const known = existsSync(folder);
const schools = sectors.filter((sector) => sector !== 'mbo');

/** What differs between kinds of school, and so has a row in each. */
const duties = [
  'safety_duty',
  'bullying_contact',
  'safety_monitor',
  'report_to_board',
  'consult_inspector',
  'police_report',
  'reporting_code',
  'complaint',
  'suspension_limit',
  'suspension_notice',
  'suspension_inspection',
  'removal_hearing',
  'removal_school',
  'removal_objection',
  'removal_answer',
] as const;

describe('the table of sources', () => {
  test.each(duties)('%s holds in every kind of school', (subject) => {
    const held = legalSources.filter((one) => one.subject === subject);
    const missing = schools.filter((one) => !held.some((row) => row.sectors.includes(one)));
    expect(missing).toEqual([]);
  });

  test.each([
    ['WPO', ['po']],
    ['WEC', ['so', 'vso', 'so+vso']],
    ['WVO 2020', ['vo']],
  ] as const)('an article of the %s holds in its own kinds of school only', (law, allowed) => {
    const rows = legalSources.filter(({ basis }) => basis.startsWith(`${law} art. `));
    expect(rows.length).toBeGreaterThan(5);
    for (const { id, sectors: held } of rows) {
      const strange = held.filter((one) => !allowed.some((other) => other === one));
      expect([id, strange]).toEqual([id, []]);
    }
  });

  test('a text of 2015 says that a later one was not read', () => {
    for (const { id, asOf, later } of legalSources) {
      if (asOf === '2015') expect([id, later]).toEqual([id, 'unread']);
    }
  });

  test('a day of reading is only there where something was read', () => {
    expect(legalSources.filter(({ readOn }) => !readOn).map(({ id }) => id)).toEqual([
      'doxing',
      'sexual_images',
    ]);
  });

  test('only these have no words of a law: they are none, or their words were not read', () => {
    expect(legalSources.filter(({ law }) => !law).map(({ id }) => id)).toEqual([
      'measure_for_parent',
      'image_guidance',
      'doxing',
      'sexual_offences_act',
      'sexual_images',
      'phones_in_class_vo',
      'phones_in_class_po',
      'screen_guideline',
    ]);
  });
});

describe.skipIf(!known)(
  `the texts of the laws${known ? '' : ' (skipped: no ../shared/law)'}`,
  () => {
    const texts = known
      ? globSync('*.md', { cwd: folder }).map(
          (name) => [name, readFileSync(join(folder, name), 'utf8')] as const,
        )
      : [];

    const quoted = legalSources.filter(({ law }) => law);

    test.each(quoted.map((one) => [one.basis, one.id, one] as const))('%s (%s)', (_, __, one) => {
      const place = /^(.+) art\. ([\d.]+[a-z]*)(?: lid (\d+)(?: en (\d+))?)?(?:, onder (\w+))?$/u;
      const [, law = '', article = '', ...rest] = place.exec(one.basis) ?? [];
      const file = Object.entries(lawFiles).find(([name]) => name === law)?.[1];
      const text = texts.find(([name]) => name === file)?.[1] ?? '';
      const part = text
        .split(/^## /mu)
        .find((piece) =>
          new RegExp(`\\b[Aa]rtikel ${article}(?![\\w.])`, 'u').test(heading(piece)),
        );
      expect(part).toBeDefined();
      const paragraphs = rest.slice(0, 2).filter((number) => number !== undefined);
      const own =
        paragraphs.length > 0
          ? paragraphs.map((number) => paragraph(part ?? '', number)).join('\n')
          : (part ?? '');
      expect(own).not.toBe('');
      for (const words of one.law ?? []) expect(own.replace(/[‹›]/gu, '')).toContain(words);
    });

    test.each(quoted.map((one) => [one.basis, one.id, one] as const))(
      '%s (%s) has the date of the text that was read',
      (_, __, one) => {
        const [, law = '', article = ''] = /^(.+) art\. ([\d.]+[a-z]*)/u.exec(one.basis) ?? [];
        const file = Object.entries(lawFiles).find(([name]) => name === law)?.[1];
        const head = (texts.find(([name]) => name === file)?.[1] ?? '')
          .split(/^## /mu)
          .map(heading)
          .find((line) => new RegExp(`\\b[Aa]rtikel ${article}(?![\\w.])`, 'u').test(line));
        // Of the AVG one definition was read, in the text that has held since it came in.
        if (law === 'AVG') expect(head).toContain('onder 11');
        else
          expect(head?.replace(/\*/gu, '')).toMatch(
            new RegExp(`\\(.*${one.asOf}.*\\)|onderdelen ${one.asOf}`, 'u'),
          );
      },
    );
  },
);

function heading(piece: string): string {
  return piece.split('\n', 1)[0] ?? '';
}

/** Give one numbered paragraph of an article, with its list. */
function paragraph(part: string, number: string): string {
  const from = part.search(new RegExp(`^${number}\\. `, 'mu'));
  if (from < 0) return '';
  const rest = part.slice(from + number.length + 2);
  const to = rest.search(/^\d+\. /mu);
  return to < 0 ? rest : rest.slice(0, to);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Sector, sectors } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import { defaultTaxonomy } from '../src/index.ts';

const { councilRights } = defaultTaxonomy();
const law = join(import.meta.dirname, '../../../../shared/law/wms.md');
const known = existsSync(law);

describe('the table of council rights', () => {
  test('has one row for a subject in each kind of school', () => {
    const places = councilRights.flatMap(({ id, subject, body, basis, sectors: held }) =>
      held.map((sector) => ({ id, key: `${subject} ${sector}`, right: `${body} ${basis}` })),
    );
    for (const { key, right } of places) {
      const rights = new Set(places.filter((one) => one.key === key).map((one) => one.right));
      expect([key, ...rights]).toEqual([key, right]);
    }
  });

  test('gives no right to the MBO, which has a law of its own', () => {
    expect(councilRights.filter(({ sectors: held }) => held.includes('mbo'))).toEqual([]);
  });

  test.each([
    ['13', ['po', 'so', 'so+vso']],
    ['14', ['vso', 'vo']],
  ] as const)('art. %s holds in its own kinds of school only', (article, allowed) => {
    const rows = councilRights.filter(({ basis }) => basis.startsWith(`WMS art. ${article} `));
    expect(rows.length).toBeGreaterThan(0);
    for (const { id, sectors: held } of rows) {
      const strange = held.filter((sector) => !(allowed as readonly Sector[]).includes(sector));
      expect([id, strange]).toEqual([id, []]);
    }
  });

  test('what holds for the whole council or the staff does so in all kinds of school', () => {
    const all = sectors.filter((sector) => sector !== 'mbo');
    for (const { id, body, sectors: held } of councilRights) {
      if (body === 'mr' || body === 'pmr') expect([id, held]).toEqual([id, all]);
    }
  });
});

describe.skipIf(!known)(`the text of the law${known ? '' : ' (skipped: no ../shared/law)'}`, () => {
  const text = known ? readFileSync(law, 'utf8') : '';
  const articles = new Map(
    text.split(/^## /mu).flatMap((part) => {
      const number = /^Artikel (\d+a?) /u.exec(part)?.[1];
      return number ? [[number, part] as const] : [];
    }),
  );

  test.each(councilRights.map((right) => [right.id, right] as const))('has %s', (_, right) => {
    const place = /^WMS art\. (\d+)(?: lid (\d))?, onder (\w+)$/u.exec(right.basis);
    expect(place).not.toBeNull();
    const [, article = '', lid, letter] = place ?? [];
    const part = articles.get(article) ?? '';
    const own = lid ? (part.split(/^\d\. /mu)[Number(lid)] ?? '') : part;
    const line = own.split('\n').find((one) => one.trim().startsWith(`- ${letter}. `));
    expect(line).toContain(right.law);
  });

  test('says for which schools art. 13 and 14 are, and that the GMR and its sections come in the place', () => {
    expect(articles.get('13')).toContain(
      'met uitzondering van scholen voor voortgezet speciaal onderwijs',
    );
    expect(articles.get('14')).toContain('een school voor voortgezet speciaal onderwijs');
    expect(articles.get('16')).toContain(
      'van overeenkomstige toepassing op de onderscheiden geledingen',
    );
  });
});

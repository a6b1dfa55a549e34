import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Protocol } from '@akkoord/clause';
import {
  copyLetters,
  decisionLetters,
  type Letter,
  letterToMarkdown,
  requestLetters,
} from '@akkoord/render';
import { lawTexts } from '@akkoord/workflow/reading';
import { describe, expect, test, vi } from 'vitest';
import { modelCases, refused, requestedModel } from './model-letters.ts';

vi.setConfig({ testTimeout: 120_000 });

const path = join(import.meta.dirname, '../../../../shared/law/wms.md');
const known = existsSync(path);
const law = lawTexts();

/** An article as a letter names it. */
interface Named {
  article: string;
  lid: string | undefined;
  letters: string[];
}

/** List the articles in the words of a letter and its own annexes. */
function articlesIn(letter: Letter): Named[] {
  const text = letterToMarkdown(letter).replaceAll('\\', '');
  const pattern =
    /\bart(?:ikel|\.) (\d+a?)(?!\.?\d)(?: lid (\d))?(?:, onder ([a-z](?:(?:, | en )[a-z]\b)*))?/gu;
  return [...text.matchAll(pattern)].map(([, article = '', lid, letters = '']) => ({
    article,
    lid,
    letters: letters.match(/\b[a-z]\b/gu) ?? [],
  }));
}

function lettersOf(tree: Protocol): Letter[] {
  const after = refused(tree);
  return [
    ...requestLetters(tree, { law }),
    ...copyLetters(tree, { law }),
    ...decisionLetters(after),
  ].map(({ letter }) => letter);
}

describe.skipIf(!known)(
  `each article in a letter stands in the law${known ? '' : ' (skipped: no ../shared/law)'}`,
  () => {
    const text = known ? readFileSync(path, 'utf8') : '';
    const articles = new Map(
      text.split(/^## /mu).flatMap((part) => {
        const number = /^Artikel (\d+a?) /u.exec(part)?.[1];
        return number ? [[number, part] as const] : [];
      }),
    );

    test.each(modelCases.map((one) => [one.name, one] as const))('%s', (_, one) => {
      const letters = lettersOf(requestedModel(one));
      expect(letters.length).toBeGreaterThan(5);
      for (const letter of letters) {
        const named = articlesIn(letter);
        expect(named.length).toBeGreaterThan(0);
        for (const { article, lid, letters: wanted } of named) {
          const whole = articles.get(article) ?? '';
          const [head = ''] = whole.split('\n');
          // The version that a letter names; an article whose letters were read elsewhere says so.
          expect([article, head]).toEqual([article, expect.stringContaining('2025-08-01')]);
          const own = lid ? (whole.split(/^\d\. /mu)[Number(lid)] ?? '') : whole;
          expect([article, lid, own.length > 40]).toEqual([article, lid, true]);
          for (const sign of wanted) expect(own).toMatch(new RegExp(`^ *- ${sign}\\. `, 'mu'));
        }
      }
      const [first] = letters;
      const old = articlesIn(first as Letter)
        .map(({ article }) => article)
        .filter((article) => /2015/u.test((articles.get(article) ?? '').split('\n')[0] ?? ''));
      const said = letterToMarkdown(first as Letter).match(
        /De letters van .* tekst van 2015/u,
      )?.[0];
      for (const article of old) expect(said).toContain(`artikel ${article}`);
    });
  },
);

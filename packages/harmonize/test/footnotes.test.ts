import { footnotesOf, ownText } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import type { Harmonization } from '../src/index.ts';
import { harmonized, take } from './harmonized.ts';
import { toMarkdown } from './told.ts';

const eik = take('eik');
const beuk = take('beuk');

/** Show the body from its first clauses on, one line each. */
function bodyOf({ tree }: Harmonization): string[] {
  const body = toMarkdown(tree).split('\n---\n')[1] ?? '';
  return body.split('\n').filter((line) => /^\[?\^?\d/.test(line) || line.startsWith('[^'));
}

function notesOf({ tree }: Harmonization): string[] {
  return footnotesOf(tree).map((note) => `${note.identifier} ${ownText(note)}`);
}

describe('footnotes', () => {
  test('are numbered anew, in the order in which clauses refer to them', () => {
    const result = harmonized(
      {
        eik: '1. Leerlingen mogen in de les geen telefoon gebruiken.[^1]\n\n[^1]: Ook niet op de gang.',
        beuk: '1. Leerlingen mogen niet schelden.[^1]\n\n[^1]: Ook niet online.',
      },
      { lesson_use: eik, misuse: beuk },
    );
    expect(notesOf(result)).toEqual(['1 Ook niet online.', '2 Ook niet op de gang.']);
    expect(bodyOf(result).slice(0, 4)).toEqual([
      '1. Leerlingen mogen niet schelden.[^1] <!-- #misuse-1 -->',
      '[^1]: Ook niet online.',
      '1. Leerlingen mogen in de les geen telefoon gebruiken.[^2] <!-- #lesson_use-1 -->',
      '[^2]: Ook niet op de gang.',
    ]);
  });

  test('that two clauses of a source share are shared still', () => {
    const result = harmonized(
      {
        eik: '1. Leerlingen mogen niet schelden.[^1]\n2. Leerlingen mogen in de les geen telefoon gebruiken.[^1]\n\n[^1]: Ook niet thuis.',
        beuk: '1. De bel gaat om negen uur.',
      },
      { misuse: eik, lesson_use: eik },
    );
    expect(notesOf(result)).toEqual(['1 Ook niet thuis.']);
    expect(bodyOf(result)[2]).toContain('gebruiken.[^1]');
  });

  test('that two clauses of a text of one’s own share are shared too', () => {
    const own = 'Wij zijn aardig.[^a]\n\nOok voor elkaar.[^a]\n\n[^a]: Altijd en overal.';
    const result = harmonized(
      { eik: '1. Leerlingen mogen niet schelden.', beuk: '1. De bel gaat.' },
      { misuse: [{ own }] },
    );
    expect(notesOf(result)).toEqual(['1 Altijd en overal.']);
  });

  test('of two sources with one number stay two', () => {
    const result = harmonized(
      {
        eik: '1. Leerlingen mogen niet schelden.[^1]\n\n[^1]: Ook niet zacht.',
        beuk: '1. Leerlingen mogen niet dreigen.[^1]\n\n[^1]: Ook niet voor de grap.',
      },
      { misuse: [...eik, ...beuk] },
    );
    expect(notesOf(result)).toEqual(['1 Ook niet zacht.', '2 Ook niet voor de grap.']);
  });

  test('bring the footnotes to themselves', () => {
    const result = harmonized(
      {
        eik: '1. De bel gaat om negen uur.',
        beuk: '1. Leerlingen mogen niet schelden.[^1]\n\n[^1]: Ook niet online.[^2]\n\n[^2]: Dus ook niet in een app.',
      },
      { misuse: beuk },
    );
    expect(notesOf(result)).toEqual(['1 Ook niet online.', '2 Dus ook niet in een app.']);
    expect(toMarkdown(result.tree)).toContain('[^1]: Ook niet online.[^2]\n');
  });
});

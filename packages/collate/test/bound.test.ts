import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { compare } from '../src/index.ts';
import { protocolOf } from './protocol-of.ts';

const taxonomy = defaultTaxonomy();

/** Whom each clause with equal text bound and binds, by its eId. */
function bound(before: string, after: string): Record<string, string> {
  const { changes } = compare(protocolOf(before), protocolOf(after), { taxonomy });
  const equal = changes.filter(({ diff }) => diff.every(({ op }) => op === 'equal'));
  return Object.fromEntries(
    equal.map(({ after: [eId = ''], findings, kind, significance }) => {
      const said = findings.map((finding) =>
        finding.code === 'bearers-changed'
          ? `${finding.data.from.join()} > ${finding.data.to.join()}`
          : finding.code,
      );
      return [eId, [kind, significance, ...said].join(' ')];
    }),
  );
}

const list = (lead: string) => `1. ${lead}\n  - filmen in de kleedkamer;\n  - bellen op de gang.`;
const turned = (words: string) => `substitution substantive ${words}`;

describe('equal text that binds others', () => {
  test('because of its lead-in is told of each point, both ways', () => {
    const [one, other] = [list('Leerlingen mogen niet:'), list('Medewerkers mogen niet:')];
    expect(bound(one, other)).toEqual({
      cl_1__cl_nn1: turned('pupil > staff'),
      cl_1__cl_nn2: turned('pupil > staff'),
    });
    expect(bound(other, one)).toEqual({
      cl_1__cl_nn1: turned('staff > pupil'),
      cl_1__cl_nn2: turned('staff > pupil'),
    });
  });

  test('because of a lead-in that is a heading of its own', () => {
    const at = (who: string) => `1. Voor ${who}:\n  - Bewaar de sleutel zelf.\n  - Sluit de kluis.`;
    expect(bound(at('leerlingen'), at('ouders'))).toEqual({
      cl_1__cl_nn1: turned('pupil > parent'),
      cl_1__cl_nn2: turned('pupil > parent'),
    });
  });

  test('because of a heading is told of nested clauses too', () => {
    const at = (who: string) =>
      `# Voor ${who}\n1. Doe het volgende:\n  - Zet de wekker uit.\n2. Blijf beleefd.`;
    expect(bound(at('leerlingen'), at('medewerkers'))).toEqual({
      sec_nn1__cl_1: turned('pupil > staff'),
      sec_nn1__cl_1__cl_nn1: turned('pupil > staff'),
      sec_nn1__cl_2: turned('pupil > staff'),
    });
  });

  test('because of a subheading is told of the clauses under that alone', () => {
    const at = (who: string) =>
      `# Regels\n## Voor ${who}\n1. Blijf beleefd.\n## Voor bezoekers\n1. Meld u bij de balie.`;
    const found = bound(at('leerlingen'), at('ouders'));
    expect(found.sec_nn1__sec_nn1__cl_1).toBe(turned('pupil > parent'));
    expect(found.sec_nn1__sec_nn2__cl_1).toBe('unchanged none');
  });

  test('does not, where its own words say whom it binds', () => {
    const at = (who: string) => `# Voor ${who}\n1. De mentor mag de kluisjes openen.`;
    expect(bound(at('leerlingen'), at('ouders'))).toEqual({ sec_nn1__cl_1: 'unchanged none' });
  });

  test('is told of the norm that changed, where a clause has more', () => {
    const at = (who: string) =>
      `# Voor ${who}\n1. Blijf beleefd. De mentor mag de kluisjes openen.`;
    expect(bound(at('leerlingen'), at('ouders'))).toEqual({
      sec_nn1__cl_1: turned('pupil > parent'),
    });
  });

  test('is told where no norm is read too, unless it names a subject of its own', () => {
    const at = (who: string) =>
      `# Voor ${who}\n1. Klets niet.\n2. De jas hangt aan de haak.\n3. De mentor is er op maandag.`;
    expect(bound(at('leerlingen'), at('medewerkers'))).toEqual({
      sec_nn1__cl_1: turned('pupil > staff'),
      sec_nn1__cl_2: turned('pupil > staff'),
      sec_nn1__cl_3: 'unchanged none',
    });
    expect(bound(at('leerlingen'), at('leerlingen'))).toMatchObject({
      sec_nn1__cl_1: 'unchanged none',
    });
    expect(bound('# Tuin\n1. Klets niet.', '# Plein\n1. Klets niet.')).toEqual({
      sec_nn1__cl_1: 'unchanged none',
    });
  });
});

describe('other words under a heading that speaks to others', () => {
  /** What a comparison of two clauses, or points under a lead-in, says of the one at `eId`. */
  function told(before: string, after: string, eId: string) {
    const { changes } = compare(protocolOf(before), protocolOf(after), { taxonomy });
    const change = changes.find(({ after }) => after.includes(eId));
    return [change?.significance, ...(change?.findings ?? []).map(({ code }) => code)];
  }

  test.each([
    ['Klets niet.', 'Klets nooit.'],
    ['De jas hangt aan de haak.', 'De jas hangt aan een haak.'],
    ['Zet de stoel recht.', 'Zet de stoelen recht.'],
    ['Het is niet toegestaan te schommelen.', 'Het is verboden te schommelen.'],
  ])('%s / %s', (one, other) => {
    const at = (who: string, words: string) => `# Voor ${who}\n1. ${words}`;
    const eId = 'sec_nn1__cl_1';
    const [was, wordt] = [at('leerlingen', one), at('medewerkers', other)];
    expect(told(was, wordt, eId)).toEqual(
      expect.arrayContaining(['substantive', 'bearers-changed']),
    );
    expect(told(was, at('leerlingen', other), eId)).not.toContain('bearers-changed');
  });

  test('and points of a list', () => {
    const at = (who: string, place: string) =>
      `# Voor ${who}\n1. Denk aan het volgende:\n  - rust op ${place};\n  - fiets aan de hand.`;
    const found = told(
      at('leerlingen', 'de gang'),
      at('ouders', 'het plein'),
      'sec_nn1__cl_1__cl_nn1',
    );
    expect(found).toEqual(['substantive', 'bearers-changed']);
  });

  test('but a misread word is no other person', () => {
    const at = (who: string) => `# Voor leerlingen\n1. ${who} rennen niet op de trap.`;
    expect(told(at('Leerlingen'), at('Leer1ingen'), 'sec_nn1__cl_1')).not.toContain(
      'bearers-changed',
    );
  });
});

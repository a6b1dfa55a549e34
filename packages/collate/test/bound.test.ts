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
});

import type { Change, Comparison } from '@akkoord/clause';
import { change, comparison, witness } from '../../render/test/sample-comparison.ts';

const words =
  'leerlingen medewerkers ouders gebruiken delen vragen bespreken de het een op in met voor school telefoon bericht beeld toestemming alleen altijd eerst daarna'.split(
    ' ',
  );

/** Make a comparison of two texts of forty clauses, the same at every run; most have three other words. */
export function fortyClauses(): Comparison {
  let seed = 7;
  const below = (limit: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % limit;
  };
  const some = (count: number) =>
    Array.from({ length: count }, () => words[below(words.length)]).join(' ');
  const changes = Array.from({ length: 40 }, (_, index): Change => {
    const diff = [0, 1, 2].flatMap((): Change['diff'] => [
      { op: 'equal', text: `${some(8 + below(6))} ` },
      { op: 'delete', text: `${some(1 + below(2))} ` },
      { op: 'insert', text: `${some(1 + below(2))} ` },
    ]);
    return change({
      before: [`a${index}`],
      after: [`b${index}`],
      effect: index % 3 ? null : 'stricter',
      diff: [...diff, { op: 'equal', text: `${some(4)}.` }],
    });
  });
  const clauses = (prefix: string) =>
    Object.fromEntries(
      changes.map(
        (_, index) => [`${prefix}${index}`, [`A.${index + 1}`, 'Voor iedereen']] as const,
      ),
    );
  return comparison(
    witness({ title: 'Afspraken' }, clauses('a')),
    witness({ title: 'Afspraken', status: 'draft' }, clauses('b')),
    changes,
  );
}

import { type Clause, identify, type Protocol, type Section } from '@akkoord/clause';
import fc from 'fast-check';

const word = fc.constantFrom(
  ...(
    'de het een leerlingen medewerkers ouders school klas telefoon mag niet moet altijd tenzij mits ' +
    'toegestaan verboden foto’s plaatsen delen Wilgenhof College Bosrand 12 16 jaar weken berichten ' +
    'alleen met toestemming vooraf groepsapp respect naam geen , . ; ‘vrienden’ art. één  of/en 1 mei 2024'
  ).split(' '),
);
const reference = fc.constantFrom(
  ...[
    'punt 1',
    'artikel 2',
    'punt 1 en 2',
    'punten 1 t/m 3',
    'onderdeel 1',
    'het vorige punt',
    'lid 2',
  ],
);
const text = fc
  .oneof(
    fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
    fc.constantFrom('', '-', 'leerlingen', 'Dit mag niet.'),
    fc.tuple(word, reference, word).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  .map((value) => value.trim());
const num = fc.option(fc.constantFrom('1', '2', '3', 'a', '2.1'));

const wId = fc.constantFrom('', '', '', 'w-rust', 'w-regel', 'cl_1');

const plain: fc.Arbitrary<Clause> = fc
  .record({ num, wId, text, form: fc.constantFrom('item', 'bullet', 'prose') })
  .map(({ num, wId, text, form }) => ({
    type: 'clause',
    eId: '',
    wId,
    num,
    form,
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  }));
const clause = fc
  .record({ lead: plain, nested: fc.array(plain, { maxLength: 2 }) })
  .map(({ lead, nested }): Clause => ({ ...lead, children: [...lead.children, ...nested] }));
const section = fc
  .record({ num, heading: text, children: fc.array(clause, { maxLength: 4 }) })
  .map(({ num, heading, children }): Section => {
    return { type: 'section', eId: '', num, heading, depth: 1, children };
  });

/** Any protocol, with equal clauses, empty ones, names and nonsense among them. */
export const anyProtocol: fc.Arbitrary<Protocol> = fc
  .record({
    title: fc.option(fc.constantFrom('Protocol', 'Protocol Wilgenhof College')),
    name: fc.option(fc.constantFrom('Wilgenhof College', 'De Bosrand'), { nil: undefined }),
    children: fc.array(fc.oneof(clause, section), { maxLength: 5 }),
  })
  .map(({ title, name, children }) =>
    identify({
      type: 'protocol',
      meta: { title, language: 'nl', ...(name ? { school: { name } } : {}) },
      children,
    }),
  );

/** Two protocols that share much: the second is the first with clauses left out, doubled or taken from a third. */
export const anyPair: fc.Arbitrary<[Protocol, Protocol]> = fc
  .tuple(anyProtocol, anyProtocol, fc.array(fc.nat(), { maxLength: 6 }))
  .map(([one, other, picks]) => {
    const children = [...one.children];
    for (const pick of picks) {
      const at = pick % (children.length + 1);
      const extra = other.children[pick % Math.max(1, other.children.length)];
      if (pick % 3 === 0) children.splice(at, 1);
      else if (pick % 3 === 1 && extra) children.splice(at, 0, extra);
      else children.reverse();
    }
    return [one, identify({ ...other, children: structuredClone(children).map(bare) })];
  });

/** Take the ids off that follow from the place, so that they are given anew. */
function bare<Node>(node: Node): Node {
  if (typeof node !== 'object' || node === null) return node;
  const copy = { ...node } as Record<string, unknown>;
  if ('wId' in copy && !String(copy.wId).startsWith('w-')) copy.wId = '';
  if (Array.isArray(copy.children)) copy.children = copy.children.map(bare);
  return copy as Node;
}

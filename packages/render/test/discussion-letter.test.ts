import { discuss, type Outcome, request } from '@akkoord/approve';
import type { Body, Meta, Protocol } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { discussionLetters, letterToDocx, letterToMarkdown } from '../src/index.ts';
import { docxText } from './docx-text.ts';

const taxonomy = defaultTaxonomy();
const text = `# De stalling

1. Zet uw fiets in het rek.
2. De school bewaart een gevonden fiets [in te vullen] weken.
`;

interface Put {
  bodies?: Body[];
  respondBy?: string;
  meta?: Partial<Meta>;
  source?: string;
}

/** A draft that was put to councils to talk about. */
function talked({ bodies, respondBy, meta = {}, source = text }: Put): Protocol {
  const tree = parseMarkdown(source, { taxonomy });
  const drafted: Protocol = {
    ...tree,
    meta: {
      ...tree.meta,
      title: 'De stalling',
      status: 'draft',
      school: { name: 'De Esdoorn', sector: 'vo' },
      open: [{ id: 'fiets', question: 'Hoe lang?' }],
      ...meta,
    },
  };
  const input = { on: '2026-03-02', by: 'de directeur', bodies, respondBy };
  return treeOf(discuss(drafted, { ...input, recordedOn: '2026-03-02' }));
}

function treeOf(outcome: Outcome): Protocol {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.tree;
}

const first = (tree: Protocol) => {
  const [letter] = discussionLetters(tree);
  if (!letter) throw new Error('no letter');
  return letter.letter;
};

describe('the letter with a text to talk about', () => {
  test('keeps its page: more open points than have room there stand in an annex', () => {
    const open = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        id: `q${index}`,
        question: `Vraag ${index}?`,
      }));
    const few = letterToMarkdown(first(talked({ meta: { open: open(4) } })));
    expect(few).toContain('- ‘Vraag 3?’');
    expect(few).not.toContain('# Bijlage 2');
    const [page = '', annex = ''] = letterToMarkdown(
      first(talked({ meta: { open: open(12) } })),
    ).split('\n---\n');
    expect(page).toContain('ze staan in bijlage 2.');
    expect(page).not.toContain('Vraag 11');
    expect(annex).toContain('# Bijlage 2: Wat nog openstaat');
    expect(annex).toContain('- ‘Vraag 11?’');
  });
  test('asks no right, and says so', async () => {
    const letter = first(talked({ bodies: ['mr'] }));
    const forms = [letterToMarkdown(letter), docxText(await letterToDocx(letter))];
    for (const form of forms) {
      expect(form).toContain('Bespreekversie');
      expect(form).toContain('Dit is geen verzoek om instemming of advies.');
      expect(form).not.toMatch(/Verzoek om|WMS|Wij zijn van plan|vragen u om instemming/);
    }
    expect(letter.subject).toContain('nog geen verzoek om een besluit');
  });

  test('has what is open as a list apart, and says where nothing is', () => {
    const list = (tree: Protocol) => first(tree).parts.find(({ type }) => type === 'list');
    expect(list(talked({ bodies: ['mr'] }))).toEqual({
      type: 'list',
      items: ['‘Hoe lang?’', '[in te vullen] in bepaling 2'],
    });
    const done = talked({
      bodies: ['mr'],
      source: '1. Zet uw fiets in het rek.\n',
      meta: { open: [] },
    });
    expect(list(done)).toBeUndefined();
    expect(letterToMarkdown(first(done))).toContain('In de tekst staat geen punt meer open.');
  });

  test('names the text by its digest, and a day only where one was given', () => {
    const tree = talked({ bodies: ['mr'], respondBy: '2026-04-01' });
    const whole = letterToMarkdown(first(tree));
    const digest = tree.meta.approval?.discussion?.digest.slice('sha256v2:'.length);
    expect(whole.replaceAll(' ', '')).toContain(digest);
    expect(whole).toContain('uiterlijk op 1 april 2026');
    expect(letterToMarkdown(first(talked({ bodies: ['mr'] })))).not.toContain('uiterlijk');
  });

  test('goes to the council of each school, and once to a GMR; sections sit in their council', () => {
    const competentAuthority = { name: 'Stichting Gaard', schools: ['De Linde', 'De Els'] };
    const meta = { competentAuthority, school: undefined };
    const letters = discussionLetters(talked({ bodies: ['pmr', 'omr', 'gmr'], meta }));
    expect(letters.map(({ id }) => id)).toEqual(['mr-de-linde', 'mr-de-els', 'gmr']);
    expect(letters[0]?.letter.signature).toEqual(['Stichting Gaard', 'de directeur']);
    expect(letterToMarkdown(letters[0]?.letter as never)).toContain(
      'Wij bespreken de tekst met de personeelsgeleding en de oudergeleding.',
    );
  });

  test('goes to whoever reads it where nobody said to whom', () => {
    expect(first(talked({}))).toMatchObject({
      recipient: 'wie de tekst met ons bespreekt',
      opening: 'Geachte lezer,',
    });
  });

  test('is not there before a text was put to anyone', () => {
    const tree = parseMarkdown(text, { taxonomy });
    expect(discussionLetters(tree)).toEqual([]);
    expect(request(talked({ bodies: ['mr'] }), {}).ok).toBe(false);
  });
});

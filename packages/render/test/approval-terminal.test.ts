import { adopt, type Outcome, verify, withdraw } from '@akkoord/approve';
import type { Approval, Protocol } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, test } from 'vitest';
import { approvalToTerminal, verificationToTerminal } from '../src/index.ts';
import { body, decided, requestedText } from './approval-sample.ts';

const plain = { colour: false, width: 100 };
const all = () => decided(decided(requestedText()), { body: 'pmr' });
const edited = (tree: Protocol, from: string, to: string): Protocol => ({
  ...parseMarkdown(body.replace(from, to), { taxonomy: defaultTaxonomy() }),
  meta: tree.meta,
});

describe('show', () => {
  test('tells what was said, what happened and what comes next', () => {
    const text = approvalToTerminal(decided(requestedText()), plain);
    expect(text).toContain('✓ instemming van MR: instemming verleend');
    expect(text).toContain('· instemming van PMR (personeel): gevraagd, nog geen besluit');
    expect(text).toContain('geldt hier niet; Het gaat niet over persoonsgegevens.');
    expect(text).toMatch(/10 januari 2026 +voorgelegd om instemming aan/);
    expect(text).toMatch(
      /1 februari 2026 +de medezeggenschapsraad \(MR\) heeft instemming verleend \(S\. Vos\)/,
    );
    expect(text).toContain('Wacht op het besluit');
  });
  test('names sections by the council that they sit in', () => {
    const right = { right: 'consent' as const, asOf: '2025-08-01', confirmed: true, clauses: [] };
    const basis = 'WMS art. 20 lid 1 met art. 12 lid 1, onder d';
    const shown = (bodies: readonly ('mr' | 'deelraad' | 'pmr' | 'olmr')[]) => {
      const rights = bodies.map((name) => ({ ...right, body: name, basis }));
      const tree = parseMarkdown(body, { taxonomy: defaultTaxonomy() });
      return approvalToTerminal({ ...tree, meta: { ...tree.meta, approval: { rights } } }, plain);
    };
    const part = shown(['deelraad', 'pmr', 'olmr']);
    expect(part).toContain('Recht: personeelsgeleding van de deelraad:');
    expect(part).toContain('instemming van ouders en leerlingen van de deelraad samen');
    expect(part).not.toContain('MR');
    const both = shown(['mr', 'deelraad', 'pmr']);
    expect(both).toContain('instemming van PMR (personeel)');
    expect(both).not.toContain('van de deelraad');
  });
  test('names what a change of the text undoes', () => {
    expect(approvalToTerminal(edited(all(), '12', '13'), plain)).toContain(
      'besluit over een andere tekst',
    );
  });
  test('can do without a record', () => {
    const tree = parseMarkdown(body, { taxonomy: defaultTaxonomy() });
    expect(approvalToTerminal(tree, plain)).toContain('Zonder titel');
  });
});

describe('verify', () => {
  const report = (tree: Protocol) =>
    verificationToTerminal(verify(tree), plain).replace(/\s+/g, ' ');
  const adoption = { on: '2026-03-01', effectiveFrom: '2026-04-01', evaluateBy: '2028' };
  const adopted = () => done(adopt(all(), { by: 'het bestuur', ...adoption }));
  const kenmerk = 'Leg dit kenmerk altijd naast dat in uw eigen brief of notulen.';
  const withApproval = (tree: Protocol, approval: Partial<Approval>): Protocol => ({
    ...tree,
    meta: { ...tree.meta, approval: { ...tree.meta.approval, ...approval } },
  });

  test('says that it is the text, that the record holds, and where the text stands', () => {
    const text = report(adopted());
    expect(text).toMatch(/^Dit is precies de tekst waarover is besloten\. /);
    expect(text).toContain('✓ Instemming verleend door de medezeggenschapsraad (MR)');
    expect(text).toContain('✓ Vastgesteld: deze tekst');
    expect(text).toContain('✓ Verzoek, besluiten en vaststelling passen bij elkaar');
    expect(text).toContain('✓ Vastgesteld op 1 maart 2026 door het bestuur. Geldt vanaf 1 april');
    expect(text).toContain(kenmerk);
  });
  test('names what differs once, word by word', () => {
    const text = verificationToTerminal(verify(edited(all(), '12 jaar', '13 jaar')), plain);
    expect(text).toMatch(/^Dit is niet de tekst waarover is besloten\./);
    expect(text).toContain("bepaling 2 onder 'A. Voor leerlingen' gewijzigd");
    expect(text.match(/\[-12-\]\{\+13\+\}/g)).toHaveLength(1);
    expect(text).toContain('1 verschil\n');
  });
  test('says what it cannot say', () => {
    const { texts: _, ...meta } = all().meta;
    expect(report(edited({ ...all(), meta }, '12', '13'))).toContain(
      'Vergelijk met uw eigen exemplaar',
    );
  });
  test('speaks of the request where nothing was decided', () => {
    expect(report(requestedText())).toMatch(
      /^Dit is precies de tekst die is voorgelegd\. Er is nog niet over besloten\./,
    );
    expect(report(edited(requestedText(), '12', '13'))).toContain(
      'niet de tekst die is voorgelegd',
    );
    expect(report({ ...requestedText(), meta: { title: null, language: 'nl' } })).toContain(
      'Deze tekst is nog niet voorgelegd.',
    );
  });
  test('an old text that was only read has no recorded decision', () => {
    const decisions = [{ body: 'mr' as const, decision: 'consent' as const }];
    const meta = { ...all().meta, status: 'adopted' as const, approval: { decisions } };
    const { texts: _, ...read } = meta;
    const text = report({ ...all(), meta: read });
    expect(text).toMatch(/^Over deze tekst is geen vastgelegd besluit\./);
    expect(text).toContain('In de tekst staat dat hij is vastgesteld. Dat is niet na te gaan.');
    expect(text).toContain(kenmerk);
    expect(text).not.toContain('✓');
  });
  test('a withdrawn text is the text, and does not hold', () => {
    const gone = { by: 'het bestuur', on: '2026-05-01', reason: 'nader overleg' };
    const text = report(done(withdraw(adopted(), gone)));
    expect(text).toMatch(
      /^Dit is precies de tekst waarover is besloten, maar hij is ingetrokken\./,
    );
    expect(text).toContain('Ingetrokken op 1 mei 2026 door het bestuur: nader overleg.');
  });
  test('consent that was withheld under an adoption', () => {
    const { decisions = [] } = adopted().meta.approval ?? {};
    const text = report(
      withApproval(adopted(), {
        decisions: decisions.map((each) => ({ ...each, decision: 'withheld' })),
      }),
    );
    expect(text).toMatch(/^De tekst past bij het kenmerk .* maar wat is vastgelegd klopt niet\./);
    expect(text).toMatch(/· De medezeggenschapsraad \(MR\) van .* heeft de instemming onthouden\./);
    expect(text).toContain('‘de medezeggenschapsraad (MR) heeft instemming verleend’');
  });
  test('decisions that were deleted', () => {
    const text = report(withApproval(adopted(), { decisions: [] }));
    expect(text).toContain(
      "De instemming van de medezeggenschapsraad (MR) van Obs 't Venster ontbreekt: er is niet om gevraagd",
    );
    expect(text).toMatch(/^De tekst past bij het kenmerk/);
  });
  test('a record with nothing but an adoption', () => {
    const { approval, texts: _, ...meta } = adopted().meta;
    const { adoption: only } = approval ?? {};
    const text = report({ ...adopted(), meta: { ...meta, approval: { adoption: only } } });
    expect(text).toContain('Er is een besluit of vaststelling, maar geen verzoek aan een raad.');
    expect(text).not.toMatch(/^Dit is precies/);
  });
  test('a status that the steps contradict', () => {
    const tree = all();
    expect(report({ ...tree, meta: { ...tree.meta, status: 'adopted' } })).toContain(
      'Als status staat er ‘vastgesteld’, maar uit de stappen volgt ‘instemming verkregen’.',
    );
  });
  test('a digest of an older version says how to go on', () => {
    const old = `sha256:${'0'.repeat(64)}`;
    const { approval } = adopted().meta;
    const text = report(
      withApproval(adopted(), { adoption: { ...approval?.adoption, digest: old } }),
    );
    expect(text).toMatch(/^Dit is niet na te gaan: het kenmerk is van een oudere versie/);
    expect(text).toContain('Begin daarna met akkoord new-version een nieuwe versie');
  });
  test.each([
    ['Cyrillic', 'mag', 'm\u0430g', '{+m[U+0430]g+}', 'U+0430 lijkt op a'],
    ['invisible', 'mag', 'm\u200Bag', '[U+200B]', 'U+200B is onzichtbaar'],
    ['a soft hyphen', 'account', 'ac\u00ADcount', '[U+00AD]', 'U+00AD is onzichtbaar'],
    ['wide digits', '12', '１２', '{+[U+FF11][U+FF12]+}', 'U+FF11 lijkt op 1'],
  ])('names %s letters that look alike', (_, from, to, shown, why) => {
    const text = report(edited(adopted(), from, to));
    expect(text).toContain(shown);
    expect(text).toContain('U ziet hier geen verschil, maar het is er wel');
    expect(text).toContain(why);
  });
  test('letters of another script stay where a reader sees the difference', () => {
    expect(report(edited(adopted(), 'Meld pesten', 'Меld ругань'))).toContain('ругань');
  });
});

function done(outcome: Outcome): Protocol {
  if (!outcome.ok) throw new TypeError(JSON.stringify(outcome.refusals));
  return outcome.tree;
}

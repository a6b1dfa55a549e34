import { adopt, verify } from '@akkoord/approve';
import type { Protocol } from '@akkoord/clause';
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
  const report = (tree: Protocol) => verificationToTerminal(verify(tree), plain);
  test('says that it is the text', () => {
    const outcome = adopt(all(), {
      by: 'het bestuur',
      on: '2026-03-01',
      effectiveFrom: '2026-04-01',
      evaluateBy: '2028',
    });
    const text = report(outcome.ok ? outcome.tree : all());
    expect(text).toMatch(/^Dit is precies de tekst waarover is besloten\./);
    expect(text).toContain('✓ Instemming verleend door de medezeggenschapsraad (MR)');
    expect(text).toContain('✓ Vastgesteld: deze tekst');
  });
  test('names what differs once, word by word', () => {
    const text = report(edited(all(), '12 jaar', '13 jaar'));
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
    const decisions = [{ body: 'mr' as const, decision: 'consent' as const }];
    expect(report({ ...all(), meta: { ...meta, approval: { decisions } } })).toContain(
      'niet na te gaan',
    );
  });
  test('speaks of the request where nothing was decided', () => {
    expect(report(requestedText())).toContain('Het is wel precies de tekst die is voorgelegd.');
    expect(report(edited(requestedText(), '12', '13'))).toContain(
      'niet de tekst die is voorgelegd',
    );
    expect(report({ ...requestedText(), meta: { title: null, language: 'nl' } })).toContain(
      'nog geen raad besloten',
    );
  });
});

import type { Protocol } from '@akkoord/clause';
import { expect, test } from 'vitest';
// By its path: pdf is a later room, which depends on this one.
import { protocolData } from '../../pdf/src/protocol-data.ts';
import { protocolToDocx, protocolToHtml } from '../src/index.ts';
import { docxText } from './docx-text.ts';

const question = 'Wie krijgt een melding?';
const tree: Protocol = {
  type: 'protocol',
  meta: { title: 'Gedragsregels', language: 'nl', status: 'draft' },
  children: [],
};
const open: Protocol = { ...tree, meta: { ...tree.meta, open: [{ id: 'melder', question }] } };

test('a text with open points is marked, and lists them first, in Word, HTML and PDF', async () => {
  const html = protocolToHtml(open);
  const word = docxText(await protocolToDocx(open));
  for (const text of [html, word]) {
    expect(text).toContain('BESPREEKVERSIE');
    expect(text.indexOf(question)).toBeGreaterThan(text.indexOf('Wat nog openstaat'));
    expect(text.indexOf('Wat nog openstaat')).toBeGreaterThan(0);
  }
  expect(protocolData(open)).toMatchObject({
    mark: 'BESPREEKVERSIE',
    openTitle: 'Wat nog openstaat',
    openPoints: [`‘${question}’`],
  });
});

test('a text without any stays a concept', async () => {
  expect(protocolToHtml(tree)).toContain('CONCEPT');
  expect(protocolToHtml(tree)).not.toContain('Wat nog openstaat');
  expect(docxText(await protocolToDocx(tree))).not.toContain('BESPREEKVERSIE');
  expect(protocolData(tree)).toMatchObject({ mark: 'CONCEPT', openPoints: [] });
});

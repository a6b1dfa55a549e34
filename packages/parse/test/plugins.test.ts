import { defaultTaxonomy } from '@akkoord/taxonomy';
import { defaultDictionary } from '@akkoord/taxonomy/dictionary';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseText, protocolMarkdown, protocolText } from '../src/index.ts';

const dictionary = defaultDictionary();
const taxonomy = defaultTaxonomy();

describe('protocolText', () => {
  const source = 'Protocol\n\n1. Hetis hier stil.\n';

  it('lets a unified processor read plain text', () => {
    const options = { taxonomy, dictionary };
    expect(unified().use(protocolText, options).parse(source)).toEqual(parseText(source, options));
  });

  it('tells the file what was repaired', () => {
    const file = new VFile(source);
    unified().use(protocolText, { taxonomy, dictionary }).parse(file);
    const told = file.messages.filter(({ fatal }) => fatal === false);
    expect(told.map(({ ruleId }) => ruleId)).toEqual(['text-damaged', 'glued-words']);
    expect(told[1]).toMatchObject({
      ruleId: 'glued-words',
      source: 'akkoord',
      line: 3,
      column: 4,
      actual: 'Hetis',
      expected: ['Het is'],
    });
  });

  it('tells the file as infos why it was read so', () => {
    const file = new VFile(source);
    unified().use(protocolText, { taxonomy, dictionary }).parse(file);
    const infos = file.messages.filter(({ fatal }) => fatal !== false);
    expect(infos.map(({ ruleId }) => ruleId)).toEqual(['left-out']);
  });
});

describe('protocolMarkdown', () => {
  it('tells the file what could not be read', () => {
    const file = new VFile('---\nstatus: onbekend\n---\n\n- Blijf op het plein.\n');
    unified().use(protocolMarkdown, { taxonomy }).parse(file);
    expect(file.messages.length).toBeGreaterThan(0);
    expect(file.messages[0]?.source).toBe('akkoord');
  });
});

import { clausesOf, type Protocol } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { annotate, explain, protocolAnnotations } from '../src/index.ts';

const taxonomy = defaultTaxonomy();

const tree = parseMarkdown(
  `---
title: Voorbeeld
school: { name: De Mast, sector: po }
clauses:
  sec_B__cl_2:
    topics: [doubt]
---

# B. Voor medewerkers

1. Het is verboden om met een privéaccount vrienden te worden met leerlingen, tenzij het familie is.
2. Zij zijn zich bewust van hun rol.
3. Bij twijfel mag niets worden geplaatst. Dit geldt niet als de rector het vraagt.
4. Niet doen:
   - bellen in de gang.
5. Een zin zonder iets.
`,
  { taxonomy },
);
const of = (label: string) => explain(tree, `sec_B__${label}`, { taxonomy });

describe('explain', () => {
  test('names the words, the rule and the reason', () => {
    const { text, spans, reasons, topics, rights } = of('cl_1');
    const said = spans.map(({ kind, span, rule }) => [
      kind,
      rule,
      text.slice(span.start, span.end),
    ]);
    expect(said).toEqual([
      ['norm', 'permitted', 'verboden'],
      ['mention', 'channel', 'privéaccount'],
      ['exception', 'unless', 'tenzij het familie is'],
    ]);
    expect(spans[0]).toMatchObject({ code: 'norm-read', data: { modality: 'prohibition' } });
    expect(reasons).toEqual([
      {
        code: 'norm-binds',
        data: { modality: 'prohibition', bearers: ['staff'], heading: 'Voor medewerkers' },
      },
    ]);
    expect(topics[0]).toMatchObject({
      id: 'friending_pupils',
      label: 'Vrienden met (oud-)leerlingen',
    });
    expect(rights.map(({ basis }) => basis)).toContain('WMS art. 12 lid 1, onder d');
    expect(rights[0]?.definition).toBeTruthy();
  });

  test('says why there is no norm', () => {
    expect(of('cl_2').provisions).toEqual([]);
    expect(of('cl_2').reasons[0]).toEqual({
      code: 'rule-applied',
      data: { rule: 'awareness' },
    });
    expect(of('cl_2').topics).toEqual([{ id: 'doubt', label: 'Bij twijfel', words: 'given' }]);
    expect(of('cl_5').reasons).toEqual([{ code: 'no-norm', data: {} }]);
  });

  test('shows a case, a following exception, and a norm that stands in the lead-in', () => {
    const kinds = of('cl_3').spans.map(({ kind, rule }) => `${kind} ${rule}`);
    expect(kinds).toEqual([
      'condition in_case',
      'norm may',
      'exception not_applicable',
      'mention body',
    ]);
    expect(of('cl_4__cl_nn1').reasons.length).toBeGreaterThan(0);
  });

  test('throws on an unknown clause', () => {
    expect(() => explain(tree, 'sec_Z', { taxonomy })).toThrow(TypeError);
  });
});

test('the plugin annotates as the function does', () => {
  const found = unified().use(protocolAnnotations, { taxonomy }).runSync(tree) as Protocol;
  expect(clausesOf(found)).toEqual(clausesOf(annotate(tree, { taxonomy })));
});

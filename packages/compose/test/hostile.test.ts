import { clausesOf, ownText, walk } from '@akkoord/clause';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../src/index.ts';
import { answerAll, template as model } from './models.ts';
import { loadWithText } from './small-template.ts';

const template = loadWithText('{{naam}}');
const inText = loadWithText('Van {{naam}} is:\n\n- {{naam}}\n- x {{naam}}');

describe('an answer comes out as plain text', () => {
  const hostile = [
    '# Kop',
    '## A. Kop',
    '- punt',
    '1. nummer',
    '12) nummer',
    '> citaat',
    '---',
    '===',
    '**vet** _schuin_ `code` ~~weg~~',
    '[link](https://voorbeeld.nl "titel") ![beeld](x.png)',
    'https://voorbeeld.nl en post@voorbeeld.nl en <https://voorbeeld.nl>',
    '<script>alert(1)</script>',
    '<!-- #andere-1 -->',
    '<!-- vervolg -->',
    '**2.1** label',
    '[^1] en [^1]: noot',
    '| a | b |',
    '&amp; &lt; &#35;',
    '{{constructor}}',
    '{{#if naam}}x{{/if}}',
    '{{{naam}}}',
    '{{ref "decency-1"}}',
    '#set text(red) $x$ @ref',
    '\\',
    '\\*',
    'een:',
    'C:\\map\\bestand',
    '$& $1 $$',
    '__proto__',
    'toString',
  ];
  for (const value of hostile) {
    test(JSON.stringify(value), () => {
      expect(textsOf(template, value)[0]).toBe(value);
      expect(textsOf(inText, value).slice(0, 3)).toEqual([`Van ${value} is:`, value, `x ${value}`]);
    });
  }

  test('its white space is folded', () => {
    expect(textsOf(template, ' a\n\n# b\t\r\n    c\u0000d\u2028e ')[0]).toBe('a # b c d e');
  });

  test('whatever it holds', () => {
    const value = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((text) => /[^\s\p{Cc}?<]/u.test(text));
    fc.assert(
      fc.property(value, (text) => {
        const tree = compose(inText, { sector: 'po', naam: text });
        const types = new Set<string>();
        walk(tree, (node) => {
          types.add(node.type);
        });
        expect([...types].sort()).toEqual(['clause', 'paragraph', 'protocol', 'section', 'text']);
        const folded = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
        expect(clausesOf(tree).map(ownText)[1]).toBe(folded);
      }),
      { numRuns: 200 },
    );
  });

  test('in every text of the model protocol', () => {
    const value = '1. <b>{{x}}</b> **y**\n\n# z';
    const plain = compose(model, answerAll(first));
    const tree = compose(
      model,
      answerAll((options, question) => {
        if (question.type === 'text' && question.id !== 'versie') return value;
        return question.type === 'list' ? [value, value, value] : (options[0] ?? '');
      }),
    );
    expect(clausesOf(tree).map(({ wId }) => wId)).toEqual(clausesOf(plain).map(({ wId }) => wId));
    expect(tree.meta.school?.name ?? tree.meta.competentAuthority?.name).toBe(
      '1. <b>{{x}}</b> **y** # z',
    );
  });
});

function first(options: readonly (string | number | boolean | readonly string[])[]) {
  return options[0] ?? '';
}

function textsOf(from: typeof template, naam: string): string[] {
  return clausesOf(compose(from, { sector: 'po', naam })).map(ownText);
}

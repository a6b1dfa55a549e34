import { expect, test } from 'vitest';
import * as render from '../src/index.ts';

test('exports exactly these names', () => {
  expect(Object.keys(render).sort()).toEqual([
    'approvalRows',
    'approvalToTerminal',
    'codePointName',
    'columnLegend',
    'comparisonToHtml',
    'comparisonToMarkdown',
    'comparisonToTerminal',
    'decisionLetter',
    'dutchDate',
    'letterToMarkdown',
    'linesOf',
    'nameHiddenCharacters',
    'onDutchDate',
    'phrases',
    'protocolToHtml',
    'protocolToTerminal',
    'requestLetters',
    'rowHeadings',
    'rowLabels',
    'rowRemarks',
    'statusMark',
    'statusWord',
    'toAccount',
    'toDocument',
    'toFrontMatter',
    'toMarkdown',
    'toTable',
    'verificationToTerminal',
  ]);
});

import { expect, test } from 'vitest';
import * as render from '../src/index.ts';

test('exports exactly these names', () => {
  expect(Object.keys(render).sort()).toEqual([
    'approvalRows',
    'codePointName',
    'columnLegend',
    'comparisonToHtml',
    'comparisonToMarkdown',
    'comparisonToTerminal',
    'dutchDate',
    'linesOf',
    'nameHiddenCharacters',
    'onDutchDate',
    'phrases',
    'protocolToHtml',
    'protocolToTerminal',
    'rowHeadings',
    'rowLabels',
    'rowRemarks',
    'statusMark',
    'statusWord',
    'toAccount',
    'toDocument',
    'toMarkdown',
    'toTable',
  ]);
});

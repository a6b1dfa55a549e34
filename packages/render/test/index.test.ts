import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as render from '../src/index.ts';

test('exports exactly these names', () => {
  expect(Object.keys(render).sort()).toEqual([
    'annexesOf',
    'approvalRows',
    'approvalToTerminal',
    'changeText',
    'checkText',
    'choiceText',
    'codePointName',
    'columnLegend',
    'comparisonToDocx',
    'comparisonToHtml',
    'comparisonToMarkdown',
    'comparisonToTerminal',
    'decisionLetter',
    'decisionLetters',
    'decisionProblem',
    'decisionsHeader',
    'decisionsProblems',
    'differencesToTerminal',
    'discussionLetters',
    'explanationInWords',
    'extensionsOf',
    'fileText',
    'findingMessage',
    'findingReason',
    'formatOfPath',
    'formatsOf',
    'harmonizeWording',
    'hasFormat',
    'letterToDocx',
    'letterToMarkdown',
    'limitText',
    'linesOf',
    'messageReason',
    'nameHiddenCharacters',
    'noticeWords',
    'openPointText',
    'openQuestionText',
    'optionLabel',
    'outputFormats',
    'overLimitText',
    'overviewWords',
    'pdfWords',
    'phrases',
    'placesOf',
    'proposalReason',
    'protocolToDocx',
    'protocolToHtml',
    'protocolToTerminal',
    'redlineToDocx',
    'redlineToHtml',
    'refusalText',
    'requestLetters',
    'rowHeadings',
    'rowLabels',
    'rowRemarks',
    'settlingText',
    'standpointText',
    'statusMark',
    'statusWord',
    'synopsisToCsv',
    'synopsisToHtml',
    'synopsisToMarkdown',
    'synopsisToTerminal',
    'synopsisWords',
    'templateText',
    'toAccount',
    'toDocument',
    'toFrontMatter',
    'toMarkdown',
    'toRedline',
    'toSynopsisTable',
    'toTable',
    'unreadableWords',
    'verificationToTerminal',
    'wasWordtNotes',
    'writeDocument',
    'yamlText',
  ]);
});

test('each folder can be loaded apart, and together they are the whole', async () => {
  const { exports: paths } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { exports: Record<string, string> };
  const folders = Object.values(paths).filter((path) => /^\.\/src\/\w+\/index\.ts$/.test(path));
  expect(folders.length).toBeGreaterThan(5);
  const parts = await Promise.all(
    folders.map((path) => import(new URL(`../${path}`, import.meta.url).href)),
  );
  const names = parts.flatMap((part) => Object.keys(part));
  expect(names.sort()).toEqual(Object.keys(render).sort());
});

import { expect, it } from 'vitest';
import * as clause from '../src/index.ts';
import * as schema from '../src/schema/index.ts';

it('exports these names', () => {
  expect(Object.keys(clause).sort()).toEqual([
    'assertNever',
    'basisAt',
    'bearers',
    'bodies',
    'bodyAt',
    'changeSides',
    'clausesOf',
    'contentOf',
    'councils',
    'coverage',
    'digest',
    'digestOfClause',
    'digestOfParts',
    'digestPrefix',
    'footnotesOf',
    'fullNum',
    'identify',
    'isArticleWord',
    'isClause',
    'isJoint',
    'isOldDigest',
    'isSection',
    'isWholeCouncil',
    'labelFrom',
    'labelsOf',
    'leavesOf',
    'marksOf',
    'openPrefix',
    'ownText',
    'readers',
    'restore',
    'rewriteOwnText',
    'sectionsByClause',
    'sectionsOf',
    'sectors',
    'textParts',
    'toSource',
    'walk',
    'withoutQuoteShapes',
  ]);
});

it('exports these schemas and what needs them', () => {
  expect(Object.keys(schema).sort()).toEqual([
    'approvalRightSchema',
    'assertComparison',
    'assertProtocol',
    'assertSynopsis',
    'bearerSchema',
    'bodySchema',
    'clauseDataSchema',
    'councilRightSchema',
    'dateSchema',
    'jsonSchemas',
    'metaSchema',
    'modalitySchema',
    'positionsSchema',
    'schoolSchema',
    'sectorSchema',
    'textPartSchema',
  ]);
});

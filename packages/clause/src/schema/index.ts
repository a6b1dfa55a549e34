export { bodySchema, councilRightSchema, dateSchema, sectorSchema } from './annotation.ts';
export { approvalRightSchema } from './approval.ts';
export { assertComparison, assertProtocol, assertSynopsis } from './assert.ts';
export { jsonSchemas } from './json-schema.ts';
export { metaSchema, schoolSchema } from './meta.ts';
export { clauseDataSchema } from './node.ts';
export { positionsSchema } from './positions.ts';
export { bearerSchema, modalitySchema } from './provision.ts';
export { textPartSchema } from './text-part.ts';

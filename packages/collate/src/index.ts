export { compare } from './compare.ts';
export { diffWords } from './diff.ts';

export { type CompareOptions, compare } from './compare.ts';
export { diffWords } from './diff.ts';
export type { Pins } from './pins.ts';
export { type SchoolNameFinder, schoolNameFinder } from './school-names.ts';
export { type SynopsisOptions, synopsis } from './synopsis/synopsis.ts';

export { mostScans } from './page-images.ts';
export type { ScanKind, ScanProgress } from './read-pages.ts';
export { readScan, type ScanOptions } from './read-scan.ts';

export { synopsisToCsv } from './synopsis-csv.ts';

import type { Protocol, Sector } from '@akkoord/clause';
import { Option } from 'commander';
import type { Io } from './io.ts';
import { sectorWords } from './words/sector-words.ts';

/** Every kind of school; written out here so that the help does not load the schema. */
const kinds: Readonly<Record<Sector, true>> = {
  po: true,
  so: true,
  vso: true,
  'so+vso': true,
  vo: true,
  mbo: true,
};

/** Describe `--sector`. */
export function sectorOption(): Option {
  return new Option('--sector <soort>', sectorWords.option).choices(Object.keys(kinds));
}

/** A right of a council, as far as it tells whether it is a question. */
interface Doubtful {
  sectors?: readonly Sector[] | undefined;
}

/** Ask on standard error what kind of school it is, where rights of parents and pupils depend on it. */
export function askSector(rights: readonly Doubtful[], io: Io): void {
  if (rights.some(({ sectors }) => sectors)) io.stderr.write(`${sectorWords.question}\n`);
}

/** Say on standard error that a kind of school was given that has no place in the file: it names no school. */
export function tellLooseSector({ meta }: Protocol, sector: Sector | undefined, io: Io): void {
  if (sector && !meta.school) io.stderr.write(`${sectorWords.noSchool(sector)}\n`);
}

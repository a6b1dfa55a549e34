import type { Sector } from '@akkoord/clause';
import type {
  PickedFile,
  Progress,
  Reading,
  Sides,
  TableFormat,
  TableResult,
} from '../desk/jobs.ts';

/** Which of the two texts. */
export type Side = 'before' | 'after';

/** Both, in the order of the table. */
export const sides = ['before', 'after'] as const satisfies readonly Side[];

/** What stands on one side. */
export type SideState =
  | { kind: 'empty' }
  | { kind: 'reading'; file: PickedFile }
  | { kind: 'read'; file: PickedFile; reading: Reading }
  | { kind: 'refused'; file: PickedFile; reason: string }
  | { kind: 'failed'; file: PickedFile; detail: string }
  | { kind: 'stopped'; file: PickedFile };

/** Where the table is. */
export type TableState =
  | { kind: 'none' }
  | { kind: 'busy'; progress: Progress | null }
  | { kind: 'ready'; result: TableResult }
  | { kind: 'failed'; detail: string };

/** All that the page shows. */
export interface Work {
  before: SideState;
  after: SideState;
  /** What kind of school a person says it is; `null` where nobody said. */
  sector: Sector | null;
  table: TableState;
  /** The form that is being written. */
  saving: TableFormat | null;
  /** What a screen reader is told, and what stands under the buttons; empty where there is nothing to tell. */
  notice: string;
  /** Whether this browser keeps the work; `null` until it is known. */
  kept: boolean | null;
}

/** Where everybody starts. */
export const noWork: Work = {
  before: { kind: 'empty' },
  after: { kind: 'empty' },
  sector: null,
  table: { kind: 'none' },
  saving: null,
  notice: '',
  kept: null,
};

/** Give the file of a side; `null` where none was picked. */
export function fileOf(side: SideState): PickedFile | null {
  return side.kind === 'empty' ? null : side.file;
}

/** Give what can be compared; `null` until both texts were read. */
export function readSides({ before, after, sector }: Work): Sides | null {
  if (before.kind !== 'read' || after.kind !== 'read') return null;
  return { before: before.file, after: after.file, sector };
}

/** Whether the kind of school is asked: a text does not tell it, and a right hangs on it. */
export function asksSector({ before, after, sector }: Work): boolean {
  if (sector !== null) return true;
  return [before, after].some((side) => side.kind === 'read' && side.reading.asksSector);
}

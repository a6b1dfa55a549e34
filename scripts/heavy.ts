import { test } from 'vitest';

const { AKKOORD_HEAVY } = process.env;

/** Whether `pnpm test:heavy` runs these tests; `pnpm test` leaves out what takes long. */
export const isHeavy: boolean = AKKOORD_HEAVY === '1';

/** A test that takes long: `pnpm test:heavy` runs it, and `pnpm test` says that it was skipped. */
export function heavyTest(name: string, run: () => void | Promise<void>): void {
  test.skipIf(!isHeavy)(isHeavy ? name : `${name} (skipped: pnpm test:heavy runs it)`, run);
}

import { z } from 'zod';
import { type Comparison, comparisonSchema } from './comparison.ts';
import { type Protocol, protocolSchema } from './node.ts';
import { type Synopsis, synopsisSchema } from './synopsis.ts';

/** Check that a value is a clause tree. @throws TypeError that names every place where it is not. */
export function assertProtocol(value: unknown): asserts value is Protocol {
  assertBy(protocolSchema, value, 'clause tree');
}

/** Check that a value is a comparison. @throws TypeError that names every place where it is not. */
export function assertComparison(value: unknown): asserts value is Comparison {
  assertBy(comparisonSchema, value, 'comparison');
}

/** Check that a value is a synopsis. @throws TypeError that names every place where it is not. */
export function assertSynopsis(value: unknown): asserts value is Synopsis {
  assertBy(synopsisSchema, value, 'synopsis');
}

function assertBy(schema: z.ZodType, value: unknown, what: string): void {
  const result = schema.safeParse(value);
  if (result.success) return;
  throw new TypeError(`Expected a ${what}\n${z.prettifyError(result.error)}`, {
    cause: result.error,
  });
}

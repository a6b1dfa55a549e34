import { z } from 'zod';
import { comparisonSchema } from './comparison.ts';
import { protocolSchema } from './node.ts';
import { synopsisSchema } from './synopsis.ts';

/**
 * Give the JSON Schema (2020-12) of what the commands print.
 *
 * @returns By name: `protocol`, `comparison`, `synopsis`.
 */
export function jsonSchemas(): Record<'protocol' | 'comparison' | 'synopsis', unknown> {
  return {
    protocol: z.toJSONSchema(protocolSchema, { unrepresentable: 'any' }),
    comparison: z.toJSONSchema(comparisonSchema, { unrepresentable: 'any' }),
    synopsis: z.toJSONSchema(synopsisSchema, { unrepresentable: 'any' }),
  };
}

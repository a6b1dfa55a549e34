import { sectors } from '@akkoord/clause';
import { z } from 'zod';
import { type Act, entrySchema } from './acts/entry.ts';
import { idSchema } from './acts/id.ts';
import { type KeptFile, type KeptWork, keptVersion, type WholeWork } from './kept.ts';
import { sides } from './sides.ts';

/** Why work cannot be taken up: it is none, a later Akkoord wrote it, or it is damaged. */
export type WorkRefusal =
  | { kind: 'no-work' }
  | { kind: 'later' /** The version that it says. */; version: number }
  | { kind: 'damaged' /** The first place that is wrong. */; place: string };

/** Stops where work cannot be taken up. */
export class WorkRefused extends Error {
  override readonly name = 'WorkRefused';
  readonly refusal: WorkRefusal;

  constructor(refusal: WorkRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

const keptSchema = z.strictObject({
  version: z.literal(keptVersion),
  id: idSchema,
  log: z.array(entrySchema),
});

const fileSchema = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) });

/** What the page with two files kept. */
const firstSchema = z.object({
  version: z.literal(1),
  before: fileSchema.nullable(),
  after: fileSchema.nullable(),
  sector: z.enum(sectors).nullable(),
});

const versionSchema = z.looseObject({ version: z.int().min(1) });

/**
 * Read work as it was kept.
 *
 * @param value What stood there, of any shape.
 * @throws WorkRefused where it is no work of a version that is known here.
 */
export function readKept(value: unknown): KeptWork {
  // Nothing may be made into a program here (`new Function`): the page's policy forbids it.
  z.config({ jitless: true });
  const versioned = versionSchema.safeParse(value);
  if (!versioned.success) throw new WorkRefused({ kind: 'no-work' });
  const { version } = versioned.data;
  if (version > keptVersion) throw new WorkRefused({ kind: 'later', version });
  return inShape(keptSchema, value);
}

/**
 * Take up what the page with two files kept: version 1.
 *
 * @param id Of the work that it becomes.
 * @param at When it is taken up, ISO 8601.
 * @throws WorkRefused where it is not that.
 */
export function fromFirst(value: unknown, { id, at }: { id: string; at: string }): WholeWork {
  z.config({ jitless: true });
  const first = inShape(firstSchema, value);
  const files = new Map<string, KeptFile>();
  const acts: Act[] = [];
  for (const side of sides) {
    const file = first[side];
    if (!file) continue;
    files.set(side, file);
    acts.push({ kind: 'document-added', document: side, name: file.name.slice(0, 1000) });
  }
  const has = (side: 'before' | 'after') => (first[side] ? side : null);
  acts.push({ kind: 'sides-chosen', before: has('before'), after: has('after') });
  if (first.sector) acts.push({ kind: 'sector-said', sector: first.sector });
  return { version: keptVersion, id, log: [{ kind: 'do', id: 'first', at, acts }], files };
}

function inShape<Shape extends z.ZodType>(schema: Shape, value: unknown): z.infer<Shape> {
  const { data, error } = schema.safeParse(value);
  if (error) {
    throw new WorkRefused({ kind: 'damaged', place: error.issues[0]?.path.join('.') ?? '' });
  }
  return data as z.infer<Shape>;
}

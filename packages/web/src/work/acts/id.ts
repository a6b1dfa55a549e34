import { z } from 'zod';

/** Tells a document or an entry from all others, also from those of another computer. */
export const idSchema = z.string().regex(/^[a-z0-9-]{1,64}$/);

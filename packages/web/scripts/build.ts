/** Build the page twice, as a site and as one file, and print how large they are: `pnpm build`. */
import { buildPage } from './build-page.ts';
import { sizesOf } from './sizes.ts';

for (const line of sizesOf(await buildPage()).lines) console.log(line);

/** Build the page twice, as a site and as one file, and print how large they are: `pnpm build`. */
import { buildPage } from './build-page.ts';
import { sizesOf } from './sizes.ts';

const dist = await buildPage();
for (const line of sizesOf(dist).lines) console.log(line);

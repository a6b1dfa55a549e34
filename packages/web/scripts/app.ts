/** Build the page and serve it on this computer, to nobody else: `pnpm app`. */
import { appWords } from '../src/words/app-words.ts';
import { buildPage } from './build-page.ts';
import { servePage } from './serve-page.ts';

console.log(appWords.building);
await buildPage('site');
const { resolvedUrls } = await servePage();
for (const url of resolvedUrls?.local ?? []) console.log(appWords.ready(url));

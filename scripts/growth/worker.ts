/** Read one text in one way, and tell how much processor time it took: the other half of `growth.ts`. */
import { parentPort } from 'node:worker_threads';
import { annotate } from '../../packages/annotate/src/index.ts';
import type { Protocol } from '../../packages/clause/src/index.ts';
import { compare } from '../../packages/collate/src/index.ts';
import { parseMarkdown } from '../../packages/parse/src/markdown/parse-markdown.ts';
import { parseText } from '../../packages/parse/src/text/read-text.ts';
import { defaultDictionary } from '../../packages/taxonomy/src/dictionary/index.ts';
import { defaultTaxonomy } from '../../packages/taxonomy/src/index.ts';
import type { Kind, Task } from './task.ts';

const taxonomy = defaultTaxonomy();
const dictionary = defaultDictionary();
const inText = (text: string) => parseText(text, { taxonomy, dictionary });
const inMarkdown = (text: string) => parseMarkdown(text, { taxonomy });
const annotated = (tree: Protocol) => annotate(tree, { taxonomy });

/** What is made before the clock runs, and what is timed. */
const kinds = {
  text: (text) => () => inText(text),
  markdown: (text) => () => inMarkdown(text),
  annotate: (text) => {
    const tree = inText(text);
    return () => annotated(tree);
  },
  'annotate markdown': (text) => {
    const tree = inMarkdown(text);
    return () => annotated(tree);
  },
  compare: (text) => {
    const tree = annotated(inText(text));
    return () => compare(tree, tree, { taxonomy });
  },
} as const satisfies Record<Kind, (text: string) => () => unknown>;

parentPort?.on('message', ({ kind, text }: Task) => {
  const run = kinds[kind](text);
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  parentPort?.postMessage((user + system) / 1000);
});

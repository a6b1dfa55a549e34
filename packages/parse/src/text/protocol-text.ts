import type { Protocol } from '@akkoord/clause';
import type { Plugin } from 'unified';
import { tellFile } from '../tell-file.ts';
import type { TextOptions } from './pipeline.ts';
import { parseText } from './read-text.ts';

/** Let a unified processor read protocols in plain text; options as for `parseText`. */
export const protocolText: Plugin<[TextOptions], string, Protocol> = function (options) {
  this.parser = (document, file): Protocol => {
    const tree = parseText(document, options);
    tellFile(tree, file);
    return tree;
  };
};

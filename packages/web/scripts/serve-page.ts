import { join } from 'node:path';
import { type PreviewServer, preview } from 'vite';

/**
 * Serve the built site on this computer, to nobody else: it listens on the loopback address, and answers only who
 * asks for that.
 *
 * @param port Of the address. Default: the first that is free from 4173.
 */
export function servePage(port = 4173): Promise<PreviewServer> {
  return preview({
    configFile: false,
    root: join(import.meta.dirname, '..'),
    build: { outDir: 'dist/site' },
    logLevel: 'warn',
    preview: {
      host: '127.0.0.1',
      port,
      headers: {
        // What a page cannot ask for itself; the rest of its policy stands in it.
        'Content-Security-Policy': "frame-ancestors 'none'",
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      },
    },
  });
}

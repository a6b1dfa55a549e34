import { createHash } from 'node:crypto';
import { pageStyle, protocolStyle } from '@akkoord/render/html/style';
import type { Plugin } from 'vite';

/**
 * Put a content security policy into the page: it may run its own script, start a worker that it made itself, and
 * ask nothing of anybody. A worker made from a blob is bound by the same policy.
 *
 * Scripts that stand in the page are allowed by their hash, those beside it by their origin.
 */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          file.source = withPolicy(String(file.source));
        }
      },
    },
  };
}

/**
 * Add the policy to a page.
 *
 * @throws TypeError where a script is neither in the page nor beside it.
 */
export function withPolicy(html: string): string {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  const sources = scripts.map(([, attributes = '', code = '']) => {
    if (!/\bsrc=/.test(attributes)) return `'sha256-${sha256(code)}'`;
    if (/\bsrc="\.\//.test(attributes)) return "'self'";
    throw new TypeError(`A script from elsewhere: ${attributes}`);
  });
  const policy = [
    "default-src 'none'",
    `script-src ${sources.join(' ')}`,
    // Of the page that shows how a text was read, in a frame of its own.
    `style-src 'sha256-${sha256(`${pageStyle}${protocolStyle}`)}'`,
    'worker-src blob:',
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return html.replace(/<meta charset="utf-8" ?\/?>/, (charset) => `${charset}\n    ${meta}`);
}

function sha256(code: string): string {
  return createHash('sha256').update(code, 'utf8').digest('base64');
}

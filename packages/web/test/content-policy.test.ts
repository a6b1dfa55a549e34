import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from '../scripts/content-policy.ts';

const page = (script: string) => `<head><meta charset="utf-8" />${script}</head>`;
const policyOf = (html: string) =>
  /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];

test('a script in the page is allowed by its hash, one beside it by its origin', () => {
  const hash = createHash('sha256').update('let a = "$&";').digest('base64');
  expect(policyOf(withPolicy(page('<script type="module">let a = "$&";</script>')))).toContain(
    `script-src 'sha256-${hash}';`,
  );
  expect(policyOf(withPolicy(page('<script src="./a.js"></script>')))).toContain(
    "script-src 'self';",
  );
});

test('nothing may be asked of anybody, and nothing is evaluated', () => {
  const policy = policyOf(withPolicy(page('<script src="./a.js"></script>'))) ?? '';
  for (const rule of ["default-src 'none'", "connect-src 'none'", "form-action 'none'"]) {
    expect(policy.split('; ')).toContain(rule);
  }
  expect(policy).not.toContain('unsafe');
});

test('a script from elsewhere is refused', () => {
  expect(() => withPolicy(page('<script src="https://example.org/a.js"></script>'))).toThrow(
    TypeError,
  );
});

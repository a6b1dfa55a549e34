import { expect, test } from 'vitest';
import { packedModule } from '../scripts/packed-worker.ts';
import { unpacked } from '../src/desk/start-worker.ts';

test('the code of a worker is packed, and unpacks to the same', async () => {
  const code = `postMessage("één \\"regel\\"", '\\n', \`€\`);`;
  const module = `const jsContent = ${JSON.stringify(code)};\nconst blob = 1;`;
  const packed = /^export default "([^"]+)";$/.exec(packedModule(module))?.[1] ?? '';
  expect(await (await unpacked(packed)).text()).toBe(code);
});

test('a module without one is refused', () => {
  expect(() => packedModule('export default 1;')).toThrow(TypeError);
});

import { describe, expect, test } from 'vitest';
import { runMain } from './run-main.ts';

const cwd = import.meta.dirname;

describe('wrong use', () => {
  test.each([
    ['pars x', 'Onbekende opdracht pars. Bedoelde u parse? Zie akkoord --help.'],
    [
      'protocol.md',
      'Onbekende opdracht protocol.md. Bedoelde u akkoord parse protocol.md? Zie akkoord --help.',
    ],
    ['onzin', 'Onbekende opdracht onzin. Zie akkoord --help.'],
    ['--jsn', 'Onbekende optie --jsn. Zie akkoord --help.'],
    ['parse --jsn x', 'Onbekende optie --jsn. Bedoelde u --json? Zie akkoord parse --help.'],
    ['parse', 'Er ontbreekt iets: <bestand>. Zie akkoord parse --help.'],
    ['parse a b', 'Te veel bestanden of woorden bij parse. Zie akkoord parse --help.'],
    ['compare a', 'Er ontbreekt iets: <wordt>. Zie akkoord compare --help.'],
    [
      'compare a b -o',
      'Bij -o, --output <bestand> ontbreekt de waarde. Zie akkoord compare --help.',
    ],
    [
      'compare a b --fail-on alles',
      '--fail-on <wat> kan niet alles zijn. Kies uit substantive, any, none. Zie akkoord compare --help.',
    ],
    ['compare - -', 'Er kan maar één tekst van de standaardinvoer (-) komen.'],
  ])('akkoord %s', async (line, sentence) => {
    const { code, stdout, stderr } = await runMain(line.split(' '), { cwd });
    expect(stderr).toBe(`${sentence}\n`);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('without a command the help goes to standard error', async () => {
    const { code, stdout, stderr } = await runMain([], { cwd });
    expect(stderr).toContain('Gebruik: akkoord <opdracht> [opties]');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('help', () => {
  test.each([['--help'], ['help'], ['parse --help'], ['help compare'], ['draft -h']])(
    'akkoord %s is Dutch, with examples',
    async (line) => {
      const { code, stdout, stderr } = await runMain(line.split(' '), { cwd });
      expect(stdout).toMatch(/^Gebruik: akkoord /);
      expect(stdout).toContain('Voorbeelden:\n  akkoord ');
      expect(stdout).toContain('Opties:');
      expect(stdout).not.toMatch(/Usage|Options|Commands|Arguments|default|choices|display help/);
      expect(stderr).toBe('');
      expect(code).toBe(0);
    },
  );

  test('fits the terminal', async () => {
    const { stdout } = await runMain(['help', 'compare'], { cwd, tty: true, columns: 60 });
    const lines = stdout.split('\n').filter((line) => !line.startsWith('  akkoord'));
    expect(Math.max(...lines.slice(0, 12).map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test('--version prints the version only', async () => {
    const { code, stdout } = await runMain(['--version'], { cwd });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(code).toBe(0);
  });
});

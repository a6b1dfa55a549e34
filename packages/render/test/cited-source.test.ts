import { expect, test } from 'vitest';
import { citedSource } from '../src/words/index.ts';

test.each([
  [
    'read, and the newest that is known',
    { source: 'UAVG art. 5 lid 1', asOf: '2021-07-01', readOn: '2026-11-30' },
    'UAVG art. 5 lid 1 (gelezen in de tekst van 1 juli 2021, op 30 november 2026)',
  ],
  [
    'read in an old text',
    { source: 'WPO art. 14 lid 1', asOf: '2015', readOn: '2026-11-30', later: 'unread' },
    'WPO art. 14 lid 1 (gelezen in de tekst van 2015, op 30 november 2026; ga na of dit nog zo is)',
  ],
  [
    'without a date of its own',
    { source: 'pagina van de inspectie', asOf: '2026-11-30', readOn: '2026-11-30' },
    'pagina van de inspectie (gelezen op 30 november 2026)',
  ],
  [
    'known from others only',
    { source: 'Sr art. 254ba', asOf: '2024-07-01', later: 'unread' },
    'Sr art. 254ba (stand 1 juli 2024, niet zelf gelezen; ga na of dit klopt)',
  ],
  [
    'of a template of one’s own',
    { source: 'Cao po art. 3', asOf: '2025-08' },
    'Cao po art. 3 (tekst van augustus 2025)',
  ],
] as const)('a source %s', (_, source, words) => {
  expect(citedSource(source)).toBe(words);
});

import {
  agendaOfSession,
  decideRow,
  type HarmonizationSession,
  openHarmonization,
  type ReadText,
  sessionToYaml,
} from '../../src/index.ts';
import { toText } from './three-schools.ts';

/** What De Eik says. */
export const eik = `---
title: Protocol van De Eik
subject: social-media
school: { name: De Eik, sector: po }
---

1. Leerlingen mogen van de docent in de les geen telefoon gebruiken.
2. Leerlingen mogen niet schelden of pesten.
`;

/** What De Beuk says. */
export const beuk = `---
title: Protocol van De Beuk
subject: social-media
school: { name: De Beuk, sector: po }
---

1. Leerlingen mogen van de leraar in de les hun telefoon gebruiken.
2. Leerlingen mogen niet schelden of pesten.
`;

/** Both as they were read. */
export const both: readonly ReadText[] = [toText('eik.md', eik), toText('beuk.md', beuk)];

/** Who decides in tests. */
export const say = { by: 'de werkgroep', on: '2026-11-21', why: 'Zo willen wij het.' } as const;

/** Decide on a row by its key. */
export function decide(
  session: HarmonizationSession,
  key: string,
  choose: Parameters<typeof decideRow>[2]['choose'],
  more: Partial<Record<'by' | 'on' | 'why', string>> = {},
): HarmonizationSession {
  const item = agendaOfSession(session).find((one) => one.key === key);
  if (!item) throw new TypeError(`No row ${key}`);
  return decideRow(session, item, { ...say, ...more, choose });
}

/** Write decisions by hand under those of a session. */
export function byHand(session: HarmonizationSession, ...lines: string[]): string {
  const [before = ''] = sessionToYaml(session).split(/^decisions:.*$/m);
  const recorded = sessionToYaml(session).split(/^decisions:.*\n/m)[1] ?? '';
  return `${before}decisions:\n${recorded.trimEnd()}\n${lines.join('\n')}\n`;
}

/** Put both on the table. */
export function opened(decisions?: string): HarmonizationSession {
  return openHarmonization(both, { decisions });
}

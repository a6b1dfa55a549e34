import { readerNames } from '@akkoord/render/words';

/** The ways to see a comparison, in the order of the buttons. */
export const viewWords = {
  table: 'Tabel',
  running: 'Doorlopende tekst',
  beside: 'Naast elkaar',
} as const;

/** One of those. */
export type View = keyof typeof viewWords;

/** What is said of choosing a view and a reader. */
export const choosingWords = {
  view: 'Weergave',
  reader: 'Samenvatting voor',
  everyone: 'iedereen',
  readers: readerNames,
  runningBusy: 'De tekst wordt gemaakt…',
} as const;

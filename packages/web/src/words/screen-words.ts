/** What stands on the first screen of a task: what it is for. */
interface ScreenWords {
  /** What stands in its address, and is written down by nobody but computers. */
  path: string;
  title: string;
  /** In the list of screens. */
  short: string;
}

/** The screens. */
export const screenWords = {
  start: { path: '', title: 'Wat wilt u doen?', short: 'Begin' },
  documents: { path: 'teksten', title: 'Uw teksten', short: 'Teksten' },
  reading: { path: 'lezen', title: 'Wat ik las', short: 'Wat ik las' },
  table: { path: 'was-wordt', title: 'Was-wordt', short: 'Was-wordt' },
  draft: { path: 'opstellen', title: 'Opstellen', short: 'Opstellen' },
  keeping: { path: 'bewaren', title: 'Uw werk bewaren en wissen', short: 'Bewaren' },
} as const satisfies Record<string, ScreenWords>;

/** The tasks on the first screen: what they are called and give. */
export const taskWords = {
  documents: {
    title: 'Lezen en vergelijken',
    about:
      'Leg een oude en een nieuwe tekst naast elkaar, of de protocollen van twee scholen. U ziet per bepaling wat er verandert, en of een regel strenger of soepeler wordt.',
  },
  draft: {
    title: 'Een protocol opstellen',
    about:
      'Beantwoord vragen over uw school. U ziet meteen welke tekst erbij hoort, en krijgt een concept in Word, als webpagina of in een andere vorm.',
  },
} as const satisfies Record<string, { title: string; about: string }>;

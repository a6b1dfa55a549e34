import { counted } from '@akkoord/text';

/** What the first screen says. */
export const startWords = {
  lead: 'Akkoord helpt scholen om protocollen te lezen, te vergelijken en samen te maken. U hebt geen account nodig en u hoeft niets te installeren.',
  files: 'Uw bestanden',
  goOn: (count: number) => `Verder met uw ${counted(count, 'tekst', 'teksten')}`,
  tasks: 'Taken',
} as const;

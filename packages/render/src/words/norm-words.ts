import type { Bearer, Modality } from '@akkoord/clause';
import { listed } from '@akkoord/text';

interface ModalityWords {
  /** What the norm is: `een verbod`. */
  noun: string;
  /** What that makes of an act: `het is verboden`. */
  state: string;
  /** The same after `dit was`, where a state would not say whose it is. */
  was: string;
  /** What one school and what more schools do to people (`*`). */
  verbs: readonly [one: string, more: string];
}

/** What a norm does, in the forms that sentences ask for. */
export const modalityWords = {
  obligation: {
    noun: 'verplichting',
    state: 'verplicht',
    was: 'verplicht',
    verbs: ['verplicht *', 'verplichten *'],
  },
  permission: {
    noun: 'toestemming',
    state: 'toegestaan',
    was: 'toegestaan',
    verbs: ['staat het * toe', 'staan het * toe'],
  },
  prohibition: {
    noun: 'verbod',
    state: 'verboden',
    was: 'verboden',
    verbs: ['verbiedt het *', 'verbieden het *'],
  },
  recommendation: {
    noun: 'advies',
    state: 'aangeraden',
    was: 'een advies',
    verbs: ['raadt het * aan', 'raden het * aan'],
  },
} as const satisfies Record<Modality, ModalityWords>;

/** An obligation of nobody in particular, as one school and as more schools put it. */
export const bareObligation = ['stelt het verplicht', 'stellen het verplicht'] as const;

interface BearerWords {
  /** The bare name, for a list of who it was and who it is. */
  name: string;
  /** As the subject of a sentence. */
  subject: string;
  /** As people call them where room is scarce. */
  short: string;
}

/** Whom a norm binds, in the forms that sentences ask for. */
export const bearerWords = {
  staff: { name: 'medewerkers', subject: 'medewerkers', short: 'medewerkers' },
  pupil: { name: 'leerlingen', subject: 'leerlingen', short: 'leerlingen' },
  parent: { name: 'ouders', subject: 'ouders', short: 'ouders' },
  competent_authority: {
    name: 'bevoegd gezag',
    subject: 'het bevoegd gezag',
    short: 'het bestuur',
  },
  school_leadership: {
    name: 'schoolleiding',
    subject: 'de schoolleiding',
    short: 'de schoolleiding',
  },
  mentor: { name: 'mentor', subject: 'de mentor', short: 'de mentor' },
  school: { name: 'school', subject: 'de school', short: 'de school' },
  everyone: { name: 'iedereen', subject: 'iedereen', short: 'iedereen' },
  mr: { name: 'medezeggenschapsraad', subject: 'de medezeggenschapsraad', short: 'de MR' },
} as const satisfies Record<Bearer, BearerWords>;

/** Name bearers as Dutch does: `leerlingen en ouders`. */
export function bearersIn(form: keyof BearerWords, bearers: readonly Bearer[]): string {
  return listed(bearers.map((bearer) => bearerWords[bearer][form]));
}

import type { Act } from '../work/acts/entry.ts';

/** What a person did, as the button names it that undoes it. */
export const actWords = {
  'document-added': 'tekst toevoegen',
  'document-removed': 'tekst weghalen',
  'document-corrected': 'verbetering',
  'document-checked': 'zeggen dat het klopt',
  'sector-said': 'soort school kiezen',
  'change-decided': 'besluit',
  'decisions-added': 'besluiten van een ander toevoegen',
  'decider-said': 'zeggen wie besluit',
  'question-answered': 'antwoord',
  'sides-chosen': 'was en wordt kiezen',
} as const satisfies Record<Act['kind'], string>;

/** What is said of undoing. */
export const undoWords = {
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  noUndo: 'er is niets om ongedaan te maken',
  noRedo: 'er is niets om opnieuw te doen',
  undone: (what: string) => `Ongedaan gemaakt: ${what}.`,
  redone: (what: string) => `Opnieuw gedaan: ${what}.`,
} as const;

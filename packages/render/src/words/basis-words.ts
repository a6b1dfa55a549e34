/** What stands around the sources on which clauses rest. */
export const basisWords = {
  annex: 'Bijlage: bronnen per bepaling',
  /** It says what a clause that is not listed means: nothing. */
  intro:
    'Hier staat op welke bron een bepaling rust, welke tekst daarvan is gelezen en op welke dag. Wat daarna is gewijzigd, is niet gelezen. Staat een bepaling hier niet bij, dan is er geen bron bij vastgelegd.',
  clause: 'Bepaling',
  source: 'Bron',
} as const;

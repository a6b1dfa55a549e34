/** What the command line says of which council decides. */
export const levelWords = {
  option:
    'wie er beslist: mr (de MR van elke school), gmr (de GMR, over alle of de meeste scholen) of deelraad',
  question: 'Wie beslist over dit protocol?',
  levels: {
    mr: 'de medezeggenschapsraad (MR) van elke school',
    gmr: 'de gemeenschappelijke medezeggenschapsraad (GMR): het geldt voor alle of de meeste scholen van het bestuur',
    deelraad: 'de deelraad: het geldt voor een deel van één school',
  },
  unknown: (given: string) => `${given} is niet bekend bij level. Kies uit mr, gmr of deelraad.`,
} as const;

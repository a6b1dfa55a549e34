/** What the command line says of the steps of an approval. */
export const approvalWords = {
  oldDates: {
    flag: 'een dag van vóór 1990 klopt',
    question: 'Klopt dit jaar?',
    other: 'Nee, ik geef een andere dag op',
    kept: 'Ja, dit jaar klopt',
  },
  differsFromText: {
    flag: 'u hebt gezien dat de tekst iets anders zegt, en houdt wat u opgeeft',
    question: 'Wat wilt u doen?',
    other: 'Iets anders opgeven',
    kept: 'Zo laten: het klopt allebei',
  },
  discussion: {
    flag: 'leg een bespreekversie voor: u vraagt nog geen besluit, en wat openstaat, staat apart',
    to: 'aan welke raden, zoals mr, pmr, omr of gmr (alleen bij een bespreekversie)',
    by: 'Wie legt de bespreekversie voor? Bijvoorbeeld: de directeur',
    on: 'Op welke dag? Bijvoorbeeld 1 maart 2026.',
    respondBy: 'Wanneer ontvangt u uiterlijk een reactie? Bijvoorbeeld 1 maart 2026.',
    strange: (flags: readonly string[]) =>
      `Dit hoort niet bij een bespreekversie: ${flags.join(', ')}. Daarmee vraagt u nog geen besluit.`,
    council: (body: string, known: readonly string[]) =>
      `${body}: deze raad ken ik niet. Kies uit ${known.join(', ')}.`,
    done: (path: string, open: readonly string[]) => [
      `Vastgelegd in ${path}: de bespreekversie. Het blijft een concept.`,
      ...(open.length > 0 ? ['Wat nog openstaat:', ...open.map((point) => `  - ${point}`)] : []),
    ],
    next: (path: string) =>
      `Volgende stap: schrijf de brief met akkoord approval letter ${path} -o brief.docx. Bespreek de tekst, vul in wat openstaat en leg de tekst voor met akkoord approval request.`,
    nextLetter:
      'Volgende stap: lees de brief na en stuur hem. Bespreek de tekst, vul in wat openstaat en leg de tekst voor met akkoord approval request.',
  },
  undo: {
    description: 'Neem de laatste stap terug die in een protocol is vastgelegd.',
    byFlag: 'wie de stap terugneemt',
    onFlag: 'de dag; zonder deze optie: vandaag',
    reasonFlag: 'waarom',
    dataFlag: 'dit alles in een bestand (.yaml)',
    help: `
Zo zet u een vergissing recht, zoals een verkeerd besluit of een verkeerde dag. U
kunt dit herhalen, stap voor stap, tot het concept. De geschiedenis in het bestand
houdt beide: de stap en dat die is teruggenomen. De tekst zelf blijft zoals hij is.
`,
    by: 'Wie neemt de stap terug?',
    on: 'Op welke dag? Bijvoorbeeld 1 maart 2026.',
    done: (event: string, status: string) => [
      `Teruggenomen: ${event}.`,
      `Nu geldt weer: ${status}. In de geschiedenis staan beide.`,
    ],
  },
} as const;

/** The help of `akkoord approval letter`. */
export const letterHelp = {
  description: 'Schrijf de brieven van wat is vastgelegd, zo vaak als u wilt.',
  only: 'request (alleen het verzoek), copies (kopieën voor de andere geledingen), discussion (alleen de brief bij de bespreekversie) of decisions (alleen de besluiten); zonder deze optie: alles wat nu geldt',
  body: 'alleen de besluiten van deze raad of geleding',
  previous: 'de vorige tekst; de was-wordttabel gaat dan mee met het verzoek',
  output:
    'schrijf naar een .pdf, .docx of .md; zijn er meer brieven, dan komt achter de naam van wie elke brief is',
  force: 'overschrijf bestaande brieven',
} as const;

/** Why there is no letter, and what to do. */
export const letterWords = {
  none: (path: string) =>
    `${path}: hier is niets vastgelegd waarvan Akkoord een brief kan maken. Bekijk wat er staat met akkoord approval show ${path}`,
  otherText: (path: string) =>
    `${path}: de tekst is gewijzigd na het verzoek, dus een brief met deze tekst als bijlage zou niet kloppen. Zie wat er anders is met akkoord verify ${path}. De brieven van de besluiten krijgt u met --only decisions.`,
  otherDiscussed: (path: string) =>
    `${path}: de tekst is gewijzigd nadat u de bespreekversie voorlegde, dus een brief met deze tekst als bijlage zou niet kloppen. Leg de nieuwe tekst voor met akkoord approval request ${path} --discussion.`,
} as const;

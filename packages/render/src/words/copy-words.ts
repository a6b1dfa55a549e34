/** What the board writes to a section with a copy of its request to another. */
export const copyWords = {
  /** Stands in the name of the file. */
  file: 'kopie',
  title: 'Om kennis van te nemen',
  subject: (text: string, kind: string) => `${text}: kopie van ons verzoek om ${kind}`,
  plan: (text: string, schools: string) =>
    `Wij willen ${text} vaststellen${schools}. Daarover vragen wij een besluit aan andere geledingen van uw raad. De wet wil dat u ons verzoek tegelijk krijgt, om er kennis van te nemen (artikel 8 lid 6 WMS).`,
  noQuestion: 'Met deze brief vragen wij u niets.',
  ownQuestion:
    'Met deze brief vragen wij u niets. Wat wij u zelf vragen, staat in een andere brief.',
  asked: 'Wat wij de anderen vragen',
  annexes: 'De bijlagen zijn die van het verzoek.',
} as const;

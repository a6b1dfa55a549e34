import { dutchDate, listed } from '@akkoord/text';
import { councilNames } from './council-words.ts';

/** What the board writes with a text to talk about: no decision is asked. */
export const discussionWords = {
  title: 'Bespreekversie',
  subject: (text: string) => `${text}: bespreekversie, nog geen verzoek om een besluit`,
  opening: (council: keyof typeof councilNames) => `Geachte leden van de ${councilNames[council]},`,
  /** Where the file does not say whom the text was put to. */
  anyone: { recipient: 'wie de tekst met ons bespreekt', opening: 'Geachte lezer,' },
  plan: (text: string, schools: string) =>
    `Wij werken aan ${text}${schools}. In bijlage 1 vindt u een bespreekversie. Wij horen graag wat u ervan vindt.`,
  noRequest:
    'Dit is geen verzoek om instemming of advies. U hoeft nog niets te besluiten. Wat u nu zegt, leggen wij niet vast als besluit.',
  later:
    'Is de tekst klaar, dan leggen wij hem opnieuw aan u voor. Dan vragen wij u om het besluit dat bij uw rechten hoort.',
  sections: (sections: readonly string[]) => `Wij bespreken de tekst met ${listed(sections)}.`,
  open: 'Wat nog openstaat',
  openIntro: 'Deze punten staan nog open. Wij bespreken ze graag met u.',
  openIn: (count: number) =>
    `In de tekst staan nog ${count} punten open. Wij bespreken ze graag met u; ze staan in bijlage 2.`,
  nothingOpen: 'In de tekst staat geen punt meer open.',
  reply: 'Uw reactie',
  replyBy: (date: string) =>
    `Wij ontvangen uw reactie graag uiterlijk op ${dutchDate(date)}. Reageert u niet, dan geldt dat niet als instemming.`,
  aboutText:
    'Wij bespreken de tekst in bijlage 1. Die kan nog veranderen. Aan dit kenmerk ziet u of u dezelfde tekst voor u hebt:',
} as const;

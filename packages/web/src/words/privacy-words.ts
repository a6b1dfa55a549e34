/** What is said of privacy. */
export const privacyWords = {
  short: 'Alles blijft op deze computer: er wordt niets verstuurd.',
  title: 'Wat er met uw gegevens gebeurt',
  points: [
    'Uw teksten worden in deze browser gelezen en vergeleken. Akkoord heeft geen internet nodig en kan niets versturen: in de pagina zelf staat een regel die dat de browser verbiedt.',
    'Deze browser bewaart uw teksten en wat u doet, zodat u verder kunt als u de pagina later weer opent. Werkt u op een computer van iemand anders? Wis dan alles als u klaar bent.',
    'Wat u opslaat, komt bij uw downloads. Dat wist u zelf.',
  ],
  footLink: 'Bewaren en wissen',
} as const;

/** What is said of privacy, and of what this browser keeps. */
export const privacyWords = {
  short: 'Alles blijft op deze computer: er wordt niets verstuurd.',
  title: 'Uw gegevens',
  points: [
    'Uw teksten worden in deze browser gelezen en vergeleken. De pagina heeft geen internet nodig en kan niets versturen: in de pagina zelf staat een regel die dat de browser verbiedt.',
    'Deze browser bewaart uw keuze, zodat u verder kunt als u de pagina later weer opent. Werkt u op een computer van iemand anders? Wis dan alles als u klaar bent.',
    'Wat u opslaat, komt bij uw downloads. Dat wist u zelf.',
  ],
  wipe: 'Wis alles',
  wiped: 'Alles is gewist. Deze browser bewaart niets meer van uw teksten.',
  notKept:
    'Uw browser bewaart hier niets. Na het sluiten van de pagina kiest u uw teksten opnieuw.',
} as const;

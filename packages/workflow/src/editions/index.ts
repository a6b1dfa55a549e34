export { editionOf, type OwnPlace, ownPlaces } from './edition.ts';
export { EditionError, type Fillings, parseFillings } from './fillings.ts';
export { type EditionRow, editionOverview, editionRows } from './overview.ts';

import { type Clause, type Flow, identify, type Protocol } from '@akkoord/clause';
import { editionWords } from '@akkoord/render/words';
import { ownPlaces } from './edition.ts';
import type { Fillings } from './fillings.ts';

/** Who has what where: the places that are a school's own, with what each school has there. */
export interface EditionRow {
  place: string;
  /** In the order of the schools. */
  cells: string[];
}

/** List for every place that is a school's own what each school has there. */
export function editionRows(shared: Protocol, schools: readonly Fillings[]): EditionRow[] {
  return ownPlaces(shared).map((place) => {
    const { label, eId } = place;
    const ownOf = ({ differ }: Fillings) => differ[label] ?? differ[eId];
    if (place.kind === 'differ') {
      return {
        place: editionWords.differ(label),
        cells: schools.map((school) => ownOf(school) ?? editionWords.same),
      };
    }
    return {
      place: editionWords.fill(label, place.name),
      cells: schools.map(
        (school) => school.fill[place.name] ?? ownOf(school) ?? editionWords.missing,
      ),
    };
  });
}

/** Write that as a document, in any form that a protocol has. */
export function editionOverview(shared: Protocol, schools: readonly Fillings[]): Protocol {
  const rows = editionRows(shared, schools);
  const table = [
    [editionWords.place, ...schools.map(({ school }) => school)],
    ...rows.map(({ place, cells }) => [place, ...cells]),
  ];
  return identify({
    type: 'protocol',
    meta: { title: editionWords.title(shared.meta.title ?? ''), language: 'nl', status: 'draft' },
    children: [
      prose({
        type: 'paragraph',
        children: [{ type: 'text', value: introOf(rows.length, schools.length) }],
      }),
      ...(rows.length > 0 ? [prose(tableOf(table))] : []),
    ],
  });
}

function introOf(places: number, schools: number): string {
  return places === 0 ? editionWords.nothing : editionWords.intro(schools, places);
}

function tableOf(rows: readonly string[][]): Flow {
  return {
    type: 'table',
    align: (rows[0] ?? []).map(() => null),
    children: rows.map((cells) => ({
      type: 'tableRow' as const,
      children: cells.map((value) => ({
        type: 'tableCell' as const,
        children: [{ type: 'text' as const, value: value.replace(/\s+/g, ' ') }],
      })),
    })),
  };
}

function prose(block: Flow): Clause {
  return { type: 'clause', eId: '', wId: '', num: null, form: 'prose', children: [block] };
}

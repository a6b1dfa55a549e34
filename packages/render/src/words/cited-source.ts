import { dutchDate, onDutchDate } from '@akkoord/text';

/** A source of law, as a template or a clause has it. */
export interface CitedSource {
  /** As it is cited: `WVO 2020 art. 3.39 lid 2`. */
  readonly source: string;
  /** Date of the text, ISO 8601 with the precision that is known. */
  readonly asOf: string;
  /** The day on which it was read. */
  readonly readOn?: string | undefined;
  /** A later text may hold, which nobody could read. */
  readonly later?: 'unread' | undefined;
}

const lookUp = '; ga na of dit nog zo is';

/**
 * Cite a source with the date of its text, the day of reading, and what is still to be looked up.
 *
 * @returns `WPO art. 14 lid 1 (gelezen in de tekst van 2015, op 30 november 2026; ga na of dit nog zo is)`.
 */
export function citedSource({ source, asOf, readOn, later }: CitedSource): string {
  const version = dutchDate(asOf);
  if (!readOn) {
    const text = later
      ? `stand ${version}, niet zelf gelezen; ga na of dit klopt`
      : `tekst van ${version}`;
    return `${source} (${text})`;
  }
  // What has no date of its own, such as a page of a website, has that of the day of reading.
  if (asOf === readOn) return `${source} (gelezen ${onDutchDate(readOn)}${later ? lookUp : ''})`;
  const read = `gelezen in de tekst van ${version}, ${onDutchDate(readOn)}`;
  return `${source} (${read}${later ? lookUp : ''})`;
}

/** A page that is saved, to be shown. */
export interface ReportPage {
  /** The page, without its style. */
  html: string;
  /** Its style, as CSS. */
  style: string;
}

/**
 * Take its style out of a page that is to be shown in ours.
 *
 * The style stands in the head, before any word of a document. A page whose policy allows no style that stands in it
 * complains of one even where it is only parsed.
 */
export function withoutStyle(page: string): ReportPage {
  const [element = '', style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
  return { html: page.replace(element, ''), style };
}

import { pageStyle } from '@akkoord/render/html/style';
import ownStyle from './page.css?inline';

/**
 * Give the page its looks: those of every page that Akkoord writes, and its own. As sheets of the document, not as
 * style elements, which the page's policy allows nobody.
 */
export function adoptStyle(): void {
  document.adoptedStyleSheets = [pageStyle, ownStyle].map(sheetOf);
}

/**
 * Add the looks of a report to those of the page.
 *
 * @param style CSS as the report carries it.
 * @returns What takes them away again.
 */
export function adoptReportStyle(style: string): () => void {
  const sheet = sheetOf(style);
  // Before the page's own, which has the last word.
  const own = document.adoptedStyleSheets.slice(-1);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets.slice(0, -1), sheet, ...own];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

function sheetOf(style: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
}

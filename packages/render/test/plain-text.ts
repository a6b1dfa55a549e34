const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** Give the text of an HTML page as its reader gets it: tags and style gone, references undone. */
export function htmlText(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9A-Fa-f]+)|([a-z]+));/g, (all, hex, name) =>
      hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (named[name] ?? all),
    );
}

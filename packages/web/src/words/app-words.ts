/** What the terminal says that serves the page. */
export const appWords = {
  building: 'De pagina wordt klaargezet…',
  ready: (url: string) =>
    `Open ${url} in uw browser. Alleen deze computer kan erbij. Stoppen: Ctrl-C.`,
} as const;

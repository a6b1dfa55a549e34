/** What of a reading that people made by hand is needed to write it as a document. */
export interface Gold {
  readonly title: string;
  readonly sections: ReadonlyArray<{
    id: string;
    num: string | null;
    heading: string;
    depth: number;
  }>;
  readonly clauses: readonly GoldClause[];
  readonly footnotes: ReadonlyArray<{ id: string; text: string }>;
}

interface GoldClause {
  readonly id: string;
  readonly section: string | null;
  readonly parent: string | null;
  readonly num: string | null;
  readonly kind: string;
  readonly text: string;
}

/** Write it as Markdown of pandoc: headings with their numbers typed, lists whose numbers a program counts, notes. */
export function goldMarkdown({ title, sections, clauses, footnotes }: Gold): string {
  const write = (list: readonly GoldClause[], indent: string): string =>
    list
      .map((clause, i) => {
        const inner = clauses.filter(({ parent }) => parent === clause.id);
        const apart = isNewList(list[i - 1], clause) ? `${indent}<!-- -->\n\n` : '';
        if (clause.kind === 'paragraph') {
          return `${apart}${indent}${escaped(clause.text)}\n\n${write(inner, indent)}`;
        }
        const label = clause.num === null ? '-' : `${clause.num}.`;
        const item = `${indent}${label.padEnd(4)}${escaped(clause.text)}\n\n`;
        return `${apart}${item}${write(inner, `${indent}    `)}`;
      })
      .join('');
  const topOf = (id: string | null) =>
    clauses.filter(({ parent, section }) => parent === null && section === id);
  const body = sections
    .map(({ id, num, heading, depth }) => {
      const label = num === null ? '' : `${num}. `;
      const under = write(topOf(id), '');
      return `<!-- -->\n\n${'#'.repeat(depth + 1)} ${label}${escaped(heading)}\n\n${under}`;
    })
    .join('');
  const signs = footnotes.map(({ id }) => `[^${id}]`).join('');
  const notes = footnotes.map(({ id, text }) => `\n[^${id}]: ${escaped(text)}\n`).join('');
  const whole = write(topOf(null), '') + body;
  // A note that nothing refers to is not printed: the first paragraph refers to all.
  const referring = signs === '' ? whole : whole.replace(/(?<=\p{L}\.)\n\n/u, `${signs}\n\n`);
  return `# ${escaped(title)}\n\n${referring}${notes}`;
}

/** A paragraph, or a number that does not count on, ends the list before it. */
function isNewList(before: GoldClause | undefined, clause: GoldClause): boolean {
  if (!before) return false;
  if (before.kind === 'paragraph' || before.kind !== clause.kind) return true;
  return clause.num !== null && Number(clause.num) !== Number(before.num) + 1;
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~^$@"']/g, String.raw`\$&`)
    .replace(/^(\d+|[A-Za-z])(?=[.)])/, String.raw`$1\ `.trimEnd())
    .replace(/^[-+]/, String.raw`\$&`);
}

/** A text of which people wrote down what stands in it. */
export interface Gold {
  readonly title: string;
  readonly sections: ReadonlyArray<{
    readonly id: string;
    readonly num: string | null;
    readonly heading: string;
    readonly depth: number;
  }>;
  readonly clauses: ReadonlyArray<GoldClause>;
  readonly footnotes: ReadonlyArray<{
    readonly id: string;
    readonly marker: string;
    readonly text: string;
  }>;
}

export interface GoldClause {
  readonly id: string;
  readonly section: string | null;
  readonly num: string | null;
  readonly kind: 'paragraph' | 'bullet' | 'item' | 'step';
  readonly parent: string | null;
  readonly text: string;
  readonly footnotes: readonly string[];
}

/** Write a gold text in pandoc's Markdown: a heading a section, a list item a numbered clause or bullet, real notes. */
export function goldMarkdown(gold: Gold): string {
  const lines = ['---', `title: ${JSON.stringify(gold.title)}`, 'lang: nl', '---', ''];
  const open = gold.clauses.filter(({ section }) => section === null);
  const inSection = (id: string) => gold.clauses.filter(({ section }) => section === id);
  const end = open.filter(({ id }) => gold.clauses.findIndex((one) => one.id === id) > 0);
  const begin = open.filter((clause) => !end.includes(clause));
  lines.push(...clausesOf(begin, gold));
  for (const { id, num, heading, depth } of gold.sections) {
    lines.push(
      `${'#'.repeat(depth)} ${num === null ? '' : `${escaped(`${num}.`)} `}${escaped(heading)}`,
      '',
    );
    lines.push(...clausesOf(inSection(id), gold));
  }
  lines.push(...clausesOf(end, gold));
  for (const { marker, text } of gold.footnotes) lines.push(`[^${marker}]: ${escaped(text)}`, '');
  return lines.join('\n');
}

function clausesOf(clauses: readonly GoldClause[], gold: Gold): string[] {
  const ids = new Set(clauses.map(({ id }) => id));
  const written = (parent: string | null, depth: number): string[] => {
    const own = clauses.filter((one) =>
      parent === null ? one.parent === null || !ids.has(one.parent) : one.parent === parent,
    );
    return own.flatMap((clause, i) => {
      const label = labelOf(clause);
      const notes = clause.footnotes.map(
        (note) => `[^${gold.footnotes.find(({ id }) => id === note)?.marker}]`,
      );
      const pad = '    '.repeat(depth);
      const before = own[i - 1];
      // A comment parts lists that are of one kind and not one list.
      const parts =
        i > 0 && before && listOf(before) !== listOf(clause) && label ? [`${pad}<!-- -->`, ''] : [];
      const first = `${pad}${label ? label.padEnd(4) : ''}${escaped(clause.text)}${notes.join('')}`;
      return [...parts, first, '', ...written(clause.id, label ? depth + 1 : depth)];
    });
  };
  return written(null, 0);
}

function labelOf({ kind, num }: GoldClause): string {
  if (kind === 'bullet') return '-';
  if (num === null) return '';
  return `${num}.`;
}

function listOf({ kind, num }: GoldClause): string {
  return kind === 'bullet' ? 'bullet' : num === null ? 'prose' : 'number';
}

/** Mark what Markdown would read as its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>~^$@|'"]/gu, String.raw`\$&`);
}

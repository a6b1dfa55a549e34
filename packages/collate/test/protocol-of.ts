import { type Clause, identify, type Meta, type Protocol, type Section } from '@akkoord/clause';

/**
 * Make a clause tree from a few lines, so that a fixture reads like a protocol.
 *
 * `school:` and `title:` lines are metadata; `# A. Kop` is a section, `## Kop` one in it; `3. …` an
 * item, `- …` a bullet, two spaces in are nested, anything else is prose; `{#id}` at the end a wId.
 */
export function protocolOf(source: string): Protocol {
  const meta: Meta = { title: null, language: 'nl' };
  const root: Protocol = { type: 'protocol', meta, children: [] };
  const sections: Section[] = [];
  let last: Clause | null = null;
  for (const line of source.split('\n')) {
    if (!line.trim()) continue;
    const key = /^(school|title|subject): (.+)$/.exec(line);
    if (key) {
      if (key[1] === 'school') meta.school = { name: key[2] as string };
      else meta[key[1] as 'title' | 'subject'] = key[2] as string;
      continue;
    }
    const heading = /^(#+) (?:([A-Z0-9.]+)\. )?(.+)$/.exec(line);
    if (heading) {
      const depth = (heading[1] as string).length;
      const section = sectionOf(heading[2] ?? null, heading[3] as string, depth);
      sections.length = depth - 1;
      (sections.at(-1) ?? root).children.push(section);
      sections.push(section);
      continue;
    }
    const clause = clauseOf(line.trim());
    const parent = line.startsWith('  ') && last ? last : (sections.at(-1) ?? root);
    (parent.children as Clause[]).push(clause);
    if (!line.startsWith('  ')) last = clause;
  }
  return identify(root);
}

function sectionOf(num: string | null, heading: string, depth: number): Section {
  return { type: 'section', eId: '', num, heading, depth, children: [] };
}

function clauseOf(line: string): Clause {
  const [, num, bullet, text, wId] = /^(?:([0-9a-z.]{1,6})\. |(- ))?(.*?)(?: \{#(.+)\})?$/.exec(
    line,
  ) as unknown as [string, string | undefined, string | undefined, string, string | undefined];
  return {
    type: 'clause',
    eId: '',
    wId: wId ?? '',
    num: num ?? null,
    form: num ? 'item' : bullet ? 'bullet' : 'prose',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  };
}

import type { Comparison, Protocol } from '@akkoord/clause';
import type { Letter, LetterAnnex, LetterPart } from '../view/letter.ts';
import { phrases } from '../words/phrases.ts';
import { comparisonToMarkdown, escapeMarkdown } from './comparison-markdown.ts';
import { toMarkdown } from './to-markdown.ts';

/** What goes with a letter. */
export interface Annexes {
  /** The text that the letter is about. */
  protocol?: Protocol | undefined;
  /** The was-wordt table. */
  comparison?: Comparison | undefined;
}

/** Write a letter as Markdown, with its annexes behind it. */
export function letterToMarkdown(letter: Letter, documents: Annexes = {}): string {
  const blocks = [
    escapeMarkdown(letter.sender),
    `Aan: ${escapeMarkdown(letter.recipient)}`,
    `Datum: ${escapeMarkdown(letter.date)}`,
    `Onderwerp: ${escapeMarkdown(letter.subject)}`,
    `# ${escapeMarkdown(letter.title)}`,
    escapeMarkdown(letter.opening),
    ...letter.parts.map(partOf),
    phrases.greeting,
    letter.signature.map(escapeMarkdown).join('  \n'),
    ...(letter.copies ? [escapeMarkdown(letter.copies)] : []),
    ...(letter.annexes.length > 0
      ? [
          '## Bijlagen',
          letter.annexes
            .map(({ name }, index) => `${index + 1}. ${escapeMarkdown(name)}`)
            .join('\n'),
        ]
      : []),
    ...letter.annexes.flatMap((annex, index) => annexOf(annex, index + 1, documents)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** An annex under its name; a document that was not handed in is named in the list alone. */
function annexOf(
  { name, content }: LetterAnnex,
  number: number,
  { protocol, comparison }: Annexes,
): string[] {
  const title = `# ${phrases.annex} ${number}: ${escapeMarkdown(name)}`;
  if (content === 'protocol') return protocol ? ['---', title, bodyOf(protocol)] : [];
  if (content === 'comparison') {
    return comparison ? ['---', comparisonToMarkdown(comparison).trimEnd()] : [];
  }
  return ['---', title, ...content.map(partOf)];
}

function partOf(part: LetterPart): string {
  switch (part.type) {
    case 'heading':
      return `## ${escapeMarkdown(part.text)}`;
    case 'paragraph':
      return escapeMarkdown(part.text);
    case 'statement':
      return `**${escapeMarkdown(part.text)}**`;
    case 'list':
      return part.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
      const rule = `| ${part.columns.map(() => '---').join(' | ')} |`;
      return [row(part.columns), rule, ...part.rows.map(row)].join('\n');
    }
  }
}

/** The text without its front matter. */
function bodyOf(protocol: Protocol): string {
  return toMarkdown(protocol)
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .trim();
}

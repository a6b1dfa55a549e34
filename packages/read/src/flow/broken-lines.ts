import type { LayoutLine } from '@akkoord/parse';

/** Paragraphs that go on in the next: fewer are a slip of their author. */
const fewest = 4;
/** Share of the paragraphs that go on, from which each line of the text was made one. */
const share = 0.08;
/** Letters of a line that was broken because it was full. */
const full = 35;

/**
 * Tell whether each line of a text was made a paragraph of its own, as what is pasted from a PDF or a mail is: its
 * paragraphs end within a sentence, and the next goes on in small letters.
 *
 * ```markdown
 *   | Medewerkers plaatsen geen berichten die de goede
 * > | naam van de school schaden.
 *     ^
 * ```
 */
export function areLinesBroken(lines: readonly LayoutLine[]): boolean {
  const paragraphs = lines.filter(isLoose);
  const goingOn = lines.filter((line, i) => {
    const next = lines[i + 1];
    if (!next || !isLoose(line) || !isLoose(next) || line.text.length < full) return false;
    return /[\p{L}\d,)-]$/u.test(line.text.trim()) && /^\s*\p{Ll}/u.test(next.text);
  });
  return goingOn.length >= Math.max(fewest, paragraphs.length * share);
}

/** Leave to the rules for text which lines belong together. */
export function withoutParagraphs(lines: readonly LayoutLine[]): LayoutLine[] {
  return lines.map((line) => {
    if (!isLoose(line)) return line;
    const { given: _, ...plain } = line;
    return plain;
  });
}

function isLoose({ given }: LayoutLine): boolean {
  return given?.kind === 'paragraph' && given.level === undefined;
}

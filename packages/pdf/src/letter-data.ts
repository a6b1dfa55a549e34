import { type Annexes, type Letter, type LetterAnnex, phrases } from '@akkoord/render';
import { comparisonData } from './comparison-data.ts';
import { protocolData } from './protocol-data.ts';

/** Make the data of a letter with its annexes. */
export function letterData(letter: Letter, documents: Annexes): object {
  const { title, sender, recipient, date, subject, opening, parts, signature } = letter;
  return {
    title,
    mark: null,
    footer: sender,
    sender,
    facts: [
      ['Aan', recipient],
      ['Datum', date],
      ['Onderwerp', subject],
    ],
    opening,
    parts,
    greeting: phrases.greeting,
    signature,
    below: belowOf(letter),
    annexes: letter.annexes.map((annex, index) => annexData(annex, index + 1, documents)),
  };
}

/** What stands below who signs: who gets a copy, and what goes with it. */
function belowOf({ copies, annexes }: Letter): string[] {
  const names = annexes.map(({ name }, index) => `${index + 1}. ${name}`).join('; ');
  return [...(copies ? [copies] : []), ...(names ? [`${phrases.annexes}: ${names}`] : [])];
}

/** Name an annex by its number, on its pages and in its footer; `null` where its document was not handed in. */
function annexData(
  { name, content }: LetterAnnex,
  number: number,
  { protocol, comparison }: Annexes,
): object | null {
  const label = `${phrases.annex} ${number}`;
  if (typeof content !== 'string') {
    return { title: `${label}: ${name}`, footer: label, mark: null, parts: content };
  }
  const data = {
    protocol: protocol && protocolData(protocol),
    comparison: comparison && comparisonData(comparison),
  }[content] as { title: string; footer: string } | undefined;
  if (!data) return null;
  return { ...data, title: `${label}: ${data.title}`, footer: `${label} · ${data.footer}` };
}

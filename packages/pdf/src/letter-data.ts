import { type Annexes, type Letter, phrases } from '@akkoord/render';
import { comparisonData } from './comparison-data.ts';
import { protocolData } from './protocol-data.ts';

/** Make the data of a letter with its annexes. */
export function letterData(letter: Letter, { protocol, comparison }: Annexes): object {
  const { title, sender, recipient, date, subject, opening, parts, signature, annexes } = letter;
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
    annexesTitle: phrases.annexes,
    annexes,
    protocol: protocol ? annexed(protocolData(protocol), 1) : null,
    comparison: comparison ? annexed(comparisonData(comparison), protocol ? 2 : 1) : null,
  };
}

/** Name an annex by its number, on its pages and in its footer. */
function annexed(data: object, number: number): object {
  const { title, footer } = data as { title: string; footer: string };
  const name = `${phrases.annex} ${number}`;
  return { ...data, title: `${name}: ${title}`, footer: `${name} · ${footer}` };
}

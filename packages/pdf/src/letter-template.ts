import type { Annexes, LetterAnnex } from '@akkoord/render';
import { baseTemplate, pageParts } from './base-template.ts';
import { comparisonPages } from './comparison-template.ts';
import { protocolPages } from './protocol-template.ts';

/** How parts of a letter and of its own annexes are set. Typst source. */
const letterParts = `
#let put-parts(parts) = for p in parts {
  if p.type == "heading" { heading(level: 1, outlined: false, p.text) }
  else if p.type == "paragraph" { par(p.text) }
  else if p.type == "statement" {
    block(width: 100%, fill: ground, stroke: (left: 2.2pt + accent), inset: (x: 4mm, y: 3mm), strong(p.text))
  }
  else if p.type == "list" { list(tight: false, spacing: 0.75em, ..p.items) }
  else if p.type == "table" {
    set text(size: 9.5pt)
    set par(leading: 0.55em)
    table(
      columns: if p.columns.len() == 3 { (48mm, 26mm, 1fr) } else { (48mm, 1fr) },
      stroke: (x, y) => (bottom: if y == 0 { 1.2pt + accent } else { 0.5pt + edge }),
      fill: (x, y) => if y == 0 { ground }, inset: (x: 5pt, y: 4.2pt),
      table.header(..p.columns.map(c => strong(c))), ..p.rows.flatten().map(c => table.cell(breakable: false, c)),
    )
  }
}
`;

/** The page of a letter, `d`: sender, addressee, subject, text, who signs. Typst source. */
const letterPages = `
#set text(size: 10.5pt)
#set par(justify: false, leading: 0.62em, spacing: 0.95em)
#set page(paper: "a4", margin: (x: 25mm, top: 22mm, bottom: 21mm), header: page-header, footer: page-footer)
#set list(marker: [•], indent: 0pt, body-indent: 3mm)
#show heading: set text(size: 11.5pt)
#show heading: set block(above: 1.25em, below: 0.65em, sticky: true)
#show title: set text(size: 19pt, fill: accent)
#show title: set block(above: 1.1em, below: 0.8em)

#block(below: 1.3em, text(fill: accent, weight: "bold", size: 12pt, d.sender))
#table(
  columns: (28mm, 1fr), stroke: none, inset: (left: 0pt, right: 3mm, y: 2.6pt),
  ..d.facts.map(((label, value)) => (text(fill: soft, label), value)).flatten(),
)
#title(d.title)
#par(d.opening)
#put-parts(d.parts)
#block(breakable: false, above: 1.5em, {
  par(d.greeting)
  v(8mm)
  for name in d.signature { par(spacing: 0.66em, name) }
  if d.below.len() > 0 {
    v(2.5mm)
    set text(size: 9pt, fill: soft)
    set par(leading: 0.5em, spacing: 0.6em)
    for line in d.below { par(line) }
  }
})
`;

/** The pages of an annex that a letter holds itself, `d`. Typst source. */
const annexPages = `
#set page(paper: "a4", flipped: false, margin: (x: 25mm, top: 26mm, bottom: 24mm), header: page-header, footer: page-footer)
#set text(size: 10.5pt)
#set par(justify: false, leading: 0.66em, spacing: 1.05em)
#show heading: set text(size: 12pt)
#show heading: set block(above: 1.5em, below: 0.75em, sticky: true)
#show title: set text(size: 18pt, fill: accent)
#set list(marker: [•], indent: 0pt, body-indent: 3mm)

#title(d.title)
#put-parts(d.parts)
`;

/** The document of a letter with its annexes, each on pages of its own. Typst source. */
export function letterTemplate(annexes: readonly LetterAnnex[], documents: Annexes): string {
  const pages = annexes.map(({ content }, index) => {
    if (typeof content === 'string' && documents[content] === undefined) return '';
    const own = { protocol: protocolPages, comparison: comparisonPages };
    return `
#let letter = d
#let d = letter.annexes.at(${index})
${pageParts}
${typeof content === 'string' ? own[content] : annexPages}
#let d = letter
`;
  });
  return [baseTemplate, pageParts, letterParts, letterPages, ...pages].join('');
}

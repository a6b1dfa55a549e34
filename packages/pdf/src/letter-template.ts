import { baseTemplate, pageParts } from './base-template.ts';
import { comparisonPages } from './comparison-template.ts';
import { protocolPages } from './protocol-template.ts';

/** The pages of a letter, `d`: sender, addressee, subject, text, who signs. Typst source. */
const letterPages = `
#set text(size: 10.5pt)
#set par(justify: false, leading: 0.66em, spacing: 1.05em)
#set page(paper: "a4", margin: (x: 25mm, top: 26mm, bottom: 24mm), header: page-header, footer: page-footer)
#show heading: set text(size: 12pt)
#show heading: set block(above: 1.5em, below: 0.75em, sticky: true)
#show title: set text(size: 20pt, fill: accent)
#show title: set block(above: 1.2em, below: 0.9em)

#block(below: 1.6em, text(fill: accent, weight: "bold", size: 12pt, d.sender))
#table(
  columns: (28mm, 1fr), stroke: none, inset: (left: 0pt, right: 3mm, y: 3pt),
  ..d.facts.map(((label, value)) => (text(fill: soft, label), value)).flatten(),
)
#title(d.title)
#par(d.opening)
#for p in d.parts {
  if p.type == "heading" { heading(level: 1, outlined: false, p.text) }
  else if p.type == "paragraph" { par(p.text) }
  else if p.type == "statement" {
    block(width: 100%, fill: ground, stroke: (left: 2.2pt + accent), inset: (x: 4mm, y: 3mm), strong(p.text))
  }
  else if p.type == "list" { list(tight: false, ..p.items) }
  else if p.type == "table" {
    set text(size: 9.5pt)
    set par(leading: 0.55em)
    table(
      columns: if p.columns.len() == 4 { (36mm, 23mm, 1fr, 1.2fr) } else { (48mm, 1fr) },
      stroke: (x, y) => (bottom: if y == 0 { 1.2pt + accent } else { 0.5pt + edge }),
      fill: (x, y) => if y == 0 { ground }, inset: (x: 5pt, y: 5pt),
      table.header(..p.columns.map(c => strong(c))), ..p.rows.flatten().map(c => table.cell(breakable: false, c)),
    )
  }
}
#block(breakable: false, above: 1.8em, {
  par(d.greeting)
  v(10mm)
  for name in d.signature { par(spacing: 0.66em, name) }
  if d.annexes.len() > 0 {
    v(4mm)
    par(text(size: 9.5pt, fill: soft, d.annexesTitle + ": " + d.annexes.enumerate().map(((i, name)) => str(i + 1) + ". " + name).join("; ")))
  }
})
`;

/** Which annexes follow a letter in its document. */
export interface AnnexPages {
  protocol: boolean;
  comparison: boolean;
}

/** The document of a letter with its annexes, each on pages of its own. Typst source. */
export function letterTemplate({ protocol, comparison }: AnnexPages): string {
  const annex = (name: string, pages: string) => `
#let letter = d
#let d = letter.at("${name}")
${pageParts}
${pages}
#let d = letter
`;
  return [
    baseTemplate,
    pageParts,
    letterPages,
    protocol ? annex('protocol', protocolPages) : '',
    comparison ? annex('comparison', comparisonPages) : '',
  ].join('');
}

/** Type, colours and the setting of text that both documents share. Typst source; trusted, never made from text. */
export const baseTemplate = String.raw`
#let d = json("/data.json")
#let font-main = sys.inputs.at("font")
#let ink = rgb("#1b1b1f")
#let soft = rgb("#55555f")
#let edge = rgb("#c9ced6")
#let ground = rgb("#f3f5f8")
#let accent = rgb("#0b4f8a")
#let plus-ink = rgb("#0a5c36")
#let plus-ground = rgb("#e3f5ea")
#let min-ink = rgb("#9b1c2c")
#let min-ground = rgb("#fdeaec")
#let edit-ink = rgb("#6b4a00")
#let edit-ground = rgb("#fff4d6")
#let move-ink = rgb("#4b3a8c")
#let move-ground = rgb("#efecfb")

// No hyphenation: a reader of the PDF cannot tell its hyphens from those of the text ('was-wordt').
#set document(title: d.title, date: none)
#set text(lang: "nl", region: "nl", font: font-main, fill: ink, hyphenate: false, fallback: false)
#set super(typographic: false)
#show raw: set text(font: font-main, size: 1.25em)
// A word that is longer than a column may break anywhere; nothing is added to its text.
#show regex("\S{36,}"): it => it.text.clusters().map(c => box(c)).join()
#show link: it => underline(offset: 2pt, text(fill: accent, it))
#show heading: set text(fill: accent)

#let pill(ink, ground, body) = box(
  fill: ground, stroke: 0.7pt + ink, radius: 2pt, inset: (x: 3.5pt), outset: (y: 2.2pt),
  text(fill: ink, weight: "bold", body),
)

// One function for all nodes: a Typst function can call itself, but none that is defined after it.
#let put(nodes) = for n in nodes {
  if n.type == "text" { n.text }
  else if n.type == "code" { box(fill: ground, outset: (y: 2pt), inset: (x: 2pt), raw(n.text)) }
  else if n.type == "emphasis" { emph(put(n.nodes)) }
  else if n.type == "strong" { strong(put(n.nodes)) }
  else if n.type == "delete" { strike(put(n.nodes)) }
  else if n.type == "link" { link(n.url, put(n.nodes)) }
  else if n.type == "break" { linebreak() }
  else if n.type == "note" { footnote(numbering: _ => str(n.number), { h(1.5pt); put(n.nodes) }) }
  else if n.type == "again" { super(str(n.number)) }
  else if n.type == "paragraph" { par(put(n.nodes)) }
  else if n.type == "pre" { block(fill: ground, inset: 6pt, width: 100%, raw(block: true, n.text)) }
  else if n.type == "rule" { line(length: 100%, stroke: 0.5pt + edge) }
  else if n.type == "quote" { quote(block: true, put(n.nodes)) }
  else if n.type == "table" {
    table(
      columns: n.columns, stroke: 0.5pt + edge, inset: 5pt,
      fill: (x, y) => if y == 0 { ground },
      table.header(..n.header.map(c => strong(put(c)))), ..n.cells.map(c => put(c)),
    )
  }
  else if n.type == "numbered" {
    enum(
      tight: false, number-align: start + top, body-indent: 3mm,
      numbering: k => text(fill: accent, weight: "bold", n.labels.at(k - 1)),
      ..n.items.map(c => enum.item(put(c))),
    )
  }
  else if n.type == "bullets" { list(tight: false, ..n.items.map(c => list.item(put(c)))) }
  else if n.type == "section" { heading(level: n.level, n.title); put(n.nodes) }
}
`;

/** How the two documents set headers and footers: a line over the text, a line under it. */
export const pageParts = `
#let page-header = context if counter(page).get().first() > 1 [
  #set text(size: 8.5pt, fill: soft)
  #d.title #h(1fr) #if d.mark != none { strong(d.mark) }
]
#let page-footer = context [
  #set text(size: 8.5pt, fill: soft)
  #d.footer #h(1fr) Pagina #counter(page).display() van #counter(page).final().first()
]
`;

/** The page of a wide table: A4 on its side, with smaller type. */
export const landscapePage = `
#set text(size: 9.5pt)
#set par(justify: false, leading: 0.58em, spacing: 0.7em)
#set page(paper: "a4", flipped: true, margin: (x: 16mm, top: 18mm, bottom: 17mm), header: page-header, footer: page-footer)
#show heading.where(level: 1): set text(size: 13pt)
#show heading.where(level: 2): set text(size: 11pt)
#show heading: set block(above: 1.4em, below: 0.8em, sticky: true)
#show title: set text(size: 21pt, fill: accent)
#show title: set block(below: 0.8em)
`;

/** The page of a was-wordt table: A4, with type as small as is still easy to read. */
export const tablePage = `
#set text(size: 9pt)
#set par(justify: false, leading: 0.5em, spacing: 0.58em)
#set page(paper: "a4", margin: (x: 15mm, top: 16mm, bottom: 15mm), header: page-header, footer: page-footer)
#set list(marker: [•], indent: 0pt, body-indent: 2mm, spacing: 0.7em)
#show heading.where(level: 1): set text(size: 12.5pt)
#show heading.where(level: 2): set text(size: 10.5pt)
#show heading: set block(above: 1.2em, below: 0.7em, sticky: true)
#show title: set text(size: 19pt, fill: accent)
#show title: set block(below: 0.8em)
`;

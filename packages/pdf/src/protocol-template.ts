import { baseTemplate, pageParts } from './base-template.ts';

/** The pages of one protocol, `d`. Typst source. */
export const protocolPages = `
#set text(size: 10.5pt)
#set par(justify: false, leading: 0.66em, spacing: 1.05em)
#set page(paper: "a4", margin: (x: 25mm, top: 26mm, bottom: 24mm), header: page-header, footer: page-footer)
#show heading.where(level: 1): set text(size: 14.5pt)
#show heading.where(level: 2): set text(size: 12pt)
#show heading: set block(above: 1.7em, below: 0.85em, sticky: true)
#show title: set text(size: 24pt, fill: accent)
#show title: set block(below: 0.7em)
#set list(marker: [•], indent: 0pt, body-indent: 3mm, spacing: 0.95em)
#set enum(spacing: 0.95em)
#set footnote.entry(separator: line(length: 30%, stroke: 0.6pt + edge))

#if d.logo != none {
  block(below: 5mm, image(d.logo.path, width: d.logo.width * 1mm, height: d.logo.height * 1mm, alt: d.logoText))
}
#if d.owner != none { block(below: 0.7em, par(text(fill: soft, weight: "bold", size: 11.5pt, d.owner))) }
#title(d.title)
#if d.mark != none { block(above: 1.1em, below: 1.4em, par(pill(edit-ink, edit-ground, d.mark))) }
#{
  set text(size: 9.5pt)
  set par(leading: 0.55em, spacing: 0.75em)
  for l in d.lines { par({ strong(l.label); [: ]; l.value }) }
}
#if d.openPoints.len() > 0 {
  show heading: set text(size: 12pt)
  heading(level: 1, outlined: false, bookmarked: true, d.openTitle)
  list(..d.openPoints)
}

#if d.contents {
  show heading: set text(size: 12pt)
  heading(level: 1, outlined: false, bookmarked: true, d.contentsTitle)
  show outline.entry: set block(above: 0.75em)
  outline(title: none, depth: 2)
}
#put(d.content)

#if d.sources.len() > 0 {
  {
    show heading: set text(size: 12pt)
    heading(level: 1, outlined: false, bookmarked: true, d.sourcesTitle)
  }
  set text(size: 9.5pt)
  set par(leading: 0.55em)
  par(d.sourcesIntro)
  table(
    columns: (26mm, 1fr), stroke: (x, y) => (bottom: 0.5pt + edge), inset: (left: 0pt, right: 3mm, y: 4.2pt),
    table.header(text(fill: soft, size: 8.5pt, d.clauseTitle), text(fill: soft, size: 8.5pt, d.sourceTitle)),
    ..d.sources.map(r => (text(fill: soft, r.label), r.sources.join(linebreak()))).flatten(),
  )
}

#if d.annex.len() > 0 {
  {
    show heading: set text(size: 12pt)
    heading(level: 1, outlined: false, bookmarked: true, d.annexTitle)
  }
  set text(size: 9.5pt)
  set par(leading: 0.55em)
  table(
    columns: (46mm, 1fr), stroke: (x, y) => (bottom: 0.5pt + edge), inset: (left: 0pt, right: 3mm, y: 4.2pt),
    table.header(text(fill: soft, size: 8.5pt, d.factTitle), text(fill: soft, size: 8.5pt, d.stateTitle)),
    ..d.annex.map(r => (text(fill: soft, r.label), if r.unknown { emph(text(fill: soft, r.value)) } else { r.value })).flatten(),
  )
}
`;

/** Where the canonical Markdown lies beside the data, and how it is called in the PDF. */
export const sourcePath = 'protocol.md';

/** The document of one protocol, with its canonical Markdown as an attachment where it goes with it. Typst source. */
export function protocolTemplate(source: 'inside' | 'none'): string {
  const attachment =
    source === 'inside'
      ? `#pdf.attach("/${sourcePath}", relationship: "source", mime-type: "text/markdown", description: d.sourceText)\n`
      : '';
  return `${baseTemplate}${attachment}${pageParts}${protocolPages}`;
}

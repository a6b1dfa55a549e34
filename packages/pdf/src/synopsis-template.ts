import { baseTemplate, landscapePage, pageParts } from './base-template.ts';

/** The document of a synopsis: A4 on its side; questions, matrix, and the texts under each other. Typst source. */
export const synopsisTemplate = `
${baseTemplate}
${pageParts}
${landscapePage}
#let inks = (arranged: plus-ink, partly: edit-ink, "none": soft, differs: move-ink)
#let state(c, t) = text(fill: inks.at(c.state), weight: "bold", t)
#let ask(q) = [#strong(q.question) #list(..q.answers)]
#let questions(list-of) = list(tight: false, ..list-of.map(ask))

#title(d.title)
#for w in d.warnings { block(fill: edit-ground, stroke: (left: 2.2pt + edit-ink), inset: 6pt, width: 100%, strong(w)) }
#for s in d.sentences { par(s) }
#heading(level: 1, d.questionsTitle)
#if d.questions.len() == 0 { par(d.none) } else { questions(d.questions) }
#if d.gaps.len() > 0 {
  heading(level: 1, d.gapsTitle)
  questions(d.gaps)
}
#heading(level: 1, d.matrixTitle)
#par(text(fill: soft, d.legend))
#if not d.few { par(d.columns.map(c => [#strong(c.letter): #c.name]).join([; ])) }
#table(
  columns: if d.few { (38mm,) + d.columns.map(_ => 1fr) } else { (1fr,) + d.columns.map(_ => auto) },
  inset: (x: 4pt, y: 4pt), stroke: (x, y) => (bottom: if y == 0 { 1.2pt + accent } else { 0.5pt + edge }),
  fill: (x, y) => if y == 0 { ground },
  table.header(strong(d.subject), ..d.columns.map(c => strong(if d.few { c.name } else { c.letter }))),
  ..d.lines.map(l => (
    table.cell(breakable: false, strong(l.label)),
    ..l.cells.map(c => table.cell(breakable: false, {
      state(c, c.sign)
      if d.few and c.position != "" { linebreak(); text(size: 8.5pt, c.position) }
    })),
  )).flatten(),
)
#heading(level: 1, d.detailsTitle)
#for l in d.lines {
  heading(level: 2, str(l.number) + ". " + l.label)
  if l.question != "" { par(strong(l.question)) }
  for c in l.cells {
    block(above: 0.9em, below: 0.4em, sticky: c.texts.len() > 0, {
      strong(c.name); [: ]; state(c, c.word); if c.stance != "" [, #c.stance]
    })
    if c.texts.len() == 0 and c.stance == "" { par(emph(text(fill: soft, d.silent))) }
    for t in c.texts { block(inset: (left: 5mm), { if t.label != "" [#strong(t.label) ]; t.text }) }
  }
  if l.remarks.len() > 0 { list(..l.remarks) }
}
#if d.shared.len() > 0 {
  heading(level: 1, d.sharedTitle)
  par(text(fill: soft, d.sharedExplained))
  list(..d.shared.map(s => [#s.text #text(fill: soft)[(#s.schools)]]))
}
`;

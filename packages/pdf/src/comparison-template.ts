import { baseTemplate, landscapePage, pageParts } from './base-template.ts';

/** The was-wordt pages of a comparison, `d`: A4 on its side, with a header row on every page. Typst source. */
export const comparisonPages = `
${landscapePage}
#let inks = (
  new: (plus-ink, plus-ground), own: (plus-ink, plus-ground), lacking: (min-ink, min-ground), looser: (plus-ink, plus-ground),
  repealed: (min-ink, min-ground), stricter: (min-ink, min-ground),
  moved: (move-ink, move-ground), renumbered: (move-ink, move-ground),
  same: (soft, white), arranged: (soft, white), reworded: (soft, white), editorial: (soft, white),
)
#let tag(kind, body) = {
  let (ink, ground) = inks.at(kind, default: (edit-ink, edit-ground))
  pill(ink, ground, body)
}
#let ins(t) = underline(offset: 1.8pt, stroke: 0.8pt + plus-ink, text(fill: plus-ink, weight: "bold", t))
#let del(t) = strike(stroke: 0.7pt + min-ink, text(fill: min-ink, t))
#let run(r) = if r.op == "insert" { ins(r.text) } else if r.op == "delete" { del(r.text) } else { r.text }
#let row-ground(op) = if op == "insert" { plus-ground } else if op == "delete" { min-ground } else { none }
// A table within the text of a clause; a row that is shorter than the others ends in an empty cell.
#let cells(b, each) = table(
  columns: (1fr,) * b.columns, stroke: 0.5pt + edge, inset: 4pt,
  fill: (x, y) => row-ground(b.rows.at(y).op),
  ..b.rows.enumerate().map(((at, r)) => range(b.columns).map(x => {
    let body = for run in r.cells.at(x, default: ()) { each(run) }
    if at == 0 { strong(body) } else { body }
  })).flatten(),
)
#let lines(side, each) = for b in side {
  if "rows" in b { cells(b, each) } else { pad(left: b.at("level", default: 0) * 3mm, par(for r in b.runs { each(r) })) }
}
// The tag tree says of a whole block too that it goes out or comes in; its lines would hinder the eye.
#let unseen = 0.1pt + rgb("#00000000")
#let whole(ink, ground, sign, body) = block(
  width: 100%, fill: ground, stroke: (left: 2.2pt + ink), inset: (left: 5mm, rest: 5pt),
  { place(dx: -3.4mm, text(fill: ink, weight: "bold", sign)); body },
)
#let side(r, s, old) = {
  if s == none { emph(text(fill: soft, r.none)) }
  else if r.style != "block" { lines(s, run) }
  else if old { whole(min-ink, min-ground, "−", lines(s, x => strike(stroke: unseen, x.text))) }
  else { whole(plus-ink, plus-ground, "+", lines(s, x => underline(stroke: unseen, x.text))) }
}
#let name(r) = {
  block(below: 7pt, tag(r.kind, r.word))
  if r.label != "" { block(below: 4pt, strong(r.label)) }
  if r.heading != "" { block(above: 4pt, below: 0pt, text(fill: soft, r.heading)) }
  for b in r.badges { block(above: 7.5pt, below: 0pt, text(size: 8pt, tag(b.kind, b.text))) }
}
// A row stays on one page, but for texts that would not fit on one.
#let cell(r, ..args) = table.cell(breakable: r.long, ..args)
#let texts(r) = if r.style == "plain" and r.before != none and r.after != none {
  (cell(r, colspan: 2, side(r, r.after, false)),)
} else { (cell(r, side(r, r.before, true)), cell(r, side(r, r.after, false))) }
#let small(r, lines) = cell(r, { set text(size: 8.8pt); for t in lines { par(t) } })

#title(d.title)
#table(
  columns: (42mm, 1fr, 1fr), stroke: (x, y) => (bottom: 0.5pt + edge), inset: (x: 5pt, y: 4pt),
  table.header(text(fill: soft, d.factTitle), ..d.roles.map(r => text(fill: accent, weight: "bold", r))),
  ..d.facts.map(((label, was, wordt)) => (text(fill: soft, label), was, wordt)).flatten(),
)
#if d.reader != none {
  heading(level: 1, d.reader.title)
  enum(..d.reader.lines.map(l => { strong(l.lead); [ #l.words (#l.place)] }))
  for s in d.reader.rest { par(s) }
}
#if d.requests.len() > 0 {
  heading(level: 1, d.requestsTitle)
  for s in d.requests { par(strong(s)) }
}
#heading(level: 1, d.summaryTitle)
#if d.total != none { par(d.total) }
#block(below: 1em, d.counts.map(c => tag(c.kind, c.text)).join(h(2.5mm)))
#for s in d.sentences { par(s) }
#heading(level: 1, d.tableTitle)
#for g in d.groups {
  if g.title != none { heading(level: 2, g.title) }
  table(
    columns: d.columns.map(c => if c.width == none { 1fr } else { c.width * 1mm }), inset: (x: 5pt, y: 6pt),
    stroke: (x, y) => (
      bottom: if y == 0 { 1.2pt + accent } else { 0.5pt + edge },
      left: if d.columns.at(x).key == "council" { 0.5pt + edge },
    ),
    fill: (x, y) => if y == 0 { ground },
    table.header(..d.columns.map(c => strong(c.title))),
    ..g.rows.map(r => (
      cell(r, name(r)), ..texts(r), small(r, r.remarks),
      ..if d.columns.any(c => c.key == "rights") { (small(r, r.rights),) },
      cell(r, []),
    )).flatten(),
  )
}
#if d.uncovered.len() > 0 {
  heading(level: 1, d.uncoveredTitle)
  list(..d.uncovered)
}
`;

/** The was-wordt document of a comparison. Typst source. */
export const comparisonTemplate = `${baseTemplate}${pageParts}${comparisonPages}`;

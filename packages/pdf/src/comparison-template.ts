import { baseTemplate, pageParts, tablePage } from './base-template.ts';

/** The was-wordt pages of a comparison, `d`: A4, on its side where a council has a column, with a header row on every page. Typst source. */
export const comparisonPages = `
${tablePage}
#set page(flipped: d.council != none)
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
  width: 100%, fill: ground, stroke: (left: 2.2pt + ink), inset: (left: if sign == none { 5pt } else { 4.4mm }, rest: 2.8pt),
  { if sign != none { place(dx: -3mm, text(fill: ink, weight: "bold", sign)) }; body },
)
#let badges(all) = for b in all { h(5pt); tag(b.kind, b.text) }
#let name(r) = {
  tag(r.kind, r.word)
  if r.label != "" { h(6pt); strong(r.label) }
  if r.heading != "" { h(6pt); text(fill: soft, r.heading) }
  badges(r.badges)
}
#let remarks(r) = text(fill: soft, r.remarks.join(" "))
// One line of words runs on from what stands before it; what is built of more begins on a line of its own.
#let opened(r, side, each) = if side.len() == 1 and "rows" not in side.at(0) {
  par({ name(r); h(7pt); for x in side.at(0).runs { each(x) }; if r.inline { h(7pt); remarks(r) } })
} else { par(name(r)); lines(side, each); if r.inline { par(remarks(r)) } }
#let side(r, s, old) = {
  if r.style != "block" { lines(s, run) }
  else if old { whole(min-ink, min-ground, "−", lines(s, x => strike(stroke: unseen, x.text))) }
  else { whole(plus-ink, plus-ground, "+", lines(s, x => underline(stroke: unseen, x.text))) }
}
#let alone(r) = {
  let s = r.at(r.wide)
  if r.style != "block" { opened(r, s, run) }
  else if r.wide == "before" { whole(min-ink, min-ground, none, opened(r, s, x => strike(stroke: unseen, x.text))) }
  else { whole(plus-ink, plus-ground, none, opened(r, s, x => underline(stroke: unseen, x.text))) }
  if r.remarks.len() > 0 and not r.inline { par(remarks(r)) }
}
#let brief(r) = par({
  name(r)
  if r.merged.len() > 0 { h(7pt); for x in r.merged { run(x) } }
  if r.remarks.len() > 0 { h(7pt); remarks(r) }
})
// What a row is about, both texts, and what there is to say of them: together on one page, but for texts that would
// leave much of a page empty. The number beside them all holds them together.
#let cell(r, last, ..args) = table.cell(
  breakable: r.long, stroke: (bottom: if last { 0.6pt + edge } else { none }), inset: (x: 4pt, top: 2.4pt, bottom: 2.8pt), ..args,
)
#let entry(r) = {
  let is-pair = r.shape == "pair" or r.shape == "stacked"
  let height = if not is-pair { 1 } else if r.remarks.len() > 0 { 3 } else { 2 }
  let beside(body) = cell(r, true, rowspan: height, body)
  let across(last, ..args) = cell(r, last, colspan: 2, ..args)
  let first = if is-pair { across(false, fill: ground, par(name(r))) }
    else if r.shape == "brief" { across(true, brief(r)) }
    else { across(true, alone(r)) }
  (
    beside(text(fill: soft, r.number)), first, ..if d.council != none { (beside([]),) },
    ..if r.shape == "stacked" {
      (across(height == 2, { side(r, r.before, true); v(3pt, weak: true); side(r, r.after, false) }),)
    } else if is-pair { (cell(r, height == 2, side(r, r.before, true)), cell(r, height == 2, side(r, r.after, false))) },
    ..if height > 2 { (across(true, par(remarks(r))),) },
  )
}
#let item(r) = {
  text(fill: soft, r.number)
  if r.name != "" { h(4pt); strong(r.name) }
  badges(r.badges)
}

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
    columns: (9mm, 1fr, 1fr) + if d.council != none { (44mm,) },
    stroke: (x, y) => (
      bottom: if y == 0 { 1.2pt + accent }, left: if d.council != none and x == 3 { 0.5pt + edge },
    ),
    fill: (x, y) => if y == 0 { ground }, inset: (x: 4pt, y: 4pt),
    table.header(
      strong(d.numberTitle), ..d.roles.map(strong), ..if d.council != none { (strong(d.council),) },
    ),
    ..g.rows.map(entry).flatten(),
  )
}
#if d.folded.len() > 0 {
  heading(level: 1, d.foldedTitle)
  par(d.foldedIntro)
  for g in d.folded {
    heading(level: 2, g.title)
    if g.layout == "line" {
      par(g.rows.map(r => { item(r); for l in r.lines { h(4pt); for x in l { run(x) } } }).join("; "))
    } else {
      list(..g.rows.map(r => {
        item(r)
        for l in r.lines { par(for x in l { run(x) }) }
        if r.remarks.len() > 0 { par(text(fill: soft, r.remarks.join(" "))) }
      }))
    }
  }
}
#if d.uncovered.len() > 0 {
  heading(level: 1, d.uncoveredTitle)
  list(..d.uncovered)
}
`;

/** The was-wordt document of a comparison. Typst source. */
export const comparisonTemplate = `${baseTemplate}${pageParts}${comparisonPages}`;

/** Colours with a contrast of at least 7:1 on their grounds, type, and what every page shares. */
export const pageStyle = `
:root{--ink:#1b1b1f;--soft:#55555f;--ground:#fff;--ground2:#f3f5f8;--edge:#c9ced6;--accent:#0b4f8a;--plus:#0a5c36;--plus-ground:#e3f5ea;--min:#9b1c2c;--min-ground:#fdeaec;--edit:#6b4a00;--edit-ground:#fff4d6;--move:#4b3a8c;--move-ground:#efecfb;--focus:#d65a00;color-scheme:light}
@media screen and (prefers-color-scheme:dark){:root{--ink:#ececf1;--soft:#b9bcc6;--ground:#15171c;--ground2:#1f232b;--edge:#4a505c;--accent:#8cc4ff;--plus:#7fdba7;--plus-ground:#12301f;--min:#ff9aa6;--min-ground:#3a171c;--edit:#ffd479;--edit-ground:#33290f;--move:#c3b6ff;--move-ground:#26204a;--focus:#ffb066;color-scheme:dark}}
*{box-sizing:border-box}
body{margin:0;font:1.0625rem/1.6 "Source Sans 3",system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--ink);background:var(--ground);overflow-wrap:anywhere}
main{max-inline-size:80rem;margin-inline:auto;padding:1.5rem 1.25rem 4rem}
h1,h2,h3,h4,h5,h6{line-height:1.25;color:var(--accent);text-wrap:balance}
h1{font-size:2rem;margin-block:.5rem .25rem}h2{font-size:1.35rem;margin-block:2rem .5rem}h3{font-size:1.15rem;margin-block:1.5rem .4rem}h4,h5,h6{font-size:1rem;margin-block:1.25rem .3rem}
p{margin-block:.5rem}a{color:var(--accent)}:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.soft{color:var(--soft)}.vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
table{border-collapse:collapse;inline-size:100%}th,td{vertical-align:top;text-align:start}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1.25rem;margin:.5rem 0}dt{color:var(--soft)}dd{margin:0}
.badge{display:inline-block;border:1.5px solid currentColor;border-radius:.35rem;padding:.05rem .5rem;font-size:.9rem;line-height:1.45;font-weight:600;color:var(--soft);background:var(--ground)}
.sign{font-weight:800;margin-inline-end:.4ch}
del,ins{border-radius:.15rem;padding-inline:.1em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
del{color:var(--min);background:var(--min-ground);text-decoration:line-through;text-decoration-thickness:.1em}
ins{color:var(--plus);background:var(--plus-ground);text-decoration:underline;text-decoration-thickness:.1em;text-underline-offset:.18em;font-weight:600}
@media screen and (max-width:52rem){main{padding-inline:1rem}h1{font-size:1.6rem}dl{grid-template-columns:1fr;gap:0}dd{margin-block-end:.5rem}}
@media print{html{font-size:10pt}body{font-size:1rem;line-height:1.4}main{max-inline-size:none;padding:0}h1{font-size:18pt;margin-block-end:.6rem}h2{font-size:13pt}h1,h2,h3,h4{break-after:avoid}.badge{font-size:8.5pt}del,ins,.badge,.block,thead th{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

/** Tables within the text of a clause, whatever the table around them does on a telephone. */
const cellsStyle = `
.cells{margin-block:.4rem;table-layout:auto}.cells th,.cells td{display:table-cell!important;border:1px solid var(--edge)!important;padding:.3rem .5rem!important;background:none!important}.cells tr{display:table-row!important;border:0!important;margin:0}.cells th{font-weight:700!important}.cells .fresh{background:var(--plus-ground)}.cells .old{background:var(--min-ground)}.cells td::before{content:none!important}
`;

/** What a was-wordt page has besides. */
export const comparisonStyle = `${cellsStyle}
.reader{padding-inline-start:2rem;max-inline-size:75ch}.reader li{margin-block:.5rem}
.witnesses{display:grid;grid-template-columns:1fr 1fr;gap:1rem;margin-block:1.25rem}
.witness{border:1.5px solid var(--edge);border-block-start:.3rem solid var(--accent);border-radius:.35rem;padding:.75rem 1rem}.witness h2{margin:0;font-size:1.1rem}.witness .role{display:block;font-size:.9rem;color:var(--soft);font-weight:600}
.counts{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem;padding:0;margin-block:.5rem}
.badge.new,.badge.looser{color:var(--plus);background:var(--plus-ground)}.badge.repealed,.badge.stricter{color:var(--min);background:var(--min-ground)}.badge.changed,.badge.elsewhere,.badge.unfound,.badge.split,.badge.joined,.badge.mixed,.badge.doubtful,.badge.likely,.badge.substantive{color:var(--edit);background:var(--edit-ground)}.badge.lacking{color:var(--min);background:var(--min-ground)}.badge.own{color:var(--plus);background:var(--plus-ground)}.badge.otherwise{color:var(--edit);background:var(--edit-ground)}.badge.moved,.badge.renumbered{color:var(--move);background:var(--move-ground)}
.filter{border:0;border-block:1.5px solid var(--edge);margin:1.25rem 0 0;padding:.6rem 0;display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;align-items:center}.filter legend{float:inline-start;font-weight:600;margin-inline-end:1rem;padding:0}.filter label{display:inline-flex;gap:.45ch;align-items:center;min-block-size:1.75rem;cursor:pointer}.filter input{inline-size:1.15rem;block-size:1.15rem;accent-color:var(--accent)}
.filtered{display:none;color:var(--edit);font-weight:600}body:has(.filter input:not(:checked)) .filtered{display:block}
.changes{margin-block-start:1rem;table-layout:fixed}.changes th,.changes td{border-block-end:1px solid var(--edge);padding:.8rem .75rem}.changes thead th{background:var(--ground2);border-block-end:2px solid var(--accent)}.changes tbody th{font-weight:400}
.changes .c-place{inline-size:16%}.changes .c-remarks{inline-size:22%}.changes .c-council{inline-size:14%}.changes .c-council{padding-inline:.5rem}.changes thead th{position:sticky;inset-block-start:0;z-index:1}.changes tbody tr{scroll-margin-block-start:4rem}.changes tr:target{outline:3px solid var(--focus);outline-offset:-3px}.changes td.council{border-inline-start:1px dashed var(--edge)}
.changes .group th{background:var(--ground2);font-weight:700;color:var(--accent);font-size:1.1rem;padding-block:1rem .5rem}
.steps{display:flex;flex-wrap:wrap;gap:.2rem .8rem;margin-block-start:.5rem;font-size:.9rem}.steps a{padding-block:.15rem}details{font-size:.9rem;color:var(--soft)}summary{cursor:pointer;padding-block:.15rem}.request{border-inline-start:.3rem solid var(--accent);padding-inline-start:.75rem;font-weight:600}
.row{display:block;color:var(--soft);font-size:.85rem}.folded li .row{display:inline;margin-inline-end:.6ch}.folded ul{padding-inline-start:1.1rem;margin-block:.4rem}.folded li{margin-block:.45rem}.folded li:target{outline:3px solid var(--focus);outline-offset:3px}.folded summary h3{display:inline;margin:0}.folded>details{margin-block:.9rem;color:var(--ink);font-size:1rem}.folded ul.line{list-style:none;padding:0}.folded ul.line>li,.folded ul.line .text{display:inline}.folded ul.line>li:not(:last-child)::after{content:"; "}.folded ul.line details{display:inline-block;margin-inline-start:.6ch}.folded .text{max-inline-size:80ch}.folded .badge{font-size:.82rem;border-width:1px;margin-inline-start:.6ch}
.number{display:block;font-weight:700;margin-block-start:.35rem}.heading{display:block;color:var(--soft)}.badges{display:flex;flex-wrap:wrap;gap:.3rem;margin-block-start:.4rem}.badges .badge{font-size:.82rem;border-width:1px}
.text{margin:0;max-inline-size:62ch}.text+.text{margin-block-start:.4rem}.text.l1{padding-inline-start:1rem}.text.l2{padding-inline-start:2rem}.text.l3{padding-inline-start:3rem}
.block{position:relative;padding:.35rem .6rem .35rem 1.7rem;border-inline-start:.3rem solid}.block::before{position:absolute;inset-inline-start:.5rem;font-weight:800}
.block.old{border-color:var(--min);background:var(--min-ground)}.block.old::before{content:"\\2212" / "";color:var(--min)}.block.fresh{border-color:var(--plus);background:var(--plus-ground)}.block.fresh::before{content:"+" / "";color:var(--plus)}
.block del,.block ins{color:inherit;background:none;text-decoration:none;font-weight:400;padding:0}
.none{margin:0;color:var(--soft);font-style:italic}.remarks{font-size:.95rem;line-height:1.5}.remarks p{margin:0 0 .45rem}
@media screen and (max-width:52rem){.witnesses{grid-template-columns:1fr}.changes,.changes tbody,.changes tr,.changes th,.changes td{display:block;inline-size:auto!important}.changes thead{position:absolute;clip-path:inset(50%);block-size:1px;overflow:hidden}.changes tr{border:1.5px solid var(--edge);border-radius:.4rem;margin-block-end:1rem}.changes tbody th,.changes td{border:0;padding:.4rem .75rem}.changes td:empty{display:none}.changes tbody th{background:var(--ground2);padding-block:.6rem}.changes td::before{content:attr(data-label);display:block;font-weight:700;color:var(--soft);font-size:.9rem}}
@media (forced-colors:active){ins{text-decoration:underline double}.block{border-color:CanvasText}}
@media print{@page{size:A4 landscape;margin:12mm}.filter,.steps,.changes details,.folded li details{display:none}.folded li{break-inside:avoid}.folded summary{list-style:none}.changes thead th{position:static}.changes tr:target{outline:none}.changes .group th{break-after:avoid}.witness{padding:.4rem .75rem;break-inside:avoid}.counts,.witnesses{margin-block:.4rem}.changes tr{break-inside:avoid}.changes thead{display:table-header-group}.changes th,.changes td{padding:.45rem .5rem}.remarks{font-size:9pt}.badges .badge{font-size:8pt}}
`;

/** What the page of one protocol has besides. */
export const protocolStyle = `
main{max-inline-size:48rem}
.status{display:inline-block;border:2px solid var(--edit);color:var(--edit);background:var(--edit-ground);border-radius:.35rem;padding:.05rem .7rem;font-weight:700;letter-spacing:.06em;margin:0}
.owner{color:var(--soft);font-weight:700;margin-block-end:0}.logo{display:block;max-inline-size:15rem;max-block-size:4.5rem}.front{list-style:none;padding:0;margin-block:.75rem}.front li{margin-block:.15rem}.annex{border-block-start:1.5px solid var(--edge);margin-block-start:2.5rem}
.facts th,.facts td{border-block-end:1px solid var(--edge);padding:.35rem .75rem .35rem 0}.unknown{color:var(--soft);font-style:italic}.facts th{inline-size:34%;font-weight:400;color:var(--soft)}.sources th{vertical-align:top}.sources th:first-child{inline-size:20%}.sources th+th{inline-size:auto}.sources td p{margin:0}.sources td p+p{margin-block-start:.35rem}
.outline{padding:0;list-style:none;border-block:1.5px solid var(--edge);padding-block:.5rem;margin:0}.outline li{display:flex;gap:1rem;justify-content:space-between;padding-block:.1rem}.outline .count{color:var(--soft);white-space:nowrap;font-size:.95rem}
.l1{padding-inline-start:1.25rem!important}.l2{padding-inline-start:2.5rem!important}.l3{padding-inline-start:3.75rem!important}
.clauses{list-style:none;padding:0;margin:.5rem 0}.clauses>li{display:grid;grid-template-columns:minmax(2.2rem,max-content) 1fr;gap:.4rem;margin-block:.55rem}.clauses .label{font-weight:700;color:var(--accent)}.clauses p:first-child{margin-block-start:0}.clauses p:last-child{margin-block-end:0}
.content table{margin-block:.75rem}.content table th,.content table td{border:1px solid var(--edge);padding:.35rem .6rem}.content table th{background:var(--ground2)}
blockquote{margin:.5rem 0;padding-inline-start:1rem;border-inline-start:.25rem solid var(--edge)}pre,code{font-family:inherit;background:var(--ground2);border-radius:.2rem;padding:.05em .25em}pre{white-space:pre-wrap;padding:.5rem .75rem}
.notes{font-size:.95rem;border-block-start:1.5px solid var(--edge);margin-block-start:2rem;padding-block-start:.5rem}sup{line-height:0}
.account{border:1.5px solid var(--edge);border-radius:.4rem;padding:.25rem 1.25rem 1rem;margin-block-start:3rem;background:var(--ground2)}.account ul{list-style:none;padding:0;margin:.25rem 0}.account li{display:grid;grid-template-columns:6.5rem 1fr;gap:.75rem;padding-block:.3rem;border-block-end:1px solid var(--edge)}.account .place{color:var(--soft);font-size:.95rem}
.account q{quotes:"‘" "’"}.account .old{color:var(--min)}.account .fresh{color:var(--plus);font-weight:600}.account .reason{display:block;font-size:.95rem;color:var(--soft)}
@media screen and (max-width:30rem){.account li{grid-template-columns:1fr;gap:0}.facts th{inline-size:40%}}
@media print{@page{size:A4;margin:20mm}.account{background:none;border:0;padding:0}.clauses>li{break-inside:avoid}}
`;

/** What the page of a redline has besides. */
export const redlineStyle = `${cellsStyle}
main{max-inline-size:48rem}
.redline .clause{margin-block:.55rem;padding-inline-start:2.6rem}.redline .clause.bare{padding-inline-start:0}.redline .l1{margin-inline-start:2.2rem}.redline .l2{margin-inline-start:4.4rem}.redline .l3{margin-inline-start:6.6rem}
.redline .clause .label{display:inline-block;min-inline-size:2.2rem;margin-inline-start:-2.2rem;font-weight:700;color:var(--accent)}.redline .label del{color:var(--min)}.redline .label ins{color:var(--plus)}
.redline .old,.redline .fresh{position:relative;border-inline-start:.3rem solid;padding-inline-start:1.7rem;padding-block:.25rem}.redline .clause.old,.redline .clause.fresh{padding-inline-start:3.9rem}.redline .clause.bare.old,.redline .clause.bare.fresh{padding-inline-start:1.7rem}
.redline .old::before,.redline .fresh::before{position:absolute;inset-inline-start:.5rem;font-weight:800}.redline .old{border-color:var(--min);background:var(--min-ground)}.redline .old::before{content:"\\2212" / "";color:var(--min)}.redline .fresh{border-color:var(--plus);background:var(--plus-ground)}.redline .fresh::before{content:"+" / "";color:var(--plus)}
.redline .old>del{color:var(--min);background:none;padding:0}.redline .fresh>ins{color:var(--plus);background:none;text-decoration:none;font-weight:inherit;padding:0}.redline .old .label,.redline .fresh .label{color:inherit}
.note{display:inline-block;margin-inline-start:.6ch;border:1px solid currentColor;border-radius:.35rem;padding:0 .4rem;font-size:.85rem;color:var(--move);background:var(--move-ground)}
@media screen and (max-width:30rem){.redline .l1,.redline .l2,.redline .l3{margin-inline-start:1.2rem}}
@media print{@page{size:A4;margin:20mm}.clause{break-inside:avoid}.redline .old,.redline .fresh,.note{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

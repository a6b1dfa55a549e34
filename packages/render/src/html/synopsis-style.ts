/** What the page of a synopsis adds to the style of every page. */
export const synopsisStyle = `
.warning{border-inline-start:.35rem solid var(--edit);background:var(--edit-ground);padding:.6rem .9rem}
.questions{padding-inline-start:1.4rem}.questions li{margin-block:.5rem}.questions .ask{font-weight:600}
.opposed-mark{font-weight:700;color:var(--min)}
.wide{overflow-x:auto;border:1px solid var(--edge);border-radius:.35rem}
.matrix{min-inline-size:max-content;inline-size:100%;font-size:.92rem;line-height:1.35}
.matrix th,.matrix td{padding:.4rem .55rem;border-block-end:1px solid var(--edge);max-inline-size:15rem}
.matrix.few{min-inline-size:0;table-layout:fixed}
.matrix thead th{background:var(--ground2);border-block-end:2px solid var(--accent)}
.matrix tbody th{position:sticky;inset-inline-start:0;background:var(--ground);font-weight:600;max-inline-size:13rem}
.matrix .state{display:block;font-weight:700;white-space:nowrap}
.state.arranged{color:var(--plus)}.state.partly{color:var(--edit)}.state.none{color:var(--soft)}.state.differs{color:var(--move)}
.base-pick{border:1px solid var(--edge);border-radius:.35rem;padding:.4rem .9rem .6rem;background:var(--ground)}
.base-pick label{display:inline-block;margin-inline-end:1.2rem;padding-block:.25rem}
.subject{border-block-start:2px solid var(--edge);margin-block-start:1.6rem;padding-block-start:.2rem}
.side{display:grid;grid-template-columns:13rem 1fr;gap:.2rem 1.2rem;border-block-start:1px solid var(--edge);padding-block:.5rem}
.side h4{margin:0;color:var(--ink)}.side .state{font-weight:700}.side p{margin-block:.15rem .35rem}
.num{font-weight:700;margin-inline-end:.6ch}.v{display:none}.note{color:var(--soft);font-style:italic}
@media screen and (max-width:52rem){.side{grid-template-columns:1fr}
.wide{border:0;overflow:visible}.matrix,.matrix tbody,.matrix tr,.matrix th,.matrix td{display:block;min-inline-size:0;max-inline-size:none}
.matrix thead{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden}
.matrix tr{border:1px solid var(--edge);border-radius:.35rem;margin-block-end:.8rem}
.matrix tbody th{position:static;background:var(--ground2);font-size:1rem;max-inline-size:none}
.matrix td::before{content:attr(data-label);display:block;color:var(--soft);font-size:.85rem}.matrix .state{display:inline}.matrix .state::after{content:" "}}
@media print{@page{size:A4 landscape;margin:14mm}.wide{overflow:visible;border:0}.matrix{min-inline-size:0;font-size:7.5pt}.matrix thead{display:table-header-group}.matrix tr,.side{break-inside:avoid}.base-pick{display:none}.matrix tbody th{position:static}}
`;

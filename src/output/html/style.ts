/** The report's looks: a quiet page, five colours for five kinds, light and dark, screen and paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf9; --panel: #f5f3ee; --ink: #1e2023; --soft: #595e64; --line: #ddd9d0; --focus: #1a5fb4;
  --person: #d9e7fc; --person-deep: #1c5bb8;
  --organisation: #e7dffa; --organisation-deep: #6638b6;
  --title: #dcefdf; --title-deep: #24703c;
  --date: #fcebc4; --date-deep: #8a5600;
  --amount: #fcdfd8; --amount-deep: #a93a22;
  --on-deep: #ffffff;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", Roboto, "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17191c; --panel: #1f2226; --ink: #e7e5e0; --soft: #a9aeb4; --line: #363a40; --focus: #8ab8ff;
    --person: #1d3557; --person-deep: #9cc4ff;
    --organisation: #352a55; --organisation-deep: #cbb5ff;
    --title: #1d3d28; --title-deep: #98dcab;
    --date: #44350f; --date-deep: #f2c867;
    --amount: #4d251d; --amount-deep: #ffb3a1;
    --on-deep: #14161a;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); }
[hidden] { display: none; }
.unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 3; padding: .5rem .9rem; background: var(--paper); color: var(--ink); }
.skip:focus { top: .5rem; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
main:focus, article:focus { outline: none; }

.top { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: center;
  padding: .5rem 1.5rem; background: var(--paper); border-bottom: 1px solid var(--line); }
.top h1 { margin: 0; font-size: .95rem; font-weight: 600; letter-spacing: .01em; }
.filters { display: flex; flex-wrap: wrap; gap: .25rem .5rem; margin: 0; padding: 0; border: 0; font-size: .85rem; align-items: center; }
.filters legend { float: left; padding: 0; margin-right: .25rem; color: var(--soft); }
.filters label { display: inline-flex; gap: .35rem; align-items: center; padding: .15rem .6rem .15rem .45rem; border-radius: 1rem;
  background: var(--kind); cursor: pointer; }
.filters input { accent-color: var(--deep); margin: 0; }

.person { --kind: var(--person); --deep: var(--person-deep); }
.organisation { --kind: var(--organisation); --deep: var(--organisation-deep); }
.title { --kind: var(--title); --deep: var(--title-deep); }
.date { --kind: var(--date); --deep: var(--date-deep); }
.amount, .transfer { --kind: var(--amount); --deep: var(--amount-deep); }

.page { display: grid; grid-template-columns: minmax(0, 1fr); max-width: 96rem; margin: 0 auto; }
.page.many { grid-template-columns: 16rem minmax(0, 1fr); }
.index { position: sticky; top: 3.2rem; align-self: start; max-height: calc(100vh - 3.2rem); overflow-y: auto;
  padding: 1.25rem 1rem 2rem 1.5rem; font-size: .875rem; }
.index label { display: block; margin-bottom: .25rem; color: var(--soft); }
.index input { width: 100%; padding: .4rem .6rem; font: inherit; color: inherit; background: var(--panel);
  border: 1px solid var(--soft); border-radius: .35rem; }
#matches { margin: .4rem 0 .6rem; color: var(--soft); }
.index ol { list-style: none; margin: 0; padding: 0; }
.index a { display: block; padding: .45rem .6rem; margin: 0 -.6rem; border-radius: .35rem; color: inherit; text-decoration: none; overflow-wrap: anywhere; }
.index a:hover { background: var(--panel); }
.index a[aria-current] { background: var(--panel); box-shadow: inset 3px 0 var(--focus); }
.index a span { display: block; color: var(--soft); font-size: .8rem; }

main { min-width: 0; padding: 0 1.5rem 3rem; }
article { container-type: inline-size; padding: 1.75rem 0 2.5rem; }
article + article { border-top: 1px solid var(--line); }
.text { max-width: 42rem; font: 1.09rem/1.7 var(--serif); overflow-wrap: break-word; }
.text h2 { margin: 0 0 .35rem; font-size: 1.6rem; line-height: 1.3; font-weight: 600; text-wrap: balance; }
.text p { margin: 0 0 1em; white-space: pre-line; }
.text .origin { margin: 0 0 1.5rem; font: .85rem/1.5 var(--sans); color: var(--soft); overflow-wrap: anywhere; }
.aside { color: var(--soft); }

.m { border-radius: .2em; padding: .08em .12em; margin: 0 -.12em; background: var(--kind); cursor: pointer;
  box-decoration-break: clone; -webkit-box-decoration-break: clone; text-decoration: underline; text-decoration-color: var(--deep);
  text-decoration-thickness: 1px; text-underline-offset: .22em; }
.m.organisation { text-decoration-style: double; }
.m.title { text-decoration-style: dashed; }
.m.date { text-decoration-style: dotted; text-decoration-thickness: 2px; }
.m.amount { text-decoration-thickness: 2px; }
.m:hover { box-shadow: 0 0 0 1px var(--deep); }
.m.lit, button.lit { background: var(--deep); color: var(--on-deep); text-decoration-color: transparent; }
.no-person .m.person, .no-organisation .m.organisation, .no-title .m.title, .no-date .m.date, .no-amount .m.amount {
  background: none; color: inherit; text-decoration: none; cursor: auto; box-shadow: none; }
.no-person table.person, .no-organisation table.organisation, .no-date table.date, .no-amount table.amount { display: none; }

.facts { font-size: .875rem; line-height: 1.4; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1.75rem; }
caption { padding: 0 0 .4rem; text-align: start; font-weight: 600; font-size: .95rem; border-bottom: 2px solid var(--deep); }
th, td { padding: .38rem .9rem .38rem 0; text-align: start; vertical-align: top; overflow-wrap: break-word; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 400; font-size: .8rem; overflow-wrap: normal; }
tbody th { font-weight: 500; }
th:last-child, td:last-child { padding-right: .25rem; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.note { color: var(--soft); font-weight: 400; }
.lit .note { color: inherit; }
button { font: inherit; color: inherit; text-align: start; padding: 0 .2em; margin: 0 -.2em; background: none; border: 0; border-radius: .2em; cursor: pointer; }
button:hover { box-shadow: 0 0 0 1px var(--deep); }
tr.lit > * { background: var(--kind); }
@container (min-width: 60rem) {
  .spread { display: grid; grid-template-columns: minmax(0, 39rem) minmax(25rem, 1fr); gap: 2.75rem; }
  .facts { position: sticky; top: 3.2rem; align-self: start; max-height: calc(100vh - 3.2rem); overflow-y: auto; padding: .6rem .25rem 1rem; }
}
@container (max-width: 60rem) { .facts { max-width: 52rem; margin-top: 2rem; } }
@media (max-width: 60rem) {
  .top { position: static; }
  .page.many { grid-template-columns: minmax(0, 1fr); }
  .index { position: static; max-height: 16rem; padding: 1rem 1.5rem; border-bottom: 1px solid var(--line); }
}

#detail { position: absolute; z-index: 4; max-width: 22rem; padding: .55rem .75rem; background: var(--panel); color: var(--ink);
  border: 1px solid var(--soft); border-radius: .4rem; font: .85rem/1.45 var(--sans); overflow-wrap: anywhere; box-shadow: 0 4px 18px rgb(0 0 0 / .18); }
#detail b { display: block; font-weight: 600; }
#detail span { display: block; color: var(--soft); }
.errors { max-width: 42rem; }
footer { padding: 1rem 1.5rem 2rem; color: var(--soft); font-size: .8rem; text-align: center; }

@media print {
  :root { --paper: #fff; --panel: #fff; --ink: #000; --soft: #444; --line: #bbb; }
  .top, .index, .skip, #detail, footer { display: none; }
  .page.many { display: block; }
  main { padding: 0; }
  article, article[hidden] { display: block; container-type: normal; padding: 0; }
  article + article { border: 0; break-before: page; }
  .spread { display: block; }
  .text { max-width: none; font-size: 11pt; line-height: 1.5; }
  .facts { position: static; max-height: none; max-width: none; overflow: visible; margin-top: 1.5rem; font-size: 9pt; }
  tr, caption { break-inside: avoid; }
  caption { break-after: avoid; }
  .m { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
@media print and (prefers-color-scheme: dark) {
  :root { --person: #d9e7fc; --person-deep: #1c5bb8; --organisation: #e7dffa; --organisation-deep: #6638b6; --title: #dcefdf;
    --title-deep: #24703c; --date: #fcebc4; --date-deep: #8a5600; --amount: #fcdfd8; --amount-deep: #a93a22; --on-deep: #fff; }
}
@media (forced-colors: active) {
  .m { forced-color-adjust: auto; border-bottom: 2px solid; }
  .m.lit, button.lit { background: Highlight; color: HighlightText; forced-color-adjust: none; }
}
`;

/** What the registry's page adds to the look of the report. */
export const REGISTRY_STYLE = `
.registry .top { flex-wrap: wrap; }
.registry .top .aside { margin: 0; }
.registry .index fieldset { border: 0; padding: .4rem 0; margin: 0; display: flex; gap: 1rem; }
.registry .index fieldset label { display: inline-flex; margin: 0; color: var(--ink); }
.registry .index input[type=checkbox] { width: auto; }
.registry .index legend { float: left; padding: 0 .6rem 0 0; color: var(--soft); }
.registry #list { list-style: none; margin: 0; padding: 0; }
.registry #list button { width: 100%; padding: .3rem .4rem; margin: 0; overflow-wrap: anywhere; }
.registry #list button[aria-current] { background: var(--kind); }
.registry #list .person button { border-left: 3px solid var(--person-deep); }
.registry #list .organisation button { border-left: 3px double var(--organisation-deep); }
.registry #list small { display: block; color: var(--soft); }
.registry main { padding: 1.5rem; max-width: 70rem; min-width: 0; }
.registry main h2 { margin: 0 0 .25rem; font: 600 1.6rem/1.3 var(--serif); overflow-wrap: anywhere; }
.registry main h3 { margin: 1.75rem 0 .5rem; font-size: 1rem; border-bottom: 1px solid var(--line); }
.registry main ul { margin: 0; padding-left: 1.2rem; }
.registry main .origin { margin: 0; color: var(--soft); overflow-wrap: anywhere; }
.registry .scroll { overflow-x: auto; }
.registry svg { display: block; max-width: 100%; height: auto; font: 12px var(--sans); color: var(--ink); }
.registry svg text { fill: currentColor; }
.registry svg .soft { fill: var(--soft); }
.registry svg .grid { stroke: var(--line); }
.registry svg .seen { fill: var(--person-deep); }
.registry svg .stated { fill: none; stroke: var(--person-deep); stroke-dasharray: 3 2; }
.registry svg .tie { stroke: var(--soft); stroke-opacity: .55; }
.registry svg .tie.transfer { stroke: var(--amount-deep); stroke-opacity: .9; }
.registry svg .node { cursor: pointer; }
.registry svg .node.person circle { fill: var(--person); stroke: var(--person-deep); }
.registry svg .node.organisation rect { fill: var(--organisation); stroke: var(--organisation-deep); }
.registry svg .node.chosen text { font-weight: 600; }
.registry svg .node:focus-visible { outline: 2px solid currentColor; }
`;

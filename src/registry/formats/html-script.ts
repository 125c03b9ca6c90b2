/** What the registry's page does when it is open. Plain browser JavaScript; it writes text only as text. */
export const REGISTRY_SCRIPT = String.raw`
'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const SVG = 'http://www.w3.org/2000/svg';
const entry = document.getElementById('entry');
const list = document.getElementById('list');
const search = document.getElementById('search');
const matches = document.getElementById('matches');

const entities = [
  ...data.persons.map((one) => ({ ...one, kind: 'person' })),
  ...data.organisations.map((one) => ({ ...one, kind: 'organisation' })),
].sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1));
const byId = new Map(entities.map((one) => [one.id, one]));
const fold = (text) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[\u0259\u0131\u00f8\u0142]/g, (c) => ({ '\u0259': 'e', '\u0131': 'i', '\u00f8': 'o', '\u0142': 'l' })[c]);
for (const one of entities) one.words = fold([...one.names.map(({ name }) => name), one.acronym ?? ''].join('\n'));

const gathered = (items, keysOf) => {
  const map = new Map();
  for (const item of items) for (const key of new Set(keysOf(item))) if (key) map.has(key) ? map.get(key).push(item) : map.set(key, [item]);
  return map;
};
const postsOf = gathered(data.posts, ({ personId, organisationId }) => [personId, organisationId]);
const transfersOf = gathered(data.transfers, ({ giverId, recipientId }) => [giverId, recipientId]);
const partsOf = gathered(data.organisations, ({ parentId }) => [parentId]);

function make(tag, text, attributes = {}, children = []) {
  const element = document.createElement(tag);
  if (text !== null) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
function draw(tag, attributes = {}, text = null) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text !== null) element.textContent = text;
  return element;
}
const span = (first, last) => (!first && !last ? '' : first === last ? first : (first ?? '\u2026') + ' \u2013 ' + (last ?? '\u2026'));
const choose = (id) => { location.hash = id; };
const go = (id, text) => {
  if (!byId.has(id)) return document.createTextNode(text ?? '');
  const button = make('button', text, { type: 'button' });
  button.addEventListener('click', () => choose(id));
  return button;
};

/* The index: the most named first, as many as can be looked over. */
const MOST = 200;
function showList() {
  const words = fold(search.value).split(/\s+/).filter(Boolean);
  const kinds = new Set([...document.querySelectorAll('.index input:checked')].map(({ value }) => value));
  const found = entities.filter((one) => kinds.has(one.kind) && words.every((word) => one.words.includes(word)));
  matches.textContent = found.length + (found.length === 1 ? ' match' : ' matches') + (found.length > MOST ? ', the first ' + MOST + ' shown' : '');
  list.replaceChildren(...found.slice(0, MOST).map((one) => {
    const button = make('button', one.name, { type: 'button', 'data-id': one.id });
    button.append(make('small', [one.documents + (one.documents === 1 ? ' article' : ' articles'), one.country, span(one.firstSeen, one.lastSeen)].filter(Boolean).join(' \u00b7 ')));
    button.addEventListener('click', () => choose(one.id));
    return make('li', null, { class: one.kind }, [button]);
  }));
  markCurrent();
}
function markCurrent() {
  const id = location.hash.slice(1);
  for (const button of list.querySelectorAll('button')) button.dataset.id === id ? button.setAttribute('aria-current', 'true') : button.removeAttribute('aria-current');
}

const table = (caption, heads, rows) => make('table', null, {}, [
  make('caption', caption),
  make('thead', null, {}, [make('tr', null, {}, heads.map((head) => make('th', head, { scope: 'col' })))]),
  make('tbody', null, {}, rows.map((cells) => make('tr', null, {}, cells.map((cell) => make('td', null, {}, [cell ?? '']))))),
]);

/* Years of a date such as 2021-05. */
const yearAt = (date) => { const [year, month = 1, day = 1] = date.split('-').map(Number); return year + (month - 1) / 12 + (day - 1) / 365; };
const isDate = (date) => typeof date === 'string' && /^\d{4}(-\d\d){0,2}$/.test(date);

/* A post a row: filled where articles saw it held, dashed where they state from when to when. */
function timeLine(posts, labelOf) {
  const dated = posts.filter((post) => [post.firstSeen, post.from, post.to].some(isDate)).slice(0, 60);
  if (dated.length === 0) return null;
  const years = dated.flatMap((post) => [post.firstSeen, post.lastSeen, post.from, post.to].filter(isDate).map(yearAt));
  const from = Math.floor(Math.min(...years));
  const to = Math.max(from + 1, Math.ceil(Math.max(...years) + 0.01));
  const [left, width, row] = [250, 860, 26];
  const height = dated.length * row + 30;
  const x = (year) => left + ((year - from) / (to - from)) * (width - left - 20);
  const svg = draw('svg', { viewBox: '0 0 ' + width + ' ' + height, width, height, role: 'img', 'aria-label': 'Posts from ' + from + ' to ' + to + '; the table below holds the same' });
  const step = Math.max(1, Math.ceil((to - from) / 12));
  for (let year = from; year <= to; year += step) {
    svg.append(draw('line', { class: 'grid', x1: x(year), x2: x(year), y1: 18, y2: height }), draw('text', { class: 'soft', x: x(year), y: 12, 'text-anchor': 'middle' }, String(year)));
  }
  dated.forEach((post, n) => {
    const y = 24 + n * row;
    const label = labelOf(post);
    svg.append(draw('text', { x: 0, y: y + 13 }, label.length > 38 ? label.slice(0, 37) + '\u2026' : label));
    const bar = (name, start, end, inset) => {
      const rect = draw('rect', { class: name, x: x(start), y: y + inset, width: Math.max(5, x(end) - x(start)), height: 18 - 2 * inset, rx: 3 });
      rect.append(draw('title', {}, label + ', ' + span(post.firstSeen, post.lastSeen)));
      svg.append(rect);
    };
    if (isDate(post.from) || isDate(post.to)) bar('stated', isDate(post.from) ? yearAt(post.from) : from, isDate(post.to) ? yearAt(post.to) : to, 1);
    if (isDate(post.firstSeen)) bar('seen', yearAt(post.firstSeen), yearAt(post.lastSeen ?? post.firstSeen), 5);
  });
  return make('div', null, { class: 'scroll' }, [svg]);
}

/* Whom and what one entity is tied to, the strongest ties first. */
function tiesOf(id) {
  const ties = new Map();
  const tie = (other, weight, label, kind) => {
    if (!other || other === id || !byId.has(other)) return;
    const known = ties.get(other);
    if (known) { known.weight += weight; if (kind === 'transfer') known.kind = kind; }
    else ties.set(other, { other, weight, label, kind });
  };
  for (const post of postsOf.get(id) ?? []) tie(post.personId === id ? post.organisationId : post.personId, post.documents, post.title, 'post');
  for (const one of transfersOf.get(id) ?? []) tie(one.giverId === id ? one.recipientId : one.giverId, one.transfers, 'gave', 'transfer');
  for (const part of partsOf.get(id) ?? []) tie(part.id, part.documents, 'part', 'part');
  tie(byId.get(id)?.parentId, 1, 'part', 'part');
  return [...ties.values()].sort((a, b) => b.weight - a.weight || (a.other < b.other ? -1 : 1));
}

/* Two steps around the entity, or the best tied of all; laid out by pushes and pulls, the same at every visit. */
function network(id) {
  const ids = [];
  const add = (one) => { if (!ids.includes(one)) ids.push(one); };
  if (id) {
    add(id);
    const near = tiesOf(id).slice(0, 18);
    for (const { other } of near) add(other);
    for (const { other } of near) for (const next of tiesOf(other).slice(0, 3)) if (ids.length < 32) add(next.other);
  } else {
    /* From the most named along its strongest ties. */
    for (const { id: start } of entities.slice(0, 8)) { if (ids.length < 4) { if (tiesOf(start).length > 0) add(start); } }
    for (let n = 0; n < ids.length && ids.length < 28; n++) for (const { other } of tiesOf(ids[n]).slice(0, 4)) if (ids.length < 28) add(other);
  }
  if (ids.length < 2) return null;
  const edges = [];
  for (const [n, one] of ids.entries()) for (const { other, label, kind } of tiesOf(one)) { const at = ids.indexOf(other); if (at > n) edges.push({ from: n, to: at, label, kind }); }
  const [width, height] = [860, 520];
  const places = ids.map((_, n) => ({ x: width / 2 + (120 + 5 * n) * Math.cos(n * 2.4), y: height / 2 + (80 + 4 * n) * Math.sin(n * 2.4) }));
  if (id) places[0] = { x: width / 2, y: height / 2 };
  const spread = 0.014 * (width * height) / Math.sqrt(ids.length);
  for (let round = 0; round < 220; round++) {
    const heat = 12 * (1 - round / 220);
    const push = places.map(() => ({ x: 0, y: 0 }));
    for (let a = 0; a < ids.length; a++) for (let b = a + 1; b < ids.length; b++) {
      const [dx, dy] = [places[a].x - places[b].x || 0.1, places[a].y - places[b].y || 0.1];
      const force = spread / (dx * dx + dy * dy);
      push[a].x += dx * force; push[a].y += dy * force; push[b].x -= dx * force; push[b].y -= dy * force;
    }
    for (const { from, to } of edges) {
      const [dx, dy] = [places[to].x - places[from].x, places[to].y - places[from].y];
      push[from].x += dx * 0.08; push[from].y += dy * 0.08; push[to].x -= dx * 0.08; push[to].y -= dy * 0.08;
    }
    for (const [n, place] of places.entries()) {
      if (id && n === 0) continue;
      push[n].x += (width / 2 - place.x) * 0.035; push[n].y += (height / 2 - place.y) * 0.06;
      const size = Math.hypot(push[n].x, push[n].y) || 1;
      place.x = Math.min(width - 90, Math.max(90, place.x + (push[n].x / size) * Math.min(size, heat)));
      place.y = Math.min(height - 25, Math.max(20, place.y + (push[n].y / size) * Math.min(size, heat)));
    }
  }
  const svg = draw('svg', { viewBox: '0 0 ' + width + ' ' + height, width, height, role: 'group', 'aria-label': 'Network of ' + ids.length + ' persons and organisations' });
  for (const { from, to, label, kind } of edges) {
    const line = draw('line', { class: 'tie ' + kind, x1: places[from].x, y1: places[from].y, x2: places[to].x, y2: places[to].y });
    line.append(draw('title', {}, byId.get(ids[from]).name + ' \u2013 ' + byId.get(ids[to]).name + ': ' + label));
    svg.append(line);
  }
  for (const [n, one] of ids.entries()) {
    const { kind, name, acronym } = byId.get(one);
    const { x, y } = places[n];
    const whole = acronym ?? name;
    const label = whole.length > 26 ? whole.slice(0, 25) + '\u2026' : whole;
    const node = draw('g', { class: 'node ' + kind + (one === id ? ' chosen' : ''), tabindex: 0, role: 'link', 'aria-label': label === name ? name : label + ', ' + name });
    node.append(kind === 'person' ? draw('circle', { cx: x, cy: y, r: 7 }) : draw('rect', { x: x - 7, y: y - 7, width: 14, height: 14, rx: 2 }));
    node.append(draw('text', { x, y: y + 20, 'text-anchor': 'middle' }, label), draw('title', {}, name));
    node.addEventListener('click', () => choose(one));
    node.addEventListener('keydown', (event) => { if (event.key === 'Enter') choose(one); });
    svg.append(node);
  }
  return make('div', null, { class: 'scroll' }, [svg]);
}

const articles = ({ evidence, articles: all }) => {
  const items = evidence.map(({ source, date }) => make('li', [date, source].filter(Boolean).join(' \u00b7 ')));
  if (all > evidence.length) items.push(make('li', '\u2026 and ' + (all - evidence.length) + ' more'));
  return make('ul', null, {}, items);
};
const fold1 = (summary, content) => make('details', null, {}, [make('summary', summary), content]);

function showEntry() {
  const id = location.hash.slice(1);
  const one = byId.get(id);
  markCurrent();
  if (!one) {
    const drawing = network(null);
    entry.replaceChildren(make('h2', 'Who is who'), make('p', 'Choose a name, or search.', { class: 'origin' }), ...(drawing ? [make('h3', 'The most named and how they are tied'), drawing] : []));
    return;
  }
  const isPerson = one.kind === 'person';
  const posts = postsOf.get(id) ?? [];
  const others = one.names.filter(({ name }) => name !== one.name);
  const parts = [
    make('h2', one.name),
    make('p', [isPerson ? 'person' : (one.type ?? 'organisation'), one.acronym, one.country, one.documents + (one.documents === 1 ? ' article' : ' articles'), span(one.firstSeen, one.lastSeen)].filter(Boolean).join(' \u00b7 '), { class: 'origin' }),
  ];
  if (others.length > 0) parts.push(make('p', 'Also: ' + others.map(({ name, documents }) => name + ' (' + documents + ')').join(', '), { class: 'origin' }));
  if (one.parentId && byId.has(one.parentId)) parts.push(make('p', 'Part of ', { class: 'origin' }, [go(one.parentId, byId.get(one.parentId).name)]));
  const line = timeLine(posts, (post) => (isPerson ? post.title + ((post.organisation ?? post.place) ? ', ' + (post.organisation ?? post.place) : '') : post.person + ', ' + post.title));
  if (posts.length > 0) {
    parts.push(make('h3', isPerson ? 'Posts over time' : 'People over time'));
    if (line) parts.push(line);
    parts.push(make('div', null, { class: 'scroll' }, [table('Posts', [isPerson ? 'Post' : 'Person', isPerson ? 'Where' : 'Post', 'Seen', 'Stated', 'Articles'], posts.map((post) => [
      isPerson ? post.title : go(post.personId, post.person),
      isPerson ? (post.organisationId ? go(post.organisationId, post.organisation) : post.place) : post.title,
      span(post.firstSeen, post.lastSeen), span(post.from, post.to), fold1(String(post.documents), articles(post)),
    ]))]));
  }
  const transfers = transfersOf.get(id) ?? [];
  if (transfers.length > 0) parts.push(make('h3', 'Transfers'), make('div', null, { class: 'scroll' }, [table('Sums', ['Giver', 'Recipient', 'Year', 'Total', 'Articles'], transfers.map((row) => [
    go(row.giverId, row.giver), go(row.recipientId, row.recipient), row.year === null ? '' : String(row.year),
    [row.total === null ? null : row.total.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ',')), row.currency ?? row.unit, row.period?.replace('-', ' '), ...row.things].filter(Boolean).join(' '), fold1(String(row.articles), articles(row)),
  ]))]));
  const drawing = network(id);
  if (drawing) parts.push(make('h3', 'Network'), drawing);
  parts.push(make('h3', 'First and last article'), articles(one));
  if (one.merges.length > 0) parts.push(make('h3', 'Why these names are one'), make('div', null, { class: 'scroll' }, [table('Merges', ['Score', 'Because of', 'Sightings'], one.merges.slice(0, 200).map(({ a, b, score, reason }) => [score.toFixed(2), reason, a + ' = ' + b]))]));
  entry.replaceChildren(...parts);
}
search.addEventListener('input', showList);
for (const box of document.querySelectorAll('.index input[type=checkbox]')) box.addEventListener('change', showList);
addEventListener('hashchange', () => { showEntry(); scrollTo(0, 0); });
showList();
showEntry();
`;

/**
 * What the report does when it is open: details on hover and focus, all of a person lit up on click or Enter, filters, the
 * index with search. Plain browser JavaScript; it writes text only as text.
 */
export const SCRIPT = String.raw`
'use strict';
const articles = [...document.querySelectorAll('article')];
const detail = document.getElementById('detail');
const said = document.getElementById('said');
const MARKS = '.m[role], button[data-i]';

/* Details: shown above the mention under the pointer or in focus, until the pointer leaves both, or Escape. */
let shownAt = null;
function line(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
function show(mark) {
  if (shownAt === mark) return;
  hide();
  const { k, v, r, c } = mark.dataset;
  const kind = k.charAt(0).toUpperCase() + k.slice(1);
  detail.replaceChildren(line('b', v), line('span', kind), line('span', 'Rule: ' + r),
    line('span', 'Confidence: ' + Math.round(c * 100) + '\u00a0%'));
  detail.hidden = false;
  mark.setAttribute('aria-describedby', 'detail');
  shownAt = mark;
  const at = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = detail;
  const isBelow = at.top - height - 6 < document.querySelector('.top').offsetHeight;
  detail.style.left = scrollX + Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8)) + 'px';
  detail.style.top = scrollY + (isBelow ? at.bottom + 6 : at.top - height - 6) + 'px';
}
function hide() {
  shownAt?.removeAttribute('aria-describedby');
  shownAt = null;
  detail.hidden = true;
}
const markOf = (event) => (event.target instanceof Element ? event.target.closest('.m[role]') : null);
document.addEventListener('pointerover', (event) => {
  const mark = markOf(event);
  if (mark) show(mark);
});
document.addEventListener('pointerout', (event) => {
  const to = event.relatedTarget;
  const stays = to instanceof Node && (detail.contains(to) || shownAt?.contains(to));
  if (shownAt && !stays && !shownAt.matches(':focus-visible')) hide();
});
document.addEventListener('focusin', (event) => {
  const mark = markOf(event);
  if (mark && mark.matches(':focus-visible')) show(mark);
});
document.addEventListener('focusout', hide);

/* One item lit up: its mentions, its rows, and for a person the titles held. */
let lit = null;
function light(article, id) {
  const isOff = lit && lit.article === article && lit.id === id;
  if (lit) paint(lit, false);
  lit = isOff ? null : { article, id };
  if (!lit) {
    said.textContent = '';
    return;
  }
  const { mentions, rows, name } = paint(lit, true);
  said.textContent = name + ': ' + mentions + (mentions === 1 ? ' mention' : ' mentions') + ' and ' + rows + (rows === 1 ? ' row' : ' rows') + ' lit up';
}
function paint({ article, id }, isOn) {
  const all = [...article.querySelectorAll('[data-i~="' + CSS.escape(id) + '"]')];
  for (const element of all) {
    element.classList.toggle('lit', isOn);
    if (element.matches(MARKS)) element.setAttribute('aria-pressed', isOn);
  }
  const own = all.filter((element) => element.matches('.m') && element.dataset.i.split(' ')[0] === id);
  return { mentions: own.length, rows: all.filter((element) => element.matches('tr')).length, name: own[0]?.dataset.v ?? '' };
}
function press(mark) {
  const article = mark.closest('article');
  light(article, mark.dataset.i.split(' ')[0]);
  if (lit && mark.matches('button'))
    article.querySelector('.m.lit')?.scrollIntoView({ block: 'nearest' });
}
document.addEventListener('click', (event) => {
  const mark = event.target instanceof Element ? event.target.closest(MARKS) : null;
  if (mark && String(getSelection()) === '') press(mark);
});
document.addEventListener('keydown', (event) => {
  const mark = markOf(event);
  if (event.key === 'Escape') {
    if (shownAt) hide();
    else if (lit) light(lit.article, lit.id);
  } else if (mark && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault();
    press(mark);
  }
});

/* Filters: a kind that is not shown is plain text again, for the keyboard and for screen readers too. */
for (const box of document.querySelectorAll('.filters input')) {
  const apply = () => {
    hide();
    document.body.classList.toggle('no-' + box.value, !box.checked);
    for (const mark of document.querySelectorAll('.m.' + box.value)) {
      if (box.checked) {
        mark.setAttribute('role', 'button');
        mark.setAttribute('tabindex', '0');
        mark.setAttribute('aria-pressed', mark.classList.contains('lit'));
      } else for (const name of ['role', 'tabindex', 'aria-pressed']) mark.removeAttribute(name);
    }
  };
  box.addEventListener('change', apply);
  if (!box.checked) apply();
}

/* The index: a page of many articles shows one at a time. */
const headlineOf = (article) => article.querySelector('h2').textContent;
if (articles.length === 1) document.title = headlineOf(articles[0]) + ' – ' + document.title;
if (articles.length > 1) {
  const index = document.querySelector('.index');
  const list = index.querySelector('ol');
  const search = document.getElementById('search');
  const matches = document.getElementById('matches');
  const links = articles.map((article, i) => {
    article.id = 'article-' + (i + 1);
    article.tabIndex = -1;
    const link = document.createElement('a');
    link.href = '#' + article.id;
    const count = (name, one, more) => article.dataset[name] + ' ' + (article.dataset[name] === '1' ? one : more);
    const counts = count('persons', 'person', 'persons') + ', ' + count('organisations', 'organisation', 'organisations');
    link.append(headlineOf(article), line('span', [article.dataset.date, counts].filter(Boolean).join(' · ')));
    return link;
  });
  list.append(...links.map((link) => {
    const item = document.createElement('li');
    item.append(link);
    return item;
  }));
  const open = (shown) => {
    hide();
    articles.forEach((article, i) => {
      article.hidden = article !== shown;
      if (article === shown) links[i].setAttribute('aria-current', 'page');
      else links[i].removeAttribute('aria-current');
    });
  };
  const openNamed = () => {
    const named = articles.find((article) => '#' + article.id === location.hash);
    if (!named && !articles.every((article) => !article.hidden)) return;
    open(named ?? articles[0]);
    if (!named) return;
    scrollTo(0, matchMedia('(max-width: 60rem)').matches ? named.getBoundingClientRect().top + scrollY - 60 : 0);
    named.focus({ preventScroll: true });
  };
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i').replaceAll('ə', 'e');
  let folded = null;
  const find = () => {
    folded ??= articles.map((article) => fold(article.textContent));
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    let found = 0;
    links.forEach((link, i) => {
      const isFound = words.every((word) => folded[i].includes(word));
      link.parentElement.hidden = !isFound;
      if (isFound) found++;
    });
    matches.textContent = words.length === 0 ? articles.length + ' articles' : found + ' of ' + articles.length + ' articles';
  };
  search.addEventListener('input', find);
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') links.find((link) => !link.parentElement.hidden)?.click();
  });
  addEventListener('hashchange', openNamed);
  index.hidden = false;
  document.querySelector('.page').classList.add('many');
  matches.textContent = articles.length + ' articles';
  openNamed();
}
`;

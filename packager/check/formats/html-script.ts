/** What the HTML report can do where scripts run: filter, sort, switch language and light. It reads no network. */
export const SCRIPT = `'use strict';
const root = document.documentElement, all = (s, of = document) => [...of.querySelectorAll(s)], one = (s) => document.querySelector(s);
for (const e of all('.act')) e.hidden = false;
const files = all('main details'), search = one('#search'), family = one('#family'), file = one('#file');
if (files.length > 3) for (const d of files) d.open = false;
const rows = new Map(all('#files tbody tr').map((tr) => [tr.dataset.of, tr]));
const grave = new Set();
const texts = new WeakMap();
const textOf = (e) => { if (!texts.has(e)) texts.set(e, e.textContent.toLowerCase()); return texts.get(e); };
function filter() {
  const words = search.value.trim().toLowerCase(), fam = family.value, filtered = words || fam || grave.size;
  let shown = 0;
  for (const d of files) {
    const named = textOf(d.firstElementChild).includes(words);
    let here = 0;
    for (const f of all('.rule', d)) {
      f.hidden = !((!grave.size || grave.has(f.dataset.grave)) && (!fam || f.dataset.family === fam) && (named || textOf(f).includes(words)));
      if (!f.hidden) here += Number(f.dataset.count);
    }
    const other = file.value && d.id !== file.value;
    d.hidden = Boolean(other || (filtered && here === 0 && !(named && words && !fam && !grave.size)));
    rows.get(d.id).hidden = d.hidden;
    if (!d.hidden) { shown += here; if (file.value || (filtered && files.length < 30)) d.open = true; }
  }
  one('#shown').textContent = shown;
  one('#none').hidden = files.some((d) => !d.hidden);
}
for (const e of [search, family, file]) e.addEventListener('input', filter);
for (const b of all('[data-filter]')) b.addEventListener('click', () => {
  const on = b.getAttribute('aria-pressed') !== 'true';
  b.setAttribute('aria-pressed', on);
  on ? grave.add(b.dataset.filter) : grave.delete(b.dataset.filter);
  filter();
});
one('#open').addEventListener('click', () => { for (const d of files) d.open = true; });
one('#close').addEventListener('click', () => { for (const d of files) d.open = false; });
const heads = all('#files th');
for (const th of heads) th.querySelector('button').addEventListener('click', () => {
  const up = th.getAttribute('aria-sort') !== 'ascending', at = th.cellIndex, sign = up ? 1 : -1, body = one('#files tbody');
  for (const o of heads) o.removeAttribute('aria-sort');
  th.setAttribute('aria-sort', up ? 'ascending' : 'descending');
  const key = (tr) => tr.cells[at].dataset.key;
  body.append(...all('tr', body).sort((a, b) => sign * key(a).localeCompare(key(b), root.lang, { numeric: true })));
});
for (const a of all('a[href^="#"]')) a.addEventListener('click', (event) => {
  const d = document.getElementById(a.hash.slice(1));
  if (!(d instanceof HTMLDetailsElement)) return;
  // Followed by the browser itself, a link takes the focus away again.
  event.preventDefault();
  history.pushState(null, '', a.hash);
  d.hidden = false; d.open = true; d.scrollIntoView(); d.firstElementChild.focus({ preventScroll: true });
});
function speak(lang) {
  root.lang = lang;
  for (const o of all('[data-en]')) o.tagName === 'INPUT' ? o.setAttribute('aria-label', o.placeholder = o.dataset[lang]) : o.tagName === 'SELECT' ? o.setAttribute('aria-label', o.dataset[lang]) : o.textContent = o.dataset[lang];
  for (const b of all('[data-say]')) b.setAttribute('aria-pressed', b.dataset.say === lang);
  document.title = one('h1 .t[lang=' + lang + ']').textContent;
}
for (const b of all('[data-say]')) b.addEventListener('click', () => speak(b.dataset.say));
one('#theme').addEventListener('click', () => {
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
});
let opened = [];
addEventListener('beforeprint', () => { opened = files.filter((d) => d.open); for (const d of files) d.open = true; });
addEventListener('afterprint', () => { for (const d of files) d.open = opened.includes(d); });
`;

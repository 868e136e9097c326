// Starts the page: header, the view that the address names, live counters.

import { fill, h } from './dom.js';
import { n, speak, spoken, t } from './words.js';
import { current, onChange, toArticles, toEvents } from './address.js';
import { choices } from './store.js';
import { watch } from './live.js';
import { articlesView } from './views/articles.js';
import { articleView } from './views/article.js';
import { described, eventsView } from './views/events.js';
import { eventView } from './views/event.js';

const main = document.getElementById('main');
const counters = h('ul.counters');
let view = null;
let stop = () => {};

function header() {
  const { view: name } = current();
  const link = (to, label, here) => h('a', { href: to, 'data-inside': true, 'aria-current': here ? 'page' : null, text: label });
  fill(document.getElementById('top'),
    h('div.masthead', {},
      h('a.brand', { href: '/', 'data-inside': true }, h('span.logo', { 'aria-hidden': 'true' }), h('span.name', { text: t('brand') }), h('span.tagline', { text: t('tagline') })),
      h('nav', { 'aria-label': t('title') },
        link(toEvents({}), t('nav.events'), name === 'events' || name === 'event'),
        link(toArticles(''), t('nav.articles'), name === 'articles' || name === 'article')),
      counters,
      h('div.tools', {},
        h('button.quiet', { type: 'button', lang: spoken() === 'vi' ? 'en' : 'vi', click: () => { speak(spoken() === 'vi' ? 'en' : 'vi'); restart(); }, text: t('language.toggle') }),
        h('button.quiet.theme', { type: 'button', 'aria-label': t('theme.toggle'), title: t('theme.toggle'), click: toggleTheme }, h('span', { 'aria-hidden': 'true', text: '◐' })))));
}

function toggleTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  choices.set('theme', root.dataset.theme);
}

function count(stats) {
  const { states } = stats.articles;
  const entry = (name, value, to) => (value ? h(`li.${name}`, {}, h('a', { href: to, 'data-inside': true }, h('strong', { text: n(value) }), ` ${t(`count.${name}`)}`)) : null);
  fill(counters, entry('working', states.received, toArticles('received')), entry('done', states.done, toArticles('done')), entry('failed', states.failed, toArticles('failed')));
}

/** Shows what the address names. */
async function show(at, focus) {
  stop();
  header();
  const isList = at.view === 'events';
  if (!(isList && view?.name === 'events')) {
    view?.stop?.();
    view = isList ? { name: 'events', ...eventsView(main) } : at.view === 'articles' ? { name: 'articles', ...articlesView(main) } : { name: at.view };
    scrollTo(0, 0);
  }
  stop = watch(() => view.counted?.() ?? {}, count, (stats) => view.live?.(stats), view?.tag);
  const title = await {
    events: async () => { await view.update(at.filters); return described(at.filters); },
    articles: async () => { await view.update(at.state); return t('articles.title'); },
    event: () => eventView(main, at.id),
    article: () => articleView(main, at.id, at.at),
  }[at.view]();
  document.title = title ? `${title} – ${t('title')}` : t('title');
  if (focus && !isList) main.querySelector('h1')?.focus({ preventScroll: true });
}

function restart() {
  view?.stop?.();
  view = null;
  show(current(), false);
}

const theme = choices.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
onChange((at) => show(at, true));
show(current(), false);

// The address says what is shown: filters, an event, an article. Going back goes back.

/** Filters that the address carries, by the names of the API's own parameters. */
export const FILTERS = ['q', 'actor', 'type', 'status', 'country', 'from', 'to', 'minSources', 'sort'];

const listeners = new Set();

/** What the address says: {view, id, filters}. */
export function current() {
  const search = new URLSearchParams(location.search);
  const filters = Object.fromEntries(FILTERS.map((name) => [name, search.get(name) ?? '']));
  if (search.has('event')) return { view: 'event', id: search.get('event'), filters };
  if (search.has('article')) return { view: 'article', id: search.get('article'), at: search.get('at') ?? '', filters };
  if (search.get('view') === 'articles') return { view: 'articles', state: search.get('state') ?? '', filters };
  return { view: 'events', filters };
}

/** Address of the list under filters. */
export function toEvents(filters) {
  const search = new URLSearchParams(Object.entries(filters).filter(([name, value]) => value && FILTERS.includes(name)));
  return search.size ? `/?${search}` : '/';
}

export const toEvent = (id) => `/?${new URLSearchParams({ event: id })}`;
export const toArticle = (id, at) => `/?${new URLSearchParams(at ? { article: id, at } : { article: id })}`;
export const toArticles = (state) => `/?${new URLSearchParams(state ? { view: 'articles', state } : { view: 'articles' })}`;

/** Goes somewhere; replace leaves no step behind (typing in a filter). */
export function go(address, { replace = false } = {}) {
  if (address === location.pathname + location.search) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  for (const listener of listeners) listener(current());
}

export function onChange(listener) {
  listeners.add(listener);
}

addEventListener('popstate', () => {
  for (const listener of listeners) listener(current());
});

// Links inside the page change the address without loading it anew; a new tab stays a new tab.
document.addEventListener('click', (click) => {
  const link = click.target instanceof Element ? click.target.closest('a[data-inside]') : null;
  if (link && !click.defaultPrevented && click.button === 0 && !click.metaKey && !click.ctrlKey && !click.shiftKey) {
    click.preventDefault();
    go(link.getAttribute('href'));
  }
});

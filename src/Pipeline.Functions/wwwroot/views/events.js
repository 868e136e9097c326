// The list: timeline, filters, cards, and new events as they arrive.

import { announce, fill, h } from '../dom.js';
import { n, named, t } from '../words.js';
import { download, get } from '../api.js';
import { FILTERS, go, toEvents } from '../address.js';
import { card } from '../parts/card.js';
import { failure } from '../parts/failure.js';
import { filterPanel } from '../parts/filters.js';
import { skeleton } from '../parts/skeleton.js';
import { blankTimeline, timeline } from '../parts/timeline.js';

const PAGE = 20;
const FORMATS = { csv: 'csv', jsonl: 'jsonl', atom: 'xml', gdelt: 'tsv', ical: 'ics' };
const MOST_EXPORTED = { atom: 1000, ical: 1000 };

/** Shows the list in a place. Returns {update, live, stop}. */
export function eventsView(place) {
  let filters = {};
  let shown = [];
  let controller = new AbortController();
  let tag = '';

  const summary = h('p.summary');
  const news = h('button.news', { type: 'button', hidden: true, click: () => load(filters), text: t('results.new') });
  const results = h('div.results');
  const chart = h('div.chart', {}, blankTimeline());
  const side = h('aside.side', { 'aria-label': t('filter.title') });
  const panel = h('details.panel', { open: innerWidth > 900 }, h('summary', { text: t('filter.show') }), side);
  fill(place,
    h('h1.unseen', { text: t('title') }),
    chart,
    h('div.columns', {}, panel, h('section.list', { 'aria-labelledby': 'list-title' },
      h('h2.unseen', { id: 'list-title', text: t('nav.events') }), h('div.bar', {}, summary, exports(() => filters)), news, results)));

  async function load(next) {
    filters = next;
    controller.abort();
    controller = new AbortController();
    const { signal } = controller;
    news.hidden = true;
    tag = '';
    showFilters();
    if (!results.children.length) fill(results, skeleton());
    results.setAttribute('aria-busy', 'true');
    try {
      const counted = get('/api/stats', countedBy(filters), { signal }).then((answer) => {
        tag = answer.tag;
        showCounts(answer.body);
      });
      const before = new Set(shown.map((event) => event.eventId));
      const first = await get('/api/events', { ...filters, limit: PAGE }, { signal });
      const page = await filled(first.body, signal, (found) => showCards(found, before, true));
      showCards(page, before);
      await counted;
    } catch (error) {
      if (error.name !== 'AbortError') {
        tag ||= 'failed';
        fill(results, failure(error, () => load(filters)));
      }
    } finally {
      if (!signal.aborted) results.setAttribute('aria-busy', 'false');
    }
  }

  /** A page ends early where looking for words cost enough: goes on until it is full, showing meanwhile what was found. */
  async function filled(body, signal, show = () => {}) {
    let page = body;
    while (page.continuation && page.events.length < PAGE) {
      show(page);
      const { body: next } = await get('/api/events', { ...filters, limit: PAGE - page.events.length, continuation: page.continuation }, { signal });
      page = { events: page.events.concat(next.events), continuation: next.continuation };
    }
    return page;
  }

  async function more(continuation, button) {
    button.disabled = true;
    const { signal } = controller;
    try {
      const body = await filled({ events: [], continuation }, signal);
      shown = shown.concat(body.events);
      const cards = body.events.map((event) => card(event));
      button.replaceWith(...cards, ...moreButton(body));
      (cards[0]?.querySelector('h3 a') ?? results).focus?.({ preventScroll: true });
    } catch (error) {
      if (error.name !== 'AbortError') button.replaceWith(failure(error, () => load(filters)));
    }
  }

  const moreButton = (body) => (body.continuation
    ? [h('button.more', { type: 'button', click: (event) => more(body.continuation, event.currentTarget), text: t('results.more') })]
    : []);

  function showCards(body, before, searching = false) {
    shown = body.events;
    if (!shown.length && !body.continuation) {
      const filtered = FILTERS.some((name) => name !== 'sort' && filters[name]);
      fill(results, h('p.nothing', { text: t(filtered ? 'results.none' : 'results.empty') }));
      return;
    }
    fill(results, shown.map((event) => card(event, { isNew: before.size > 0 && !before.has(event.eventId) && sameFilters })),
      searching ? h('p.searching', { role: 'status', text: t('results.searching') }) : moreButton(body));
  }

  let sameFilters = false;

  function showCounts(counts) {
    const text = t('results.count', { count: n(counts.events.total) });
    fill(summary, h('strong', { text }));
    announce(text);
    fill(chart, counts.events.months.length
      ? timeline(counts.events, { from: filters.from ?? '', to: filters.to ?? '' }, ({ from, to }) => {
        const chosen = filters.from === from && filters.to === to;
        change({ ...filters, from: chosen ? '' : from, to: chosen ? '' : to });
      })
      : blankTimeline());
  }

  function showFilters() {
    const focused = document.activeElement?.id;
    const typing = side.contains(document.activeElement) && document.activeElement.matches('input');
    if (typing && document.activeElement.id !== 'f-from' && document.activeElement.id !== 'f-to') return;
    fill(side, filterPanel(filters, change));
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }

  const change = (next, { typing = false } = {}) => go(toEvents(next), { replace: typing });

  return {
    update(next) {
      sameFilters = JSON.stringify(next) === JSON.stringify(filters);
      return load(next);
    },
    /** New counts came in: show quietly what is new at the top, ask first when the reader has scrolled down. */
    live(counts) {
      if (scrollY < 200 && shown.length <= PAGE) {
        sameFilters = true;
        load(filters);
      } else {
        showCounts(counts);
        news.hidden = false;
      }
    },
    counted: () => countedBy(filters),
    tag: () => tag,
    stop: () => controller.abort(),
  };
}

/** The timeline shows all months around the chosen ones: counting leaves out the range, order and page. */
function countedBy(filters) {
  const { q, actor, type, status, country, minSources } = filters;
  return { q, actor, type, status, country, minSources };
}

function exports(filters) {
  const menu = h('details.export', {}, h('summary', { text: t('results.export') }),
    h('ul', {}, Object.entries(FORMATS).map(([format, extension]) =>
      h('li', {}, h('button', { type: 'button', click: () => save(format, extension), text: format.toUpperCase() })))));

  async function save(format, extension) {
    menu.open = false;
    const file = await download('/api/events', { ...filters(), format, limit: MOST_EXPORTED[format] ?? 100000 });
    const address = URL.createObjectURL(file);
    const link = h('a', { href: address, download: `events.${extension}` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }

  return menu;
}

/** What is filtered, in words, for the page's title. */
export const described = (filters) => [filters.actor, filters.q, ...(filters.type ? filters.type.split(',').map((type) => named('type', type)) : [])].filter(Boolean).join(', ');

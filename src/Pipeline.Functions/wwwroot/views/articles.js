// Articles by state; failures with a way to run them again.

import { announce, fill, h } from '../dom.js';
import { n, named, t } from '../words.js';
import { get, post } from '../api.js';
import { toArticle, toArticles } from '../address.js';
import { day } from '../parts/dates.js';
import { failure } from '../parts/failure.js';
import { skeleton } from '../parts/skeleton.js';

const PAGE = 50;
const STATES = ['', 'received', 'done', 'failed', 'rejected', 'split', 'removed'];

export function articlesView(place) {
  let state = '';
  const tabs = h('nav.tabs', { 'aria-label': t('articles.title') });
  const list = h('div.results');
  const actions = h('div.bar');
  fill(place, h('h1', { tabindex: -1, text: t('articles.title') }), tabs, actions, list);

  async function load(continuation, button) {
    try {
      const { body } = await get('/api/articles', { state, limit: PAGE, continuation });
      const lines = body.articles.map((article) => line(article, () => load()));
      const next = body.continuation ? [h('button.more', { type: 'button', click: (event) => load(body.continuation, event.currentTarget), text: t('results.more') })] : [];
      if (button) button.replaceWith(...lines, ...next);
      else fill(list, lines.length || next.length ? [lines, next] : h('p.nothing', { text: t('articles.none') }));
    } catch (error) {
      fill(list, failure(error, () => load()));
    }
  }

  function showTabs(counts) {
    fill(tabs, STATES.map((name) => {
      const count = counts ? (name ? counts.states[name] ?? 0 : counts.total) : null;
      return h('a', { href: toArticles(name), 'data-inside': true, 'aria-current': name === state ? 'page' : null },
        name ? named('state', name) : t('articles.all'), count !== null && h('span.count', { text: n(count) }));
    }));
  }

  return {
    async update(next) {
      state = next;
      showTabs(null);
      fill(actions, state === 'failed' && replayAll(() => load()));
      fill(list, skeleton());
      const [stats] = await Promise.allSettled([get('/api/stats'), load()]);
      if (stats.status === 'fulfilled') showTabs(stats.value.body.articles);
    },
    live(counts) {
      showTabs(counts.articles);
      load();
    },
    counted: () => ({}),
    stop() {},
  };
}

function line(article, refresh) {
  return h(`article.line.${article.state}`, { 'data-article': article.articleId },
    h('span.state', { text: named('state', article.state) }),
    h('div', {},
      h('h2', {}, h('a', { href: toArticle(article.articleId), 'data-inside': true, text: article.title || article.file || article.articleId })),
      article.reason && h('p.reason', { text: article.reason }),
      h('p.facts', {}, article.publisher && h('span.publisher', { text: article.publisher }), article.publishedAt && h('span', { text: day(article.publishedAt) }),
        article.failedStage && h('span', { text: t(`stage.${article.failedStage}`) }), h('span.file', { text: article.file }))),
    (article.state === 'failed' || article.state === 'rejected') && replayButton(article.articleId, refresh));
}

/** Runs an article again; the API asks for the admin key. */
export function replayButton(id, refresh) {
  return h('button.replay', { type: 'button', text: t('article.replay'), click: replaying(() => post(`/api/articles/${encodeURIComponent(id)}/replay`), refresh) });
}

function replayAll(refresh) {
  return h('button', { type: 'button', text: t('articles.replayAll'), click: replaying(() => post('/api/articles/replay', { state: 'failed' }), refresh) });
}

/** A click's work: the button rests while the request runs, and what goes wrong is said beside it. */
function replaying(send, refresh) {
  return async event => {
    const button = event.currentTarget;
    button.disabled = true;
    try {
      await send();
      announce(t('article.replayed'));
      refresh();
    } catch (error) {
      button.after(h('span.wrong', { role: 'alert', text: error.message }));
    } finally {
      button.disabled = false;
    }
  };
}

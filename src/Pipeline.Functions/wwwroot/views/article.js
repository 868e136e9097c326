// One article: steps, cleaned text with the evidence of its events, what was removed and why, failures with a way to run it again.

import { fill, h } from '../dom.js';
import { n, named, spoken, t } from '../words.js';
import { get } from '../api.js';
import { toArticle, toArticles } from '../address.js';
import { statusBadge, typeBadge } from '../parts/badges.js';
import { day, when } from '../parts/dates.js';
import { highlighted } from '../parts/evidence.js';
import { failure } from '../parts/failure.js';
import { who } from '../parts/parties.js';
import { skeleton } from '../parts/skeleton.js';
import { replayButton } from './articles.js';

export async function articleView(place, id, at) {
  fill(place, skeleton(3));
  try {
    const { body } = await get(`/api/articles/${encodeURIComponent(id)}`);
    show(place, body, at, () => articleView(place, id, at));
    place.querySelector('mark.sentence')?.scrollIntoView({ block: 'center' });
    return body.article.title || body.article.file;
  } catch (error) {
    fill(place, h('h1.unseen', { tabindex: -1, text: t('articles.title') }), failure(error, () => articleView(place, id, at)));
    return '';
  }
}

function show(place, view, at, refresh) {
  const { article } = view;
  const chosen = view.mentions.find(({ mention, evidence }) => evidence && String(mention.evidence.start) === at) ?? null;
  fill(place, h('article.event', {},
    h('p', {}, h('a.back', { href: toArticles(''), 'data-inside': true, text: `← ${t('article.back')}` })),
    h('p.marks', {}, h(`span.state.${article.state}`, { text: named('state', article.state) }), (article.state === 'failed' || article.state === 'rejected') && replayButton(article.articleId, refresh)),
    h('h1', { tabindex: -1, text: article.title || article.file || article.articleId }),
    h('p.facts', {}, article.publisher && h('span.publisher', { text: article.publisher }), view.author && h('span', { text: view.author }),
      article.publishedAt && h('span', { text: t('article.published', { day: day(article.publishedAt) }) }), h('span.file', { text: `${t('article.file')}: ${article.file}` }),
      article.url && h('a', { href: article.url, rel: 'noreferrer noopener', target: '_blank', text: t('event.original') }),
      article.duplicateOf && h('span', {}, `${t('article.duplicateOf')} `, h('a', { href: toArticle(article.duplicateOf), 'data-inside': true, text: article.duplicateOf }))),
    article.reason && h('div.notice.failure', {}, h('strong', { text: `${t('article.reason')}${article.failedStage ? ` (${t(`stage.${article.failedStage}`)})` : ''}` }), h('p', { text: article.reason })),
    h('div.sections', {},
      h('section.text', {}, h('h2', { text: t('article.text') }), view.paragraphs.map((paragraph, i) => block(paragraph, i, view.mentions, chosen)), parts(view)),
      h('div.aside', {}, mentions(view.mentions, article.articleId, chosen), steps(view.steps), removed(view.removed)))));
}

function block(paragraph, i, mentions, chosen) {
  const here = chosen ? (chosen.evidence.paragraph === i ? chosen : null) : mentions.find(({ evidence }) => evidence?.paragraph === i);
  const content = here ? highlighted(paragraph.text, here.evidence, here.anchor?.paragraph === i ? here.anchor : null) : paragraph.text;
  return h(`p.${paragraph.kind}`, {}, content);
}

function parts(view) {
  if (!view.articles?.length) return null;
  return h('div', {}, h('p', { text: t('article.parts') }), h('ul', {}, view.articles.map((id) => h('li', {}, h('a', { href: toArticle(id), 'data-inside': true, text: id })))));
}

function mentions(all, id, chosen) {
  return h('section', {}, h('h2', { text: t('article.mentions') }), all.length
    ? h('ul.mentions', {}, all.map((entry) => h(entry === chosen ? 'li.chosen' : 'li', {},
      h('p.marks', {}, typeBadge(entry.mention), statusBadge(entry.mention.status)),
      h('a', { href: toArticle(id, entry.mention.evidence.start), 'data-inside': true }, who(entry.mention)),
      h('p.basis', { text: when(entry.mention) }))))
    : h('p.basis', { text: t('article.mentions.none') }));
}

function steps(all) {
  const time = new Intl.DateTimeFormat(spoken(), { dateStyle: 'short', timeStyle: 'medium' });
  return h('section', {}, h('h2', { text: t('article.steps') }), h('ol.steps', {}, all.map((step) =>
    h(step.error ? 'li.failed' : 'li', {}, h('strong', { text: t(`stage.${step.stage}`) }), h('span.basis', { text: time.format(new Date(step.at)) }),
      step.attempts > 1 && h('span.tag', { text: t('article.attempts', { count: n(step.attempts) }) }), step.error && h('p.reason', { text: step.error })))));
}

function removed(all) {
  return h('section', {}, h('h2', { text: t('article.removed') }), all.length
    ? h('ul.removed', {}, all.map((piece) => h('li', {}, h('span.tag', { text: named('reason', piece.reason) === `reason.${piece.reason}` ? piece.reason : named('reason', piece.reason) }), h('q', { text: shortened(piece.text) }))))
    : h('p.basis', { text: t('article.removed.none') }));
}

const shortened = (text) => (text.length > 240 ? `${text.slice(0, 240)}…` : text);

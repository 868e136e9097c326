// One event: what is known and how, how its status changed, who disagrees, and every report with its evidence in the cleaned article.

import { fill, h } from '../dom.js';
import { n, named, t } from '../words.js';
import { get } from '../api.js';
import { toArticle, toEvents } from '../address.js';
import { confidence, side, statusBadge, statusTrail, typeBadge } from '../parts/badges.js';
import { day, when } from '../parts/dates.js';
import { highlighted, marked } from '../parts/evidence.js';
import { failure } from '../parts/failure.js';
import { who, whoText } from '../parts/parties.js';
import { skeleton } from '../parts/skeleton.js';

export async function eventView(place, id) {
  fill(place, skeleton(3));
  try {
    const { body: event } = await get(`/api/events/${encodeURIComponent(id)}`);
    show(place, event);
    return whoText(event);
  } catch (error) {
    fill(place, h('h1.unseen', { tabindex: -1, text: t('nav.events') }), error.status === 404
      ? h('div.nothing', {}, h('p', { text: t('event.gone') }), h('p', {}, h('a', { href: toEvents({}), 'data-inside': true, text: t('event.back') })))
      : failure(error, () => eventView(place, id)));
    return '';
  }
}

function show(place, event) {
  fill(place, h(`article.event.${side(event.type)}`, {},
    h('p', {}, h('a.back', { href: toEvents({}), 'data-inside': true, text: `← ${t('event.back')}` })),
    h('p.marks', {}, typeBadge(event), statusTrail(event)),
    h('h1', { tabindex: -1 }, who(event)),
    facts(event),
    h('div.sections', {},
      reports(event),
      h('div.aside', {}, history(event), conflicts(event), quotes(event)))));
}

function facts(event) {
  const basis = t(`basis.${event.dateBasis}`);
  const words = event.dateText ? ` · ${t('event.words', { words: event.dateText })}` : '';
  return h('dl.facts', {},
    fact('event.when', h('span', { text: when(event) }), h('span.basis', { text: `${basis}${words}` })),
    event.place?.name && fact('event.where', h('span', { text: event.place.name }), event.place.country && h('span.basis', { text: named('country', event.place.country) })),
    event.topics.length > 0 && fact('event.about', event.topics.join(', ')),
    fact('card.sources.short', h('span', { text: t(event.nIndependent === 1 ? 'card.source' : 'card.sources', { count: n(event.nIndependent) }) }),
      h('span.basis', { text: `${t('card.articles', { count: n(event.nArticles) })} · ${t('event.first', { day: day(event.firstReported) })}, ${t('event.last', { day: day(event.lastReported) })}` })),
    fact('card.confidence.short', h('span', { text: `${Math.round(event.confidence * 100)}%` }), confidence(event.confidence)),
    h('div.fact.codes', {}, h('dt', { text: 'CAMEO' }), h('dd', {}, h('code', { text: event.cameo || '–' }), h('span.basis', { text: event.analyzer ? t('event.analyzer', { name: event.analyzer }) : '' }))));
}

const fact = (name, ...values) => h('div.fact', {}, h('dt', { text: t(name) }), h('dd', {}, values));

function history(event) {
  if (!event.statusHistory?.length) return null;
  return section('event.history', h('ol.history', {}, event.statusHistory.map((change) =>
    h('li', {}, statusBadge(change.status), h('span', { text: day(change.reportedAt) }), h('span.basis', { text: t('card.articles', { count: n(change.articles.length) }) })))));
}

/** Values that sources disagree on, side by side. */
function conflicts(event) {
  if (!event.conflicts?.length) return null;
  const titles = new Map(event.articles.map((report) => [report.articleId, report.publisher || report.title || report.articleId]));
  return section('event.conflicts', event.conflicts.map((conflict) => h('div.dispute', {},
    h('h3', { text: t(`field.${conflict.field}`) === `field.${conflict.field}` ? conflict.field : t(`field.${conflict.field}`) }),
    h('div.versions', {}, conflict.values.map((value, i) => h('div.version', {},
      h('strong', { text: conflict.field === 'status' ? named('status', value) : value }),
      h('ul', {}, conflict.articles[i].map((id) => h('li', {}, h('a', { href: toArticle(id), 'data-inside': true, text: titles.get(id) ?? id }))))))))));
}

function quotes(event) {
  if (!event.quotes?.length) return null;
  return section('event.quotes', event.quotes.map((quote) => h('figure.quote', {}, h('blockquote', { text: quote.text }), quote.speaker && h('figcaption', { text: quote.speaker }))));
}

const section = (name, ...content) => h('section', {}, h('h2', { text: t(name) }), content);

function reports(event) {
  return h('section.reports', {}, h('h2', { text: `${t('event.reports')} (${n(event.articles.length)})` }), event.articles.map((report) => reported(report)));
}

function reported(report) {
  const context = h('div.context');
  return h('article.report', {},
    h('header', {},
      h('h3', {}, h('a', { href: toArticle(report.articleId, report.evidence.start), 'data-inside': true, text: report.title || report.articleId })),
      h('p.facts', {}, report.publisher && h('span.publisher', { text: report.publisher }), report.publishedAt && h('span', { text: day(report.publishedAt) }),
        h(report.isIndependent ? 'span.tag.good' : 'span.tag', { text: t(report.isIndependent ? 'event.independent' : 'event.copy') }), statusBadge(report.status),
        report.url && h('a', { href: report.url, rel: 'noreferrer noopener', target: '_blank', text: t('event.original') }))),
    h('blockquote.evidence', {}, marked(report)),
    chain(report.attribution),
    h('button.quiet', { type: 'button', 'aria-expanded': 'false', click: (click) => unfold(click.currentTarget, context, report), text: t('event.open') }),
    context);
}

/** Who says so, through whom: outermost first. */
function chain(attribution) {
  if (!attribution?.length) return null;
  const links = attribution.flatMap((claim) => [claim.via, claim.speaker].filter(Boolean).map((name, i, all) => ({ name, verb: i === all.length - 1 ? claim.verb : '' })));
  return h('p.chain', {}, h('span.label', { text: t('event.saysWho') }),
    links.flatMap((link, i) => [i > 0 ? h('span.then', { 'aria-hidden': 'true', text: '→' }) : null, h('span.source', { text: link.name }), link.verb && h('span.verb', { text: link.verb })]));
}

/** The evidence in its article, some paragraphs around it. */
async function unfold(button, context, report) {
  const open = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!open));
  if (open) return fill(context);
  try {
    const { body } = await get(`/api/articles/${encodeURIComponent(report.articleId)}`);
    const place = placed(body, report);
    fill(context, h('div.excerpt', { role: 'group', 'aria-label': t('event.loadedArticle') },
      body.paragraphs.map((paragraph, i) => ({ paragraph, i })).filter(({ i }) => !place || Math.abs(i - place.evidence.paragraph) <= 1).map(({ paragraph, i }) =>
        h('p', {}, place?.evidence.paragraph === i ? highlighted(paragraph.text, place.evidence, place.anchor?.paragraph === i ? place.anchor : null) : paragraph.text))));
  } catch (error) {
    fill(context, failure(error, () => { button.setAttribute('aria-expanded', 'false'); unfold(button, context, report); }));
  }
}

/** Where a report's evidence stands in the cleaned article. */
function placed(article, report) {
  const fits = article.mentions.find(({ mention, evidence }) => evidence && mention.evidence.start === report.evidence.start && mention.anchor.start === report.anchor.start);
  if (fits) return fits;
  const paragraph = article.paragraphs.findIndex(({ text }) => text.includes(report.evidence.text));
  if (paragraph < 0) return null;
  const start = article.paragraphs[paragraph].text.indexOf(report.evidence.text);
  return { evidence: { paragraph, start, end: start + report.evidence.text.length }, anchor: null };
}

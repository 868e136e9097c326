// An event in the list: what, who, when as precisely as known, status with its history, sources.

import { h } from '../dom.js';
import { n, t } from '../words.js';
import { toEvent } from '../address.js';
import { confidence, side, statusTrail, typeBadge } from './badges.js';
import { dateMark } from './dates.js';
import { marked } from './evidence.js';
import { who } from './parties.js';

export function card(event, { isNew = false } = {}) {
  const lead = event.articles[0];
  return h(`article.card.${side(event.type)}`, { 'data-event': event.eventId, class: isNew ? `card ${side(event.type)} fresh` : null },
    dateMark(event),
    h('div.body', {},
      h('p.marks', {}, typeBadge(event), statusTrail(event),
        isNew && h('span.tag.new', { text: t('card.new') }),
        event.isBackground && h('span.tag', { text: t('card.background') }),
        event.conflicts?.length > 0 && h('span.tag.warn', { text: t('card.conflicts') })),
      h('h3', {}, h('a', { href: toEvent(event.eventId), 'data-inside': true }, who(event))),
      lead && h('p.evidence', {}, marked(lead)),
      h('p.facts', {}, sources(event), confidence(event.confidence),
        event.place?.name && h('span.place', { text: event.place.name }),
        event.topics?.length > 0 && h('span', { text: t('card.about', { topics: event.topics.join(', ') }) }),
        lead?.publisher && h('span.publisher', { text: lead.publisher }))));
}

function sources(event) {
  const independent = t(event.nIndependent === 1 ? 'card.source' : 'card.sources', { count: n(event.nIndependent) });
  return h(event.nIndependent > 1 ? 'span.sources.many' : 'span.sources',
    { text: event.nArticles > event.nIndependent ? `${independent} · ${t('card.articles', { count: n(event.nArticles) })}` : independent });
}

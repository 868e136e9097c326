// Small marks: type, status, confidence.

import { h } from '../dom.js';
import { named, t } from '../words.js';

const COOPERATION = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT']);
const CONFLICT = new Set(['REJECT', 'ACCUSE', 'THREATEN', 'SANCTION', 'PROTEST', 'MOBILIZE', 'COERCE', 'ASSAULT']);

/** Types, from cooperation to conflict, in the order in which they are stacked. */
export const TYPES = ['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT', 'STATE', 'PERSONNEL', 'REQUEST',
  'REJECT', 'ACCUSE', 'THREATEN', 'SANCTION', 'PROTEST', 'MOBILIZE', 'COERCE', 'ASSAULT'];

/** cooperation, conflict or neither. */
export const side = (type) => (COOPERATION.has(type) ? 'cooperation' : CONFLICT.has(type) ? 'conflict' : 'neither');

export function typeBadge(event) {
  return h(`span.type.${side(event.type)}`, { title: event.mode ? `${event.type}/${event.mode}` : event.type },
    named('type', event.type), event.mode ? h('span.mode', { text: named('mode', event.mode) }) : null);
}

export const statusBadge = (status) => h(`span.status.${status}`, { text: named('status', status) });

/** Earlier statuses lead to the present one. */
export function statusTrail(event) {
  const history = (event.statusHistory ?? []).map((change) => change.status).filter((status, i, all) => status !== all[i - 1]);
  if (history.at(-1) !== event.status) history.push(event.status);
  return h('span.trail', {}, history.flatMap((status, i) => [
    i > 0 ? h('span.then', { 'aria-hidden': 'true', text: '→' }) : null,
    i < history.length - 1 ? h('span.earlier', { text: named('status', status) }) : statusBadge(status),
  ]));
}

export function confidence(value) {
  const percent = Math.round(value * 100);
  const label = t('card.confidence', { percent });
  const meter = h('span.confidence', { role: 'img', 'aria-label': label, title: label }, h('span'));
  meter.firstChild.style.setProperty('inline-size', `${percent}%`);
  return meter;
}

// Dates as precisely as they are known, never more.

import { h } from '../dom.js';
import { spoken, t } from '../words.js';

const parse = (day) => new Date(`${day}T00:00:00Z`);
const write = (day, options) => new Intl.DateTimeFormat(spoken(), { ...options, timeZone: 'UTC' }).format(parse(day));

/** A day in words. */
export const day = (value) => (value ? write(value, { day: 'numeric', month: 'long', year: 'numeric' }) : t('date.unknown'));

/** A month ("2016-11") in words. */
export const month = (value) => write(`${value}-01`, { month: 'long', year: 'numeric' });

/** When an event was, in words: "14 tháng 11, 2016", "tháng 11 năm 2016", "2016". */
export function when(event) {
  if (!event.dateStart) return t('date.unknown');
  if (event.datePrecision === 'year') return event.dateStart.slice(0, 4);
  if (event.datePrecision === 'month') return month(event.dateStart.slice(0, 7));
  return event.dateEnd && event.dateEnd !== event.dateStart ? `${day(event.dateStart)} – ${day(event.dateEnd)}` : day(event.dateStart);
}

/** A day and its month in figures, as the language writes them: "28/3". */
const brief = (value) => write(value, { day: 'numeric', month: 'numeric' });

/** The date at the side of a card: what is not known is not shown. */
export function dateMark(event) {
  const precision = event.dateStart ? event.datePrecision : 'unknown';
  const label = precision === 'day' || precision === 'unknown' ? when(event) : `${when(event)}. ${t(`date.${precision}`)}`;
  return h(`time.when.${precision}`, { datetime: event.dateStart || null, title: label },
    h('span.unseen', { text: label }),
    h('span', { 'aria-hidden': 'true' }, parts(event, precision)));
}

function parts(event, precision) {
  if (precision === 'unknown') return h('span.large', { text: '?' });
  const year = event.dateStart.slice(0, 4);
  if (precision === 'year') return h('span.large', { text: year });
  const monthName = write(event.dateStart, { month: 'short' });
  if (precision === 'month') return [h('span.large', { text: monthName }), h('span.small', { text: year })];
  const end = event.dateEnd && event.dateEnd !== event.dateStart ? event.dateEnd : '';
  const dayOf = (date) => Number(date.slice(8));
  if (end && end.slice(0, 7) !== event.dateStart.slice(0, 7)) return [h('span.large.long', { text: `${brief(event.dateStart)}–${brief(end)}` }), h('span.small', { text: end.slice(0, 4) === year ? year : `${year}–${end.slice(0, 4)}` })];
  return [h('span.large', { text: end ? `${dayOf(event.dateStart)}–${dayOf(end)}` : String(dayOf(event.dateStart)) }), h('span.small', { text: `${monthName} ${year}` })];
}

// Events by month and type as stacked bars. Keyboard: one stop, arrows move, Enter filters, Shift makes a range.

import { h, s } from '../dom.js';
import { n, named, t } from '../words.js';
import { month as monthName } from './dates.js';
import { side, TYPES } from './badges.js';

const HEIGHT = 96;
const STEP = 12;
const MAX_BARS = 72;
const MIN_MONTHS = 18;
const MIN_YEARS = 10;
const TAIL = 0.01;

/**
 * @param {{months: Array<{month: string, total: number, types: object}>, total: number, complete: boolean}} counts
 * @param {{from: string, to: string}} chosen
 * @param {(range: {from: string, to: string}) => void} choose
 */
export function timeline(counts, chosen, choose) {
  const { bars, earlier, undated } = binned(counts.months);
  const tallest = Math.max(1, ...bars.map((bar) => bar.total));
  const width = Math.max(1, bars.length) * STEP;
  const groups = bars.map((bar, i) => drawn(bar, i, tallest, chosen));
  const picture = s('svg', { viewBox: `0 0 ${width} ${HEIGHT}`, preserveAspectRatio: 'none', role: 'group', 'aria-label': t('timeline.title') }, groups);
  steer(groups, bars, choose);
  return h('section.timeline', { 'aria-labelledby': 'timeline-title' },
    h('h2.unseen', { id: 'timeline-title', text: t('timeline.title') }),
    h('p.unseen', { text: t('timeline.help') }),
    h('div.bars', {}, picture),
    h('div.axis', { 'aria-hidden': 'true' }, labels(bars)),
    legend(),
    h('p.aside', {},
      earlier > 0 && h('span', { text: `${t('timeline.earlier')}: ${n(earlier)}` }),
      undated > 0 && h('span', { text: t('timeline.undated', { count: n(undated) }) }),
      !counts.complete && h('span', { text: t('timeline.partial') })));
}

/** The same without figures, as tall, so that nothing jumps when they come or when there are none. */
export const blankTimeline = () => h('section.timeline.blank', { 'aria-hidden': 'true' }, h('div.bars'), h('div.axis'), legend(), h('p.aside'));

/** Months from the first to the last, gaps included; by years when they are many. Lone memories of long ago do not stretch it. */
function binned(months) {
  const dated = months.filter((entry) => entry.month).sort((a, b) => a.month.localeCompare(b.month));
  const undated = months.filter((entry) => !entry.month).reduce((sum, entry) => sum + entry.total, 0);
  const total = dated.reduce((sum, entry) => sum + entry.total, 0);
  let earlier = 0;
  let first = 0;
  while (first < dated.length - 1 && earlier + dated[first].total <= total * TAIL) earlier += dated[first++].total;
  const shown = dated.slice(first);
  if (!shown.length) return { bars: [], earlier, undated };
  const byMonth = distance(shown[0].month, shown.at(-1).month) < MAX_BARS;
  const bars = new Map();
  for (const key of byMonth ? monthsBetween(shown[0].month, shown.at(-1).month) : yearsBetween(shown[0].month, shown.at(-1).month)) {
    bars.set(key, { key, total: 0, types: {} });
  }
  for (const entry of shown) {
    const bar = bars.get(byMonth ? entry.month : entry.month.slice(0, 4));
    bar.total += entry.total;
    for (const [type, count] of Object.entries(entry.types)) bar.types[type] = (bar.types[type] ?? 0) + count;
  }
  return { bars: [...bars.values()], earlier, undated };
}

const index = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const distance = (from, to) => index(to) - index(from);

/** A few bars alone would be slabs: the range reaches back until bars look like bars. */
function monthsBetween(from, to) {
  const length = Math.max(distance(from, to) + 1, MIN_MONTHS);
  return Array.from({ length }, (_, i) => {
    const at = index(to) - length + 1 + i;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

function yearsBetween(from, to) {
  const last = Number(to.slice(0, 4));
  const length = Math.max(last - Number(from.slice(0, 4)) + 1, MIN_YEARS);
  return Array.from({ length }, (_, i) => String(last - length + 1 + i));
}

const spoken = (key) => (key.length === 4 ? key : monthName(key));

function drawn(bar, i, tallest, chosen) {
  const label = t('timeline.bar', { when: spoken(bar.key), count: n(bar.total) });
  let y = HEIGHT;
  const pieces = TYPES.filter((type) => bar.types[type]).map((type) => {
    const height = (bar.types[type] / tallest) * (HEIGHT - 4);
    y -= height;
    return s(`rect.${side(type)}.type-${type.toLowerCase()}`, { x: i * STEP + 1.5, y, width: STEP - 3, height, rx: 1 });
  });
  const selected = isChosen(bar.key, chosen);
  return s(selected ? 'g.bar.chosen' : 'g.bar', { role: 'button', tabindex: i === 0 ? 0 : -1, 'aria-label': label, 'aria-pressed': String(selected) },
    s('title', { text: label }), s('rect.hit', { x: i * STEP, y: 0, width: STEP, height: HEIGHT }), pieces);
}

const isChosen = (key, { from, to }) =>
  Boolean(from || to) && (!from || `${key}-99-99` >= from) && (!to || key <= to.slice(0, key.length));

function steer(groups, bars, choose) {
  let start = null;
  const pick = (i, extend) => {
    const from = extend && start !== null ? Math.min(start, i) : i;
    const to = extend && start !== null ? Math.max(start, i) : i;
    if (!extend) start = i;
    choose({ from: bars[from].key, to: bars[to].key });
  };
  groups.forEach((group, i) => {
    group.addEventListener('click', (event) => pick(i, event.shiftKey));
    group.addEventListener('keydown', (event) => {
      const next = { ArrowRight: i + 1, ArrowLeft: i - 1, Home: 0, End: groups.length - 1 }[event.key];
      if (event.key === 'Enter' || event.key === ' ') pick(i, event.shiftKey);
      else if (groups[next]) {
        groups.forEach((other, o) => other.setAttribute('tabindex', o === next ? 0 : -1));
        groups[next].focus();
      } else return;
      event.preventDefault();
    });
  });
}

function labels(bars) {
  const byMonth = bars[0]?.key.length > 4;
  const marks = bars.map((bar, i) => ({ i, text: bar.key.slice(0, 4), is: i === 0 || !byMonth || bar.key.endsWith('-01') })).filter((mark) => mark.is);
  const every = Math.ceil(marks.length / 10);
  return marks.filter((_, i) => i % every === 0).map((mark) => {
    const label = h('span', { text: mark.text });
    label.style.setProperty('inset-inline-start', `${(mark.i / bars.length) * 100}%`);
    return label;
  });
}

/** All types, whichever are present: a legend that changed with the filters would move the page. */
const legend = () => h('p.legend', {}, TYPES.map((type) => h(`span.key.${side(type)}.type-${type.toLowerCase()}`, { text: named('type', type) })));

// The filters. What is chosen is mirrored in the address by the view.

import { h, fill } from '../dom.js';
import { n, named, t } from '../words.js';
import { get } from '../api.js';
import { side, TYPES } from './badges.js';

const STATUSES = ['occurred', 'ongoing', 'planned', 'cancelled', 'denied', 'hypothetical', 'called-for'];
const SORTS = ['date', 'reported', 'confidence', 'sources'];
const TYPING_PAUSE = 350;
const SUGGESTION_PAUSE = 150;

/**
 * @param {object} filters values by name
 * @param {(filters: object, options?: {typing: boolean}) => void} change
 */
export function filterPanel(filters, change) {
  const set = (name, value, options) => change({ ...filters, [name]: value }, options);
  const typed = (name) => later(TYPING_PAUSE, (event) => set(name, event.target.value.trim(), { typing: true }));
  return h('form.filters', { role: 'search', 'aria-label': t('filter.title'), submit: (event) => event.preventDefault() },
    field('q', h('input', { id: 'f-q', type: 'search', value: filters.q, placeholder: t('filter.q.hint'), input: typed('q'), autocomplete: 'off' })),
    field('actor', actorInput(filters, set)),
    field('country', h('input', { id: 'f-country', value: filters.country, placeholder: t('filter.country.hint'), change: (e) => set('country', e.target.value.trim()), autocomplete: 'off' })),
    h('fieldset.types', {}, h('legend', { text: t('filter.type') }), h('div.chips', {}, TYPES.map((type) => chip(type, filters, set)))),
    field('status', select('f-status', ['', ...STATUSES], filters.status, (value) => (value ? named('status', value) : t('filter.any')), (value) => set('status', value))),
    h('div.pair', {}, dateField('from', filters, set), dateField('to', filters, set)),
    field('minSources', select('f-minSources', ['', '2', '3', '5', '10'], filters.minSources, (value) => value || '1', (value) => set('minSources', value))),
    field('sort', select('f-sort', SORTS, filters.sort || 'date', (value) => t(`sort.${value}`), (value) => set('sort', value === 'date' ? '' : value))),
    Object.entries(filters).some(([name, value]) => value && name !== 'sort')
      ? h('button.quiet.clear', { type: 'button', click: () => change({ sort: filters.sort }), text: t('filter.clear') })
      : null);
}

const field = (name, control) => h('div.field', {}, h('label', { for: `f-${name}`, text: t(`filter.${name}`) }), control);

function select(id, values, chosen, label, choose) {
  const control = h('select', { id, change: (event) => choose(event.target.value) },
    values.map((value) => h('option', { value, text: label(value) })));
  control.value = chosen;
  return control;
}

function dateField(name, filters, set) {
  const whole = filters[name] && (name === 'from' ? firstDay(filters[name]) : lastDay(filters[name]));
  return field(name, h('input', { id: `f-${name}`, type: 'date', value: whole, change: (event) => set(name, event.target.value) }));
}

/** First and last day of a year, a month or a day. */
const firstDay = (value) => `${value}-01-01`.slice(0, 10);

function lastDay(value) {
  const [year, month = 12, day] = value.split('-').map(Number);
  return day ? value : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function chip(type, filters, set) {
  const chosen = filters.type ? filters.type.split(',') : [];
  const on = chosen.includes(type);
  const next = on ? chosen.filter((other) => other !== type) : [...chosen, type];
  return h(`button.chip.${side(type)}`, { type: 'button', id: `type-${type}`, 'aria-pressed': String(on), click: () => set('type', next.join(',')), text: named('type', type) });
}

/** Completes names as they are typed (a combobox as ARIA describes it). */
function actorInput(filters, set) {
  const list = h('ul.suggestions', { id: 'actor-list', role: 'listbox', 'aria-label': t('filter.actor'), hidden: true });
  const input = h('input', {
    id: 'f-actor', value: filters.actor, placeholder: t('filter.actor.hint'), autocomplete: 'off', spellcheck: 'false',
    role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'actor-list', 'aria-autocomplete': 'list',
    input: later(SUGGESTION_PAUSE, suggest),
    change: () => set('actor', input.value.trim()),
    keydown: steer,
    blur: () => setTimeout(hide, 150),
  });
  let chosen = -1;

  async function suggest() {
    const text = input.value.trim();
    if (!text) return hide();
    const { body } = await get('/api/actors', { q: text, limit: 6 }).catch(() => ({ body: { actors: [] } }));
    if (input.value.trim() !== text || document.activeElement !== input) return;
    chosen = -1;
    fill(list, body.actors.map((actor, i) => h('li', { id: `actor-${i}`, role: 'option', 'aria-selected': 'false', mousedown: (event) => { event.preventDefault(); use(actor); } },
      h('span.name', { text: actor.name || named('office', actor.office) }), h('span.role', { text: [actor.name && actor.office && named('office', actor.office), actor.country && named('country', actor.country, actor.countryName)].filter(Boolean).join(', ') }), h('span.count', { text: n(actor.events) }))));
    list.actors = body.actors;
    list.hidden = body.actors.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
  }

  function use(actor) {
    input.value = actor.name || actor.entityId;
    hide();
    set('actor', input.value);
  }

  function steer(event) {
    if (event.key === 'Escape') return hide();
    if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      return use(list.actors[chosen]);
    }
    if (list.hidden || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
    event.preventDefault();
    chosen = (chosen + (event.key === 'ArrowDown' ? 1 : -1) + list.children.length) % list.children.length;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === chosen)));
    input.setAttribute('aria-activedescendant', `actor-${chosen}`);
  }

  function hide() {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  return h('div.combo', {}, input, list);
}

function later(pause, act) {
  let waiting;
  return (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => act(event), pause);
  };
}

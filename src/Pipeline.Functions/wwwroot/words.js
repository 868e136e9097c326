// The interface in two languages. A word that is missing in one falls back to its name, and a test finds it.

import { choices } from './store.js';
import vi from './words/vi.js';
import en from './words/en.js';
import names from './words/names.vi.js';

const LANGUAGES = { vi: { ...names, ...vi }, en };

let language = choices.get('language') ?? (navigator.language?.startsWith('vi') === false ? 'en' : 'vi');
if (!(language in LANGUAGES)) language = 'vi';
document.documentElement.lang = language;

export const spoken = () => language;

export function speak(next) {
  language = next;
  document.documentElement.lang = next;
  choices.set('language', next);
}

/** A word or sentence; {name} is replaced by values. */
export function t(name, values = {}) {
  const text = LANGUAGES[language][name] ?? name;
  return text.replace(/\{(\w+)\}/g, (_, key) => String(values[key] ?? ''));
}

/** A number as the language writes it. */
export const n = (value) => new Intl.NumberFormat(language).format(value);

/** The name of a code ("CONSULT", "phone", "planned", "RUS"), or else what the caller knows it by. */
export const named = (kind, code, otherwise = code) => LANGUAGES[language][`${kind}.${code}`] ?? otherwise;

// Grey shapes where cards will be, as tall as cards, so that nothing jumps when they come.

import { h } from '../dom.js';
import { t } from '../words.js';

export const skeleton = (count = 5) => h('div.skeleton', { 'aria-busy': 'true' },
  h('p.unseen', { text: t('results.loading') }), Array.from({ length: count }, () => h('div.ghost')));

// What is shown when data cannot be had.

import { h } from '../dom.js';
import { t } from '../words.js';

export function failure(error, retry) {
  const detail = error instanceof TypeError ? t('error.offline') : error.message;
  return h('div.notice.failure', { role: 'alert' },
    h('strong', { text: t('error.title') }), h('p', { text: detail }),
    h('button', { type: 'button', click: retry, text: t('error.retry') }));
}

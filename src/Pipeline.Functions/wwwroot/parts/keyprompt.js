// Asks for a key when the API wants one. Requests that wait for it share one dialog.

import { h } from '../dom.js';
import { t } from '../words.js';
import { keys } from '../store.js';

const waiting = new Map();

/** Resolves once the reader gave a key of the level; rejects when the reader declines. */
export function askForKey(level, wasWrong) {
  if (!waiting.has(level)) {
    waiting.set(level, prompt(level, wasWrong).finally(() => waiting.delete(level)));
  }
  return waiting.get(level);
}

function prompt(level, wasWrong) {
  return new Promise((resolve, reject) => {
    const input = h('input', { type: 'password', id: 'key', name: 'key', required: true, autocomplete: 'off', spellcheck: 'false', 'aria-describedby': 'key-why' });
    const dialog = h('dialog.keyprompt', { 'aria-labelledby': 'key-title' },
      h('form', {
        method: 'dialog',
        submit: () => {
          keys.set(level, input.value.trim());
          close();
          resolve();
        },
      },
        h('h2', { id: 'key-title', text: t(`key.${level}`) }),
        h('p', { id: 'key-why', text: t(`key.why.${level}`) }),
        wasWrong && h('p.wrong', { role: 'alert', text: t('key.wrong') }),
        h('label', { for: 'key', text: t(`key.${level}`) }), input,
        h('p.fine', { text: t('key.safe') }),
        h('div.actions',
          {},
          h('button.quiet', { type: 'button', click: cancel, text: t('key.cancel') }),
          h('button.primary', { type: 'submit', text: t('key.use') }))));

    function close() {
      dialog.close();
      dialog.remove();
    }

    function cancel() {
      close();
      reject(new Error(t('error.noKey')));
    }

    dialog.addEventListener('cancel', cancel);
    document.body.append(dialog);
    dialog.showModal();
    input.focus();
  });
}

// Asks for counts again and again: often while something happens, seldom while nothing does, never while nobody looks.

import { get } from './api.js';

const FIRST = 100;
const SHORTEST = 2000;
const LONGEST = 20000;

/**
 * Looks at /api/stats until stopped. Returns how to stop.
 * @param {() => object} parameters filters of the counts
 * @param {(stats: object) => void} seen called with every answer
 * @param {(stats: object) => void} changed called when an answer differs from the one before
 * @param {(() => string)=} shown tag of the counts that the view was loaded with, '' while it loads: what happened between
 *   its loading and the first look is a change too, else a list loaded a moment too early would stay as it is
 */
export function watch(parameters, seen, changed, shown) {
  let pause = SHORTEST;
  let known = '';
  let timer;
  let stopped = false;

  async function look() {
    if (document.visibilityState === 'visible') {
      try {
        const { body, tag } = await get('/api/stats', parameters());
        if (stopped) return;
        seen(body);
        known ||= shown?.() ?? '';
        if (known && tag !== known) {
          pause = SHORTEST;
          changed(body);
        } else {
          pause = Math.min(pause * 1.3, LONGEST);
        }
        known = known || !shown ? tag : '';
      } catch {
        pause = LONGEST;
      }
    }
    if (!stopped) timer = setTimeout(look, pause);
  }

  timer = setTimeout(look, FIRST);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

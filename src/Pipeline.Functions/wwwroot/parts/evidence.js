// A sentence with its trigger words marked.

import { h } from '../dom.js';

/** The report's evidence; the anchor is found by its offsets, and by its words where those do not fit. */
export function marked({ evidence, anchor }) {
  let start = anchor.start - evidence.start;
  if (evidence.text.slice(start, start + anchor.text.length) !== anchor.text) start = evidence.text.indexOf(anchor.text);
  if (start < 0 || !anchor.text) return [evidence.text];
  const end = start + anchor.text.length;
  return [evidence.text.slice(0, start), h('mark', { text: evidence.text.slice(start, end) }), evidence.text.slice(end)];
}

/** A paragraph with one stretch highlighted and, inside it, the trigger words. */
export function highlighted(text, evidence, anchor) {
  if (!evidence) return [text];
  const inside = anchor && anchor.start >= evidence.start && anchor.end <= evidence.end;
  return [
    text.slice(0, evidence.start),
    h('mark.sentence', {},
      inside
        ? [text.slice(evidence.start, anchor.start), h('strong', { text: text.slice(anchor.start, anchor.end) }), text.slice(anchor.end, evidence.end)]
        : text.slice(evidence.start, evidence.end)),
    text.slice(evidence.end),
  ];
}

// Calls the HTTP API: keys by header, conditional requests by ETag, problems as errors that say what to do.

import { keys } from './store.js';
import { askForKey } from './parts/keyprompt.js';

const MAX_KEPT = 60;
const kept = new Map();

/** A problem that the API answered with. */
export class Problem extends Error {
  constructor(status, problem) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
  }
}

/** GET as JSON. The same answer is not sent twice: unchanged is true when it is the one that was had before. */
export async function get(path, parameters, { signal } = {}) {
  const address = `${path}${query(parameters)}`;
  const had = kept.get(address);
  const response = await send(address, { signal, headers: had ? { 'If-None-Match': had.tag } : {} }, 'function');
  if (response.status === 304 && had) return { ...had, unchanged: true };
  const answer = {
    body: await response.json(),
    tag: response.headers.get('ETag') ?? '',
    rowsRead: response.headers.get('x-pipeline-rows-read'),
    unchanged: false,
  };
  keep(address, answer);
  return answer;
}

/** POST without a body. */
export async function post(path, parameters) {
  return (await send(`${path}${query(parameters)}`, { method: 'POST' }, 'admin')).json();
}

/** GET as a file. */
export async function download(path, parameters) {
  return (await send(`${path}${query(parameters)}`, {}, 'function')).blob();
}

async function send(address, options, level) {
  for (;;) {
    const key = keys.get(level);
    const headers = { ...options.headers, ...(key ? { 'x-functions-key': key } : {}) };
    const response = await fetch(address, { ...options, headers, cache: 'no-store', credentials: 'omit' });
    if (response.status === 401 || response.status === 403) {
      // A key that was given while this request was on its way is tried first: to ask again would say nothing of a wrong one.
      if (key === keys.get(level)) await askForKey(level, Boolean(key));
      continue;
    }
    if (response.ok || response.status === 304) return response;
    throw new Problem(response.status, await response.json().catch(() => ({})));
  }
}

function query(parameters) {
  const pairs = Object.entries(parameters ?? {}).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).filter((v) => v !== '' && v !== null && v !== undefined).map((v) => [name, v]));
  return pairs.length ? `?${new URLSearchParams(pairs)}` : '';
}

function keep(address, answer) {
  kept.delete(address);
  if (answer.tag) kept.set(address, answer);
  if (kept.size > MAX_KEPT) kept.delete(kept.keys().next().value);
}

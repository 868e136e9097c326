// Builds the page. Text only ever becomes text nodes: nothing from an article can turn into markup.

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Creates an element.
 * @param {string} tag tag, optionally with classes: 'p.note.small'
 * @param {object} [attributes] attributes; functions become listeners, booleans are set or left out, 'text' is text content
 * @param {...(Node|string|null|false|Array)} children strings become text nodes
 */
export function h(tag, attributes, ...children) {
  return build(document.createElement(tag.split('.')[0]), tag, attributes, children);
}

/** Creates an SVG element. */
export function s(tag, attributes, ...children) {
  return build(document.createElementNS(SVG, tag.split('.')[0]), tag, attributes, children);
}

function build(element, tag, attributes, children) {
  const classes = tag.split('.').slice(1);
  if (classes.length) element.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (name === 'text') element.append(String(value));
    else if (name === 'value') element.value = value;
    else if (name === 'href' || name === 'src') setAddress(element, name, String(value));
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) element.append(child);
  }
}

/** Addresses come from articles too: only http(s) and the page's own are followed, never javascript: or data:. */
function setAddress(element, name, value) {
  const address = URL.parse ? URL.parse(value, location.href) : safeUrl(value);
  if (address && (address.protocol === 'https:' || address.protocol === 'http:' || address.protocol === 'blob:')) {
    element.setAttribute(name, value);
  }
}

function safeUrl(value) {
  try {
    return new URL(value, location.href);
  } catch {
    return null;
  }
}

/** Replaces all children. */
export function fill(element, ...children) {
  element.replaceChildren();
  append(element, children);
  return element;
}

/** Tells screen readers. */
export function announce(text) {
  const region = document.getElementById('announcer');
  if (region.textContent !== text) region.textContent = text;
}

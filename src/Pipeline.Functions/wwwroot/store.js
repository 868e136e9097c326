// What the reader chose, kept in this browser. Keys live in the session only and never in an address.

const session = () => globalThis.sessionStorage;
const local = () => globalThis.localStorage;

// Where storage is switched off, a key lasts as long as the page: it would be asked for without end.
const given = new Map();

export const keys = {
  get: (level) => given.get(level) ?? read(session, `key.${level}`) ?? '',
  set: (level, value) => {
    given.set(level, value);
    write(session, `key.${level}`, value);
  },
};

export const choices = {
  get: (name) => read(local, `choice.${name}`),
  set: (name, value) => write(local, `choice.${name}`, value),
};

// Storage can be switched off in a browser; the page then forgets, and works.
function read(storage, name) {
  try {
    return storage().getItem(name);
  } catch {
    return null;
  }
}

function write(storage, name, value) {
  try {
    storage().setItem(name, value);
  } catch {
    /* nothing is kept */
  }
}

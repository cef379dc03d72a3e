/**
 * No LMS: a plain web site keeps what a learner has done in this very browser, and tells nobody; see scorm12/runtime.js
 * for what an adapter gives. Where a browser does not let us keep anything, it is as without an LMS: nothing is saved,
 * everything works.
 */

const KEY = 'kursverk.site.';

/** What remains of a visit; the rest is for statistics that nobody reads here. */
const KEPT = ['status', 'score', 'progress', 'location', 'state'];

let storage = null;
let key = '';
let values = {};

/** A new version of the site finds what an older one left; the state itself tells what it still fits. */
export function open(window, course) {
  storage = storageOf(window);
  if (storage === null) {
    return null;
  }
  key = KEY + course.id;
  values = read();
  return { mode: 'normal', ...values };
}

/** A touch throws where storage is forbidden; where it is full or switched off, only writing tells. */
function storageOf(window) {
  try {
    const found = window.localStorage;
    found.setItem(`${KEY}?`, '?');
    found.removeItem(`${KEY}?`);
    return found;
  } catch (error) {
    return null;
  }
}

/** Whatever else lies there counts as nothing, and a state that can't be read as damaged. */
function read() {
  const nothing = { status: '', score: null, progress: null, state: '', location: '' };
  try {
    const kept = JSON.parse(storage.getItem(key)) ?? {};
    return Object.fromEntries(Object.entries(nothing).map(([name, none]) => [name, legal(name, kept[name]) ? kept[name] : none]));
  } catch (error) {
    return { ...nothing, state: '?' };
  }
}

function legal(name, value) {
  if (name === 'score' || name === 'progress') {
    return Number.isInteger(value) && value >= 0 && value <= 10000;
  }
  return typeof value === 'string';
}

export function write(given) {
  KEPT.filter((name) => given[name] !== undefined && given[name] !== null).forEach((name) => {
    values[name] = given[name];
  });
  return null;
}

export function record() {}

export function commit() {
  try {
    storage.setItem(key, JSON.stringify(values));
    return null;
  } catch (error) {
    return { code: String(error.name), text: '' };
  }
}

/** The page may go away before the next save. */
export function close() {
  return commit();
}

/**
 * What is kept between two visits, as one string of at most 4,096 ASCII characters (SCORM 1.2's limit, obeyed on every
 * target).
 *
 *   K1.<checksum>.<course>.<records>.<details>
 *
 * <checksum>  FNV-1a of all that follows, 8 hexadecimal digits.
 * <course>    hash of the modules' ids in their order, 4 characters.
 * <records>   one for each module, parted by commas; empty for a module that was never opened, else
 *             structure 2, end 1, result 4 and the pages, in digits of base 64. The structure is a hash of the ids of
 *             pages and ends. The end is its index + 1. The result is attempts · 16384 + best + 1, or 0 without a
 *             finished attempt. The pages are a bit each, or nothing at all when every page was read.
 * <details>   a JSON list of [module's index, start of its fingerprint, detail], most recently used first.
 *
 * What survives a change of the package:
 *   - other modules, or another order of them: nothing. That is another course, and its data are foreign.
 *   - other pages or ends in one module: that module's quiz result and attempts; its pages are to be read again. All
 *     other modules keep everything.
 *   - any other change in one module's content: everything but its detail (answers of an unfinished attempt, the road
 *     through the scenario), which could point at what is no longer there.
 *
 * Details are kept for unfinished modules only, as far as the room goes, the most recently used first.
 */

import { emptyModule, moduleStatus } from './completion.js';

export const MAX_LENGTH = 4096;

/** What the learner typed is kept only up to this length; whoever writes more is told so on the page. */
export const LONGEST_TYPED = 80;

const VERSION = 'K1';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 6;
const BASE = 64;
const RESULT_BASE = 16384;
const MOST_ATTEMPTS = 1023;
const FINGERPRINT_DIGITS = 6;
const DEEPEST = 8;

/** @param state {progress, details, recent}: as in completion.js; by module id; module ids, the last used first */
export function encode(course, state) {
  const records = course.modules.map((module) => encodeModule(module, state.progress[module.id]));
  dropUntilFit(course, state, records);
  const head = `${courseKey(course)}.${records.join(',')}.`;
  const room = MAX_LENGTH - `${VERSION}.00000000.`.length - head.length;
  return seal(head + encodeDetails(course, state, room));
}

/**
 * What encode was given, with two answers more: damaged, when there was a string that this course can't have written;
 * resumed, when there was one that it wrote. In every other case everything starts anew.
 */
export function decode(course, text) {
  if (typeof text !== 'string' || text === '') {
    return fresh(course, false);
  }
  try {
    return decodeSealed(course, text) || fresh(course, true);
  } catch (error) {
    return fresh(course, true);
  }
}

function fresh(course, damaged) {
  const progress = Object.fromEntries(course.modules.map((module) => [module.id, emptyModule()]));
  return { damaged, resumed: false, progress, details: {}, recent: [] };
}

function seal(body) {
  return `${VERSION}.${checksum(body)}.${body}`;
}

function decodeSealed(course, text) {
  const parts = /^K1\.([0-9a-f]{8})\.(([\w-]{4})\.([\w,-]*)\.(.*))$/.exec(text);
  if (!parts || checksum(parts[2]) !== parts[1] || parts[3] !== courseKey(course)) {
    return undefined;
  }
  const records = parts[4].split(',');
  if (records.length !== course.modules.length) {
    return undefined;
  }
  const state = fresh(course, false);
  state.resumed = true;
  course.modules.forEach((module, index) => {
    state.progress[module.id] = decodeModule(module, records[index]);
  });
  for (const [index, fingerprint, detail] of JSON.parse(parts[5])) {
    const module = course.modules[index];
    if (module && fingerprint === fingerprintOf(module)) {
      state.details[module.id] = detail;
      state.recent.push(module.id);
    }
  }
  return state;
}

function encodeModule(module, progress) {
  const read = module.pages.filter((page) => progress.pages[page]).length;
  if (read === 0 && progress.end === null && progress.attempts === 0) {
    return '';
  }
  const end = progress.end === null ? 0 : module.ends.indexOf(progress.end) + 1;
  const attempts = Math.min(progress.attempts, MOST_ATTEMPTS);
  const result = progress.best === null ? 0 : attempts * RESULT_BASE + progress.best + 1;
  const pages = read === module.pages.length ? '' : encodePages(module, progress);
  return structureKey(module) + digits(Math.min(end, BASE - 1), 1) + digits(result, 4) + pages;
}

function decodeModule(module, record) {
  const progress = emptyModule();
  if (record === '') {
    return progress;
  }
  const result = number(record.slice(3, 7));
  if (result > 0) {
    progress.best = Math.min((result % RESULT_BASE) - 1, 10000);
    progress.attempts = Math.floor(result / RESULT_BASE);
  }
  if (record.slice(0, 2) === structureKey(module)) {
    const end = number(record.slice(2, 3));
    progress.end = module.ends[end - 1] ?? null;
    progress.pages = decodePages(module, record.slice(7));
  }
  return progress;
}

function encodePages(module, progress) {
  let text = '';
  for (let start = 0; start < module.pages.length; start += BITS) {
    const six = module.pages.slice(start, start + BITS);
    text += DIGITS[six.reduce((bits, page, i) => bits + (progress.pages[page] ? 1 << i : 0), 0)];
  }
  return text;
}

function decodePages(module, text) {
  const read = (page, i) => text === '' || (number(text[Math.floor(i / BITS)]) >> i % BITS) % 2 === 1;
  return Object.fromEntries(module.pages.filter(read).map((page) => [page, true]));
}

/**
 * Several hundred finished modules are more than the string can hold. Then those without a result give way first, and
 * what the LMS was already told stays with the LMS.
 */
function dropUntilFit(course, state, records) {
  const full = MAX_LENGTH - 40;
  let length = records.join(',').length;
  for (const finished of [false, true]) {
    for (let i = records.length - 1; i >= 0 && length > full; i--) {
      if ((state.progress[course.modules[i].id].best !== null) === finished) {
        length -= records[i].length;
        records[i] = '';
      }
    }
  }
}

function encodeDetails(course, state, room) {
  const kept = [];
  let length = 2;
  for (const id of state.recent) {
    const index = course.modules.findIndex((module) => module.id === id);
    const module = course.modules[index];
    if (!module || !state.details[id] || moduleStatus(module, state.progress[id]) !== 'incomplete') {
      continue;
    }
    const detail = withoutLongTexts(state.details[id], 0);
    const text = ascii(JSON.stringify([index, fingerprintOf(module), detail]));
    if (length + text.length + 1 <= room) {
      kept.push(text);
      length += text.length + 1;
    }
  }
  return `[${kept.join(',')}]`;
}

/** A copy of plain data in which nothing is a long text: no list has it, no object has its key. */
function withoutLongTexts(value, depth) {
  if (Array.isArray(value)) {
    return value.filter((one) => isKept(one, depth)).map((one) => withoutLongTexts(one, depth + 1));
  }
  if (value !== null && typeof value === 'object') {
    const kept = Object.entries(value).filter(([key, one]) => key.length <= LONGEST_TYPED && isKept(one, depth));
    return Object.fromEntries(kept.map(([key, one]) => [key, withoutLongTexts(one, depth + 1)]));
  }
  return value;
}

function isKept(value, depth) {
  return typeof value === 'string' ? value.length <= LONGEST_TYPED : depth < DEEPEST;
}

function ascii(text) {
  return text.replace(/[^ -~]/g, (one) => '\\u' + one.charCodeAt(0).toString(16).padStart(4, '0'));
}

function courseKey(course) {
  return digits(fnv(course.modules.map((module) => module.id).join(' ')) % BASE ** 4, 4);
}

function structureKey(module) {
  return digits(fnv([...module.pages, '', ...module.ends].join(' ')) % BASE ** 2, 2);
}

function fingerprintOf(module) {
  return String(module.fingerprint).slice(0, FINGERPRINT_DIGITS);
}

function checksum(text) {
  return fnv(text).toString(16).padStart(8, '0');
}

/** FNV-1a, 32 bits. */
function fnv(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

function digits(value, length) {
  let text = '';
  let rest = value;
  for (let i = 0; i < length; i++) {
    text = DIGITS[rest % BASE] + text;
    rest = Math.floor(rest / BASE);
  }
  return text;
}

function number(text) {
  return [...text].reduce((value, digit) => value * BASE + DIGITS.indexOf(digit), 0);
}

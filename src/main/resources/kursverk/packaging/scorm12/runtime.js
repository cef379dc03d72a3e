/**
 * The SCORM 1.2 run-time environment (ADL SCORM 1.2, The SCORM Run-Time Environment, chapter 3).
 *
 * Every run-time's adapter exports these functions. They are called in this order and no other, and none after close; an
 * error is {code, text}, and null means that none is known.
 *
 *   open(window)   → null without an LMS, else {mode, status, score, state, location}: mode 'normal', 'browse' or
 *                    'review'; status 'incomplete', 'completed', 'failed', 'passed' or ''; score in hundredths of a per
 *                    cent or null; state and location as they were written last
 *   write(values)  → error: any of status, score, seconds (of this visit), location and state, what is undefined or null
 *                    is left alone
 *   record(answer) → one answer, for statistics: {moduleId, item, response, matched, result, units, maxUnits, latencyMs,
 *                    time}
 *   commit()       → error, or a promise of it: whether the LMS has kept what was written
 *   close(asked)   → the visit is over; asked says whether the learner wanted to leave, or the page goes away by itself
 *
 * An adapter that has to wait for something (cmi5's launch) does so before it starts the player.
 */

import { rawScore } from '../../rendering/player/grading.js';
import { interactionElements } from './interactions.js';

const LEVELS = 12;

/**
 * An LMS sends all interactions of an attempt with every commit, and PHP and browsers cut it off at 1,000 elements or
 * 64 KiB. Beyond this much, answers are no longer told; status and score are.
 */
const MOST_ELEMENTS = 850;
const MOST_BYTES = 45000;

/** What one answer of an earlier visit takes up, which can't be read back. */
const ELEMENTS_EACH = 9;
const BYTES_EACH = 500;

const FINAL = ['passed', 'completed'];
const STATUSES = ['incomplete', 'failed', ...FINAL];
const CORE = 'cmi.core.';
const STATE = 'cmi.suspend_data';
const INTERACTIONS = 'cmi.interactions.';

let api = null;
let written = {};
let scoreParts = null;
let interactionParts = null;
let interactions = 0;
let elementsTold = 0;
let bytesTold = 0;

export function open(window) {
  written = {};
  scoreParts = null;
  interactionParts = null;
  api = find(window);
  if (api === null) {
    return null;
  }
  if (call('LMSInitialize', '') !== 'true') {
    api = null;
    return null;
  }
  const mode = get(`${CORE}lesson_mode`);
  const status = remember(`${CORE}lesson_status`);
  const score = parseFloat(remember(`${CORE}score.raw`));
  return {
    mode: mode === 'browse' || mode === 'review' ? mode : 'normal',
    status: STATUSES.includes(status) ? status : '',
    score: score >= 0 && score <= 100 ? Math.round(score * 100) : null,
    state: remember(STATE),
    location: remember(`${CORE}lesson_location`),
  };
}

export function write({ status, score, seconds, location, state }) {
  const errors = [];
  const put = (element, value) => errors.push(set(element, value));
  if (typeof score === 'number') {
    writeScore(rawScore(score), put);
  }
  if (status) {
    put(`${CORE}lesson_status`, status);
  }
  if (location) {
    put(`${CORE}lesson_location`, location);
  }
  if (state !== undefined) {
    put(STATE, state);
  }
  if (seconds !== undefined) {
    // Only what is suspended gets its data back; a failed learner's used attempts must come back too.
    put(`${CORE}exit`, FINAL.includes(status) ? '' : 'suspend');
    put(`${CORE}session_time`, timespan(seconds));
  }
  return errors.find((error) => error !== null) ?? null;
}

export function record(answer) {
  if (interactionParts === null) {
    interactionParts = partsOf(`${INTERACTIONS}_children`);
    interactions = interactionParts.length === 0 ? 0 : parseInt(get(`${INTERACTIONS}_count`), 10) || 0;
    elementsTold = interactions * ELEMENTS_EACH;
    bytesTold = interactions * BYTES_EACH;
  }
  const prefix = `${INTERACTIONS}${interactions}.`;
  const elements = interactionElements(answer, timespan(answer.latencyMs / 1000))
    .filter(([name]) => interactionParts.includes(name.split('.')[0]));
  elementsTold += elements.length;
  bytesTold += elements.reduce((sum, [name, value]) => sum + sizeOf(prefix + name, value), 0);
  if (elements[0]?.[0] !== 'id' || elementsTold > MOST_ELEMENTS || bytesTold > MOST_BYTES) {
    return;
  }
  if (elements.filter(([name, value]) => call('LMSSetValue', prefix + name, value) === 'true').length > 0) {
    interactions++;
  }
}

/** "true" alone is no proof: some LMSs answer it and report the failure as the last error. */
export function commit() {
  const answer = call('LMSCommit', '');
  const error = lastError();
  return answer === 'true' && error.code === '0' ? null : error;
}

export function close() {
  call('LMSFinish', '');
  api = null;
}

/** The parents first, then the window that opened this one and its parents. */
function find(window) {
  const openers = [() => window.opener, () => window.top.opener];
  return openers.reduce((found, opener) => found || search(attempt(opener)), search(window));
}

function search(start) {
  let current = start;
  for (let level = 0; current && level < LEVELS; level++) {
    const here = current;
    const found = attempt(() => here.API);
    if (attempt(() => typeof found.LMSInitialize) === 'function') {
      return found;
    }
    const parent = attempt(() => here.parent);
    current = parent === here ? null : parent;
  }
  return null;
}

/** A window of another origin throws at every touch. */
function attempt(read) {
  try {
    return read() ?? null;
  } catch (error) {
    return null;
  }
}

function call(name, ...values) {
  try {
    return String(api[name](...values));
  } catch (error) {
    return '';
  }
}

function lastError() {
  const code = call('LMSGetLastError') || '0';
  return { code, text: code === '0' ? '' : call('LMSGetErrorString', code) };
}

function get(element) {
  return call('LMSGetValue', element);
}

/** In the body of a form, as Moodle sends it. */
function sizeOf(element, value) {
  return element.length + encodeURIComponent(value).length + 2;
}

/** Reads a value that is not to be written again as long as it stays the same. */
function remember(element) {
  const value = get(element);
  written[element] = value;
  return value;
}

function set(element, value) {
  if (written[element] === value) {
    return null;
  }
  if (call('LMSSetValue', element, value) !== 'true') {
    return lastError();
  }
  written[element] = value;
  return null;
}

/** Raw, min and max go together; min and max are optional in SCORM 1.2. */
function writeScore(raw, put) {
  const element = `${CORE}score.`;
  if (written[`${element}raw`] === raw) {
    return;
  }
  scoreParts = scoreParts ?? partsOf(`${element}_children`);
  put(`${element}raw`, raw);
  if (scoreParts.includes('min') && scoreParts.includes('max')) {
    put(`${element}min`, '0');
    put(`${element}max`, '100');
  }
}

function partsOf(element) {
  return get(element).split(',').map((part) => part.trim()).filter((part) => part !== '');
}

/** CMITimespan, HHHH:MM:SS.SS: always two decimals, Moodle takes ".5" for five hundredths. */
function timespan(seconds) {
  const hundredths = Math.min(Math.round(seconds * 100), 9999 * 360000);
  const pad = (value, length) => String(Math.floor(value)).padStart(length, '0');
  return [
    pad(hundredths / 360000, 4),
    pad((hundredths / 6000) % 60, 2),
    `${pad((hundredths / 100) % 60, 2)}.${pad(hundredths % 100, 2)}`,
  ].join(':');
}

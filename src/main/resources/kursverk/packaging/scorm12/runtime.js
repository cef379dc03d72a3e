/**
 * The SCORM 1.2 run-time environment (ADL SCORM 1.2, The SCORM Run-Time Environment, chapter 3).
 *
 * Every run-time's adapter exports these functions. They are called in this order and no other, and none after close; an
 * error is {code, text}, and null means that none is known.
 *
 *   open(window, course)
 *                  → null without an LMS, else {mode, status, score, progress, state, location}: mode 'normal', 'browse'
 *                    or 'review'; status 'incomplete', 'completed', 'failed', 'passed' or ''; score and, where the
 *                    standard has it, progress in hundredths of a per cent or null; state and location as they were written last
 *   write(values)  → error: any of status, score, progress, seconds (of this visit), location and state, what is
 *                    undefined or null is left alone
 *   record(answer) → one answer, for statistics: {moduleId, item, prompt, response, matched, result, units, maxUnits,
 *                    latencyMs, time}
 *   commit()       → error, or a promise of it: whether the LMS has kept what was written
 *   close(asked)   → error: the visit is over; asked when the learner wants to leave, and the page does not go away by
 *                    itself
 *
 * An adapter that has to wait for something (cmi5's launch) does so before it starts the player.
 */

import { rawScore } from '../../rendering/player/grading.js';
import { createApi } from '../scorm/api.js';
import { createRecording } from '../scorm/recording.js';
import { interactionElements, timespan } from './interactions.js';

const FINAL = ['passed', 'completed'];
const STATUSES = ['incomplete', 'failed', ...FINAL];
const CORE = 'cmi.core.';
const STATE = 'cmi.suspend_data';

const api = createApi({ object: 'API', prefix: 'LMS', terminate: 'Finish' });
const recording = createRecording(api, interactionElements, { elements: 9, bytes: 500 });

export function open(window) {
  recording.reset();
  if (!api.open(window)) {
    return null;
  }
  const mode = api.get(`${CORE}lesson_mode`);
  const status = api.remember(`${CORE}lesson_status`);
  const score = parseFloat(api.remember(`${CORE}score.raw`));
  return {
    mode: mode === 'browse' || mode === 'review' ? mode : 'normal',
    status: STATUSES.includes(status) ? status : '',
    score: score >= 0 && score <= 100 ? Math.round(score * 100) : null,
    state: api.remember(STATE),
    location: api.remember(`${CORE}lesson_location`),
  };
}

export function write({ status, score, seconds, location, state }) {
  return api.write((put) => {
    if (typeof score === 'number') {
      api.putScore(put, `${CORE}score.`, { raw: rawScore(score), min: '0', max: '100' });
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
  });
}

export function record(answer) {
  recording.record(answer);
}

export function commit() {
  return api.commit();
}

export function close() {
  return api.close();
}

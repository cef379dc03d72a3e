/**
 * The SCORM 2004 run-time environment, 3rd and 4th edition (ADL, RTE 3.1 and 4.2); see scorm12/runtime.js for what an
 * adapter gives.
 *
 * Completed and passed go together, as the rule of completion has one answer; failed leaves the completion open. What an
 * LMS holds of either never gets worse, whoever wrote it.
 */

import { rawScore } from '../../rendering/player/grading.js';
import { createApi } from '../scorm/api.js';
import { createRecording } from '../scorm/recording.js';
import { interactionElements, timeinterval } from './interactions.js';

const COMPLETION = 'cmi.completion_status';
const SUCCESS = 'cmi.success_status';
const PROGRESS = 'cmi.progress_measure';
const SCORE = 'cmi.score.';
const LOCATION = 'cmi.location';
const STATE = 'cmi.suspend_data';
const EXIT = 'cmi.exit';

const api = createApi({ object: 'API_1484_11', prefix: '', terminate: 'Terminate' });
const recording = createRecording(api, interactionElements, { elements: 10, bytes: 800 });

export function open(window) {
  recording.reset();
  if (!api.open(window)) {
    return null;
  }
  const mode = api.get('cmi.mode');
  api.remember(COMPLETION);
  api.remember(SUCCESS);
  return {
    mode: mode === 'browse' || mode === 'review' ? mode : 'normal',
    status: heldStatus(),
    score: hundredths(api.remember(`${SCORE}raw`), 100),
    progress: hundredths(api.remember(PROGRESS), 10000),
    state: api.remember(STATE),
    location: api.remember(LOCATION),
  };
}

/** Completed only with success: an administrator's completion must not make the learner pass by opening. */
function heldStatus() {
  if (api.held(SUCCESS) === 'failed') {
    return 'failed';
  }
  if (api.held(COMPLETION) === 'completed') {
    return api.held(SUCCESS) === 'passed' ? 'completed' : 'incomplete';
  }
  return api.held(COMPLETION) === 'incomplete' ? 'incomplete' : '';
}

function hundredths(text, factor) {
  const value = Math.round(parseFloat(text) * factor);
  return value >= 0 && value <= 10000 ? value : null;
}

export function write({ status, score, progress, seconds, location, state }) {
  return api.write((put) => {
    if (typeof score === 'number') {
      const scaled = share(score);
      api.putScore(put, SCORE, { raw: rawScore(score), min: '0', max: '100', scaled });
    }
    if (progress > 0) {
      put(PROGRESS, share(progress));
    }
    if (status) {
      writeStatus(status, put);
    }
    if (location) {
      put(LOCATION, location);
    }
    if (state !== undefined) {
      put(STATE, state);
    }
    if (seconds !== undefined) {
      // Only what is suspended gets its data back; a failed learner's used attempts must come back too.
      put(EXIT, status === 'completed' ? 'normal' : 'suspend');
      put('cmi.session_time', timeinterval(seconds));
    }
  });
}

function writeStatus(status, put) {
  if (status === 'completed') {
    put(COMPLETION, 'completed');
    put(SUCCESS, 'passed');
    return;
  }
  if (api.held(COMPLETION) !== 'completed') {
    put(COMPLETION, 'incomplete');
  }
  if (status === 'failed' && api.held(SUCCESS) !== 'passed') {
    put(SUCCESS, 'failed');
  }
}

/** Hundredths of a per cent as a number from 0 to 1 with at most four decimals. */
function share(hundredths) {
  return String(hundredths / 10000);
}

export function record(answer) {
  recording.record(answer);
}

export function commit() {
  return api.commit();
}

/** An LMS without a request would leave the frame standing. */
export function close(asked) {
  if (asked) {
    api.tell('adl.nav.request', api.held(EXIT) === 'suspend' ? 'suspendAll' : 'exitAll');
  }
  return api.close();
}

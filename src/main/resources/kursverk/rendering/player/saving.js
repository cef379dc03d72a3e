/**
 * When to save, and whether it worked: a short wait that gathers changes, retries that come ever more seldom, and a state
 * that the page can show in words.
 *
 * States: 'none' nothing is ever saved; 'saving' there is something new; 'saved'; 'unsaved' the last try failed and
 * another one is planned; 'closed' nothing more will be saved.
 */

import { isPromise } from './waiting.js';

const GATHER = 1000;
const RETRIES = [1000, 2000, 5000, 15000, 30000];

/**
 * @param {object} options
 * @param options.save writes and commits everything; gives null, or the error as {code, text}, or a promise of either
 * @param options.clock milliseconds since 1970
 * @param options.timers setTimeout and clearTimeout
 */
export function createSaving({ save, clock, timers }) {
  const listeners = [];
  let state = 'none';
  let at = null;
  let error = null;
  let timer = null;
  let failures = 0;

  /** The save whose end is not known yet, and the one that comes after it with whatever has come meanwhile. */
  let underway = null;
  let following = null;

  function become(newState, newError = null) {
    state = newState;
    error = newError;
    listeners.forEach(tell);
  }

  /** A page that fails to show the state must not keep us from saving; its error is reported by itself. */
  function tell(listener) {
    try {
      listener();
    } catch (error) {
      timers.setTimeout(() => {
        throw error;
      }, 0);
    }
  }

  function plan(delay) {
    if (timer === null) {
      timer = timers.setTimeout(() => {
        timer = null;
        atOnce();
      }, delay);
    }
  }

  function cancel() {
    if (timer !== null) {
      timers.clearTimeout(timer);
      timer = null;
    }
  }

  function atOnce() {
    if (state === 'none' || state === 'closed') {
      return false;
    }
    cancel();
    if (underway !== null) {
      following = following ?? underway.then(() => {
        following = null;
        return atOnce();
      });
      return following;
    }
    const failed = save();
    if (!isPromise(failed)) {
      return settle(failed);
    }
    become('saving');
    underway = failed.then((error) => {
      underway = null;
      return settle(error);
    });
    return underway;
  }

  function settle(failed) {
    if (state === 'closed') {
      return failed === null;
    }
    if (failed === null) {
      failures = 0;
      at = clock();
      become('saved');
      return true;
    }
    plan(RETRIES[Math.min(failures, RETRIES.length - 1)]);
    failures++;
    become('unsaved', failed);
    return false;
  }

  return {
    /** Saves at once; whether it worked, or a promise of that. */
    atOnce,

    /** From here on there is somewhere to save to. */
    begin() {
      become('saved');
    },

    /** There is something new: saves it within a second, or with the retry that is planned already. */
    soon() {
      if (state === 'saved') {
        become('saving');
      }
      if (state === 'saving') {
        plan(GATHER);
      }
    },

    close() {
      cancel();
      become('closed');
    },

    /** The state, when something was saved last in this visit (or null), and the LMS's code and text for a failure. */
    now: () => ({ state, at, code: error?.code ?? null, text: error?.text ?? null }),

    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}

/**
 * When to save, and whether it worked: a short wait that gathers changes, retries that come ever more seldom, and a state
 * that the page can show in words.
 *
 * States: 'none' nothing is ever saved; 'saving' there is something new; 'saved'; 'unsaved' the last try failed and
 * another one is planned; 'closed' nothing more will be saved.
 */

const GATHER = 1000;
const RETRIES = [1000, 2000, 5000, 15000, 30000];

/**
 * @param {{save: function(): (object|null), timers: object}} options save writes and commits everything and returns null
 *     or the error as {code, text}
 */
export function createSaving({ save, timers }) {
  const listeners = [];
  let state = 'none';
  let error = null;
  let timer = null;
  let failures = 0;

  function become(newState, newError) {
    if (newState === state && newError === error) {
      return;
    }
    state = newState;
    error = newError;
    listeners.forEach((listener) => listener(state, error));
  }

  function plan(delay) {
    if (timer === null) {
      timer = timers.setTimeout(() => {
        timer = null;
        now();
      }, delay);
    }
  }

  function cancel() {
    if (timer !== null) {
      timers.clearTimeout(timer);
      timer = null;
    }
  }

  /** Saves at once; whether it worked. */
  function now() {
    if (state === 'none' || state === 'closed') {
      return false;
    }
    cancel();
    const failed = save();
    if (failed === null) {
      failures = 0;
      become('saved', null);
      return true;
    }
    plan(RETRIES[Math.min(failures, RETRIES.length - 1)]);
    failures++;
    become('unsaved', failed);
    return false;
  }

  return {
    now,

    /** From here on there is somewhere to save to. */
    begin() {
      become('saved', null);
    },

    /** There is something new: saves it within a second, or with the retry that is planned already. */
    soon() {
      if (state === 'saved') {
        become('saving', null);
      }
      if (state === 'saving') {
        plan(GATHER);
      }
    },

    close() {
      cancel();
      become('closed', null);
    },

    state: () => state,
    error: () => error,
    onChange: (listener) => listeners.push(listener),
  };
}

/**
 * One visit of one learner: what was done before, what is done now, and how the LMS is told. The same for every
 * run-time; what differs is in the run-time's adapter, see packaging/scorm12/runtime.js.
 */

import { apply, emptyProgress, moduleStatus, report } from './completion.js';
import { createSaving } from './saving.js';
import { decode, encode } from './suspend.js';
import { whenKnown } from './waiting.js';

/**
 * @param {object} options
 * @param options.runtime the adapter
 * @param options.course {id, modules: [{id, fingerprint, mastery, attempts, pages, ends}]}
 * @param options.window the document that owns the API from open to close
 * @param options.clock milliseconds since 1970
 * @param options.timers setTimeout and clearTimeout
 */
export function createSession({ runtime, course, window, clock = () => Date.now(), timers = window }) {
  const watch = createStopwatch(clock);
  const saving = createSaving({ save, clock, timers });
  let mode = 'none';
  let held = { status: '', score: null, progress: null };
  let progress = emptyProgress(course);
  let details = {};
  let recent = [];
  let location = '';
  let touched = false;
  let closed = false;

  /** What the LMS is told: never less than what it already holds. */
  function told() {
    const now = report(course, progress);
    return {
      status: notWorse(held.status, now.status),
      score: higher(held.score, now.score),
      progress: higher(held.progress, now.progress),
    };
  }

  function write() {
    return runtime.write({
      ...told(),
      seconds: watch.seconds(),
      location,
      state: touched ? encode(course, { progress, details, recent }) : undefined,
    });
  }

  /** Commits even when a value was refused, so that the others are kept. */
  function save() {
    const refused = write();
    return whenKnown(runtime.commit(), (failed) => failed || refused);
  }

  function happened(event, atOnce) {
    const before = told();
    const changed = apply(course, progress, event);
    if (changed === progress) {
      return;
    }
    progress = changed;
    touched = true;
    const after = told();
    if (atOnce || after.status !== before.status || after.score !== before.score) {
      saving.atOnce();
    } else {
      saving.soon();
    }
  }

  function use(moduleId) {
    recent = [moduleId, ...recent.filter((id) => id !== moduleId)];
  }

  function visibilityChanged() {
    if (window.document.visibilityState === 'hidden') {
      watch.pause();
      saving.atOnce();
    } else {
      watch.go();
    }
  }

  /** The page goes away: no commit here, browsers refuse it; an LMS sends what it has when it is told to terminate. */
  function left() {
    if (!closed) {
      if (mode === 'normal') {
        write();
      }
      close(false);
    }
  }

  function online() {
    if (saving.now().state === 'unsaved') {
      saving.atOnce();
    }
  }

  /** @param asked whether the learner wants to leave, and the page does not go away by itself */
  function close(asked) {
    closed = true;
    runtime.close(asked);
    saving.close();
  }

  function listen() {
    window.addEventListener('onpagehide' in window ? 'pagehide' : 'beforeunload', left);
    if (mode === 'normal') {
      window.document.addEventListener('visibilitychange', visibilityChanged);
      window.addEventListener('online', online);
    }
  }

  return {
    /**
     * Opens the visit, once.
     *
     * @returns {{mode: string, status: string, resumed: boolean, damaged: boolean, location: string}} mode 'normal';
     *     'browse' or 'review', where nothing is changed; or 'none' without an LMS
     */
    open() {
      const opened = runtime.open(window, course);
      if (opened === null) {
        return { mode, status: told().status, resumed: false, damaged: false, location };
      }
      mode = opened.mode;
      held = { status: opened.status, score: opened.score, progress: opened.progress ?? null };
      location = course.modules.length === 1 ? course.modules[0].id : opened.location;
      const state = decode(course, opened.state);
      ({ progress, details, recent } = state);
      if (mode === 'normal') {
        saving.begin();
        runtime.write({ status: told().status });
        saving.soon();
      }
      if (window.document.visibilityState !== 'hidden') {
        watch.go();
      }
      listen();
      return { mode, status: told().status, resumed: state.resumed, damaged: state.damaged, location };
    },

    /** What is known of one module; detail is what was last given to keep. */
    moduleState(moduleId) {
      const module = course.modules.find((one) => one.id === moduleId);
      const known = progress[moduleId];
      const status = moduleStatus(module, known);
      return {
        pages: known.pages,
        end: known.end,
        best: known.best,
        attempts: known.attempts,
        completed: status === 'completed',
        failed: status === 'failed',
        detail: copy(details[moduleId] ?? null),
      };
    },

    overall() {
      const completed = course.modules.filter((one) => moduleStatus(one, progress[one.id]) === 'completed');
      return { completedModules: completed.length, modules: course.modules.length, ...told() };
    },

    /** The module that the learner went to. */
    visit(moduleId) {
      use(moduleId);
      if (location !== moduleId) {
        location = moduleId;
        saving.soon();
      }
    },

    pageRead(moduleId, pageId) {
      happened({ type: 'page-read', module: moduleId, page: pageId }, false);
    },

    endReached(moduleId, endId) {
      happened({ type: 'end-reached', module: moduleId, end: endId }, false);
    },

    /** @param {number} score in hundredths of a per cent, see quizScore */
    quizFinished(moduleId, score) {
      happened({ type: 'quiz-finished', module: moduleId, score }, true);
    },

    /** Small plain data (page, answers, road through the scenario) to find again at the next visit; null for none. */
    keep(moduleId, detail) {
      if (JSON.stringify(details[moduleId] ?? null) === JSON.stringify(detail)) {
        return;
      }
      details = { ...details, [moduleId]: copy(detail) };
      use(moduleId);
      touched = true;
      saving.soon();
    },

    /**
     * An answer for the LMS's statistics.
     *
     * @param answer {item, response, latencyMs} and what grade gave for it; item is the item's whole JSON
     */
    answered(moduleId, answer) {
      if (mode === 'normal' && !closed) {
        runtime.record({ ...answer, moduleId, time: clock() });
        saving.soon();
      }
    },

    /**
     * @returns {{state: string, at: ?number, code: ?string, text: ?string}} 'none', 'saving', 'saved', 'unsaved' or
     *     'closed' (see saving.js), when something was saved last, and what the LMS said of what could not be saved
     */
    saveState: saving.now,

    /** Calls the listener whenever saveState changes. */
    onChange: saving.onChange,

    /** Tries to save at once; whether it worked, or a promise of that. */
    retry: saving.atOnce,

    /**
     * The learner's "Spara och avsluta". When saving fails the visit stays open, to try again.
     *
     * @returns {{ok: boolean}} whether everything is with the LMS, or a promise of that; never in a mode in which nothing
     *     is saved
     */
    finish() {
      const open = mode !== 'none' && !closed;
      return whenKnown(open && mode === 'normal' && saving.atOnce(), (ok) => {
        if (open && !closed && (ok || mode !== 'normal')) {
          close(true);
        }
        return { ok };
      });
    },
  };
}

/** The page goes on changing what it gave. */
function copy(plain) {
  return JSON.parse(JSON.stringify(plain));
}

function notWorse(held, now) {
  const final = held === 'passed' || held === 'completed';
  return final || (held === 'failed' && now === 'incomplete') ? held : now;
}

function higher(held, now) {
  return held === null || now === null ? now ?? held : Math.max(held, now);
}

/** Counts the time during which the page can be seen. */
function createStopwatch(clock) {
  let counted = 0;
  let since = null;
  return {
    go() {
      since = since ?? clock();
    },
    pause() {
      counted = this.seconds();
      since = null;
    },
    seconds() {
      return counted + (since === null ? 0 : Math.max(0, clock() - since) / 1000);
    },
  };
}

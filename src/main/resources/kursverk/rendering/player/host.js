// What a module needs of whoever keeps its results: the session in its own document, or the shell around its frame.

import { createSession } from './session.js';

/** The session in this very document. */
export function hostOfSession(session, opened, module) {
  return {
    framed: false,
    mode: opened.mode,
    damaged: opened.damaged,
    state: () => session.moduleState(module.id),
    save: () => session.saveState(),
    pageRead: (page) => session.pageRead(module.id, page),
    endReached: (end) => session.endReached(module.id, end),
    quizFinished: (score) => session.quizFinished(module.id, score),
    keep: (detail) => session.keep(module.id, detail),
    answered: (record) => session.answered(module.id, record),
    onChange: (listener) => session.onChange(listener),
    retry: () => session.retry(),
    leave: () => session.finish(),
  };
}

const CALL = 'kursverk-call';
const STATE = 'kursverk-state';
const SETTLE = 'kursverk-settle';

/** How long a frame that does not answer can hold the shell up, in milliseconds. */
const PATIENCE = 500;

/** A shell may be busy, waiting for a slow LMS: only who was never answered is alone. */
const KNOCKS = 10;

/** Documents opened by double-click have no origin to name. */
function originOfOurs() {
  return location.origin === 'null' || location.protocol === 'file:' ? '*' : location.origin;
}

/**
 * The shell around this frame. Calls `begin` with the host when the shell has answered; without a shell nothing is
 * saved, and one reads all the same.
 */
export function hostInShell(module, begin) {
  const listeners = [];
  let latest = null;
  const call = (name, ...values) => {
    if (window.parent !== window) {
      window.parent.postMessage({ type: CALL, module: module.id, name, values }, originOfOurs());
    }
  };
  const host = {
    framed: true,
    get mode() {
      return latest.mode;
    },
    damaged: false,
    state: () => latest.state,
    save: () => latest.save,
    pageRead: (page) => call('pageRead', page),
    endReached: (end) => call('endReached', end),
    quizFinished: (score) => call('quizFinished', score),
    keep: (detail) => call('keep', detail),
    answered: (record) => call('answered', record),
    onChange: (listener) => listeners.push(listener),
    retry: () => call('retry'),
    leave: () => call('overview'),
  };
  let begun = false;
  const receive = (message) => {
    latest = message;
    if (begun) {
      listeners.forEach((listener) => listener());
    } else {
      begun = true;
      begin(host);
    }
  };
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent) {
      return;
    }
    if (event.data?.type === STATE && event.data.module === module.id) {
      receive(event.data);
    } else if (event.data?.type === SETTLE) {
      call('settled');
    }
  });
  const knock = (times) => {
    if (begun) {
      return;
    }
    if (window.parent === window || times === KNOCKS) {
      begun = true;
      begin(aloneHost(module));
      return;
    }
    call('hello');
    setTimeout(() => knock(times + 1), 500);
  };
  knock(0);
}

/** A module's page opened on its own: kept as long as the page is open. */
function aloneHost(module) {
  const session = createSession({ runtime: { open: () => null }, course: { modules: [module] }, window });
  return hostOfSession(session, session.open(), module);
}

/**
 * The shell's side: answers the module in the inner frame.
 *
 * @param frameOf gives the frame's window, null when none is open
 * @param overview called when the module wants to go back to all modules
 * @returns {{settle: function}}
 */
export function serveFrame(session, opened, frameOf, overview) {
  let open = null;
  let waiting = null;
  const send = () => {
    if (open !== null && frameOf()) {
      frameOf().postMessage(
        { type: STATE, module: open, mode: opened.mode, state: session.moduleState(open), save: session.saveState() },
        originOfOurs(),
      );
    }
  };
  window.addEventListener('message', (event) => {
    const frame = frameOf();
    if (!frame || event.source !== frame || event.data?.type !== CALL) {
      return;
    }
    const { module, name, values } = event.data;
    if (name === 'hello') {
      open = module;
      session.visit(module);
    } else if (name === 'overview') {
      overview();
      return;
    } else if (name === 'settled') {
      waiting?.();
      return;
    } else if (name === 'retry') {
      session.retry();
    } else if (['pageRead', 'endReached', 'quizFinished', 'keep', 'answered'].includes(name)) {
      session[name](module, ...values);
    }
    send();
  });
  session.onChange(send);
  return {
    /** Goes on once everything that the module in the frame had to tell has come; messages keep their order. */
    settle(goOn) {
      const frame = frameOf();
      if (!frame) {
        goOn();
        return;
      }
      const once = () => {
        if (waiting === once) {
          waiting = null;
          goOn();
        }
      };
      waiting = once;
      frame.postMessage({ type: SETTLE }, originOfOurs());
      setTimeout(once, PATIENCE);
    },
  };
}

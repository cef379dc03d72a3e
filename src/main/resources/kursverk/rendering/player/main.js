// Starts the player in whichever document it stands: a module of its own, the shell of several, or a module in the shell.

import { first } from './dom.js';
import { hostInShell, hostOfSession } from './host.js';
import { useMessages } from './messages.js';
import { createModule } from './module.js';
import { createSession } from './session.js';
import { createShell } from './shell.js';

/**
 * @param runtime how to talk to the LMS: the functions that each format's `runtime.js` exports
 * @param variant of the texts, see useMessages; '' for those that every LMS gets
 */
export function start(runtime, variant = '') {
  const data = JSON.parse(first('#kursverk-data').textContent);
  const kind = document.body.dataset.kind;
  // A package of several modules keeps the texts in one file for all its pages.
  useMessages(data.messages ?? window.kursverkTexts, variant);
  document.documentElement.classList.add('js');
  if (kind === 'framed') {
    hostInShell(data.module, (host) => ready(createModule(data.module, host)));
    return;
  }
  const session = createSession({ runtime, course: data.course, clock: Date.now, timers: window, window });
  const opened = session.open();
  if (kind === 'shell') {
    ready(createShell(data.course, session, opened));
  } else {
    const module = data.course.modules[0];
    ready(createModule(module, hostOfSession(session, opened, module)));
  }
}

/** Tells the outside that the learner can begin. */
function ready() {
  document.documentElement.dataset.kursverk = 'ready';
}

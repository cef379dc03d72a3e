// What the header says about saving: in words, and never "saved" before the LMS said so.

import { all, first, replaceChildren, show } from './dom.js';
import { say } from './messages.js';

/** Keeps the header's words true to the session. */
export function showSaving(host) {
  const line = first('[data-save]');
  const banner = first('[data-unsaved]');
  first('[data-retry]').addEventListener('click', () => host.retry());
  const update = () => {
    const { state, at, text } = host.save();
    line.textContent = wordsFor(host.mode, state, at);
    show(banner, state === 'unsaved');
    if (state === 'unsaved') {
      first('p', banner).textContent = text ? `${say('unsaved')} (${text})` : say('unsaved');
    }
  };
  host.onChange(update);
  update();
}

function wordsFor(mode, state, at) {
  if (mode === 'none') {
    return say('no-lms');
  }
  if (mode === 'browse') {
    return say('browse');
  }
  if (mode === 'review') {
    return say('review');
  }
  if (state === 'saved' && at) {
    return say('saved', new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }));
  }
  return state === 'saving' ? say('saving') : say('opened');
}

/** What was kept could not be read: says so, above everything else. */
export function sayRestarted() {
  const note = document.createElement('p');
  note.className = 'note';
  note.setAttribute('role', 'status');
  note.textContent = say('restarted');
  first('main').prepend(note);
}

/** What stands where the module stood, once the learner has left. */
export function showClosed(mode, ok, retry) {
  const main = first('main');
  all('header, nav, .inner').forEach((node) => node.remove());
  main.className = 'closed';
  const heading = document.createElement('h1');
  heading.tabIndex = -1;
  heading.textContent = say(mode !== 'normal' ? 'closed-no-lms' : ok ? 'closed' : 'closed-unsaved');
  replaceChildren(main, heading, ok || mode !== 'normal' ? null : retryButton(retry));
  main.hidden = false;
  heading.focus();
}

function retryButton(retry) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'primary';
  button.textContent = say('try-again');
  button.addEventListener('click', retry);
  return button;
}

// How it went: what is done, what remains, and what the LMS was told.

import { element, first, replaceChildren, words } from './dom.js';
import { icon } from './icons.js';
import { percent, say } from './messages.js';

export function showResult(place, module, host) {
  const state = host.state();
  const read = module.pages.filter((page) => state.pages[page]).length;
  const mastered = (state.best ?? -1) >= module.mastery * 100;
  replaceChildren(
    place,
    verdict(state, host),
    element(
      'dl',
      { class: 'results' },
      ...row('result-lesson', read === module.pages.length, say('result-pages', read, module.pages.length)),
      ...row('result-quiz', mastered, state.best === null ? say('result-no-quiz') : say('result-best', percent(state.best))),
      ...row('result-scenario', state.end !== null, state.end === null
        ? say('result-no-end')
        : say('result-end', words(first(`[data-end="${state.end}"] h3`)))),
    ),
    state.completed || state.failed ? null : remains(module, state, read, mastered),
  );
}

function row(key, done, text) {
  return [element('dt', {}, say(key)), element('dd', { class: done ? 'correct' : '' }, done ? icon('correct') : null, text)];
}

function verdict(state, host) {
  if (state.failed) {
    return element('p', { class: 'verdict wrong' }, icon('wrong'), say('failed'));
  }
  if (!state.completed) {
    return null;
  }
  return element(
    'div',
    {},
    element('p', { class: 'verdict correct' }, icon('correct'), say('done')),
    element('p', { role: 'status' }, told(host)),
  );
}

function told(host) {
  if (host.mode !== 'normal') {
    return say({ none: 'no-lms', browse: 'browse', review: 'review' }[host.mode]);
  }
  return say({ saved: 'done-saved', saving: 'done-saving', unsaved: 'done-unsaved' }[host.save().state] ?? 'done-saving');
}

function remains(module, state, read, mastered) {
  const links = [];
  if (read < module.pages.length) {
    const page = module.pages.find((one) => !state.pages[one]);
    links.push(element('a', { href: `#sida-${page}` }, say('remains-lesson')));
  }
  if (!mastered) {
    links.push(element('a', { href: '#quiz' }, say('remains-quiz', module.mastery)));
  }
  if (state.end === null) {
    links.push(element('a', { href: '#scenario' }, say('remains-scenario')));
  }
  return element('div', {}, element('h3', {}, say('not-done')), element('ul', {}, ...links.map((link) => element('li', {}, link))));
}

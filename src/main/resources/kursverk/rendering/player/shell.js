// The document of several modules: owns the session from open to close and shows one module at a time in its frame.

import { all, element, first, lead, show, words } from './dom.js';
import { serveFrame } from './host.js';
import { percent, say } from './messages.js';
import { sayRestarted, showClosed, showSaving } from './save.js';
import { whenKnown } from './waiting.js';

export function createShell(course, session, opened) {
  const overviewPage = first('[data-overview-page]');
  const inner = first('[data-inner]');
  const toOverview = first('[data-overview]');
  const leaveButton = first('[data-leave]');
  const goOn = first('[data-go-on]');
  let frame = null;
  let left = false;
  let latest = opened.location;

  function open(module) {
    const address = first(`[data-module="${module}"] a`).getAttribute('href');
    latest = module;
    frame = element('iframe', { src: address, title: words(first(`[data-module="${module}"] a`)) });
    inner.replaceChildren(frame);
    show(inner, true);
    show(overviewPage, false);
    show(toOverview, true);
    document.body.classList.add('reading');
    frame.addEventListener('load', () => frame?.focus());
  }

  function overview() {
    frame = null;
    inner.replaceChildren();
    show(inner, false);
    show(overviewPage, true);
    show(toOverview, false);
    document.body.classList.remove('reading');
    refresh();
    lead(first('h2', overviewPage), { top: true });
  }

  function refresh() {
    if (left) {
      return;
    }
    const overall = session.overall();
    for (const { id } of course.modules) {
      const state = session.moduleState(id);
      const begun = state.attempts > 0 || state.end !== null || state.detail !== null || Object.keys(state.pages).length > 0;
      const is = state.completed ? 'done' : state.failed ? 'failed' : begun ? 'open' : 'new';
      const row = first(`[data-module="${id}"]`);
      row.dataset.is = is;
      first('[data-state]', row).textContent = state.best === null || is === 'failed'
        ? say(`state-${is}`)
        : `${say(`state-${is}`)}, ${percent(state.best)} %`;
    }
    const next = nextModule();
    show(goOn, Boolean(next));
    goOn.textContent = next ? say(first(`[data-module="${next}"]`).dataset.is === 'open' ? 'resume' : 'begin') : '';
    first('[data-step-count]').textContent = say('modules-done', overall.completedModules, course.modules.length);
    first('progress').max = course.modules.length;
    first('progress').value = overall.completedModules;
    first('[data-course-result]').textContent = overall.completedModules === course.modules.length ? say('course-done') : '';
  }

  /** Where one was, unless that is done; else the first module that is not. */
  function nextModule() {
    const isOpen = ({ id }) => {
      const state = session.moduleState(id);
      return !state.completed && !state.failed;
    };
    return (course.modules.find((module) => module.id === latest && isOpen(module)) ?? course.modules.find(isOpen))?.id;
  }

  function leave() {
    left = true;
    frame = null;
    whenKnown(session.finish(), ({ ok }) => showClosed(opened.mode, ok, leave));
  }

  all('[data-module] a').forEach((link) => {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      open(link.closest('[data-module]').dataset.module);
    });
  });
  goOn.addEventListener('click', () => open(nextModule()));
  toOverview.addEventListener('click', () => module.settle(overview));
  leaveButton.addEventListener('click', () => module.settle(leave));
  show(leaveButton, opened.mode === 'normal');
  const module = serveFrame(session, opened, () => frame?.contentWindow ?? null, overview);
  session.onChange(refresh);
  showSaving({
    mode: opened.mode,
    save: () => session.saveState(),
    onChange: (listener) => session.onChange(listener),
    retry: () => session.retry(),
  });
  if (opened.damaged) {
    sayRestarted();
  }
  refresh();
}

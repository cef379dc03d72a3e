// One module: its steps, the bar at the foot, and how far one has come.

import { all, first, lead, show } from './dom.js';
import { say } from './messages.js';
import { createQuiz } from './quiz.js';
import { createScenario } from './scenario.js';
import { showResult } from './result.js';
import { sayRestarted, showClosed, showSaving } from './save.js';
import { whenKnown } from './waiting.js';

/**
 * Brings a module's page to life.
 *
 * @param module ids, rules, keys and the scenario's graph
 * @param host who keeps the results, see host.js
 */
export function createModule(module, host) {
  const steps = all('.step');
  const back = first('[data-back]');
  const next = first('[data-next]');
  const kept = host.state().detail ?? {};
  // p: step shown, l: the last one beside the start, q: quiz, c: scenario
  const place = { p: kept.p ?? 0, l: kept.l ?? 0, q: kept.q ?? {}, c: kept.c ?? {} };
  const changed = () => update();
  let left = false;
  const moved = () => host.keep(place);

  const quiz = createQuiz(first('[data-step=quiz]'), module, place.q, {
    state: host.state,
    answered: host.answered,
    finished: host.quizFinished,
    moved,
    changed,
  });
  const scenario = createScenario(first('[data-step=scenario]'), module.scenario, place.c, {
    state: host.state,
    ended: host.endReached,
    moved,
    changed,
  });

  function current() {
    return steps[place.p];
  }

  function goTo(index, { fresh = false } = {}) {
    place.p = index;
    place.l = index || place.l;
    steps.forEach((step, number) => step.classList.toggle('current', number === index));
    const kind = current().dataset.step;
    if (kind === 'quiz') {
      quiz.show(true);
    } else if (kind === 'scenario') {
      scenario.show();
    }
    update();
    if (!fresh) {
      moved();
      lead(first('h2', current()), { top: true });
    }
  }

  function turn() {
    if (current().dataset.step === 'page') {
      host.pageRead(current().dataset.page);
    }
    goTo(place.p + 1);
  }

  /** The bar: one clear next step. */
  function update() {
    const kind = current().dataset.step;
    const inner = kind === 'quiz' ? quiz.bar() : kind === 'scenario' ? scenario.bar() : { back: null, next: null };
    const backwards = inner.back ?? (place.p > 0 ? () => goTo(place.p - 1) : null);
    const onwards = inner.next ?? onwardFrom(kind);
    show(back, backwards !== null);
    back.textContent = say('back');
    back.onclick = backwards;
    show(next, Boolean(onwards.label));
    next.textContent = onwards.label ? say(onwards.label) : '';
    next.onclick = onwards.run;
    first('[data-step-count]').textContent = place.p === 0 ? '' : say('step', place.p, steps.length - 1);
    first('progress').max = steps.length - 1;
    first('progress').value = place.p;
    refresh();
  }

  function onwardFrom(kind) {
    if (kind === 'start') {
      return place.l > 0 ? { label: 'resume', run: () => goTo(place.l) } : { label: 'begin', run: turn };
    }
    if (kind === 'result') {
      const left = remaining();
      if (left !== null) {
        return { label: `to-${left.dataset.step}`, run: () => goTo(steps.indexOf(left)) };
      }
      return host.framed ? { label: 'all-modules', run: leave } : { label: 'leave', run: leave };
    }
    const after = steps[place.p + 1].dataset.step;
    return { label: after === 'page' ? 'next' : `to-${after}`, run: turn };
  }

  /** The first step that is still needed for completion. */
  function remaining() {
    const state = host.state();
    if (state.completed || state.failed) {
      return null;
    }
    const page = module.pages.find((one) => !state.pages[one]);
    return page ? document.getElementById(`sida-${page}`)
      : first(state.end === null && (state.best ?? -1) >= module.mastery * 100 ? '#scenario' : '#quiz');
  }

  /** What changes without the learner turning a page. */
  function refresh() {
    if (left) {
      return;
    }
    const state = host.state();
    const read = module.pages.filter((page) => state.pages[page]).length;
    const parts = {
      lesson: read === module.pages.length ? 'done' : read > 0 ? 'open' : 'new',
      quiz: state.failed ? 'failed' : (state.best ?? -1) >= module.mastery * 100 ? 'done' : state.attempts > 0 || place.q.a ? 'open' : 'new',
      scenario: state.end !== null ? 'done' : place.c.c?.length > 0 ? 'open' : 'new',
    };
    for (const [part, text] of Object.entries(parts)) {
      const row = first(`[data-part="${part}"]`);
      row.dataset.is = text;
      first('[data-state]', row).textContent = say(`state-${text}`);
    }
    if (current().dataset.step === 'result') {
      showResult(first('[data-result]'), module, host);
    }
  }

  function leave() {
    left = !host.framed;
    whenKnown(host.leave(), (outcome) => {
      if (left) {
        showClosed(host.mode, outcome.ok, leave);
      }
    });
  }

  // A link to a page, a part or a question stays within the module.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    const index = link ? steps.indexOf(document.getElementById(link.hash.slice(1))) : -1;
    if (index > 0) {
      event.preventDefault();
      goTo(index);
    }
  });
  if (!host.framed) {
    const button = first('[data-leave]');
    button.addEventListener('click', leave);
    show(button, host.mode === 'normal');
  }
  showSaving(host);
  host.onChange(refresh);

  if (host.damaged) {
    sayRestarted();
  }
  goTo(place.p < steps.length ? place.p : 0, { fresh: true });
}

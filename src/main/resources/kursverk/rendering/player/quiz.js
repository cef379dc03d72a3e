// The quiz: one item a screen, feedback at once, a result at the end, again as often as the rule allows.

import { all, element, first, lead, replaceChildren, show, words } from './dom.js';
import { controlsOf } from './controls.js';
import { grade, quizScore } from './grading.js';
import { icon } from './icons.js';
import { percent, say } from './messages.js';
import { newSeed } from './shuffle.js';

/**
 * The quiz of a module.
 *
 * @param section its part of the page
 * @param module ids, rules and keys
 * @param place what is kept: {n: seed, i: item shown, a: answers given, 0 where none}
 * @param on `{answered(record), finished(hundredths), moved(), goTo(stepId), state()}`
 */
export function createQuiz(section, module, place, on) {
  const items = module.items;
  const forms = items.map((item) => first(`[data-item="${item.id}"]`, section));
  const intro = first('.quiz-intro', section);
  const result = first('[data-quiz-result]', section);
  let shownAt = 0;
  let showingResult = false;

  function begin() {
    place.n = newSeed();
    place.i = 0;
    place.a = items.map(() => 0);
  }

  function isAnswered(index) {
    return Array.isArray(place.a?.[index]);
  }

  function isFinished() {
    return items.every((item, index) => isAnswered(index));
  }

  function attemptsLeft() {
    return module.attempts === null ? Infinity : module.attempts - on.state().attempts;
  }

  function outcomes() {
    return items.map((item, index) => grade(item, place.a[index] || []));
  }

  /** Shows where one is; `fresh` when the learner has just come here. */
  function show_(fresh) {
    const neverFinished = on.state().best === null;
    if (!place.a && (neverFinished || attemptsLeft() <= 0)) {
      begin();
    }
    showingResult = place.a ? isFinished() && place.i >= items.length : true;
    if (!neverFinished && attemptsLeft() <= 0 && !isFinished()) {
      showingResult = true;
    }
    const index = showingResult ? -1 : Math.min(place.i, items.length - 1);
    forms.forEach((form, number) => show(form, number === index));
    show(intro, index === 0 && !isAnswered(0));
    show(result, showingResult);
    if (showingResult) {
      showResult();
    } else {
      showItem(index);
    }
    if (!fresh) {
      lead(showingResult ? first('h3', result) : first('h3', forms[index]), { top: true });
    }
  }

  function showItem(index) {
    const form = forms[index];
    const item = items[index];
    const controls = controlsOf(item);
    conceal(form, controls);
    controls.arrange(form, item, place.n);
    if (isAnswered(index)) {
      controls.write(form, item, place.a[index]);
      reveal(index);
    } else {
      shownAt = Date.now();
    }
  }

  function conceal(form, controls) {
    controls.conceal(form);
    first('fieldset', form).disabled = false;
    show(first('[data-feedback]', form), false);
    first('.missing', form)?.remove();
    form.reset();
  }

  function reveal(index) {
    const form = forms[index];
    const item = items[index];
    const controls = controlsOf(item);
    const response = place.a[index];
    const outcome = grade(item, response);
    const feedback = first('[data-feedback]', form);
    first('fieldset', form).disabled = true;
    controls.reveal(form, item, response);
    feedback.className = `feedback ${outcome.result}`;
    replaceChildren(
      first('[data-verdict]', feedback),
      icon(outcome.result),
      say(outcome.result === 'none' ? 'compare' : outcome.result),
    );
    all('[data-when]', feedback).forEach((text) => {
      const when = text.dataset.when;
      show(text, when === 'general' || (outcome.result !== 'none' && (when === 'correct') === (outcome.result === 'correct')));
    });
    const key = outcome.result === 'correct' ? null : controls.key(form, item);
    replaceChildren(first('[data-key]', feedback), key === null ? null : element('p', {}, say('answer-was', key)));
    show(feedback, true);
  }

  function answer(index) {
    const form = forms[index];
    const item = items[index];
    const controls = controlsOf(item);
    const missing = controls.missing(form, item);
    first('.missing', form)?.remove();
    if (missing) {
      const message = element('p', { class: 'missing', role: 'alert' }, icon('wrong'), say(missing));
      first('fieldset', form).after(message);
      first('input, select, textarea, button', form)?.focus();
      return;
    }
    place.a[index] = controls.read(form, item);
    const outcome = grade(item, place.a[index]);
    reveal(index);
    if (outcome.result !== 'none') {
      on.answered({ ...outcome, item, prompt: promptOf(item), response: place.a[index], latencyMs: Date.now() - shownAt });
    }
    if (isFinished()) {
      on.finished(quizScore(outcomes()));
    }
    on.moved();
    lead(first('[data-feedback]', form));
  }

  function showResult() {
    const state = on.state();
    const again = attemptsLeft() > 0;
    const parts = [];
    if (place.a && isFinished()) {
      const scored = outcomes().map((outcome, index) => ({ outcome, item: items[index] }))
        .filter(({ outcome }) => outcome.result !== 'none');
      const right = scored.filter(({ outcome }) => outcome.result === 'correct').length;
      const score = quizScore(outcomes());
      const reached = score >= module.mastery * 100;
      parts.push(
        element('h3', { tabindex: '-1' }, say('right-count', right, scored.length)),
        element('p', { class: `verdict ${reached ? 'correct' : 'partial'}` },
          icon(reached ? 'correct' : 'partial'),
          say(reached ? 'mastery-reached' : 'mastery-missed', module.mastery)),
        element('p', {}, say('percent', percent(score))),
      );
      parts.push(missed(scored.filter(({ outcome }) => outcome.result !== 'correct').map(({ item }) => item)));
    } else {
      parts.push(element('h3', { tabindex: '-1' }, say('best', percent(state.best ?? 0))));
    }
    if (module.attempts !== null) {
      parts.push(element('p', {}, again ? say('attempts-left', attemptsLeft()) : say('attempts-none')));
    }
    if (again) {
      const button = element('button', { type: 'button', class: 'secondary' }, say('quiz-again'));
      button.addEventListener('click', () => {
        begin();
        on.moved();
        show_(false);
        on.changed();
      });
      parts.push(element('p', {}, button));
    }
    replaceChildren(result, ...parts);
  }

  function promptOf(item) {
    return words(first(`#uppgift-${item.id}`, section));
  }

  function missed(list) {
    if (list.length === 0) {
      return null;
    }
    const rows = list.map((item) => {
      const row = element('li', {}, promptOf(item));
      const page = item.page && document.getElementById(`sida-${item.page}`);
      if (page) {
        row.append(element('br'), element('a', { href: `#${page.id}` }, say('read-again', words(first('h2', page)))));
      }
      return row;
    });
    return element('div', { class: 'missed' }, element('h4', {}, say('missed')), element('ul', {}, ...rows));
  }

  forms.forEach((form, index) => {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!isAnswered(index)) {
        answer(index);
        on.changed();
      }
    });
  });

  return {
    show: show_,

    /** What the bar offers here: `back` and `next` as functions, null where the step ends. */
    bar() {
      const index = Math.min(place.i ?? 0, items.length - 1);
      if (showingResult) {
        return { back: null, next: null };
      }
      const back = index === 0 ? null : () => turn(index - 1);
      if (!isAnswered(index)) {
        const label = items[index].type === 'extended-text' ? 'show-model' : 'answer';
        return { back, next: { label, run: () => forms[index].requestSubmit() } };
      }
      const last = index === items.length - 1;
      return { back, next: { label: last ? 'see-result' : 'next-item', run: () => turn(index + 1) } };
    },
  };

  function turn(index) {
    place.i = index;
    on.moved();
    show_(false);
    on.changed();
  }
}

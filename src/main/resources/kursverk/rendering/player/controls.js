// How each kind of question is shown, read and marked. A response is a list of strings, see grading.js.

import { all, element, first, show, words } from './dom.js';
import { icon } from './icons.js';
import { say } from './messages.js';
import { disordered, shuffled } from './shuffle.js';
import { dragOnto } from './drag.js';

/** The mark that stands at an option, row or gap once the item is answered. */
function mark(name, text) {
  return element('p', { class: `mark ${name}` }, icon(name), text);
}

function selectsOf(form) {
  return all('select', form);
}

const choices = {
  arrange(form, item, seed) {
    const list = first('.options', form);
    if (list.dataset.shuffle === 'true') {
      const options = [...list.children];
      list.append(...shuffled(options, seed, item.id, (option) => 'fixed' in option.dataset));
    }
  },
  read(form) {
    return all('input:checked', form).map((input) => input.value);
  },
  write(form, item, response) {
    all('input', form).forEach((input) => {
      input.checked = response.includes(input.value);
    });
  },
  missing(form) {
    return first('input:checked', form) ? null : 'no-answer';
  },
  isRight(item, value) {
    return item.type === 'true-false' ? value === String(item.answer) : item.correct.includes(value);
  },
  reveal(form, item, response) {
    const single = item.type !== 'multiple-choice';
    all('.option', form).forEach((option) => {
      const id = option.dataset.option;
      const chosen = response.includes(id);
      const right = choices.isRight(item, id);
      const why = first('.option-feedback', option);
      option.classList.toggle('chosen', chosen);
      if (chosen && !single) {
        first('.card', option).after(mark(right ? 'correct' : 'wrong', say(right ? 'option-right' : 'option-wrong')));
      } else if (!chosen && right) {
        first('.card', option).after(mark('correct', say(single ? 'option-right' : 'option-missed')));
      }
      if (why && (chosen || (right && !single))) {
        show(why, true);
      }
    });
    if (single) {
      const chosen = first(`.option[data-option="${response[0]}"]`, form);
      const feedback = first('[data-feedback]', form);
      const why = first('.option-feedback', chosen);
      first('.card', chosen).after(feedback);
      if (why) {
        first('[data-why]', feedback).append(why);
      }
    }
  },
  conceal(form) {
    concealMarks(form);
    const feedback = first('[data-feedback]', form);
    const why = first('[data-why] > .option-feedback', feedback);
    if (why) {
      feedback.closest('.option').append(why);
    }
    all('.option-feedback', form).forEach((node) => show(node, false));
    all('.option', form).forEach((option) => option.classList.remove('chosen'));
    form.append(feedback);
  },
  key() {
    return null;
  },
};

const typed = {
  arrange() {},
  read(form) {
    const value = first('input', form).value.trim();
    return value === '' ? [] : [value];
  },
  write(form, item, response) {
    first('input', form).value = response[0] ?? '';
  },
  missing(form, item) {
    const value = first('input', form).value.trim();
    if (value === '') {
      return 'no-answer';
    }
    return item.type === 'numeric' && !/\d/.test(value) ? 'not-number' : null;
  },
  reveal() {},
  conceal() {},
  key(form, item) {
    return item.type === 'numeric'
      ? item.answer.replace('.', document.documentElement.lang === 'sv' ? ',' : '.')
      : item.accepted[0];
  },
};

function revealRows(form, item, response, rows, right) {
  rows.forEach((row) => {
    const select = first('select', row);
    const [id, expected] = right(row);
    const ok = response.includes(`${id} ${expected}`);
    const label = words(first(`option[value="${expected}"]`, select));
    row.append(mark(ok ? 'correct' : 'wrong', ok ? say('correct') : say('answer-was', label)));
  });
}

function concealMarks(form) {
  all('.mark', form).forEach((node) => node.remove());
}

const match = {
  arrange(form, item, seed) {
    const list = first('.pairs', form);
    if (list.dataset.shuffle === 'true') {
      list.append(...shuffled([...list.children], seed, item.id));
    }
  },
  read(form) {
    return all('.pair', form)
      .map((row) => [row.dataset.source, first('select', row).value])
      .filter(([, target]) => target !== '')
      .map((pair) => pair.join(' '));
  },
  write(form, item, response) {
    const chosen = new Map(response.map((pair) => pair.split(' ')));
    all('.pair', form).forEach((row) => {
      first('select', row).value = chosen.get(row.dataset.source) ?? '';
    });
  },
  missing(form) {
    return selectsOf(form).every((select) => select.value !== '') ? null : 'not-all';
  },
  reveal(form, item, response) {
    revealRows(form, item, response, all('.pair', form), (row) => [row.dataset.source, item.targets[row.dataset.source]]);
  },
  conceal: concealMarks,
  key() {
    return null;
  },
};

const order = {
  arrange(form, item, seed) {
    const list = first('.order', form);
    const things = item.order.map((id) => first(`[data-option="${id}"]`, list));
    list.append(...disordered(things, seed, item.id));
    order.settle(list);
    if (!list.dataset.moves) {
      list.dataset.moves = 'on';
      list.addEventListener('click', (event) => {
        const button = event.target.closest('[data-move]');
        if (button) {
          order.move(list, button);
        }
      });
      dragOnto(list, '[data-option]', (moved, target, after) => {
        (after ? target.after : target.before).call(target, moved);
        order.settle(list);
      });
    }
  },
  move(list, button) {
    const thing = button.closest('li');
    if (button.dataset.move === 'up') {
      thing.previousElementSibling?.before(thing);
    } else {
      thing.nextElementSibling?.after(thing);
    }
    order.settle(list);
    const usable = button.disabled ? all('[data-move]', thing).find((one) => !one.disabled) : button;
    usable?.focus();
    const place = [...list.children].indexOf(thing) + 1;
    const status = list.parentElement.querySelector('.moved') ?? element('p', { class: 'moved unseen', role: 'status' });
    list.after(status);
    status.textContent = say('moved', words(first('.order-text', thing)), place, list.children.length);
  },
  settle(list) {
    const things = [...list.children];
    things.forEach((thing, index) => {
      first('[data-move=up]', thing).disabled = index === 0;
      first('[data-move=down]', thing).disabled = index === things.length - 1;
    });
  },
  read(form) {
    return all('.order > li', form).map((thing) => thing.dataset.option);
  },
  write(form, item, response) {
    const list = first('.order', form);
    list.append(...response.map((id) => first(`[data-option="${id}"]`, list)).filter(Boolean));
    order.settle(list);
  },
  missing() {
    return null;
  },
  reveal(form, item, response) {
    const list = first('.order', form);
    [...list.children].forEach((thing, index) => {
      const place = item.order.indexOf(thing.dataset.option);
      const ok = place === index;
      thing.append(mark(ok ? 'correct' : 'wrong', ok ? say('correct') : say('order-place', place + 1)));
    });
  },
  conceal: concealMarks,
  key() {
    return null;
  },
};

const gaps = {
  arrange(form, item, seed) {
    const list = first('.words', form);
    if (!list) {
      return;
    }
    if (list.dataset.shuffle === 'true') {
      list.append(...shuffled([...list.children], seed, item.id));
    }
    const order = [...list.children].map((word) => word.dataset.option);
    selectsOf(form).forEach((select) => {
      select.append(...order.map((id) => first(`option[value="${id}"]`, select)));
      select.onchange = () => gaps.useOnce(form, select);
    });
    dragOnto(form, '.words [data-option]', (word, gap) => {
      const select = first('select', gap);
      select.value = word.dataset.option;
      gaps.useOnce(form, select);
    }, '.gap');
  },
  useOnce(form, chosen) {
    selectsOf(form).forEach((select) => {
      if (select !== chosen && select.value === chosen.value) {
        select.value = '';
      }
    });
    const used = selectsOf(form).map((select) => select.value);
    all('.words [data-option]', form).forEach((word) => {
      word.classList.toggle('used', used.includes(word.dataset.option));
    });
  },
  read(form) {
    return all('.gap', form)
      .map((gap) => [gap.dataset.gap, first('select', gap).value])
      .filter(([, word]) => word !== '')
      .map((pair) => pair.join(' '));
  },
  write(form, item, response) {
    const chosen = new Map(response.map((pair) => pair.split(' ')));
    all('.gap', form).forEach((gap) => {
      first('select', gap).value = chosen.get(gap.dataset.gap) ?? '';
    });
    all('.words [data-option]', form).forEach((word) => {
      word.classList.toggle('used', [...chosen.values()].includes(word.dataset.option));
    });
  },
  missing: match.missing,
  reveal(form, item, response) {
    revealRows(form, item, response, all('.gap', form), (gap) => [gap.dataset.gap, item.gaps[gap.dataset.gap]]);
  },
  conceal: concealMarks,
  key() {
    return null;
  },
};

const extended = {
  arrange() {},
  read() {
    return [];
  },
  write() {},
  missing() {
    return null;
  },
  reveal(form) {
    show(first('[data-model]', form), true);
  },
  conceal(form) {
    show(first('[data-model]', form), false);
  },
  key() {
    return null;
  },
};

const BY_TYPE = {
  'single-choice': choices,
  'multiple-choice': choices,
  'true-false': choices,
  'text-entry': typed,
  numeric: typed,
  match,
  order,
  'gap-match': gaps,
  'inline-choice': gaps,
  'extended-text': extended,
};

/** The controls of an item: arrange, read, write, missing, reveal, conceal, key. */
export function controlsOf(item) {
  return BY_TYPE[item.type];
}

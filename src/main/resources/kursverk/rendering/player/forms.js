// A server's pages work as plain forms. This makes them quicker: things are moved in the page, an answer does not load the
// page anew, and what has changed is read first.

import { all, first, lead, show, words } from './dom.js';
import { dragOnto } from './drag.js';

const CHANGING = ['title', '.top-line.small', 'progress', 'main', '.bar'];

let sending = false;

function settle(list) {
  const things = [...list.children];
  things.forEach((thing, index) => {
    first('[data-move=up]', thing).disabled = index === 0;
    first('[data-move=down]', thing).disabled = index === things.length - 1;
  });
}

function move(list, button) {
  const thing = button.closest('li');
  if (button.dataset.move === 'up') {
    thing.previousElementSibling?.before(thing);
  } else {
    thing.nextElementSibling?.after(thing);
  }
  settle(list);
  (button.disabled ? all('[data-move]', thing).find((one) => !one.disabled) : button)?.focus();
  const place = [...list.children].indexOf(thing) + 1;
  const said = [words(first('.order-text', thing)), place, list.children.length];
  first('.moved').textContent = said.reduce((text, value, index) => text.replace(`{${index}}`, value), first('.moved').dataset.says);
}

function makeOrder(list) {
  list.addEventListener('click', (event) => {
    const button = event.target.closest('[data-move]');
    if (button) {
      event.preventDefault();
      move(list, button);
    }
  });
  dragOnto(list, '[data-option]', (moved, target, after) => {
    (after ? target.after : target.before).call(target, moved);
    settle(list);
  });
}

/** Each word is used once: chosen in one gap, it leaves the other. */
function makeGaps(form) {
  const selects = all('select', form);
  const useOnce = (chosen) => {
    const word = (select) => select.value.split(' ')[1];
    selects.forEach((select) => {
      if (select !== chosen && chosen.value !== '' && word(select) === word(chosen)) {
        select.value = '';
      }
    });
    const used = selects.map(word);
    all('.words [data-option]', form).forEach((one) => one.classList.toggle('used', used.includes(one.dataset.option)));
  };
  selects.forEach((select) => select.addEventListener('change', () => useOnce(select)));
  dragOnto(form, '.words [data-option]', (word, gap) => {
    const select = first('select', gap);
    select.value = `${gap.dataset.gap} ${word.dataset.option}`;
    useOnce(select);
  }, '.gap');
}

/** What changed, for those who cannot see it. */
function leadIn() {
  const news = first('.missing, .feedback, .consequence');
  if (news) {
    lead(news);
    news.scrollIntoView({ block: 'nearest' });
  }
  return Boolean(news);
}

function arrive() {
  const form = first('form.item fieldset:enabled')?.form;
  if (form) {
    all('.order', form).forEach(makeOrder);
    if (first('.words', form)) {
      makeGaps(form);
    }
  }
}

/** Puts another page in the place of this one; what was typed and never sent stays. */
function become(page) {
  const typed = new Map(all('textarea').map((area) => [area.id, area.value]));
  for (const selector of CHANGING) {
    const now = first(selector);
    const then = first(selector, page);
    if (now && then) {
      now.replaceWith(then);
    } else if (now) {
      now.remove();
    } else if (then) {
      first('main').after(then);
    }
  }
  all('textarea').forEach((area) => {
    area.value = typed.get(area.id) ?? area.value;
  });
  arrive();
  if (!leadIn()) {
    window.scrollTo(0, 0);
    lead(first('main'), { top: true });
  }
}

async function send(form, submitter) {
  sending = true;
  show(first('[data-unsent]'), false);
  try {
    const answer = await fetch(form.action, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form, submitter)),
    });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (page.body.dataset.kind !== 'server') {
      throw new Error(String(answer.status));
    }
    if (answer.redirected && answer.url !== location.href) {
      history.pushState(null, '', answer.url);
    }
    become(page);
  } catch {
    const unsent = first('[data-unsent]');
    show(unsent, true);
    lead(unsent);
  } finally {
    sending = false;
  }
}

document.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!sending) {
    send(event.target, event.submitter);
  }
});
window.addEventListener('popstate', () => {
  if (location.hash === '') {
    location.reload();
  }
});
arrive();
leadIn();
document.documentElement.dataset.kursverk = 'ready';

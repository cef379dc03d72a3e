// The branching story: one situation at a time, its consequence, and at the end the road taken.

import { all, element, first, lead, replaceChildren, show, words } from './dom.js';
import { say } from './messages.js';
import { follow } from './story.js';

/**
 * The scenario of a module.
 *
 * @param story its graph
 * @param place what is kept: {c: indexes of the choices made, s: how many consequences one has gone on from}
 * @param on `{ended(endId), moved(), changed(), state()}`
 */
export function createScenario(section, story, place, on) {
  const intro = first('.scenario-intro', section);

  function article(id) {
    return first(`[data-situation="${id}"], [data-end="${id}"]`, section);
  }

  function isEnd(id) {
    return article(id).hasAttribute('data-end');
  }

  function choose(index) {
    place.c.push(index);
    on.moved();
    render();
    on.changed();
    lead(first('.road.taken .consequence', section));
  }

  function goOn() {
    place.s = place.c.length;
    const { at } = follow(story, place.c);
    if (isEnd(at)) {
      on.ended(at);
    }
    on.moved();
    render();
    on.changed();
    lead(first('h3', article(at)), { top: true });
  }

  function restart() {
    place.c = [];
    place.s = 0;
    on.moved();
    render();
    on.changed();
    lead(first('h3', article(story.start)), { top: true });
  }

  function render() {
    if (!place.c) {
      place.c = [];
      place.s = 0;
    }
    const done = on.state().end;
    if (place.c.length === 0 && done !== null && !place.again) {
      showOnly(done);
      showRoad(article(done), null);
      return;
    }
    const considering = place.c.length > place.s;
    const { at, steps, available } = follow(story, place.c.slice(0, place.s));
    showOnly(at);
    if (isEnd(at)) {
      showRoad(article(at), steps);
      return;
    }
    show(intro, place.s === 0);
    const taken = considering ? place.c[place.s] : -1;
    const situation = story.situations.find((one) => one.id === at);
    situation.choices.forEach((choice, index) => {
      const road = first(`[data-choice="${choice.id}"]`, article(at));
      const button = first('button', road);
      road.classList.toggle('taken', index === taken);
      show(road, considering ? index === taken : available.includes(index));
      button.disabled = considering;
      button.onclick = () => choose(index);
    });
    first('.instruction', article(at)).textContent = say(considering ? 'chosen' : 'choose');
  }

  function showOnly(id) {
    show(intro, false);
    all('article', section).forEach((node) => show(node, node === article(id)));
  }

  function showRoad(end, steps) {
    const others = all('[data-end]', section).length - 1;
    const again = element('button', { type: 'button', class: 'secondary' }, say('another-road'));
    again.addEventListener('click', () => {
      place.again = 1;
      restart();
    });
    const taken = steps === null ? null : element(
      'ol',
      { class: 'way' },
      ...steps.map(({ situation, choice, others: left }) => element(
        'li',
        {},
        element('p', {}, element('strong', {}, textOf(situation, choice))),
        left.length === 0 ? null : element('p', { class: 'small' }, say('other-choices')),
        left.length === 0 ? null : element('ul', { class: 'small' }, ...left.map((one) => element('li', {}, textOf(situation, one)))),
      )),
    );
    const points = steps === null
      ? null
      : element('p', {}, say('scenario-points', steps.reduce((sum, step) => sum + step.points, 0), story.best));
    replaceChildren(
      first('[data-road]', end),
      points,
      taken === null ? null : element('h4', {}, say('road')),
      taken,
      others === 0 ? null : element('p', {}, others === 1 ? say('other-end-one') : say('other-end-count', others)),
      element('p', {}, again),
    );
  }

  function textOf(situation, choice) {
    return words(first(`[data-choice="${choice}"] > button`, article(situation)));
  }

  return {
    show: render,

    bar() {
      const considering = place.c.length > place.s;
      const ended = place.c.length === 0
        ? on.state().end !== null && !place.again
        : !considering && isEnd(follow(story, place.c).at);
      if (ended) {
        return { back: null, next: null };
      }
      return { back: null, next: considering ? { label: 'go-on', run: goOn } : { label: null } };
    },
  };
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as runtime from '../../main/resources/kursverk/packaging/site/runtime.js';
import { createSession } from '../../main/resources/kursverk/rendering/player/session.js';
import { course, fakeTime, fakeWindow } from './fakes.js';

const KEY = 'kursverk.site.kurs';
const MODULE = 'modul-0';

function storage(kept = {}) {
  const values = new Map(Object.entries(kept));
  return {
    values,
    full: false,
    getItem: (key) => values.get(key) ?? null,
    setItem(key, value) {
      if (this.full) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      values.set(key, value);
    },
    removeItem: (key) => values.delete(key),
  };
}

function visit(localStorage, of = course()) {
  const time = fakeTime();
  const page = fakeWindow();
  Object.defineProperty(page.window, 'localStorage', typeof localStorage === 'function' ? { get: localStorage } : { value: localStorage });
  const session = createSession({ runtime, course: of, clock: time.clock, timers: time.timers, window: page.window });
  return { time, page, session, opened: session.open() };
}

function complete(session) {
  session.pageRead(MODULE, 'p1');
  session.pageRead(MODULE, 'p2');
  session.endReached(MODULE, 'e1');
  session.quizFinished(MODULE, 9000);
}

test('what was done is there again at the next visit, in this browser', () => {
  const kept = storage();
  const first = visit(kept);
  complete(first.session);
  first.session.keep(MODULE, { p: 3 });
  assert.deepEqual(first.session.finish(), { ok: true });
  const { opened, session } = visit(kept);
  assert.deepEqual([opened.mode, opened.resumed, opened.status], ['normal', true, 'completed']);
  assert.equal(session.moduleState(MODULE).best, 9000);
  assert.deepEqual([...kept.values.keys()], [KEY]);
});

test('a page that goes away within the second loses nothing', () => {
  const kept = storage();
  const { session, page } = visit(kept);
  session.pageRead(MODULE, 'p1');
  page.hidePage();
  assert.deepEqual(visit(kept).session.moduleState(MODULE).pages, { p1: true });
});

for (const [name, localStorage] of [
  ['forbidden', () => { throw new DOMException('no', 'SecurityError'); }],
  ['not there', null],
  ['full from the start', Object.assign(storage(), { full: true })],
]) {
  test(`storage that is ${name} is as no LMS, and everything works`, () => {
    const { session, opened, page, time } = visit(localStorage);
    complete(session);
    page.show('hidden');
    time.pass(60000);
    page.hidePage();
    assert.equal(opened.mode, 'none');
    assert.equal(session.overall().status, 'completed');
    assert.deepEqual(session.finish(), { ok: false });
  });
}

test('storage that fills up is said and tried again', () => {
  const kept = storage();
  const { session, time } = visit(kept);
  time.pass(2000);
  kept.full = true;
  session.quizFinished(MODULE, 5000);
  assert.equal(session.saveState().state, 'unsaved');
  kept.full = false;
  assert.equal(session.retry(), true);
});

for (const [name, text, damaged] of [
  ['no JSON', '{', true],
  ['null', 'null', false],
  ['a number', '7', false],
  ['foreign values', '{"status":7,"score":"x","progress":-1,"state":[],"location":{}}', false],
  ['a state of somebody else', '{"state":"bookmark=7"}', true],
]) {
  test(`what lies there and is ${name} starts anew`, () => {
    const { opened, session } = visit(storage({ [KEY]: text }));
    assert.deepEqual([opened.mode, opened.status, opened.damaged], ['normal', 'incomplete', damaged]);
    assert.equal(session.moduleState(MODULE).best, null);
  });
}

test('two sites in one browser do not meet', () => {
  const kept = storage();
  visit(kept, { ...course(), id: 'en' }).session.finish();
  visit(kept, { ...course(), id: 'annan' }).session.finish();
  assert.deepEqual([...kept.values.keys()], ['kursverk.site.en', 'kursverk.site.annan']);
});

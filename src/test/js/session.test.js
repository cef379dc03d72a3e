import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as runtime from '../../main/resources/kursverk/packaging/scorm12/runtime.js';
import { createSession } from '../../main/resources/kursverk/rendering/player/session.js';
import { course, fakeLms, fakeTime, fakeWindow } from './fakes.js';

const STATUS = 'cmi.core.lesson_status';
const RAW = 'cmi.core.score.raw';
const TIME = 'cmi.core.session_time';
const STATE = 'cmi.suspend_data';
const MODULE = 'modul-0';

function visit(lms, { of = course(), api = lms?.api } = {}) {
  const time = fakeTime();
  const page = fakeWindow(api);
  const session = createSession({ runtime, course: of, clock: time.clock, timers: time.timers, window: page.window });
  return { lms, time, page, session, opened: session.open() };
}

function complete(session, id = MODULE, score = 10000) {
  session.pageRead(id, 'p1');
  session.pageRead(id, 'p2');
  session.endReached(id, 'e1');
  session.quizFinished(id, score);
}

test('opening sets incomplete, at most five values and at most one commit', () => {
  const { lms, time, session, opened } = visit(fakeLms());
  session.visit(MODULE);
  time.pass(10000);
  assert.deepEqual(opened, { mode: 'normal', status: 'incomplete', resumed: false, damaged: false, location: MODULE });
  assert.equal(lms.values[STATUS], 'incomplete');
  assert.ok(lms.sets().length <= 5, `${lms.sets().length} values`);
  assert.equal(lms.count('LMSCommit'), 1);
  assert.equal(lms.count('LMSInitialize'), 1);
});

test('opening and leaving grades nothing', () => {
  const { lms, time, page } = visit(fakeLms());
  time.pass(10000);
  page.hidePage();
  assert.equal(lms.values[STATUS], 'incomplete');
  assert.equal(lms.values[RAW], '');
  assert.equal(lms.values[TIME], '0000:00:10.00');
  assert.equal(lms.values['cmi.core.exit'], 'suspend');
  assert.equal(lms.closed, true);
});

test('everything done is completed with score, committed at once, and not suspended any more', () => {
  const { lms, session } = visit(fakeLms());
  complete(session, MODULE, 8750);
  assert.equal(lms.kept[STATUS], 'completed');
  assert.deepEqual([lms.kept[RAW], lms.kept['cmi.core.score.min'], lms.kept['cmi.core.score.max']], ['87.5', '0', '100']);
  assert.equal(lms.kept['cmi.core.exit'], '');
  assert.deepEqual(session.overall(), { completedModules: 1, modules: 1, status: 'completed', score: 8750, progress: 10000 });
});

test('the last page read after the quiz completes at once', () => {
  const { lms, session } = visit(fakeLms());
  session.quizFinished(MODULE, 9000);
  session.endReached(MODULE, 'e1');
  session.pageRead(MODULE, 'p1');
  assert.equal(lms.kept[STATUS], 'incomplete');
  session.pageRead(MODULE, 'p2');
  assert.equal(lms.kept[STATUS], 'completed');
});

test('changes within a second are committed together, the same ones never twice', () => {
  const { lms, time, session } = visit(fakeLms());
  time.pass(2000);
  const before = lms.count('LMSCommit');
  session.pageRead(MODULE, 'p1');
  session.keep(MODULE, { p: 1 });
  time.pass(500);
  session.keep(MODULE, { p: 2 });
  assert.equal(session.saveState().state, 'saving');
  time.pass(500);
  assert.equal(session.saveState().state, 'saved');
  assert.equal(lms.count('LMSCommit'), before + 1);
  session.pageRead(MODULE, 'p1');
  session.keep(MODULE, { p: 2 });
  time.pass(60000);
  assert.equal(lms.count('LMSCommit'), before + 1);
});

test('a page that goes on changing its own detail is noticed, and does not change ours', () => {
  const { time, session, lms } = visit(fakeLms());
  const detail = { p: 1, q: { a: [] } };
  session.keep(MODULE, detail);
  time.pass(1000);
  const before = lms.values[STATE];
  detail.q.a.push(['b']);
  session.keep(MODULE, detail);
  session.moduleState(MODULE).detail.p = 99;
  time.pass(1000);
  assert.notEqual(lms.values[STATE], before);
  assert.deepEqual(session.moduleState(MODULE).detail, { p: 1, q: { a: [['b']] } });
});

test('suspend data are written only when they changed', () => {
  const { lms, time, session } = visit(fakeLms(), { of: course(2) });
  session.pageRead(MODULE, 'p1');
  time.pass(1000);
  session.visit(MODULE);
  time.pass(1000);
  assert.equal(lms.sets(STATE).length, 1);
});

test('the next visit goes on where this one stopped', () => {
  const first = visit(fakeLms(), { of: course(2) });
  first.session.visit(MODULE);
  first.session.pageRead(MODULE, 'p1');
  first.session.keep(MODULE, { p: 2, a: [['b']] });
  assert.deepEqual(first.session.finish(), { ok: true });
  const second = visit(fakeLms({ held: first.lms.kept }), { of: course(2) });
  assert.deepEqual(second.opened, { mode: 'normal', status: 'incomplete', resumed: true, damaged: false, location: MODULE });
  assert.deepEqual(second.session.moduleState(MODULE), {
    pages: { p1: true }, end: null, best: null, attempts: 0, completed: false, failed: false, detail: { p: 2, a: [['b']] },
  });
});

test('damaged data start anew and are left alone until the learner does something', () => {
  const { lms, time, page, session, opened } = visit(fakeLms({ held: { [STATE]: 'bookmark=7', [STATUS]: 'incomplete' } }));
  assert.equal(opened.damaged, true);
  time.pass(5000);
  assert.equal(lms.values[STATE], 'bookmark=7');
  session.pageRead(MODULE, 'p1');
  page.hidePage();
  assert.match(lms.values[STATE], /^K1\./);
});

for (const held of ['passed', 'completed', 'failed']) {
  test(`a status of ${held} is not lost by opening`, () => {
    const { lms, time, page, opened } = visit(fakeLms({ held: { [STATUS]: held, [RAW]: '90' } }));
    time.pass(5000);
    page.hidePage();
    assert.equal(opened.status, held);
    assert.equal(lms.sets(STATUS).length, 0);
    assert.equal(lms.sets(RAW).length, 0);
  });
}

test('passed and completed stay, whatever is done, and a score never sinks', () => {
  for (const held of ['passed', 'completed']) {
    const { lms, session } = visit(fakeLms({ held: { [STATUS]: held, [RAW]: '90' } }), { of: course(1, { attempts: 1 }) });
    session.quizFinished(MODULE, 1000);
    assert.equal(session.moduleState(MODULE).failed, true);
    assert.equal(lms.sets(STATUS).length, 0);
    assert.equal(lms.values[RAW], '90');
  }
});

test('failed is told after the last attempt only, and its data come back', () => {
  const { lms, session } = visit(fakeLms(), { of: course(1, { attempts: 2 }) });
  session.quizFinished(MODULE, 1000);
  assert.equal(lms.values[STATUS], 'incomplete');
  session.quizFinished(MODULE, 2000);
  assert.equal(lms.values[STATUS], 'failed');
  assert.equal(lms.values['cmi.core.exit'], 'suspend');
});

test('two modules share one report', () => {
  const { lms, session } = visit(fakeLms(), { of: course(2) });
  complete(session, 'modul-0', 10000);
  assert.equal(lms.values[STATUS], 'incomplete');
  assert.equal(lms.values[RAW], '50');
  complete(session, 'modul-1', 8000);
  assert.equal(lms.values[STATUS], 'completed');
  assert.equal(lms.values[RAW], '90');
});

for (const mode of ['browse', 'review']) {
  test(`${mode} changes nothing and terminates`, () => {
    const { lms, time, page, session, opened } = visit(fakeLms({ held: { 'cmi.core.lesson_mode': mode } }));
    complete(session);
    session.keep(MODULE, { p: 1 });
    session.visit(MODULE);
    session.answered(MODULE, answer());
    page.show('hidden');
    page.show('visible');
    time.pass(60000);
    assert.equal(opened.mode, mode);
    assert.equal(session.saveState().state, 'none');
    assert.equal(session.moduleState(MODULE).completed, true);
    page.hidePage();
    assert.deepEqual([lms.sets().length, lms.count('LMSCommit'), lms.count('LMSFinish')], [0, 0, 1]);
  });
}

test('an unknown or empty mode is normal', () => {
  for (const mode of ['', 'Normal', 'x']) {
    assert.equal(visit(fakeLms({ held: { 'cmi.core.lesson_mode': mode } })).opened.mode, 'normal');
  }
});

test('without an API nothing is called and everything works', () => {
  const { time, page, session, opened } = visit(undefined);
  complete(session);
  session.answered(MODULE, answer());
  session.visit(MODULE);
  page.show('hidden');
  page.hidePage();
  time.pass(60000);
  assert.equal(opened.mode, 'none');
  assert.equal(session.saveState().state, 'none');
  assert.equal(session.overall().status, 'completed');
  assert.deepEqual([session.finish(), session.retry(), time.waiting()], [{ ok: false }, false, 0]);
});

test('an LMS that does not initialise is none', () => {
  const { lms, session, page } = visit(fakeLms({ initialise: 'false' }));
  complete(session);
  page.hidePage();
  assert.equal(lms.calls.length, 1);
});

for (const refuse of ['false', 'throw', 'lie']) {
  test(`a commit that fails (${refuse}) is tried again ever more seldom, until it works`, () => {
    const { lms, time, session } = visit(fakeLms());
    const states = [];
    time.pass(2000);
    session.onChange(() => states.push(session.saveState().state));
    lms.refuse = refuse;
    session.quizFinished(MODULE, 5000);
    assert.equal(session.saveState().state, 'unsaved');
    const counts = [];
    for (const wait of [1000, 2000, 5000, 15000, 30000, 30000]) {
      const before = lms.count('LMSCommit');
      time.pass(wait - 1);
      assert.equal(lms.count('LMSCommit'), before);
      time.pass(1);
      counts.push(lms.count('LMSCommit') - before);
    }
    assert.deepEqual(counts, [1, 1, 1, 1, 1, 1]);
    lms.refuse = null;
    time.pass(30000);
    assert.equal(session.saveState().state, 'saved');
    assert.equal(lms.kept[RAW], '50');
    assert.deepEqual([...new Set(states)], ['unsaved', 'saved']);
  });
}

test('a page that fails to show the state does not keep us from saving', () => {
  const { lms, time, session } = visit(fakeLms());
  session.onChange(() => {
    throw new Error('page');
  });
  assert.deepEqual(session.finish(), { ok: true });
  assert.equal(lms.closed, true);
  assert.throws(() => time.pass(1), /page/);
});

test('what the LMS says of a failure is passed on', () => {
  const { lms, session } = visit(fakeLms());
  lms.refuse = 'false';
  session.quizFinished(MODULE, 5000);
  assert.deepEqual(session.saveState(), { state: 'unsaved', at: null, code: '391', text: 'error 391' });
});

test('a value that is refused is no success, and is set again', () => {
  const { lms, time, session } = visit(fakeLms());
  time.pass(2000);
  lms.refuse = 'set';
  session.quizFinished(MODULE, 5000);
  assert.equal(session.saveState().state, 'unsaved');
  lms.refuse = null;
  assert.equal(session.retry(), true);
  assert.equal(lms.kept[RAW], '50');
});

test('the network coming back is noticed', () => {
  const { lms, page, session } = visit(fakeLms());
  lms.refuse = 'throw';
  session.quizFinished(MODULE, 5000);
  lms.refuse = null;
  page.online();
  assert.equal(session.saveState().state, 'saved');
});

test('leaving commits and terminates once, and nothing comes after', () => {
  const { lms, time, page, session } = visit(fakeLms());
  session.pageRead(MODULE, 'p1');
  assert.deepEqual(session.finish(), { ok: true });
  assert.equal(session.saveState().state, 'closed');
  complete(session);
  session.answered(MODULE, answer());
  page.show('hidden');
  page.hidePage();
  page.online();
  time.pass(60000);
  assert.deepEqual(session.finish(), { ok: false });
  assert.deepEqual(lms.calls.slice(-2).map(([name]) => name), ['LMSCommit', 'LMSFinish']);
});

test('leaving that does not save stays open, to try again', () => {
  const { lms, session } = visit(fakeLms());
  lms.refuse = 'false';
  assert.deepEqual(session.finish(), { ok: false });
  assert.equal(lms.closed, false);
  lms.refuse = null;
  assert.deepEqual(session.finish(), { ok: true });
  assert.equal(lms.closed, true);
});

test('hiding commits at once; the page going away terminates without commit', () => {
  const { lms, page, session } = visit(fakeLms());
  session.pageRead(MODULE, 'p1');
  page.show('hidden');
  assert.equal(lms.count('LMSCommit'), 1);
  assert.match(lms.kept[STATE], /^K1\./);
  page.show('visible');
  session.pageRead(MODULE, 'p2');
  page.hidePage();
  page.show('hidden');
  assert.equal(lms.count('LMSCommit'), 1);
  assert.deepEqual(lms.calls.at(-1), ['LMSFinish', '']);
});

test('time in which the page can not be seen does not count', () => {
  const { lms, time, page } = visit(fakeLms());
  time.pass(61230);
  page.show('hidden');
  assert.equal(lms.values[TIME], '0000:01:01.23');
  time.pass(3600000);
  page.show('hidden');
  page.show('visible');
  page.show('visible');
  time.pass(1000);
  page.hidePage();
  assert.equal(lms.values[TIME], '0000:01:02.23');
});

test('a browser without pagehide is left by beforeunload', () => {
  const lms = fakeLms();
  const time = fakeTime();
  const page = fakeWindow(lms.api);
  delete page.window.onpagehide;
  createSession({ runtime, course: course(), clock: time.clock, timers: time.timers, window: page.window }).open();
  page.window.dispatchEvent(new Event('beforeunload'));
  assert.equal(lms.closed, true);
});

function answer(changes = {}) {
  const item = { id: 'fraga', type: 'single-choice', points: 2, choices: ['x', 'y'], correct: ['y'] };
  return { item, response: ['y'], result: 'correct', units: 55440, maxUnits: 55440, latencyMs: 1500, ...changes };
}

function reported(changes, options) {
  const { lms, time, session } = visit(fakeLms(options));
  session.answered(MODULE, answer(changes));
  time.pass(1000);
  assert.deepEqual(lms.illegal, []);
  return Object.fromEntries(lms.sets()
    .filter(([, element]) => element.startsWith('cmi.interactions.0.'))
    .map(([, element, value]) => [element.slice('cmi.interactions.0.'.length), value]));
}

test('an answer is told with all its elements', () => {
  const { time, ...told } = reported({});
  assert.match(time, /^\d\d:00:00$/);
  assert.deepEqual(told, {
    id: 'modul-0.fraga',
    type: 'choice',
    'correct_responses.0.pattern': 'b',
    student_response: 'b',
    weighting: '2',
    result: 'correct',
    latency: '0000:00:01.50',
  });
});

const pairs = { targets: { s1: 't2', s2: 't1' }, options: ['t1', 't2'] };
const lists = { gaps: { g1: 'b', g2: 'a' }, options: { g1: ['a', 'b'], g2: ['a', 'c'] } };
const text = { accepted: ['gallring', 'att gallra'] };
for (const [name, item, response, type, key, given, more] of [
  ['several choices in the source\'s order', { type: 'multiple-choice', choices: ['a', 'b', 'c'], correct: ['a', 'c'] }, ['c', 'b'], 'choice', 'a,c', 'b,c'],
  ['true', { type: 'true-false', answer: true }, ['false'], 'true-false', 't', 'f'],
  ['pairs', { type: 'match', ...pairs }, ['s2 t2', 's1 t2'], 'matching', '1.b,2.a', '1.b,2.b'],
  ['gaps', { type: 'gap-match', gaps: { g1: 'w2', g2: 'w1' }, options: ['w1', 'w2', 'w3'] }, ['g1 w3'], 'matching', '1.b,2.a', '1.c'],
  ['lists', { type: 'inline-choice', ...lists }, ['g1 b', 'g2 c'], 'matching', '1.b,2.a', '1.b,2.b'],
  ['an order', { type: 'order', order: ['x', 'y', 'z'] }, ['z', 'x', 'y'], 'sequencing', 'a,b,c', 'c,a,b'],
  ['a number', { type: 'numeric', answer: '2.5', tolerance: '0' }, ['\u22121 000,50'], 'numeric', '2.5', '-1000.5'],
  ['a number that could be a person\'s', { type: 'numeric', answer: '2.5', tolerance: '0' }, ['200001011234'], 'numeric', '2.5', undefined],
  ['no number at all', { type: 'numeric', answer: '2.5', tolerance: '0' }, ['Kim'], 'numeric', '2.5', undefined],
  ['a text that was accepted', { type: 'text-entry', ...text }, ['ATT  GALLRA'], 'fill-in', 'gallring', 'att gallra', { matched: 'att gallra' }],
  ['a text that was not', { type: 'text-entry', ...text }, ['Brukaren heter Kim'], 'fill-in', 'gallring', undefined],
  ['options that are not there', { type: 'single-choice', choices: ['a'], correct: ['a'] }, ['zzz'], 'choice', 'a', undefined],
]) {
  test(`told as SCORM 1.2 writes it: ${name}`, () => {
    const told = reported({ item: { id: 'q', points: 1, ...item }, response, ...more });
    assert.deepEqual([told.type, told['correct_responses.0.pattern'], told.student_response], [type, key, given]);
  });
}

test('a share of the points is told as such, neither 0 nor 1', () => {
  assert.equal(reported({ result: 'partial', units: 18480, maxUnits: 27720 }).result, '0.66');
  assert.equal(reported({ result: 'partial', units: 1, maxUnits: 2772000 }).result, '0.01');
  assert.equal(reported({ result: 'wrong', units: 0 }).result, 'wrong');
});

test('an open answer is never told', () => {
  const item = { id: 'q', type: 'extended-text', points: 1 };
  assert.deepEqual(reported({ item, response: ['Brukaren heter Kim'], result: 'none' }), {});
});

test('answers are added behind those of earlier visits', () => {
  const { lms, session } = visit(fakeLms({ held: { 'cmi.interactions._count': '7' } }));
  session.answered(MODULE, answer());
  session.answered(MODULE, answer());
  assert.equal(lms.values['cmi.interactions.8.id'], 'modul-0.fraga');
});

test('an LMS without interactions gets none', () => {
  const { lms, session } = visit(fakeLms({ without: ['cmi.interactions'], held: { 'cmi.interactions._children': '' } }));
  session.answered(MODULE, answer());
  assert.equal(lms.sets().filter(([, element]) => element.startsWith('cmi.interactions')).length, 0);
});

test('elements that an LMS does not name are left out', () => {
  const told = reported({}, { held: { 'cmi.interactions._children': 'id,type,result' } });
  assert.deepEqual(Object.keys(told), ['id', 'type', 'result']);
});

test('an LMS without min and max gets raw alone', () => {
  const { lms, session } = visit(fakeLms({ held: { 'cmi.core.score._children': 'raw' } }));
  session.quizFinished(MODULE, 5000);
  assert.equal(lms.values[RAW], '50');
  assert.equal(lms.sets('cmi.core.score.min').length, 0);
});

test('however many answers there are, an attempt stays below 900 elements and 60 kB', () => {
  const { lms, time, session } = visit(fakeLms());
  const accepted = ['Å'.repeat(80), 'Ä'.repeat(80), 'Ö'.repeat(80)];
  for (let i = 0; i < 500; i++) {
    const kind = i % 5 === 0
      ? { item: { id: 'fraga', type: 'text-entry', points: 1, accepted }, matched: accepted[0] }
      : {};
    session.answered(MODULE, answer(kind));
  }
  session.keep(MODULE, { a: Array(60).fill('x'.repeat(60)) });
  session.quizFinished(MODULE, 5000);
  time.pass(1000);
  const kept = Object.entries(lms.kept).filter(([element]) => !element.includes('_c'));
  const size = kept.reduce((sum, [element, value]) => sum + element.length + encodeURIComponent(value).length + 2, 0);
  assert.ok(kept.length < 900, `${kept.length} elements`);
  assert.ok(size < 60000, `${size} bytes`);
  assert.ok(Number(lms.values['cmi.interactions._count']) > 50);
  assert.equal(lms.kept[RAW], '50');
});

test('the API is found in a parent seven levels up, past windows that refuse', () => {
  const lms = fakeLms();
  const page = fakeWindow();
  let current = page.window;
  for (let level = 0; level < 7; level++) {
    const parent = { ...(level === 6 ? { API: lms.api } : {}) };
    if (level === 3) {
      Object.defineProperty(parent, 'API', { get: () => { throw new Error('SecurityError'); } });
    }
    current.parent = parent;
    current = parent;
  }
  current.parent = current;
  assert.notEqual(runtime.open(page.window), null);
});

test('the API is found with the opener and its parents', () => {
  const lms = fakeLms();
  const page = fakeWindow();
  const opener = { parent: { API: lms.api } };
  opener.parent.parent = opener.parent;
  page.window.opener = opener;
  assert.notEqual(runtime.open(page.window), null);
});

test('something else called API is no API', () => {
  const page = fakeWindow({ version: '1.0' });
  Object.defineProperty(page.window, 'opener', { get: () => { throw new Error('SecurityError'); } });
  assert.equal(runtime.open(page.window), null);
});

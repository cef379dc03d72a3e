import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as runtime from '../../main/resources/kursverk/packaging/scorm2004/runtime.js';
import { createSession } from '../../main/resources/kursverk/rendering/player/session.js';
import { course, fakeLms, fakeLms2004, fakeTime, fakeWindow } from './fakes.js';

const COMPLETION = 'cmi.completion_status';
const SUCCESS = 'cmi.success_status';
const PROGRESS = 'cmi.progress_measure';
const RAW = 'cmi.score.raw';
const SCALED = 'cmi.score.scaled';
const TIME = 'cmi.session_time';
const NAVIGATION = 'adl.nav.request';
const EXIT = 'cmi.exit';
const STATE = 'cmi.suspend_data';
const MODULE = 'modul-0';

function visit(lms, { of = course(), api = lms?.api } = {}) {
  const time = fakeTime();
  const page = fakeWindow(api, 'API_1484_11');
  const session = createSession({ runtime, course: of, clock: time.clock, timers: time.timers, window: page.window });
  return { lms, time, page, session, opened: session.open() };
}

function complete(session, id = MODULE, score = 10000) {
  session.pageRead(id, 'p1');
  session.pageRead(id, 'p2');
  session.endReached(id, 'e1');
  session.quizFinished(id, score);
}

test('opening sets incomplete and neither success nor progress, at most five values and one commit', () => {
  const { lms, time, session, opened } = visit(fakeLms2004());
  session.visit(MODULE);
  time.pass(10000);
  time.pass(10000);
  assert.deepEqual(opened, { mode: 'normal', status: 'incomplete', resumed: false, damaged: false, location: MODULE });
  assert.deepEqual([lms.values[COMPLETION], lms.values[SUCCESS], lms.values[PROGRESS]], ['incomplete', 'unknown', '']);
  assert.ok(lms.sets().length <= 5, `${lms.sets().length} values`);
  assert.deepEqual([lms.count('Initialize'), lms.count('Commit')], [1, 1]);
});

test('everything done is completed and passed with the whole score, committed at once, and not suspended any more', () => {
  const { lms, session } = visit(fakeLms2004());
  complete(session, MODULE, 8333);
  const { kept } = lms;
  assert.deepEqual([kept[COMPLETION], kept[SUCCESS], kept[PROGRESS], kept[EXIT]], ['completed', 'passed', '1', 'normal']);
  assert.deepEqual(
    [kept[RAW], kept['cmi.score.min'], kept['cmi.score.max'], kept[SCALED]],
    ['83.33', '0', '100', '0.8333'],
  );
});

test('no share is written with an exponent', () => {
  const { lms, session } = visit(fakeLms2004());
  session.quizFinished(MODULE, 1);
  assert.deepEqual([lms.values[RAW], lms.values[SCALED]], ['0.01', '0.0001']);
});

test('progress is the share of what must be done and never sinks', () => {
  const first = visit(fakeLms2004());
  const told = () => first.lms.values[PROGRESS];
  first.session.pageRead(MODULE, 'p1');
  first.time.pass(1000);
  assert.equal(told(), '0.25');
  first.session.quizFinished(MODULE, 1000);
  assert.equal(told(), '0.25');
  first.session.quizFinished(MODULE, 9000);
  assert.equal(told(), '0.5');
  first.page.hidePage();

  const changed = course(1, { pages: ['new1', 'new2', 'new3'] });
  const { lms, time, session } = visit(fakeLms2004({ held: first.lms.values }), { of: changed });
  time.pass(2000);
  session.pageRead(MODULE, 'new1');
  time.pass(1000);
  assert.equal(lms.values[PROGRESS], '0.5');
  session.pageRead(MODULE, 'new2');
  time.pass(1000);
  assert.equal(lms.values[PROGRESS], '0.6');
});

for (const [held, status, opens, then] of [
  [{ [COMPLETION]: 'unknown' }, 'incomplete', ['incomplete', 'unknown'], ['completed', 'passed']],
  [{ [COMPLETION]: 'not attempted' }, 'incomplete', ['incomplete', 'unknown'], ['completed', 'passed']],
  [{ [COMPLETION]: 'incomplete' }, 'incomplete', ['incomplete', 'unknown'], ['completed', 'passed']],
  [{ [COMPLETION]: 'completed', [SUCCESS]: 'passed' }, 'completed', ['completed', 'passed'], ['completed', 'passed']],
  [{ [COMPLETION]: 'completed' }, 'incomplete', ['completed', 'unknown'], ['completed', 'passed']],
  [{ [COMPLETION]: 'completed', [SUCCESS]: 'failed' }, 'failed', ['completed', 'failed'], ['completed', 'passed']],
  [{ [COMPLETION]: 'incomplete', [SUCCESS]: 'failed' }, 'failed', ['incomplete', 'failed'], ['completed', 'passed']],
  [{ [COMPLETION]: 'incomplete', [SUCCESS]: 'passed' }, 'incomplete', ['incomplete', 'passed'], ['completed', 'passed']],
]) {
  test(`${JSON.stringify(held)}: opening changes nothing but a beginning, and everything done is what counts`, () => {
    const { lms, time, session, opened } = visit(fakeLms2004({ held }));
    time.pass(5000);
    assert.equal(opened.status, status);
    assert.deepEqual([lms.values[COMPLETION], lms.values[SUCCESS]], opens);
    complete(session);
    assert.deepEqual([lms.values[COMPLETION], lms.values[SUCCESS]], then);
  });
}

test('used attempts are failed and incomplete, and suspended so that they come back', () => {
  const { lms, session } = visit(fakeLms2004(), { of: course(1, { attempts: 2 }) });
  session.quizFinished(MODULE, 1000);
  assert.deepEqual([lms.values[COMPLETION], lms.values[SUCCESS]], ['incomplete', 'unknown']);
  session.quizFinished(MODULE, 2000);
  assert.deepEqual([lms.values[COMPLETION], lms.values[SUCCESS], lms.values[EXIT]], ['incomplete', 'failed', 'suspend']);
});

test('passed and completed stay, whatever is done', () => {
  const held = { [COMPLETION]: 'completed', [SUCCESS]: 'passed', [RAW]: '90' };
  const { lms, session } = visit(fakeLms2004({ held }), { of: course(1, { attempts: 1 }) });
  session.quizFinished(MODULE, 1000);
  assert.deepEqual([lms.sets(COMPLETION).length, lms.sets(SUCCESS).length, lms.values[RAW]], [0, 0, '90']);
});

test('leaving asks the LMS to take the content away: suspended until complete', () => {
  const half = visit(fakeLms2004());
  half.session.pageRead(MODULE, 'p1');
  half.session.finish();
  assert.deepEqual(half.lms.calls.slice(-2), [['SetValue', NAVIGATION, 'suspendAll'], ['Terminate', '']]);
  const whole = visit(fakeLms2004());
  complete(whole.session);
  whole.session.finish();
  assert.equal(whole.lms.values[NAVIGATION], 'exitAll');
});

test('a page that goes away asks for nothing', () => {
  const { lms, page } = visit(fakeLms2004());
  page.hidePage();
  assert.equal(lms.closed, true);
  assert.equal(lms.sets(NAVIGATION).length, 0);
});

for (const mode of ['browse', 'review']) {
  test(`${mode} changes nothing and terminates`, () => {
    const { lms, time, page, session, opened } = visit(fakeLms2004({ held: { 'cmi.mode': mode } }));
    complete(session);
    page.show('hidden');
    time.pass(60000);
    page.hidePage();
    assert.equal(opened.mode, mode);
    assert.deepEqual([lms.sets().length, lms.count('Commit'), lms.count('Terminate')], [0, 0, 1]);
  });
}

test('a session without credit is a normal one: the LMS decides what counts, and one can go on next time', () => {
  const { lms, session } = visit(fakeLms2004({ held: { 'cmi.credit': 'no-credit' } }));
  complete(session);
  assert.equal(lms.kept[COMPLETION], 'completed');
  assert.match(lms.kept[STATE], /^K1\./);
});

test('the API of SCORM 1.2 is not taken for that of 2004', () => {
  const page = fakeWindow(fakeLms().api);
  assert.equal(runtime.open(page.window), null);
});

for (const [seconds, interval] of [
  [0, 'PT0H0M0S'], [61.234, 'PT0H1M1.23S'], [3599.999, 'PT1H0M0S'], [45296.5, 'PT12H34M56.5S'], [400000, 'PT111H6M40S'],
]) {
  test(`${seconds} seconds are ${interval}`, () => {
    const { lms, time, page } = visit(fakeLms2004());
    time.pass(seconds * 1000);
    page.hidePage();
    assert.equal(lms.values[TIME], interval);
  });
}

function answer(changes = {}) {
  const item = { id: 'fraga-1', type: 'single-choice', points: 2, choices: ['x-1', 'y-1'], correct: ['y-1'] };
  const told = { response: ['y-1'], result: 'correct', units: 55440, maxUnits: 55440, latencyMs: 1500 };
  return { item, prompt: 'Vad gör du först?', ...told, ...changes };
}

function reported(changes, options) {
  const { lms, time, session } = visit(fakeLms2004(options));
  session.answered(MODULE, answer(changes));
  time.pass(1000);
  assert.deepEqual(lms.illegal, []);
  return Object.fromEntries(lms.sets()
    .filter(([, element]) => element.startsWith('cmi.interactions.0.'))
    .map(([, element, value]) => [element.slice('cmi.interactions.0.'.length), value]));
}

test('an answer is told with all its elements, in Moodle\'s forms', () => {
  assert.deepEqual(reported({}), {
    id: 'modul-0.fraga-1',
    type: 'choice',
    description: 'Vad gör du först?',
    timestamp: '2026-11-24T08:00:00.0Z',
    'correct_responses.0.pattern': 'b',
    learner_response: 'b',
    weighting: '2',
    result: 'correct',
    latency: 'PT0H0M1.5S',
  });
});

const pairs = { targets: { s1: 't2', s2: 't1' }, options: ['t1', 't2'] };
const lists = { gaps: { g1: 'b', g2: 'a' }, options: { g1: ['a', 'b'], g2: ['a', 'c'] } };
const text = { accepted: ['gallring', 'att [gallra]', 'att gallra'] };
const numeric = (number, tolerance = '0') => ({ type: 'numeric', answer: number, tolerance });
for (const [name, item, response, type, key, given, more] of [
  ['several choices in the source\'s order', { type: 'multiple-choice', choices: ['a', 'b', 'c'], correct: ['a', 'c'] }, ['c', 'b'], 'choice', 'a[,]c', 'b[,]c'],
  ['true', { type: 'true-false', answer: true }, ['false'], 'true-false', 'true', 'false'],
  ['pairs', { type: 'match', ...pairs }, ['s2 t2', 's1 t2'], 'matching', '1[.]b[,]2[.]a', '1[.]b[,]2[.]b'],
  ['gaps', { type: 'gap-match', gaps: { g1: 'w2', g2: 'w1' }, options: ['w1', 'w2', 'w3'] }, ['g1 w3'], 'matching', '1[.]b[,]2[.]a', '1[.]c'],
  ['lists', { type: 'inline-choice', ...lists }, ['g1 b', 'g2 c'], 'matching', '1[.]b[,]2[.]a', '1[.]b[,]2[.]b'],
  ['an order', { type: 'order', order: ['x', 'y', 'z'] }, ['z', 'x', 'y'], 'sequencing', 'a[,]b[,]c', 'c[,]a[,]b'],
  ['a number', numeric('2.5', '0.05'), ['\u22121 000,50'], 'numeric', '2.45[:]2.55', '-1000.5'],
  ['a whole number', numeric('100', '10'), ['90'], 'numeric', '90[:]110', '90'],
  ['a number around nought', numeric('0', '0.25'), ['0.1'], 'numeric', '-0.25[:]0.25', '0.1'],
  ['numbers of more than five digits, which Moodle refuses', numeric('100000'), ['100001'], 'numeric', undefined, undefined],
  ['no number at all', numeric('2.5'), ['Kim'], 'numeric', '2.5[:]2.5', undefined],
  ['a text that was accepted', { type: 'text-entry', ...text }, ['ATT  GALLRA'], 'fill-in', 'gallring', 'att gallra', { matched: 'att gallra' }],
  ['a text that was not', { type: 'text-entry', ...text }, ['Brukaren heter Kim'], 'fill-in', 'gallring', undefined],
  ['a text that SCORM would take apart', { type: 'text-entry', accepted: ['a[,]b'] }, ['a[,]b'], 'fill-in', undefined, undefined, { matched: 'a[,]b' }],
]) {
  test(`told as SCORM 2004 writes it: ${name}`, () => {
    const told = reported({ item: { id: 'q', points: 1, ...item }, response, ...more });
    assert.deepEqual([told.type, told['correct_responses.0.pattern'], told.learner_response], [type, key, given]);
  });
}

test('patterns follow each other without a gap', () => {
  const told = reported({ item: { id: 'q', points: 1, type: 'text-entry', ...text }, response: ['x'] });
  assert.deepEqual([told['correct_responses.0.pattern'], told['correct_responses.1.pattern']], ['gallring', 'att gallra']);
});

test('wrong is incorrect, and a share of the points is told as such', () => {
  assert.equal(reported({ result: 'wrong', units: 0 }).result, 'incorrect');
  assert.equal(reported({ result: 'partial', units: 18480, maxUnits: 27720 }).result, '0.66');
});

test('a long question is cut, and one that begins as a language would is left out', () => {
  assert.equal(reported({ prompt: 'Å'.repeat(400) }).description, 'Å'.repeat(250));
  assert.equal(reported({ prompt: '{lang=sv}' }).description, undefined);
  assert.equal(reported({ prompt: undefined }).description, undefined);
});

test('an open answer is never told', () => {
  const item = { id: 'q', type: 'extended-text', points: 1 };
  assert.deepEqual(reported({ item, response: ['Brukaren heter Kim'], result: 'none' }), {});
});

test('however many answers there are, an attempt stays below 900 elements and 60 kB', () => {
  const { lms, time, session } = visit(fakeLms2004({ held: { 'cmi.interactions._count': '7' } }));
  for (let i = 0; i < 500; i++) {
    session.answered(MODULE, answer({ prompt: 'Ö'.repeat(120) }));
  }
  session.quizFinished(MODULE, 5000);
  time.pass(1000);
  const kept = Object.entries(lms.kept).filter(([element]) => !element.includes('_c'));
  const size = kept.reduce((sum, [element, value]) => sum + element.length + encodeURIComponent(value).length + 2, 0);
  assert.ok(kept.length < 900, `${kept.length} elements`);
  assert.ok(size < 60000, `${size} bytes`);
  assert.ok(Number(lms.values['cmi.interactions._count']) > 30);
  assert.equal(lms.kept[RAW], '50');
});

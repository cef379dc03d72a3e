import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apply, emptyProgress, moduleStatus } from '../../main/resources/kursverk/rendering/player/completion.js';
import { decode, encode, MAX_LENGTH } from '../../main/resources/kursverk/rendering/player/suspend.js';
import { course } from './fakes.js';

/** Mulberry32: the same numbers on every run. */
function randomness(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function randomState(random, of) {
  let progress = emptyProgress(of);
  const details = {};
  const recent = [];
  for (const module of of.modules) {
    const far = random();
    if (far < 0.2) {
      continue;
    }
    for (const page of module.pages) {
      if (random() < far) {
        progress = apply(of, progress, { type: 'page-read', module: module.id, page });
      }
    }
    if (random() < far) {
      const end = module.ends[Math.floor(random() * module.ends.length)];
      progress = apply(of, progress, { type: 'end-reached', module: module.id, end });
    }
    for (let i = Math.floor(random() * 4 * far); i > 0; i--) {
      const score = Math.floor(random() * 10001);
      progress = apply(of, progress, { type: 'quiz-finished', module: module.id, score });
    }
    if (random() < 0.7) {
      const a = Array.from({ length: Math.floor(random() * 9) }, () => [`åäö "\\ ${'x'.repeat(random() * 40)}`]);
      details[module.id] = { p: Math.floor(random() * 7), q: { a }, c: { c: ['svara', 'kontrollera'] } };
      recent.splice(Math.floor(random() * recent.length), 0, module.id);
    }
  }
  return { progress, details, recent };
}

const big = course(56, { pages: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'], ends: ['e1', 'e2', 'e3'] });

test('random states of 56 modules come back, in at most 4,096 ASCII characters', () => {
  const random = randomness(1);
  for (let i = 0; i < 300; i++) {
    const state = randomState(random, big);
    const text = encode(big, state);
    assert.match(text, /^[ -~]*$/);
    assert.ok(text.length <= MAX_LENGTH, `${text.length} characters`);
    const back = decode(big, text);
    assert.equal(back.damaged, false);
    assert.equal(back.resumed, true);
    assert.deepEqual(back.progress, state.progress);
    for (const [id, detail] of Object.entries(back.details)) {
      assert.deepEqual(detail, state.details[id]);
      assert.equal(moduleStatus(big.modules.find((one) => one.id === id), state.progress[id]), 'incomplete');
    }
    assert.deepEqual(back.recent, state.recent.filter((id) => id in back.details));
  }
});

test('writing what was read gives the same string', () => {
  const random = randomness(2);
  for (let i = 0; i < 50; i++) {
    const text = encode(big, randomState(random, big));
    assert.equal(encode(big, decode(big, text)), text);
  }
});

test('all 56 modules finished leave most of the room', () => {
  let progress = emptyProgress(big);
  for (const module of big.modules) {
    module.pages.forEach((page) => {
      progress = apply(big, progress, { type: 'page-read', module: module.id, page });
    });
    progress = apply(big, progress, { type: 'end-reached', module: module.id, end: 'e3' });
    progress = apply(big, progress, { type: 'quiz-finished', module: module.id, score: 10000 });
  }
  const text = encode(big, { progress, details: {}, recent: [] });
  assert.ok(text.length < 600, `${text.length} characters`);
  assert.deepEqual(decode(big, text).progress, progress);
});

test('a thousand modules still fit, without all that they did', () => {
  const huge = course(1000);
  const state = randomState(randomness(3), huge);
  const text = encode(huge, state);
  assert.ok(text.length <= MAX_LENGTH, `${text.length} characters`);
  assert.equal(decode(huge, text).damaged, false);
});

test('a mutated string never throws and never gives what was not written', () => {
  const random = randomness(4);
  const three = course(3);
  const state = randomState(random, three);
  const text = encode(three, state);
  const letters = 'AZaz09-_.,{}[]"\\: å\u0000\n';
  for (let i = 0; i < 5000; i++) {
    const at = Math.floor(random() * text.length);
    const letter = letters[Math.floor(random() * letters.length)];
    const mutated = [
      text.slice(0, at),
      text.slice(at),
      text.slice(0, at) + letter + text.slice(at + 1),
      text.slice(0, at) + letter + text.slice(at),
      text + letter,
    ][i % 5];
    const back = decode(three, mutated);
    if (mutated !== text && mutated !== '') {
      assert.equal(back.damaged, true, mutated);
      assert.deepEqual(back.progress, emptyProgress(three));
      assert.deepEqual(back.details, {});
    }
  }
});

test('foreign data are damage, none is not', () => {
  const one = course(1);
  for (const foreign of ['{"v":1}', 'K0.00000000.AAAA..[]', 'null', ' ', 'K1', '\u0000', 'x'.repeat(4096)]) {
    assert.deepEqual([decode(one, foreign).damaged, decode(one, foreign).resumed], [true, false]);
  }
  for (const none of ['', null, undefined]) {
    assert.deepEqual([decode(one, none).damaged, decode(one, none).resumed], [false, false]);
  }
});

test('another course is foreign', () => {
  const text = encode(course(2), randomState(randomness(5), course(2)));
  assert.equal(decode(course(3), text).damaged, true);
  const renamed = course(2);
  renamed.modules[1].id = 'modul-x';
  assert.equal(decode(renamed, text).damaged, true);
});

function halfway(of) {
  let progress = emptyProgress(of);
  for (const { id } of of.modules) {
    progress = apply(of, progress, { type: 'page-read', module: id, page: 'p1' });
    progress = apply(of, progress, { type: 'end-reached', module: id, end: 'e2' });
    progress = apply(of, progress, { type: 'quiz-finished', module: id, score: 5000 });
  }
  const details = Object.fromEntries(of.modules.map(({ id }) => [id, { p: 1, of: id }]));
  return { progress, details, recent: of.modules.map(({ id }) => id) };
}

test('a module whose pages changed keeps its quiz result only; the others keep everything', () => {
  const old = course(3);
  const changed = course(3);
  changed.modules[1] = { ...changed.modules[1], pages: ['p1', 'p3', 'p2'], fingerprint: 'ffffffffffff' };
  const back = decode(changed, encode(old, halfway(old)));
  assert.equal(back.damaged, false);
  assert.deepEqual(back.progress['modul-1'], { pages: {}, end: null, best: 5000, attempts: 1 });
  assert.deepEqual(back.progress['modul-2'], { pages: { p1: true }, end: 'e2', best: 5000, attempts: 1 });
  assert.deepEqual(back.details, { 'modul-0': { p: 1, of: 'modul-0' }, 'modul-2': { p: 1, of: 'modul-2' } });
});

test('a module whose text changed loses its detail only', () => {
  const old = course(2);
  const changed = course(2);
  changed.modules[0] = { ...changed.modules[0], fingerprint: 'ffffffffffff' };
  const back = decode(changed, encode(old, halfway(old)));
  assert.deepEqual(back.progress, halfway(old).progress);
  assert.deepEqual(Object.keys(back.details), ['modul-1']);
});

test('what was typed and is long is in no string', () => {
  const one = course(1);
  const long = 'Brukaren heter '.repeat(6);
  const kept = 'x'.repeat(80);
  const detail = { q: { a: [[kept], [long], { t: long, u: kept }] }, [long]: 1, note: long, deep: [[[[[[[[[[long]]]]]]]]]] };
  const text = encode(one, { progress: emptyProgress(one), details: { 'modul-0': detail }, recent: ['modul-0'] });
  assert.doesNotMatch(text, /Brukaren/);
  assert.deepEqual(decode(one, text).details['modul-0'].q, { a: [[kept], [], { u: kept }] });
});

test('the details used last are kept when there is no room for all', () => {
  const twenty = course(20);
  const details = Object.fromEntries(twenty.modules.map(({ id }) => [id, Array(6).fill('y'.repeat(79))]));
  const recent = twenty.modules.map(({ id }) => id).reverse();
  const back = decode(twenty, encode(twenty, { progress: emptyProgress(twenty), details, recent }));
  assert.ok(back.recent.length > 5);
  assert.deepEqual(back.recent, recent.slice(0, back.recent.length));
});

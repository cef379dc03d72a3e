// The same seed gives the same order, so that a resumed attempt looks as it was left.

/** A number from 0 up to, not including, 46,656: three digits in base 36. */
export function newSeed() {
  return Math.floor(Math.random() * 46656);
}

/** Lehmer's generator; good enough for the order of a few options. */
function* numbers(seed) {
  let state = (seed % 2147483646) + 1;
  while (true) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

function hash(text) {
  let value = 17;
  for (const character of text) {
    value = (value * 31 + character.codePointAt(0)) % 2147483646;
  }
  return value;
}

/** A new order of the list; where `fixed(entry)` holds, the entry keeps its place. */
export function shuffled(list, seed, salt, fixed = () => false) {
  const random = numbers((seed + hash(salt)) % 2147483646);
  random.next();
  const free = list.filter((entry) => !fixed(entry));
  for (let i = free.length - 1; i > 0; i--) {
    const j = Math.floor(random.next().value * (i + 1));
    [free[i], free[j]] = [free[j], free[i]];
  }
  return list.map((entry) => (fixed(entry) ? entry : free.shift()));
}

/** As `shuffled`, but never the order that was given, when there is another. */
export function disordered(list, seed, salt) {
  for (let turn = 0; turn < 8; turn++) {
    const order = shuffled(list, seed + turn, salt);
    if (order.some((entry, index) => entry !== list[index])) {
      return order;
    }
  }
  return [...list.slice(1), ...list.slice(0, 1)];
}

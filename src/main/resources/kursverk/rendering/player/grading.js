/**
 * From a response to an outcome: the rules of se.kursverk.grading, which runs against the same table of cases.
 *
 * An item is the JSON that the page carries: {id, type, points} and the keys of its type. A response is a list of
 * strings: ["b"], ["true"], ["what was typed"], ["s1 t2", "s2 t1"] (source and target, gap and word), the ids in the
 * order given. [] is no answer.
 */

/** The least common multiple of 1 to 12, so that every share of a point is a whole number. */
const UNIT = 27720;

const ALL = 10000;

/** Greater than any number in content, and short enough to compute with. */
const LONGEST_NUMBER = 40;

const WHITE_SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+/g;
const NUMBER = /^([+-]?)(?:([0-9]+)(?:\.([0-9]*))?|\.([0-9]+))$/;

/**
 * @returns {{units: number, maxUnits: number, result: string, matched: (string|undefined)}} result is 'correct',
 *     'partial', 'wrong' or 'none' (not scored); matched is the accepted text that a text entry is the same as
 */
export function grade(item, response) {
  const given = strings(response);
  switch (item.type) {
    case 'single-choice':
      return one(item, sameSet(given, item.correct));
    case 'multiple-choice':
      return multiple(item, given);
    case 'true-false':
      return one(item, sameSet(given, [String(item.answer)]));
    case 'text-entry': {
      const matched = given.length === 1 ? accepted(item, given[0]) : undefined;
      const outcome = one(item, matched !== undefined);
      return matched === undefined ? outcome : { ...outcome, matched };
    }
    case 'numeric':
      return one(item, given.length === 1 && within(item, given[0]));
    case 'match':
      return pairs(item, item.targets, given);
    case 'order':
      return order(item, given);
    case 'gap-match':
    case 'inline-choice':
      return pairs(item, item.gaps, given);
    default:
      return { units: 0, maxUnits: 0, result: 'none' };
  }
}

/** The score of a finished attempt in hundredths of a per cent, rounded down: 0 to 10,000. */
export function quizScore(outcomes) {
  let units = 0;
  let maxUnits = 0;
  for (const outcome of outcomes) {
    units += outcome.units;
    maxUnits += outcome.maxUnits;
  }
  return maxUnits === 0 ? ALL : quotient(units * ALL, maxUnits);
}

/** Hundredths of a per cent as an LMS takes them: "83.33", "80", "0". */
export function rawScore(hundredths) {
  return String(hundredths / 100);
}

/**
 * A number as a learner types it, written plainly ("-2.5"); undefined when it is none.
 */
export function plainNumber(text) {
  const packed = text.replace(WHITE_SPACE, '').replace(/[\u2212\u2013]/g, '-').replace(/,/g, '.');
  return packed.length <= LONGEST_NUMBER && NUMBER.test(packed) ? packed : undefined;
}

function strings(response) {
  return Array.isArray(response) ? response.filter((one) => typeof one === 'string') : [];
}

/** Whole-number division, exact for what scores need (below 2^53). */
function quotient(dividend, divisor) {
  return (dividend - (dividend % divisor)) / divisor;
}

function share(item, right, parts) {
  const maxUnits = item.points * UNIT;
  const result = right === parts ? 'correct' : right === 0 ? 'wrong' : 'partial';
  return { units: quotient(maxUnits * right, parts), maxUnits, result };
}

function one(item, right) {
  return share(item, right ? 1 : 0, 1);
}

function sameSet(given, key) {
  const set = new Set(given);
  return set.size === key.length && key.every((id) => set.has(id));
}

function multiple(item, given) {
  const chosen = new Set(given);
  const right = item.correct.filter((id) => chosen.has(id)).length;
  const wrong = chosen.size - right;
  return share(item, Math.max(0, right - wrong), Math.max(1, item.correct.length));
}

function normalise(text, item) {
  const spaced = text.normalize('NFC').replace(WHITE_SPACE, ' ');
  const trimmed = spaced.replace(item.ignoreSpaces ? / /g : /^ | $/g, '');
  return item.caseSensitive ? trimmed : trimmed.toLowerCase();
}

function accepted(item, typed) {
  const normal = normalise(typed, item);
  return item.accepted.find((text) => normalise(text, item) === normal);
}

/** Decimal numbers are compared as whole numbers of their smallest digit, so that bounds are exact. */
function within(item, typed) {
  const number = decimal(typed);
  const answer = decimal(item.answer);
  const tolerance = decimal(item.tolerance);
  if (!number || !answer || !tolerance) {
    return false;
  }
  const digits = Math.max(number.digits, answer.digits, tolerance.digits);
  const difference = scaled(number, digits) - scaled(answer, digits);
  const bound = scaled(tolerance, digits);
  return difference <= bound && -difference <= bound;
}

/** The least and the greatest number that a numeric item takes, written plainly. */
export function bounds(item) {
  const answer = decimal(item.answer);
  const tolerance = decimal(item.tolerance);
  const digits = Math.max(answer.digits, tolerance.digits);
  const [middle, width] = [scaled(answer, digits), scaled(tolerance, digits)];
  return [middle - width, middle + width].map((value) => plainDecimal(value, digits));
}

function plainDecimal(value, digits) {
  const text = String(value < 0 ? -value : value).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return (value < 0 ? '-' : '') + (digits === 0 ? whole : `${whole}.${text.slice(-digits)}`);
}

function decimal(text) {
  const plain = plainNumber(text);
  if (plain === undefined) {
    return undefined;
  }
  const [, sign, whole = '', fraction = '', only = ''] = NUMBER.exec(plain);
  const decimals = fraction + only;
  const value = BigInt(whole + decimals);
  return { value: sign === '-' ? -value : value, digits: decimals.length };
}

function scaled(number, digits) {
  return number.value * BigInt('1' + '0'.repeat(digits - number.digits));
}

/** A left side that was given two different right sides has neither. */
function pairs(item, key, given) {
  const rightSides = new Map();
  for (const pair of given) {
    const space = pair.indexOf(' ');
    if (space > 0 && space === pair.lastIndexOf(' ')) {
      const left = pair.slice(0, space);
      rightSides.set(left, (rightSides.get(left) || new Set()).add(pair.slice(space + 1)));
    }
  }
  const lefts = Object.keys(key);
  const right = lefts.filter((left) => rightSides.has(left) && sameSet(rightSides.get(left), [key[left]])).length;
  return share(item, right, Math.max(1, lefts.length));
}

/** Something foreign or given twice makes the whole order worthless; something left out only breaks its neighbours. */
function order(item, given) {
  const key = item.order;
  if (new Set(given).size < given.length || !given.every((id) => key.includes(id))) {
    return one(item, false);
  }
  if (key.length === 1) {
    return one(item, given.length === 1);
  }
  let right = 0;
  for (let i = 1; i < given.length; i++) {
    if (key.indexOf(given[i]) === key.indexOf(given[i - 1]) + 1) {
      right++;
    }
  }
  return share(item, right, Math.max(1, key.length - 1));
}

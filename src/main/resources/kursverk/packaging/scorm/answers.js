/**
 * An answer in SCORM's terms: options become single characters by their place in the source, pairs a number and a
 * letter, and nothing that a learner typed freely is in it.
 */

import { plainNumber } from '../../rendering/player/grading.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const NUMBERS = '123456789abcdefghijklmnopqrstuvwxyz';
const MOST_PATTERNS = 3;

/** Longer numbers could say who somebody is. */
const LONGEST_NUMBER = 8;

/**
 * The type of an answer, its correct responses and the response itself, '' or undefined where none is told; null for
 * what is not reported.
 *
 * @param notation how an edition of SCORM writes it: {list, pair} separators, {yes, no} for true and false, text(string)
 *     for an accepted text, number(string) and numberKey(item), which give undefined for what can't be written
 */
export function describe({ item, response, matched }, notation) {
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice': {
      const letters = (ids) => inOrder(sorted(ids, item.choices), item.choices, notation);
      return as('choice', [letters(item.correct)], letters(response));
    }
    case 'true-false':
      return as('true-false', [item.answer ? notation.yes : notation.no], { true: notation.yes, false: notation.no }[response[0]]);
    case 'text-entry':
      return as('fill-in', item.accepted.map(notation.text), matched === undefined ? undefined : notation.text(matched));
    case 'numeric':
      return as('numeric', [notation.numberKey(item)], number(response[0], notation));
    case 'match':
      return matching(Object.entries(item.targets), response, () => item.options ?? Object.values(item.targets), notation);
    case 'gap-match':
      return matching(Object.entries(item.gaps), response, () => item.options ?? Object.values(item.gaps), notation);
    case 'inline-choice':
      return matching(Object.entries(item.gaps), response, (gap) => item.options?.[gap] ?? [item.gaps[gap]], notation);
    case 'order':
      return as('sequencing', [inOrder(item.order, item.order, notation)], inOrder(response, item.order, notation));
    default:
      return null;
  }
}

/** correct, `wrong` as the edition spells it, or the share of the points, which is neither 0 nor 1. */
export function resultOf({ result, units, maxUnits }, wrong) {
  if (result === 'partial') {
    return (Math.max(1, Math.floor((units * 100) / maxUnits)) / 100).toFixed(2);
  }
  return result === 'wrong' ? wrong : result;
}

function as(type, patterns, response) {
  return { type, patterns: known(patterns).slice(0, MOST_PATTERNS), response };
}

function sorted(ids, source) {
  return source.filter((id) => ids.includes(id));
}

function inOrder(ids, source, { list }) {
  return known(ids.map((id) => LETTERS[source.indexOf(id)])).join(list);
}

function matching(key, response, optionsOf, { list, pair }) {
  const lefts = key.map(([left]) => left);
  const sign = ([left, right]) => {
    const number = NUMBERS[lefts.indexOf(left)];
    const letter = number && LETTERS[optionsOf(left).indexOf(right)];
    return letter && `${number}${pair}${letter}`;
  };
  const given = known(response.map((one) => sign(one.split(' ')))).sort();
  return as('matching', [key.map(sign).join(list)], given.join(list));
}

function known(signs) {
  return signs.filter((sign) => sign !== undefined);
}

function number(typed, notation) {
  const plain = plainNumber(typed ?? '');
  return plain !== undefined && plain.length <= LONGEST_NUMBER ? notation.number(String(Number(plain))) : undefined;
}

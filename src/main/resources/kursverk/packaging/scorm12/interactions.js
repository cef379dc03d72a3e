/**
 * An answer as SCORM 1.2 interaction data (run-time environment, 3.4.4, cmi.interactions): options become single
 * characters by their place in the source, pairs "1.a", and nothing that a learner typed freely is in it.
 */

import { plainNumber } from '../../rendering/player/grading.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const NUMBERS = '123456789abcdefghijklmnopqrstuvwxyz';
const LONGEST = 255;
const MOST_PATTERNS = 3;

/** Longer numbers could say who somebody is. */
const LONGEST_NUMBER = 8;

/**
 * The elements below cmi.interactions.n. in the order in which they are to be set; none for what is not reported.
 *
 * @param {string} latency as CMITimespan
 */
export function interactionElements(answer, latency) {
  const described = describe(answer);
  if (described === null) {
    return [];
  }
  const elements = [
    ['id', `${answer.moduleId}.${answer.item.id}`],
    ['type', described.type],
    ['time', clockTime(answer.time)],
  ];
  described.patterns.forEach((pattern, n) => elements.push([`correct_responses.${n}.pattern`, pattern]));
  if (described.response) {
    elements.push(['student_response', described.response.slice(0, LONGEST)]);
  }
  elements.push(['weighting', String(answer.item.points)], ['result', result(answer)], ['latency', latency]);
  return elements;
}

function describe({ item, response, matched }) {
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return as('choice', [letters(item.correct, item.choices)], letters(sorted(response, item.choices), item.choices));
    case 'true-false':
      return as('true-false', [item.answer ? 't' : 'f'], { true: 't', false: 'f' }[response[0]]);
    case 'text-entry':
      return as('fill-in', item.accepted.slice(0, MOST_PATTERNS).map((text) => text.slice(0, LONGEST)), matched);
    case 'numeric':
      return as('numeric', [item.answer], number(response[0]));
    case 'match':
      return matching(Object.entries(item.targets), response, () => item.options ?? Object.values(item.targets));
    case 'gap-match':
      return matching(Object.entries(item.gaps), response, () => item.options ?? Object.values(item.gaps));
    case 'inline-choice':
      return matching(Object.entries(item.gaps), response, (gap) => item.options?.[gap] ?? [item.gaps[gap]]);
    case 'order':
      return as('sequencing', [letters(item.order, item.order)], letters(response, item.order));
    default:
      return null;
  }
}

function as(type, patterns, response) {
  return { type, patterns, response };
}

function sorted(ids, source) {
  return source.filter((id) => ids.includes(id));
}

function letters(ids, source) {
  return known(ids.map((id) => LETTERS[source.indexOf(id)])).join(',');
}

function matching(key, response, optionsOf) {
  const lefts = key.map(([left]) => left);
  const sign = ([left, right]) => {
    const number = NUMBERS[lefts.indexOf(left)];
    const letter = number && LETTERS[optionsOf(left).indexOf(right)];
    return letter && `${number}.${letter}`;
  };
  const given = known(response.map((pair) => sign(pair.split(' ')))).sort();
  return as('matching', [key.map(sign).join(',')], given.join(','));
}

function known(signs) {
  return signs.filter((sign) => sign !== undefined);
}

function number(typed) {
  const plain = plainNumber(typed ?? '');
  return plain !== undefined && plain.length <= LONGEST_NUMBER ? String(Number(plain)) : undefined;
}

/** correct, wrong, or the share of the points, which is neither 0 nor 1. */
function result({ result, units, maxUnits }) {
  return result === 'partial' ? (Math.max(1, Math.floor((units * 100) / maxUnits)) / 100).toFixed(2) : result;
}

/** CMITime, the time of day where the learner is. */
function clockTime(time) {
  const date = new Date(time);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}

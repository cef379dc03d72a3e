/**
 * An answer as xAPI interaction data (xAPI 1.0.3, part 2, 2.4.4.1): ids of options as they stand in the source. Nothing
 * that a learner typed freely is in it, only what matched an accepted answer.
 */

import { plainNumber } from '../../rendering/player/grading.js';

const LONGEST_NUMBER = 8;

/** {definition, result} of an answer; null for what is not told. */
export function answeredResult({ item, response, matched, result, units, maxUnits }) {
  const described = describe(item, response, matched);
  if (described === null) {
    return null;
  }
  const { type, patterns, given } = described;
  return {
    definition: { interactionType: type, correctResponsesPattern: patterns },
    result: {
      success: result === 'correct',
      ...(given ? { response: given } : {}),
      ...(maxUnits > 0 ? { score: { scaled: Math.floor((units * 10000) / maxUnits) / 10000 } } : {}),
    },
  };
}

function describe(item, response, matched) {
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return as('choice', [joined(item.correct)], joined(item.choices.filter((id) => response.includes(id))));
    case 'true-false':
      return as('true-false', [String(item.answer)], response[0]);
    case 'text-entry':
      return as('fill-in', item.accepted, matched);
    case 'numeric':
      return as('numeric', [item.answer], number(response[0]));
    case 'match':
      return as('matching', [pairs(Object.entries(item.targets))], given(response));
    case 'gap-match':
    case 'inline-choice':
      return as('matching', [pairs(Object.entries(item.gaps))], given(response));
    case 'order':
      return as('sequencing', [joined(item.order)], joined(response));
    default:
      return null;
  }
}

function as(type, patterns, given) {
  return { type, patterns, given };
}

function joined(ids) {
  return ids.join('[,]');
}

function pairs(entries) {
  return joined(entries.map(([left, right]) => `${left}[.]${right}`));
}

function given(response) {
  return pairs(response.map((pair) => pair.split(' ')));
}

/** Longer numbers could say who somebody is. */
function number(typed) {
  const plain = plainNumber(typed ?? '');
  return plain !== undefined && plain.length <= LONGEST_NUMBER ? String(Number(plain)) : undefined;
}

/**
 * An answer as SCORM 2004 interaction data (run-time environment, 4.2.9), in the forms that Moodle takes too, which is
 * stricter than the standard: letters, digits, "_" and "." in identifiers, numbers of at most five digits before the point.
 */

import { bounds } from '../../rendering/player/grading.js';
import { describe, resultOf } from '../scorm/answers.js';

const LONGEST = 250;

/** Brackets part answers and braces begin a text's language. */
const PLAIN_TEXT = /^[^[\]{}\r\n]{1,250}$/;
const NUMBER = /^-?[0-9]{1,5}(\.[0-9]{1,18})?$/;

const NOTATION = {
  list: '[,]',
  pair: '[.]',
  yes: 'true',
  no: 'false',
  text: (text) => (PLAIN_TEXT.test(text) ? text : undefined),
  number: (plain) => (NUMBER.test(plain) ? plain : undefined),
  numberKey,
};

/** The elements below cmi.interactions.n. in the order in which they are to be set; none for what is not reported. */
export function interactionElements(answer) {
  const described = describe(answer, NOTATION);
  if (described === null) {
    return [];
  }
  const elements = [['id', `${answer.moduleId}.${answer.item.id}`], ['type', described.type]];
  const description = answer.prompt?.slice(0, LONGEST).trim();
  if (description && !description.startsWith('{')) {
    elements.push(['description', description]);
  }
  elements.push(['timestamp', timestamp(answer.time)]);
  described.patterns.forEach((pattern, n) => elements.push([`correct_responses.${n}.pattern`, pattern]));
  if (described.response) {
    elements.push(['learner_response', described.response]);
  }
  elements.push(
    ['weighting', String(answer.item.points)],
    ['result', resultOf(answer, 'incorrect')],
    ['latency', timeinterval(answer.latencyMs / 1000)],
  );
  return elements;
}

/** The least and the greatest number that is right. */
function numberKey(item) {
  const [least, greatest] = bounds(item);
  return NUMBER.test(least) && NUMBER.test(greatest) ? `${least}[:]${greatest}` : undefined;
}

/** Universal time; Moodle wants one or two decimals before a zone. */
function timestamp(time) {
  return `${new Date(time).toISOString().slice(0, 19)}.0Z`;
}

/** timeinterval (second,10,2), PTnHnMnS with at most two decimals. */
export function timeinterval(seconds) {
  const hundredths = Math.round(seconds * 100);
  return `PT${Math.floor(hundredths / 360000)}H${Math.floor(hundredths / 6000) % 60}M${(hundredths % 6000) / 100}S`;
}

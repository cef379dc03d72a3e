/** An answer as SCORM 1.2 interaction data (run-time environment, 3.4.4, cmi.interactions). */

import { describe, resultOf } from '../scorm/answers.js';

const LONGEST = 255;

const NOTATION = {
  list: ',',
  pair: '.',
  yes: 't',
  no: 'f',
  text: (text) => text.slice(0, LONGEST),
  number: (plain) => plain,
  numberKey: (item) => item.answer,
};

/** The elements below cmi.interactions.n. in the order in which they are to be set; none for what is not reported. */
export function interactionElements(answer) {
  const described = describe(answer, NOTATION);
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
  elements.push(
    ['weighting', String(answer.item.points)],
    ['result', resultOf(answer, 'wrong')],
    ['latency', timespan(answer.latencyMs / 1000)],
  );
  return elements;
}

/** CMITime, the time of day where the learner is. */
function clockTime(time) {
  const date = new Date(time);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** CMITimespan, HHHH:MM:SS.SS: always two decimals, Moodle takes ".5" for five hundredths. */
export function timespan(seconds) {
  const hundredths = Math.min(Math.round(seconds * 100), 9999 * 360000);
  const pad = (value, length) => String(Math.floor(value)).padStart(length, '0');
  return [
    pad(hundredths / 360000, 4),
    pad((hundredths / 6000) % 60, 2),
    `${pad((hundredths / 100) % 60, 2)}.${pad(hundredths % 100, 2)}`,
  ].join(':');
}

/** An answer as xAPI interaction data (xAPI 1.0.3, part 2, 2.4.4.1), whose notation is that of SCORM 2004. */

import { bounds } from '../../rendering/player/grading.js';
import { describe } from '../scorm/answers.js';

const NOTATION = {
  list: '[,]',
  pair: '[.]',
  yes: 'true',
  no: 'false',
  text: (text) => text,
  number: (plain) => plain,
  numberKey: (item) => bounds(item).join('[:]'),
};

/** {definition, result} of an answer; null for what is not told. */
export function answeredResult(answer) {
  const described = describe(answer, NOTATION);
  if (described === null) {
    return null;
  }
  const { result, units, maxUnits } = answer;
  return {
    definition: { interactionType: described.type, correctResponsesPattern: described.patterns },
    result: {
      success: result === 'correct',
      ...(described.response ? { response: described.response } : {}),
      ...(maxUnits > 0 ? { score: { scaled: Math.floor((units * 10000) / maxUnits) / 10000 } } : {}),
    },
  };
}

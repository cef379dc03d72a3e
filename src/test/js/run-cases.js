/** Runs a table of cases against the player's modules and prints what came out, as a JSON list in the table's order. */

import { readFileSync } from 'node:fs';
import { apply, emptyProgress, report } from '../../main/resources/kursverk/rendering/player/completion.js';
import { grade, quizScore, rawScore } from '../../main/resources/kursverk/rendering/player/grading.js';

const UNIT = 27720;

const kinds = {
  items: (one) => {
    const { units, maxUnits, result } = grade(one.item, one.response);
    return { units, maxUnits, result };
  },
  quizzes: (one) => {
    const hundredths = quizScore(one.outcomes.map(outcome));
    return { hundredths, raw: rawScore(hundredths) };
  },
  completion: (one) => {
    const progress = one.events.reduce((soFar, event) => apply(one, soFar, event), emptyProgress(one));
    return report(one, progress);
  },
};

function outcome({ points, share }) {
  const [right, parts] = share.split('/').map(Number);
  return parts === 0 ? { units: 0, maxUnits: 0 } : { units: (points * UNIT * right) / parts, maxUnits: points * UNIT };
}

const [kind, file] = process.argv.slice(2);
const table = JSON.parse(readFileSync(file, 'utf8'));
const cases = Array.isArray(table) ? table : table[kind];
console.log(JSON.stringify(cases.map(kinds[kind])));

/**
 * The cmi5 run-time (AICC cmi5, 1st edition "Quartz"): the functions that every adapter exports, see
 * packaging/scorm12/runtime.js.
 *
 * The learner's state is kept first, so that a result is never told without what it rests on; then statements go out one
 * by one in their order, since an LRS refuses all of what is sent together when one of it is refused. What was told for
 * good is remembered in the state, and what is sent again after a lost answer is the same to the byte.
 */

import { STATE } from './launch.js';
import { createStatements } from './statements.js';

/** Answers are sent together, this many at most. */
const MOST_ANSWERS = 25;

let launched = null;
let statements = null;
let mode = 'none';
let returnTo = null;

/** What the LMS keeps for us, as we want it now and as the LMS has it. */
let state = null;
let kept = '';

/** Results that were told: each at most once for each registration. */
let told = {};

/** The statements that tell them, made once. */
let made = {};

/** Answers that are to be told, and the promise that those on their way arrive. */
let answers = [];
let sending = null;
let seconds = 0;

/** The promise of having said that we have begun, and whether the LMS knows. */
let greeting = null;
let begun = false;

/** Takes what launch.js found out; before the player starts. */
export function use(found) {
  launched = found !== null && !found.failed ? found : null;
}

export function open(window) {
  if (launched === null) {
    return null;
  }
  const { data } = launched;
  statements = createStatements(launched, Date.now);
  mode = { Browse: 'browse', Review: 'review' }[data.launchMode] ?? 'normal';
  state = { status: '', score: null, progress: null, location: '', state: '', ...launched.state };
  told = { ...launched.state?.told };
  kept = launched.state === null ? '' : JSON.stringify({ ...state, told });
  returnTo = data.returnURL ? () => window.location.assign(data.returnURL) : null;
  greeting = greet();
  return {
    mode,
    status: told.completed ? 'completed' : told.failed ? 'failed' : state.status,
    score: state.score,
    progress: state.progress,
    state: state.state,
    location: state.location,
  };
}

export function write(values) {
  seconds = values.seconds ?? seconds;
  for (const name of ['status', 'score', 'progress', 'location', 'state']) {
    state = { ...state, [name]: values[name] ?? state[name] };
  }
  return null;
}

export function record(answer) {
  const statement = statements.answered(answer);
  if (statement !== null) {
    answers.push(statement);
    // At once: what is still here when the page goes would have to race with the session's last statement.
    tellAnswers();
  }
}

export async function commit() {
  let error = await greeting;
  if (error !== null) {
    greeting = greet();
    error = await greeting;
  }
  return error ?? (await keep()) ?? (await tellAnswers()) ?? (await tellResults()) ?? keep();
}

/**
 * The page may be gone before an answer comes, so everything is sent at once. Terminated is the last thing that an LMS
 * takes: where a result is still on its way it is left out, since the result matters more.
 */
export function close(asked) {
  let last = mode !== 'normal';
  if (!last) {
    keep();
    if (answers.length > 0) {
      launched.lrs.tell(answers);
    }
    const results = due();
    results.forEach((statement) => launched.lrs.tell(statement));
    last = results.length === 0;
  }
  const terminated = last && begun ? launched.lrs.tell(statements.terminated(seconds)) : Promise.resolve();
  if (asked && returnTo !== null) {
    terminated.then(returnTo);
  }
}

/** Says that we have begun: the first statement of all. Tried again with the next commit where it fails. */
async function greet() {
  const error = await launched.lrs.tell(statements.initialized());
  begun = error === null;
  return error;
}

/** Keeps the state where it has changed. */
async function keep() {
  const now = { ...state, told };
  const text = JSON.stringify(now);
  if (text === kept) {
    return null;
  }
  const { activityId, actor, registration } = launched;
  const about = { activityId, agent: actor, registration, stateId: STATE };
  const error = await launched.lrs.keep('activities/state', about, now);
  if (error === null) {
    kept = text;
  }
  return error;
}

/** Sends what there is to tell, one request after the other; the error where one fails. */
function tellAnswers() {
  sending = sending ?? sendAnswers().finally(() => {
    sending = null;
  });
  return sending;
}

async function sendAnswers() {
  const notGreeted = await greeting;
  if (notGreeted !== null) {
    return notGreeted;
  }
  while (answers.length > 0) {
    const underway = answers.splice(0, MOST_ANSWERS);
    const error = await launched.lrs.tell(underway);
    // An LRS that does not want them must not keep the result from being told.
    if (error !== null && !isRefusal(error)) {
      answers.unshift(...underway);
      return error;
    }
  }
  return null;
}

async function tellResults() {
  for (const statement of due()) {
    const error = await launched.lrs.tell(statement);
    if (error !== null && !(await hasArrived(statement, error))) {
      return error;
    }
    told = { ...told, [verbOf(statement)]: true };
  }
  return null;
}

/** The results that hold and were not told. */
function due() {
  const { status, score } = state;
  const { masteryScore } = launched.data;
  const enough = score !== null && (typeof masteryScore !== 'number' || score >= Math.round(masteryScore * 10000));
  const open = (verb, holds, make) => {
    if (!holds || told[verb]) {
      return [];
    }
    made[verb] = made[verb] ?? make();
    return [made[verb]];
  };
  return [
    ...open('completed', status === 'completed', () => statements.completed(seconds)),
    ...open('passed', status === 'completed' && enough, () => statements.passed(score, seconds)),
    ...open('failed', status === 'failed' && !told.passed, () => statements.failed(score ?? 0, seconds)),
  ];
}

/** Whether the LRS has it all the same: after an answer that was lost, what is sent again is refused. */
async function hasArrived(statement, error) {
  return error.code === '409' || (isRefusal(error) && launched.lrs.has(statement.id));
}

/** Whether trying again would not help. */
function isRefusal({ code }) {
  return code.startsWith('4') && !['401', '408', '429'].includes(code);
}

function verbOf(statement) {
  return statement.verb.display['en-US'];
}

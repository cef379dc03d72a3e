/**
 * The rule of completion: events to progress, progress to a report. The rules of se.kursverk.grading.Completion, which
 * runs against the same table of cases.
 *
 * A module is completed when every page was read, an end of the scenario was reached and a quiz attempt was finished
 * with mastery. The package is completed when all its modules are, and has failed when some module has and no other is
 * still open. Progress only grows, so a report never gets worse; events that name nothing here change nothing.
 *
 * Progress is, by module id, {pages: {pageId: true}, end: id or null, best: hundredths or null, attempts}.
 * Events: {type: 'page-read', module, page}, {type: 'end-reached', module, end},
 * {type: 'quiz-finished', module, score} with the score in hundredths of a per cent.
 */

const ALL = 10000;

export function emptyProgress(course) {
  return Object.fromEntries(course.modules.map((module) => [module.id, emptyModule()]));
}

export function emptyModule() {
  return { pages: {}, end: null, best: null, attempts: 0 };
}

/** The progress after one more event; the very same object when the event changes nothing. */
export function apply(course, progress, event) {
  const module = course.modules.find((one) => one.id === event.module);
  if (!module) {
    return progress;
  }
  const old = progress[module.id];
  const changed = change(module, old, event);
  return changed === old ? progress : { ...progress, [module.id]: changed };
}

/** 'incomplete', 'completed' or 'failed'. */
export function moduleStatus(module, progress) {
  if (!isMastered(module, progress) && attemptsUsed(module, progress)) {
    return 'failed';
  }
  return stepsOf(module, progress).every((done) => done) ? 'completed' : 'incomplete';
}

/**
 * What an LMS is told.
 *
 * @returns {{status: string, score: (number|null), progress: number}} in hundredths of a per cent, rounded down: the
 *     score is the mean of the modules' best attempts, a module without one counting as 0; null until some attempt was
 *     finished. The progress is how much is done of what completion needs, where each page, each mastered quiz and each
 *     scenario played to an end counts the same.
 */
export function report(course, progress) {
  const statuses = course.modules.map((module) => moduleStatus(module, progress[module.id]));
  const best = course.modules.map((module) => progress[module.id].best).filter((score) => score !== null);
  const sum = best.reduce((total, score) => total + score, 0);
  return {
    status: overall(statuses),
    score: best.length === 0 ? null : Math.floor(sum / course.modules.length),
    progress: share(course.modules.map((module) => stepsOf(module, progress[module.id])).flat()),
  };
}

/** Whether each thing is done that completion of a module needs. */
function stepsOf(module, progress) {
  const ended = module.ends.length === 0 ? [] : [progress.end !== null];
  return [...module.pages.map((page) => progress.pages[page] === true), isMastered(module, progress), ...ended];
}

function share(steps) {
  return Math.floor((steps.filter((done) => done).length * ALL) / steps.length);
}

function isMastered(module, progress) {
  return progress.best !== null && progress.best >= module.mastery * 100;
}

function overall(statuses) {
  if (statuses.includes('incomplete')) {
    return 'incomplete';
  }
  return statuses.includes('failed') ? 'failed' : 'completed';
}

function change(module, progress, event) {
  switch (event.type) {
    case 'page-read':
      return module.pages.includes(event.page) && progress.pages[event.page] !== true
        ? { ...progress, pages: { ...progress.pages, [event.page]: true } }
        : progress;
    case 'end-reached':
      return module.ends.includes(event.end) && progress.end !== event.end
        ? { ...progress, end: event.end }
        : progress;
    case 'quiz-finished':
      return isScore(event.score) && !attemptsUsed(module, progress)
        ? { ...progress, best: Math.max(progress.best ?? 0, event.score), attempts: progress.attempts + 1 }
        : progress;
    default:
      return progress;
  }
}

function isScore(value) {
  return Number.isInteger(value) && value >= 0 && value <= ALL;
}

function attemptsUsed(module, progress) {
  return typeof module.attempts === 'number' && progress.attempts >= module.attempts;
}

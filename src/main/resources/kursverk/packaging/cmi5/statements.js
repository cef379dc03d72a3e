/** xAPI statements by the cmi5 profile (cmi5, 9): which verb, which result, which context. */

import { answeredResult } from './answers.js';

const ADL = 'http://adlnet.gov/expapi/verbs/';
const CMI5 = 'https://w3id.org/xapi/cmi5/context/';
const DEFINED = { id: `${CMI5}categories/cmi5`, objectType: 'Activity' };
const MOVES_ON = { id: `${CMI5}categories/moveon`, objectType: 'Activity' };
const MASTERY = `${CMI5}extensions/masteryscore`;
const INTERACTION = 'http://adlnet.gov/expapi/activities/cmi.interaction';

/**
 * @param launched what launch.js found out
 * @param clock milliseconds since 1970
 */
export function createStatements(launched, clock) {
  const { actor, registration, activityId, data } = launched;

  function statement(id, verb, result, categories, extensions) {
    const template = JSON.parse(JSON.stringify(data.contextTemplate));
    const activities = template.contextActivities ?? {};
    return {
      id,
      actor,
      verb: { id: `${ADL}${verb}`, display: { 'en-US': verb } },
      object: { id: activityId, objectType: 'Activity' },
      ...(result === null ? {} : { result }),
      context: {
        ...template,
        registration,
        ...(extensions ? { extensions: { ...template.extensions, ...extensions } } : {}),
        contextActivities: categories.length === 0
          ? activities
          : { ...activities, category: [...list(activities.category), ...categories] },
      },
      timestamp: new Date(clock()).toISOString(),
    };
  }

  /** The same for the same registration, so that what is sent again after a lost answer is known again. */
  function once(verb) {
    return uuidOf(`${registration} ${activityId} ${verb}`);
  }

  function judged(verb, success, score, seconds) {
    const mastery = data.masteryScore;
    return statement(
      once(verb),
      verb,
      {
        success,
        duration: durationOf(seconds),
        score: { scaled: score / 10000, raw: Math.floor(score / 100), min: 0, max: 100 },
      },
      [DEFINED, MOVES_ON],
      typeof mastery === 'number' ? { [MASTERY]: mastery } : undefined,
    );
  }

  return {
    initialized: () => statement(randomUuid(), 'initialized', null, [DEFINED]),
    completed: (seconds) =>
      statement(once('completed'), 'completed', { completion: true, duration: durationOf(seconds) }, [DEFINED, MOVES_ON]),

    /** @param {number} score in hundredths of a per cent */
    passed: (score, seconds) => judged('passed', true, score, seconds),
    failed: (score, seconds) => judged('failed', false, score, seconds),
    terminated: (seconds) => statement(randomUuid(), 'terminated', { duration: durationOf(seconds) }, [DEFINED]),

    /** One answer, for statistics; null for what is not told. Not of the profile, but allowed beside it. */
    answered(answer) {
      const told = answeredResult(answer);
      if (told === null) {
        return null;
      }
      const result = { ...told.result, duration: durationOf(answer.latencyMs / 1000) };
      const one = statement(randomUuid(), 'answered', result, []);
      return {
        ...one,
        object: {
          id: `${activityId}/${answer.moduleId}/${answer.item.id}`,
          objectType: 'Activity',
          definition: { type: INTERACTION, ...told.definition },
        },
        context: {
          ...one.context,
          contextActivities: { ...one.context.contextActivities, parent: [{ id: activityId, objectType: 'Activity' }] },
        },
        timestamp: new Date(answer.time).toISOString(),
      };
    },
  };
}

function list(activities) {
  return activities === undefined ? [] : [].concat(activities);
}

/** ISO 8601, hundredths of a second. */
function durationOf(seconds) {
  return `PT${Math.round(seconds * 100) / 100}S`;
}

/** Not every page has crypto.randomUUID: it needs https. */
function randomUuid() {
  return uuid(crypto.getRandomValues(new Uint32Array(4)));
}

/** A UUID that depends on a text alone (version 8, RFC 9562): four FNV-1a hashes, each from another start. */
function uuidOf(text) {
  return uuid(Uint32Array.from([0, 1, 2, 3], (start) => {
    let hash = 0x811c9dc5 ^ Math.imul(start, 0x9e3779b1);
    for (const unit of text) {
      hash = Math.imul(hash ^ unit.codePointAt(0), 0x01000193);
      hash ^= hash >>> 15;
    }
    return hash >>> 0;
  }), '8');
}

function uuid(words, version = '4') {
  const digits = Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('');
  const variant = (parseInt(digits[16], 16) & 3 | 8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    version + digits.slice(13, 16),
    variant + digits.slice(17, 20),
    digits.slice(20),
  ].join('-');
}

/**
 * How an LMS launches us (cmi5, 8 and 10): parameters in our address, a token that is fetched once, and the launch data
 * and the learner's state, which the LMS keeps as xAPI documents.
 */

import { createLrs } from './lrs.js';

const PARAMETERS = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'];
const LAUNCH_DATA = 'LMS.LaunchData';
const PREFERENCES = 'cmi5LearnerPreferences';
export const STATE = 'kursverk';

/**
 * Asks for everything that must be known before the learner begins.
 *
 * @returns {Promise<?object>} null without an LMS; {failed: true} where there is one that cannot be reached; else
 *     {lrs, actor, registration, activityId, data, state}: data as the LMS gave it, state as runtime.js kept it or null
 */
export async function launch(window) {
  const query = new URLSearchParams(window.location.search);
  const given = Object.fromEntries(PARAMETERS.map((name) => [name, query.get(name)]));
  if (PARAMETERS.every((name) => given[name] === null)) {
    return null;
  }
  try {
    const actor = JSON.parse(given.actor);
    const token = await tokenFrom(given.fetch, window);
    const lrs = createLrs({ endpoint: given.endpoint, token, fetch: window.fetch.bind(window) });
    const { registration, activityId } = given;
    const about = { activityId, agent: actor, registration };
    const data = await lrs.document('activities/state', { ...about, stateId: LAUNCH_DATA });
    if (!data?.contextTemplate) {
      return { failed: true };
    }
    await lrs.document('agents/profile', { agent: actor, profileId: PREFERENCES }).catch(() => null);
    const state = await lrs.document('activities/state', { ...about, stateId: STATE });
    return { lrs, actor, registration, activityId, data, state };
  } catch (error) {
    return { failed: true };
  }
}

/** A token is given out once for each launch; a page that is loaded again finds it where the first one left it. */
async function tokenFrom(address, window) {
  const kept = attempt(() => window.sessionStorage.getItem(address));
  if (kept) {
    return kept;
  }
  const response = await window.fetch(address, { method: 'POST' });
  const token = (await response.json())['auth-token'];
  if (!response.ok || !token) {
    throw new Error('no token');
  }
  attempt(() => window.sessionStorage.setItem(address, token));
  return token;
}

/** A frame of another site may have no storage. */
function attempt(action) {
  try {
    return action();
  } catch (error) {
    return null;
  }
}

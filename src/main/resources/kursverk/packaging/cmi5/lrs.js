/** The few calls of xAPI 1.0.3 (part 3, 2) that a module makes. */

import { say } from '../../rendering/player/messages.js';

const VERSION = '1.0.3';

/** Browsers let this much outlive its page, over all requests that are on their way. */
const MOST_BYTES_ALIVE = 60000;

export function createLrs({ endpoint, token, fetch }) {
  const root = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
  let bytesAlive = 0;

  /** What is written goes out even when the page is left meanwhile. */
  async function request(method, resource, parameters, body) {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const size = text === undefined ? 0 : new Blob([text]).size;
    const keepalive = text !== undefined && bytesAlive + size <= MOST_BYTES_ALIVE;
    bytesAlive += keepalive ? size : 0;
    try {
      return await fetch(`${root}${resource}?${queryOf(parameters)}`, {
        method,
        keepalive,
        body: text,
        headers: {
          Authorization: `Basic ${token}`,
          'X-Experience-API-Version': VERSION,
          ...(text === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
      });
    } finally {
      bytesAlive -= keepalive ? size : 0;
    }
  }

  /** Tells what came of a request: null when it was done, else the error as {code, text}. */
  async function outcome(sending) {
    try {
      const response = await sending();
      return response.ok ? null : { code: String(response.status), text: textFor(response.status) };
    } catch (error) {
      return { code: '0', text: '' };
    }
  }

  return {
    /** A document that the LMS keeps; null where there is none. Fails when the LMS cannot be reached. */
    async document(resource, parameters) {
      const response = await request('GET', resource, parameters);
      if (response.status === 404) {
        return null;
      }
      if (!response.ok) {
        throw new Error(String(response.status));
      }
      const text = await response.text();
      return text === '' ? null : JSON.parse(text);
    },

    /** Keeps a document. */
    keep(resource, parameters, document) {
      return outcome(() => request('PUT', resource, parameters, document));
    },

    /** Sends one statement, or several that the LMS takes or refuses together. */
    tell(statements) {
      return outcome(() => request('POST', 'statements', {}, statements));
    },

    /** Whether a statement has arrived, whatever became of the answer. */
    async has(statementId) {
      try {
        return (await request('GET', 'statements', { statementId })).ok;
      } catch (error) {
        return false;
      }
    },
  };
}

/** What is said beside "not saved": a session that is over does not come back by itself. */
function textFor(status) {
  return status === 401 || status === 403 ? say('session-over') : '';
}

function queryOf(parameters) {
  const texts = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return new URLSearchParams(texts).toString();
}

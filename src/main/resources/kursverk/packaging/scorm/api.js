/**
 * The API that an LMS offers. SCORM 1.2 and 2004 have the same one under other names: how it is found, called and asked
 * for errors, and which values were written already.
 */

const LEVELS = 12;

/**
 * @param {object} names
 * @param names.object what a window of the LMS calls its API
 * @param names.prefix what the functions' names begin with
 * @param names.terminate the one function that was renamed, without its prefix
 */
export function createApi({ object, prefix, terminate }) {
  let api = null;
  let written = {};
  let scoreParts = null;

  function call(name, ...values) {
    try {
      return String(api[prefix + name](...values));
    } catch (error) {
      return '';
    }
  }

  function get(element) {
    return call('GetValue', element);
  }

  function lastError() {
    const code = call('GetLastError') || '0';
    return { code, text: code === '0' ? '' : call('GetErrorString', code) };
  }

  function set(element, value) {
    if (written[element] === value) {
      return null;
    }
    if (!tell(element, value)) {
      return lastError();
    }
    written[element] = value;
    return null;
  }

  function tell(element, value) {
    return call('SetValue', element, value) === 'true';
  }

  function partsOf(element) {
    return get(`${element}_children`).split(',').map((part) => part.trim()).filter((part) => part !== '');
  }

  return {
    /** Finds the API and begins the visit; false where there is none. */
    open(window) {
      written = {};
      scoreParts = null;
      api = find(window, object, `${prefix}Initialize`);
      if (api !== null && call('Initialize', '') !== 'true') {
        api = null;
      }
      return api !== null;
    },

    get,

    /** Reads a value that is not to be written again as long as it stays the same. */
    remember(element) {
      const value = get(element);
      written[element] = value;
      return value;
    },

    /** What the LMS is known to hold, undefined for what was neither read nor written. */
    held: (element) => written[element],

    /** Sets what changed; the first error, or null. `run` gets a function that sets one element. */
    write(run) {
      const errors = [];
      run((element, value) => errors.push(set(element, value)));
      return errors.find((error) => error !== null) ?? null;
    },

    /** Sets a value whatever was set before; whether it was taken. */
    tell,

    /** The parts of a score go together; all but raw are optional in SCORM 1.2. */
    putScore(put, element, parts) {
      if (written[`${element}raw`] === parts.raw) {
        return;
      }
      scoreParts = scoreParts ?? partsOf(element);
      Object.entries(parts)
        .filter(([part]) => part === 'raw' || scoreParts.includes(part))
        .forEach(([part, value]) => put(element + part, value));
    },

    /** The names that an LMS has below an element. */
    partsOf,

    /** "true" alone is no proof: some LMSs answer it and report the failure as the last error. */
    commit() {
      const answer = call('Commit', '');
      const error = lastError();
      return answer === 'true' && error.code === '0' ? null : error;
    },

    close() {
      const error = call(terminate, '') === 'true' ? null : lastError();
      api = null;
      return error;
    },
  };
}

/** The parents first, then the window that opened this one and its parents. */
function find(window, object, initialize) {
  const openers = [() => window.opener, () => window.top.opener];
  return openers.reduce(
    (found, opener) => found || search(attempt(opener), object, initialize),
    search(window, object, initialize),
  );
}

function search(start, object, initialize) {
  let current = start;
  for (let level = 0; current && level < LEVELS; level++) {
    const here = current;
    const found = attempt(() => here[object]);
    if (attempt(() => typeof found[initialize]) === 'function') {
      return found;
    }
    const parent = attempt(() => here.parent);
    current = parent === here ? null : parent;
  }
  return null;
}

/** A window of another origin throws at every touch. */
function attempt(read) {
  try {
    return read() ?? null;
  } catch (error) {
    return null;
  }
}

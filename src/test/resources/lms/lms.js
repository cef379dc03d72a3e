/**
 * An LMS around the real scorm-again: gives it what was held, and writes down every call with its answer and error. Calls
 * go by SCORM 2004's names, which are 1.2's but for a prefix and one word.
 */

const log = { calls: [], messages: [] };

const RUN_TIMES = {
  SCORM12: { api: 'API', create: (settings) => new Scorm12API(settings), nameOf: (name) => `LMS${name.replace('Terminate', 'Finish')}` },
  SCORM2004: { api: 'API_1484_11', create: (settings) => new Scorm2004API(settings), nameOf: (name) => name },
};

const { api, create, nameOf } = RUN_TIMES[runTime];

const runtime = create({
  lmsCommitUrl: '/commit',
  logLevel: 3,
  mastery_override: false,
  onLogMessage: (level, message) => log.messages.push(`${level} ${message}`),
});
runtime.loadFromJSON(held, '');

const answers = ['GetLastError', 'GetErrorString', 'GetDiagnostic'];

/** What this LMS answers instead of scorm-again: values by element, and an error by function, which it calls a success. */
const instead = { values: {}, errors: {} };

function logged(name) {
  return (...values) => {
    let result = runtime[nameOf(name)](...values);
    if (name === 'GetValue' && values[0] in instead.values) {
      result = instead.values[values[0]];
    }
    if (name === 'GetLastError' && log.calls.at(-1).name in instead.errors) {
      result = instead.errors[log.calls.at(-1).name];
    }
    const types = values.map((value) => typeof value);
    const error = answers.includes(name) ? '0' : String(runtime[nameOf('GetLastError')]());
    log.calls.push({ name, values, types, result, error });
    return result;
  };
}

if (offersApi) {
  window[api] = Object.fromEntries(
    ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', ...answers].map((name) => [nameOf(name), logged(name)]),
  );
}

function frameIn(parent, attributes) {
  const frame = Object.assign(parent.document.createElement('iframe'), attributes);
  parent.document.body.append(frame);
  return frame.contentWindow;
}

function launch(attributes = {}) {
  frameIn(window, { src: '/package/index.html', ...attributes });
}

/** So many windows between the package and the API. */
function launchDeep(levels) {
  let parent = window;
  for (let level = 1; level < levels; level++) {
    parent = frameIn(parent, {});
  }
  frameIn(parent, { src: '/package/index.html' });
}

/** A window of another origin between the package and the API. */
function launchThroughForeign() {
  frameIn(window, { src: `http://127.0.0.1:${location.port}/foreign.html` });
}

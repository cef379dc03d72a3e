/** An LMS around the real scorm-again: gives it what was held, and writes down every call with its answer and error. */

const log = { calls: [], messages: [] };

const runtime = new Scorm12API({
  lmsCommitUrl: '/commit',
  logLevel: 3,
  mastery_override: false,
  onLogMessage: (level, message) => log.messages.push(`${level} ${message}`),
});
runtime.loadFromJSON(held, '');

const answers = ['LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic'];

/** What this LMS answers instead of scorm-again: values by element, and an error by function, which it calls a success. */
const instead = { values: {}, errors: {} };

function logged(name) {
  return (...values) => {
    let result = runtime[name](...values);
    if (name === 'LMSGetValue' && values[0] in instead.values) {
      result = instead.values[values[0]];
    }
    if (name === 'LMSGetLastError' && log.calls.at(-1).name in instead.errors) {
      result = instead.errors[log.calls.at(-1).name];
    }
    const types = values.map((value) => typeof value);
    log.calls.push({ name, values, types, result, error: answers.includes(name) ? '0' : runtime.LMSGetLastError() });
    return result;
  };
}

const API = Object.fromEntries(
  ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', ...answers].map((name) => [name, logged(name)]),
);
if (offersApi) {
  window.API = API;
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

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

function logged(name) {
  return (...values) => {
    const result = runtime[name](...values);
    log.calls.push({ name, values, result, error: answers.includes(name) ? '0' : runtime.LMSGetLastError() });
    return result;
  };
}

const API = Object.fromEntries(
  ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', ...answers].map((name) => [name, logged(name)]),
);
if (offersApi) {
  window.API = API;
}

function launch() {
  const frame = document.createElement('iframe');
  frame.src = '/package/index.html';
  document.body.append(frame);
}

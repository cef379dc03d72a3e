/** A clock that stands still, timers that wait for it, a window, and LMSs that take SCORM 1.2 or 2004 by the letter. */

export function fakeTime(start = Date.UTC(2026, 10, 24, 8, 0, 0)) {
  let now = start;
  let next = 1;
  const waiting = new Map();
  return {
    clock: () => now,
    timers: {
      setTimeout: (run, delay) => {
        waiting.set(next, { run, at: now + delay });
        return next++;
      },
      clearTimeout: (id) => waiting.delete(id),
    },
    waiting: () => waiting.size,
    pass(ms) {
      const end = now + ms;
      for (;;) {
        const due = [...waiting].filter(([, one]) => one.at <= end).sort((a, b) => a[1].at - b[1].at)[0];
        if (!due) {
          break;
        }
        waiting.delete(due[0]);
        now = Math.max(now, due[1].at);
        due[1].run();
      }
      now = end;
    },
  };
}

export function fakeWindow(api, name = 'API') {
  const window = new EventTarget();
  const document = new EventTarget();
  document.visibilityState = 'visible';
  Object.assign(window, { document, parent: window, top: window, opener: null, onpagehide: null });
  if (api) {
    window[name] = api;
  }
  return {
    window,
    show(state) {
      document.visibilityState = state;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    hidePage: () => window.dispatchEvent(new Event('pagehide')),
    online: () => window.dispatchEvent(new Event('online')),
  };
}

const INTERACTION_PARTS = 'id,objectives,time,type,correct_responses,weighting,student_response,result,latency';
const TYPES = ['true-false', 'choice', 'fill-in', 'matching', 'sequencing', 'numeric'];
const ID = /^[!-~]{1,255}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d\d)?$/;
const SPAN = /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/;
const RESULT = /^(correct|wrong|0\.\d\d)$/;
const PATTERNS = {
  choice: /^[a-z0-9](,[a-z0-9])*$/,
  'true-false': /^[tf]$/,
  'fill-in': /^.{1,255}$/,
  numeric: /^-?\d+(\.\d+)?$/,
  matching: /^[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9])*$/,
  sequencing: /^[a-z0-9](,[a-z0-9])*$/,
};

/** Every call is in `calls`; whatever is against the standard throws, which a real LMS would not do, and is in `illegal`. */
export function fakeLms({ held = {}, ...options } = {}) {
  const values = {
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.lesson_status': 'not attempted',
    'cmi.core.lesson_location': '',
    'cmi.core.score.raw': '',
    'cmi.core.score._children': 'raw,min,max',
    'cmi.suspend_data': '',
    'cmi.interactions._children': INTERACTION_PARTS,
    'cmi.interactions._count': '0',
    ...held,
  };
  return createLms(values, { prefix: 'LMS', terminate: 'Finish', legal: check }, options);
}

const PARTS_2004 = 'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description';

/** As above for SCORM 2004, with Moodle's forms where they are the stricter ones (its scorm_13.js). */
export function fakeLms2004({ held = {}, ...options } = {}) {
  const values = {
    'cmi.mode': 'normal',
    'cmi.credit': 'credit',
    'cmi.completion_status': 'unknown',
    'cmi.success_status': 'unknown',
    'cmi.progress_measure': '',
    'cmi.location': '',
    'cmi.score.raw': '',
    'cmi.score._children': 'max,raw,scaled,min',
    'cmi.suspend_data': '',
    'cmi.interactions._children': PARTS_2004,
    'cmi.interactions._count': '0',
    ...held,
  };
  return createLms(values, { prefix: '', terminate: 'Terminate', legal: check2004 }, options);
}

function createLms(values, { prefix, terminate, legal }, { without = [], initialise = 'true' }) {
  const lms = { values, calls: [], illegal: [], open: false, closed: false, refuse: null, error: '0', api: {}, kept: null };
  const call = (plain, run) => {
    const name = prefix + plain;
    lms.api[name] = (...args) => {
      if (args.some((arg) => typeof arg !== 'string')) {
        throw new TypeError(`${name} takes strings`);
      }
      lms.calls.push([name, ...args]);
      if (plain !== 'Initialize' && (!lms.open || lms.closed)) {
        throw new Error(`${name} outside of the visit`);
      }
      return run(...args);
    };
  };
  call('Initialize', () => {
    if (lms.open) {
      throw new Error('initialised twice');
    }
    lms.open = initialise === 'true';
    return initialise;
  });
  call('GetValue', (element) => {
    lms.error = element in values && !without.includes(element) ? '0' : '401';
    return lms.error === '0' ? values[element] : '';
  });
  call('SetValue', (element, value) => {
    if (lms.refuse?.startsWith('set')) {
      lms.error = '101';
      return 'false';
    }
    if (without.some((missing) => element.startsWith(missing))) {
      throw new Error(`${element} is not there`);
    }
    try {
      legal(lms, element, value);
    } catch (error) {
      lms.illegal.push(error.message);
      throw error;
    }
    values[element] = value;
    lms.error = '0';
    return 'true';
  });
  call('Commit', () => {
    if (lms.refuse === 'throw') {
      throw new Error('network');
    }
    if (lms.refuse === 'lie') {
      lms.error = '101';
      return 'true';
    }
    lms.error = lms.refuse ? '391' : '0';
    lms.kept = lms.refuse ? lms.kept : { ...values };
    return lms.refuse ? 'false' : 'true';
  });
  call(terminate, () => {
    lms.closed = true;
    return 'true';
  });
  lms.api[`${prefix}GetLastError`] = () => lms.error;
  lms.api[`${prefix}GetErrorString`] = (code) => `error ${code}`;
  lms.sets = (element) => lms.calls.filter(([name, e]) => name === `${prefix}SetValue` && (!element || e === element));
  lms.count = (name) => lms.calls.filter(([one]) => one === name).length;
  return lms;
}

function check(lms, element, value) {
  const bad = () => {
    throw new Error(`${element} = ${value} is not legal`);
  };
  const demand = (legal) => legal || bad();
  const interaction = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element);
  if (interaction) {
    const [, n, part] = interaction;
    const type = lms.values[`cmi.interactions.${n}.type`];
    if (part === 'id') {
      demand(ID.test(value) && n === lms.values['cmi.interactions._count']);
      lms.values['cmi.interactions._count'] = String(Number(n) + 1);
    } else {
      demand(Number(n) < Number(lms.values['cmi.interactions._count']));
    }
    const rules = {
      id: () => true,
      type: () => TYPES.includes(value),
      time: () => TIME.test(value),
      weighting: () => /^\d+$/.test(value),
      result: () => RESULT.test(value),
      latency: () => SPAN.test(value),
      student_response: () => PATTERNS[type].test(value),
    };
    demand((rules[part] ?? (() => /^correct_responses\.\d\.pattern$/.test(part) && PATTERNS[type].test(value)))());
    return;
  }
  const rules = {
    'cmi.core.lesson_status': () => ['incomplete', 'completed', 'failed', 'passed'].includes(value),
    'cmi.core.lesson_location': () => /^[ -~]{1,255}$/.test(value),
    'cmi.core.exit': () => value === 'suspend' || value === '',
    'cmi.core.session_time': () => SPAN.test(value),
    'cmi.core.score.raw': () => /^(100|\d?\d(\.\d\d?)?)$/.test(value),
    'cmi.core.score.min': () => value === '0',
    'cmi.core.score.max': () => value === '100',
    'cmi.suspend_data': () => /^[ -~]{1,4096}$/.test(value),
  };
  demand(element in rules && rules[element]());
}

const SHORT = '[A-Za-z0-9_.]{1,250}';
const DECIMAL = '-?[0-9]{1,5}(?:\\.[0-9]{1,18})?';
const listOf = (one) => new RegExp(`^${one}(?:\\[,\\]${one}){0,35}$`);
const PATTERNS_2004 = {
  choice: listOf(SHORT),
  'true-false': /^(true|false)$/,
  'fill-in': /^[^[\]{}\r\n]{1,250}$/,
  numeric: new RegExp(`^${DECIMAL}$`),
  matching: listOf(`${SHORT}\\[\\.\\]${SHORT}`),
  sequencing: listOf(SHORT),
};
const RANGE = new RegExp(`^${DECIMAL}\\[:\\]${DECIMAL}$`);
const TIME_2004 = /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,2}Z$/;
const INTERVAL = /^PT\d+H\d{1,2}M\d{1,2}(\.\d{1,2})?S$/;
const SHARE = /^(1|0|0\.\d{1,7})$/;

function check2004(lms, element, value) {
  const demand = (legal) => {
    if (!legal) {
      throw new Error(`${element} = ${value} is not legal`);
    }
  };
  const interaction = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element);
  if (interaction) {
    const [, n, part] = interaction;
    const type = lms.values[`cmi.interactions.${n}.type`];
    if (part === 'id') {
      demand(/^(?!urn:)\S{1,250}$/.test(value) && n === lms.values['cmi.interactions._count']);
      lms.values['cmi.interactions._count'] = String(Number(n) + 1);
    } else {
      demand(Number(n) < Number(lms.values['cmi.interactions._count']));
    }
    const rules = {
      id: () => true,
      type: () => value in PATTERNS_2004,
      description: () => /^[^{\r\n][^\r\n]{0,249}$/.test(value),
      timestamp: () => TIME_2004.test(value),
      weighting: () => /^\d+$/.test(value),
      result: () => /^(correct|incorrect|0\.\d\d)$/.test(value),
      latency: () => INTERVAL.test(value),
      learner_response: () => PATTERNS_2004[type].test(value),
    };
    const key = () => /^correct_responses\.\d\.pattern$/.test(part) && (type === 'numeric' ? RANGE : PATTERNS_2004[type]).test(value);
    demand((rules[part] ?? key)());
    return;
  }
  const rules = {
    'cmi.completion_status': () => ['incomplete', 'completed'].includes(value),
    'cmi.success_status': () => ['passed', 'failed'].includes(value),
    'cmi.progress_measure': () => SHARE.test(value),
    'cmi.location': () => /^[ -~]{1,1000}$/.test(value),
    'cmi.exit': () => value === 'suspend' || value === 'normal',
    'cmi.session_time': () => INTERVAL.test(value),
    'cmi.score.raw': () => /^(100|\d?\d(\.\d\d?)?)$/.test(value),
    'cmi.score.min': () => value === '0',
    'cmi.score.max': () => value === '100',
    'cmi.score.scaled': () => SHARE.test(value),
    'cmi.suspend_data': () => /^[ -~]{1,4096}$/.test(value),
    'adl.nav.request': () => ['exitAll', 'suspendAll'].includes(value),
  };
  demand(element in rules && rules[element]());
}

export function course(count = 1, { pages = ['p1', 'p2'], ends = ['e1', 'e2'], attempts = null } = {}) {
  const modules = Array.from({ length: count }, (_, i) => ({
    id: `modul-${i}`,
    fingerprint: `00000000000${i % 10}`,
    mastery: 80,
    attempts,
    pages,
    ends,
    items: 8,
  }));
  return { id: 'kurs', fingerprint: '0123456789ab', modules };
}

/** A clock that stands still, timers that wait for it, a window, and an LMS that takes SCORM 1.2 by the letter. */

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

export function fakeWindow(api) {
  const window = new EventTarget();
  const document = new EventTarget();
  document.visibilityState = 'visible';
  Object.assign(window, { document, parent: window, top: window, opener: null, onpagehide: null });
  if (api) {
    window.API = api;
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

/** Every call is in `calls`; whatever is against the standard throws, which a real LMS would not do. */
export function fakeLms({ held = {}, without = [], initialise = 'true' } = {}) {
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
  const lms = { values, calls: [], open: false, closed: false, refuse: null, error: '0', api: {}, kept: null };
  const call = (name, run) => {
    lms.api[name] = (...args) => {
      if (args.some((arg) => typeof arg !== 'string')) {
        throw new TypeError(`${name} takes strings`);
      }
      lms.calls.push([name, ...args]);
      if (name !== 'LMSInitialize' && (!lms.open || lms.closed)) {
        throw new Error(`${name} outside of the visit`);
      }
      return run(...args);
    };
  };
  call('LMSInitialize', () => {
    if (lms.open) {
      throw new Error('initialised twice');
    }
    lms.open = initialise === 'true';
    return initialise;
  });
  call('LMSGetValue', (element) => {
    lms.error = element in values && !without.includes(element) ? '0' : '401';
    return lms.error === '0' ? values[element] : '';
  });
  call('LMSSetValue', (element, value) => {
    if (lms.refuse?.startsWith('set')) {
      lms.error = '101';
      return 'false';
    }
    if (without.some((missing) => element.startsWith(missing))) {
      throw new Error(`${element} is not there`);
    }
    check(lms, element, value);
    values[element] = value;
    lms.error = '0';
    return 'true';
  });
  call('LMSCommit', () => {
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
  call('LMSFinish', () => {
    lms.closed = true;
    return 'true';
  });
  lms.api.LMSGetLastError = () => lms.error;
  lms.api.LMSGetErrorString = (code) => `error ${code}`;
  lms.sets = (element) => lms.calls.filter(([name, e]) => name === 'LMSSetValue' && (!element || e === element));
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

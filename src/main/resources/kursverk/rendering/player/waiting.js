// Answers that some run-times know at once and others only after a while.

/** Goes on with a value: at once, or when the promise of it is kept. */
export function whenKnown(value, goOn) {
  return isPromise(value) ? value.then(goOn) : goOn(value);
}

export function isPromise(value) {
  return typeof value?.then === 'function';
}

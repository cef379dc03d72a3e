/**
 * Answers for the LMS's statistics, each added behind the last one.
 *
 * An LMS sends all interactions of an attempt with every commit, and PHP and browsers cut it off at 1,000 elements or
 * 64 KiB. Beyond this much, answers are no longer told; status and score are.
 */

const MOST_ELEMENTS = 850;
const MOST_BYTES = 45000;
const INTERACTIONS = 'cmi.interactions.';

/**
 * @param api see api.js
 * @param elementsOf gives an answer's elements below cmi.interactions.n. in the order in which they are to be set; none
 *     for what is not reported
 * @param each {elements, bytes}: what one answer of an earlier visit takes up, which is not read back
 */
export function createRecording(api, elementsOf, each) {
  let known = null;
  let count = 0;
  let elementsTold = 0;
  let bytesTold = 0;

  function begin() {
    known = api.partsOf(INTERACTIONS);
    count = known.length === 0 ? 0 : parseInt(api.get(`${INTERACTIONS}_count`), 10) || 0;
    elementsTold = count * each.elements;
    bytesTold = count * each.bytes;
  }

  return {
    /** Another visit begins. */
    reset() {
      known = null;
    },

    record(answer) {
      if (known === null) {
        begin();
      }
      const prefix = `${INTERACTIONS}${count}.`;
      const elements = elementsOf(answer).filter(([name]) => known.includes(name.split('.')[0]));
      elementsTold += elements.length;
      bytesTold += elements.reduce((sum, [name, value]) => sum + sizeOf(prefix + name, value), 0);
      if (elements[0]?.[0] !== 'id' || elementsTold > MOST_ELEMENTS || bytesTold > MOST_BYTES) {
        return;
      }
      if (elements.filter(([name, value]) => api.tell(prefix + name, value)).length > 0) {
        count++;
      }
    },
  };
}

/** In the body of a form, as Moodle sends it. */
function sizeOf(element, value) {
  return element.length + encodeURIComponent(value).length + 2;
}

// The graph of a scenario, without any page: pure functions.

const COMPARE = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
};

function holds(when, values) {
  return (when ?? []).every(([variable, sign, value]) => COMPARE[sign](values[variable], value));
}

function startValues(story) {
  return Object.fromEntries(story.variables.map((variable) => [variable.id, variable.start]));
}

function after(story, choice, values) {
  const changed = { ...values };
  for (const { id, min, max } of story.variables) {
    changed[id] = Math.min(max, Math.max(min, changed[id] + (choice.effects?.[id] ?? 0)));
  }
  return { to: choice.next.find((one) => holds(one.when, changed)).to, values: changed };
}

function situationAt(story, id) {
  return story.situations.find((situation) => situation.id === id);
}

function availableIn(situation, values) {
  return situation === undefined
    ? []
    : situation.choices.map((choice, index) => index).filter((index) => holds(situation.choices[index].when, values));
}

/**
 * Where some choices lead. An index that is no choice there ends the road at that point.
 *
 * @param chosen indexes of choices, from the start
 * @returns {{at: string, values: object, available: number[], steps: object[]}}
 */
export function follow(story, chosen) {
  let at = story.start;
  let values = startValues(story);
  const steps = [];
  for (const index of chosen) {
    const situation = situationAt(story, at);
    const available = availableIn(situation, values);
    if (!available.includes(index)) {
      break;
    }
    const choice = situation.choices[index];
    steps.push({
      situation: at,
      choice: choice.id,
      points: choice.points,
      others: available.filter((one) => one !== index).map((one) => situation.choices[one].id),
    });
    ({ to: at, values } = after(story, choice, values));
  }
  return { at, values, available: availableIn(situationAt(story, at), values), steps };
}

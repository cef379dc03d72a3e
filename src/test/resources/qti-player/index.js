/* global Vue, qti3Player */
// Loads an item into the player of others, and ends the attempt; each answers when the player says that it is done.
const PATIENCE = 15_000
const within = (promise, what) => Promise.race([
  promise,
  new Promise((resolve, reject) => setTimeout(() => reject(new Error(what + ' never came')), PATIENCE))
])
let ready
let loaded
let ended
const playerReady = new Promise((resolve) => { ready = resolve })

Vue.config.productionTip = false
new Vue({
  render: (create) => create(qti3Player, {
    props: { suppressAlertMessages: true, suppressInvalidResponseMessages: true },
    on: {
      notifyQti3PlayerReady: (player) => ready(player),
      notifyQti3ItemReady: () => loaded(),
      notifyQti3EndAttemptCompleted: (data) => ended(data.state)
    }
  })
}).$mount('#app')

// How an interaction keeps the order of what it shows: here, as the file has it.
const stateOf = (item, identifier) => {
  const interaction = item.querySelector(`[response-identifier="${identifier}"]`)
  const ids = (parent, names) => [...parent.querySelectorAll(names)].map((choice) => choice.getAttribute('identifier'))
  return {
    order: ids(interaction, 'qti-simple-choice, qti-gap-text, qti-inline-choice'),
    orders: [...interaction.querySelectorAll('qti-simple-match-set')]
      .map((set) => ids(set, 'qti-simple-associable-choice'))
  }
}

let count = 0

window.load = async (item, responses) => {
  // The player does not show the same item anew, so each has a title of its own.
  const xml = item.replace(' title="', ` title="${++count} `)
  const player = await within(playerReady, 'the player')
  const configuration = {
    guid: 'item',
    status: 'interacting',
    sessionControl: { max_attempts: 0, show_feedback: true, validate_responses: false }
  }
  if (responses) {
    configuration.state = {
      identifier: 'item',
      guid: 'item',
      contextVariables: [],
      templateVariables: [],
      outcomeVariables: [],
      validationMessages: [],
      responseVariables: responses.map((response) => ({
        ...response,
        state: stateOf(new DOMParser().parseFromString(xml, 'application/xml'), response.identifier)
      }))
    }
  }
  const done = new Promise((resolve) => { loaded = resolve })
  player.loadItemFromXml(xml, configuration)
  await within(done, 'the item')
}

window.end = async () => {
  const player = await within(playerReady, 'the player')
  const done = new Promise((resolve) => { ended = resolve })
  player.endAttempt('done')
  return JSON.stringify(await within(done, 'the outcome'))
}

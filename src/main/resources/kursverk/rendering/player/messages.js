// What the player says, in the page's language; the texts come with the page.

let texts = {};

export function useMessages(ofPage) {
  texts = ofPage;
}

/** The text of a key with {0}, {1} … filled in. */
export function say(key, ...values) {
  return values.reduce((text, value, index) => text.replaceAll(`{${index}}`, value), texts[key]);
}

/** Hundredths of a per cent as one reads them: 8750 → "87,5" in Swedish. */
export function percent(hundredths) {
  return (hundredths / 100).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 2 });
}

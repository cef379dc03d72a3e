// What the player says, in the page's language; the texts come with the page.

let texts = {};
let variant = '';

/** @param ofVariant where a run-time says something of its own, it has the key with this and a full stop before it */
export function useMessages(ofPage, ofVariant) {
  texts = ofPage;
  variant = ofVariant;
}

/** The text of a key with {0}, {1} … filled in. */
export function say(key, ...values) {
  const text = texts[`${variant}.${key}`] ?? texts[key];
  return values.reduce((filled, value, index) => filled.replaceAll(`{${index}}`, value), text);
}

/** Hundredths of a per cent as one reads them: 8750 → "87,5" in Swedish. */
export function percent(hundredths) {
  return (hundredths / 100).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 2 });
}

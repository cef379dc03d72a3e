// The little that the player needs of the document.

export function first(selector, root = document) {
  return root.querySelector(selector);
}

export function all(selector, root = document) {
  return [...root.querySelectorAll(selector)];
}

/** An element with attributes and children; a string child is text, null is left out. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Shows or hides; what is hidden is hidden from screen readers too. */
export function show(node, visible) {
  node.hidden = !visible;
}

export function replaceChildren(node, ...children) {
  node.replaceChildren(...children.filter((child) => child !== null));
}

/** Moves focus, and with it the screen reader, to something that is no control. */
export function lead(node, { top = false } = {}) {
  if (top) {
    window.scrollTo(0, 0);
  }
  node.focus({ preventScroll: top });
}

/** The text of a node as one line. */
export function words(node) {
  return node.textContent.replace(/\s+/g, ' ').trim();
}

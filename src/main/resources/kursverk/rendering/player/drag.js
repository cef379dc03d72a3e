// Dragging, on top of buttons and lists that do the same: nobody needs it.

/**
 * Lets what matches `things` be dragged within `area`.
 *
 * @param drop called with the thing, what it was dropped on, and whether it was dropped on that one's lower half
 * @param targets what it may be dropped on; the other things when left out
 */
export function dragOnto(area, things, drop, targets = things) {
  if (area.dataset.drags) {
    return;
  }
  area.dataset.drags = 'on';
  let dragged = null;
  const target = (event) => {
    const found = dragged && !event.target.closest('fieldset')?.disabled ? event.target.closest(targets) : null;
    return found === dragged ? null : found;
  };
  area.querySelectorAll(things).forEach((thing) => {
    thing.draggable = true;
  });
  area.addEventListener('dragstart', (event) => {
    dragged = event.target.closest(things);
    event.dataTransfer?.setData('text/plain', '');
  });
  area.addEventListener('dragover', (event) => {
    if (target(event)) {
      event.preventDefault();
    }
  });
  area.addEventListener('drop', (event) => {
    const onto = target(event);
    if (onto) {
      event.preventDefault();
      const box = onto.getBoundingClientRect();
      drop(dragged, onto, event.clientY > box.top + box.height / 2);
    }
    dragged = null;
  });
  area.addEventListener('dragend', () => {
    dragged = null;
  });
}

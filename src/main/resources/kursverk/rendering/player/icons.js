// Small drawings that stand beside a word, never instead of it.

const PATHS = {
  correct: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z', 'm8 12 3 3 5-6'],
  partial: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z', 'M8 12h8'],
  wrong: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z', 'm9 9 6 6m0-6-6 6'],
  none: ['M5 4h14v16H5Z', 'M8 9h8M8 13h8'],
};

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name) {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  for (const shape of PATHS[name]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', shape);
    drawing.append(path);
  }
  return drawing;
}

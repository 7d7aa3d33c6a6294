// Widths of texts, measured once on a canvas and scaled: never by laying the page out.
const BASE = 100;
const known = new Map();
let pen = null;

export function measure(text, px, weight) {
  if (!text) return 0;
  const key = `${weight}${text}`;
  if (!known.has(key)) {
    if (known.size > 20000) known.clear();
    known.set(key, widthOf(text, weight));
  }
  return known.get(key) * px / BASE;
}

function widthOf(text, weight) {
  if (!pen) pen = document.createElement('canvas').getContext('2d');
  pen.font = `${weight} ${BASE}px ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(text).width;
}

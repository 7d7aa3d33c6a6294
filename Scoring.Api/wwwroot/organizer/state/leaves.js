// How a document lies on sheets of A4: which rows on which leaf, so that every leaf has its own foot with page and pages. No DOM.
// Heights are reckoned from texts and widths in millimetres; a leaf keeps some room, because scripts and printers differ.

export const WIDTH = 182;
const UPRIGHT = { width: WIDTH, height: 265 };
const LYING = { width: 269, height: 178 };
const FOOT = 10.5;
const TITLE = 12;
const FACT_LINE = 6.5;
const HEADINGS = 7.8;
const SIGNS = { row: 12, around: 6 };
const AGAIN = 7.2;

const LINE = { text: 4.98, small: 3.84 };
const EM = { text: 3.6, small: 2.85 };
const PADDING = { across: 3.4, down: 2.65 };

// In ems: what is written in Chinese is as wide as it is high.
export function widthOf(text) {
  let width = 0;
  for (const letter of text) width += letter.codePointAt(0) > 0x2000 ? 1 : /[A-Z0-9mw@%]/.test(letter) ? 0.66 : 0.56;
  return width;
}

export function linesIn(text, millimetres, size = 'text') {
  const room = Math.max(millimetres - PADDING.across, EM[size]);
  return text.split('\n').reduce((sum, line) => sum + linesOf(line, widthOf(line) * EM[size], room), 0);
}

// How wide a column must be for a text to stand in one line.
export function widthFor(text) {
  return Math.ceil(widthOf(text) * EM.text + PADDING.across);
}

// Words are not cut: what breaks in a script with spaces leaves some of each line empty.
function linesOf(line, width, room) {
  const lines = width / room;
  return lines <= 1 ? 1 : Math.ceil(/[A-Za-z] [A-Za-z]/.test(line) ? lines * 1.08 : lines);
}

// A cell is { text, small }; a row has cells, or one cell over all columns.
export function heightOf(row, columns) {
  const cellHeight = (cell, width) =>
    (cell.text ? linesIn(cell.text, width) * LINE.text : 0) +
    (cell.small || []).reduce((sum, text) => sum + linesIn(text, width, 'small') * LINE.small, 0);
  const heights = row.over ? [cellHeight(row.over, widthOfAll(columns))] : row.cells.map((cell, i) => cellHeight(cell, columns[i].width));
  return Math.max(row.least || 0, Math.max(LINE.text, ...heights) + PADDING.down);
}

export function headHeight(doc) {
  return TITLE + (doc.sub ? linesIn(doc.sub, paperOf(doc).width) * LINE.text : 0) + Math.ceil(doc.facts.length / 3) * FACT_LINE + headings(doc);
}

// Names of sheets in narrow columns take several lines.
function headings({ columns }) {
  return Math.max(HEADINGS, heightOf({ cells: columns.map((column) => ({ text: column.label || '' })) }, columns));
}

// The rows of each leaf. Signatures stand on the last leaf, never alone on one that could hold a row; a heading never ends a leaf.
export function leavesOf(doc) {
  const room = (first) => paperOf(doc).height - FOOT - (first ? headHeight(doc) : AGAIN + headings(doc));
  const leaves = [[]];
  let left = room(true);
  for (const row of doc.rows) {
    const height = heightOf(row, doc.columns);
    const last = leaves[leaves.length - 1];
    if (height > left && last.length) {
      const begun = cut(last, 0);
      leaves.push(begun);
      left = room(false) - begun.reduce((sum, one) => sum + heightOf(one, doc.columns), 0);
    }

    leaves[leaves.length - 1].push(row);
    left -= height;
  }

  if (doc.signs.length && left < SIGNS.around + SIGNS.row * Math.ceil(doc.signs.length / 2)) {
    leaves.push(cut(leaves[leaves.length - 1], 1));
  }

  return leaves;
}

// Takes the last rows off a leaf, with the headings above them; a leaf is never left empty.
function cut(leaf, rows) {
  let from = leaf.length - rows;
  while (from > 0 && leaf[from - 1].heading) from--;
  return from > 0 ? leaf.splice(from) : [];
}

// Columns with a width of their own keep it; the others share what is left by weight.
export function spread(columns, lying = false) {
  const { width } = lying ? LYING : UPRIGHT;
  const fixed = columns.reduce((sum, column) => sum + (column.width || 0), 0);
  const weights = columns.reduce((sum, column) => sum + (column.width ? 0 : column.weight || 1), 0);
  return columns.map((column) => ({ ...column, width: column.width || ((width - fixed) * (column.weight || 1)) / weights }));
}

// A document may lie on its side.
function paperOf(doc) {
  return doc.lying ? LYING : UPRIGHT;
}

function widthOfAll(columns) {
  return columns.length ? columns.reduce((sum, column) => sum + column.width, 0) : WIDTH;
}

// The recorder's grid: contestants down, aspects across; what is typed, and whether a row can be saved. No DOM.
import { linesOf } from './sheets.js';

// What the judge's seat marks: aspects of its own number, the clock and the outcome at the first seat.
export function columnsOf(sheet, seat) {
  const own = new Map((sheet.aspects || []).map((aspect) => [aspect.id, aspect]));
  const columns = linesOf(sheet).filter((line) => {
    if (line.key === '@time') return seat === 1;
    const aspect = own.get(line.key.split('/')[0]);
    return aspect.from === undefined && (aspect.judges === undefined || seat <= aspect.judges);
  });
  return seat === 1 ? [...columns, { key: '@outcome', kind: 'outcome', name: null, max: null }] : columns;
}

// Rows of one judge, by heat and bench.
export function rowsOf(paper, contestants, judge) {
  const people = new Map(contestants.map((one) => [one.id, one]));
  return paper
    .filter((row) => row.judge === judge && (row.seat > 0 || row.version > 0))
    .map((row) => ({ ...row, person: people.get(row.contestant) || { id: row.contestant, name: row.contestant } }))
    .sort((a, b) => natural(a.person.heat, b.person.heat) || natural(a.person.bench, b.person.bench) || natural(a.contestant, b.contestant));
}

// first: what is not entered or has to come again; second: what somebody else entered and nobody confirmed.
export function stateOf(row, mode, me) {
  if (row.cause) return mode === 'first' && row.open ? 'again' : 'waiting';
  if (mode === 'second') {
    if (row.version === 0 || !row.enteredBy) return 'waiting';
    if (row.confirmedBy) return 'confirmed';
    return row.enteredBy === me ? 'own' : 'ready';
  }

  if (row.version > 0) return row.confirmedBy ? 'confirmed' : row.enteredBy ? 'entered' : 'tablet';
  return row.open ? 'ready' : 'closed';
}

const ON_RECORD = ['entered', 'confirmed', 'tablet'];

export function isWritable(state, correcting) {
  return state === 'ready' || state === 'again' || (correcting !== undefined && ON_RECORD.includes(state));
}

// Typed with a full-width keyboard it is still a number.
export function clean(text) {
  return text.trim().replace(/[０-９．－]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/^\+/, '').replace(/^\./, '0.');
}

export function lacking(columns, values) {
  if (values['@outcome']) return [];
  return columns.filter((column) => column.key !== '@time' && column.key !== '@outcome' && !clean(values[column.key] || ''));
}

export function marksOf(columns, values) {
  const marks = {};
  for (const { key } of columns) {
    const text = clean(values[key] || '');
    if (text) marks[key] = key === '@time' ? timeOf(text) : text;
  }

  return marks;
}

// 3:42 is written on the paper, seconds are recorded.
function timeOf(text) {
  const parts = /^(\d+)[:：](\d{1,2}(?:\.\d+)?)$/.exec(text);
  return parts ? String(Number(parts[1]) * 60 + Number(parts[2])) : text;
}

// Where a key leads: Enter and → the next cell, at the end of the row it is to be saved; arrows up and down the same column.
export function move(key, at, size) {
  if (key === 'ArrowUp') return at.row > 0 ? { ...at, row: at.row - 1 } : at;
  if (key === 'ArrowDown') return at.row < size.rows - 1 ? { ...at, row: at.row + 1 } : at;
  if (key === 'ArrowLeft') return at.column > 0 ? { ...at, column: at.column - 1 } : at;
  if (key !== 'Enter' && key !== 'ArrowRight') return null;
  if (at.column < size.columns - 1) return { ...at, column: at.column + 1 };
  return key === 'Enter' ? { ...at, save: true } : at;
}

function natural(a, b) {
  if (a === b) return 0;
  if (!a || !b) return a ? -1 : 1;
  return a.localeCompare(b, 'zh', { numeric: true });
}

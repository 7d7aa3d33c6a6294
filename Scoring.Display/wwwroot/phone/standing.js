// One contestant's standing, out of the row of the board that everybody sees: nothing else is asked for. No DOM.
import { knows, pick, say, seatOf } from '../live/words.js';

// #{key} → the key; null where no row is meant.
export function keyIn(hash) {
  if (hash.length < 2) return null;
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return null;
  }
}

export const hashOf = key => `#${encodeURIComponent(key)}`;

// Null: the board does not show this contestant, or does so no longer.
export function standingOf(language, board, key) {
  const row = board.rows.find(one => one.key === key);
  if (!row) return null;
  const seat = seatOf(language, row);
  const marks = row.marks || [];
  return {
    place: row.place || '–',
    medal: medalOf(board, row),
    name: row.name || seat,
    under: [row.organisation, row.name && seat].filter(Boolean).join(' · '),
    status: statusOf(language, row),
    total: row.share || row.total || '',
    more: row.share ? row.total : '',
    awards: (row.awards || []).map(award => pick(language, award)),
    marks: board.columns.map((column, n) => ({
      name: [pick(language, column.name), column.weight].filter(Boolean).join(' '),
      mark: marks[n] || '–',
      of: marks[n] && column.max ? column.max : '',
      full: (row.bars && row.bars[n]) || 0,
    })),
  };
}

export const medalOf = (board, row) => (board.kind === 'total' && /^[123]$/.test(row.place || '') ? ` medal${row.place}` : '');

export function statusOf(language, row) {
  if (row.status === 'marking') return `${say(language, 'marked')} ${row.marked}/${row.of}`;
  return row.status !== 'placed' && knows(row.status) ? say(language, row.status) : '';
}

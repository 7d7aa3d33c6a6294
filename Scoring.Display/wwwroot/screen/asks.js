// What the rows of a board say, cell by cell: the same for measuring and for showing.
import { pick, say, seatOf } from '../live/words.js';

// Room for a usual figure from the start, so that the first one does not push everything aside.
const USUAL = '88.88';
const WITHOUT_PLACE = ['guest', 'incomplete', 'absent', 'withdrawn', 'disqualified'];

export const nameOf = (language, row) => row.name || seatOf(language, row);

export function underOf(language, row) {
  return [row.organisation, row.name ? seatOf(language, row) : ''].filter(Boolean)[0] || '';
}

// A station's rows stand in the order of its benches; with several heats a bench alone would be said of several people.
export const placeOf = (row, board) => (board.kind === 'station' ? [row.heat, row.bench].filter(Boolean).join('-') : row.place) || '–';

export const countOf = row => (row.of ? `${row.marked}/${row.of}` : '');

export const totalOf = row => row.share || row.total || '';

export const statusOf = (language, row) => (WITHOUT_PLACE.includes(row.status) ? say(language, row.status) : '');

export const endOf = (language, row) => totalOf(row) || statusOf(language, row) || (row.of ? `${row.marked} / ${row.of}` : '');

export const headingOf = (language, column) => [pick(language, column.name), column.weight].filter(Boolean).join(' ');

export function asksOf(board, rows, language) {
  const organisations = board.rows.map(row => underOf(language, row)).filter(Boolean);
  return {
    rows,
    // Between place and name: how a place moved or, where there are no places, how much is marked.
    second: board.kind === 'total' ? ['▲88'] : board.rows.map(countOf),
    names: board.rows.map(row => nameOf(language, row)),
    places: board.rows.map(row => placeOf(row, board)),
    organisations,
    parts: board.columns.map((column, n) => ({
      heading: headingOf(language, column),
      marks: board.rows.map(row => row.marks[n] || '').concat(USUAL),
    })),
    totals: board.rows.map(totalOf).concat(board.shows === 'marks' ? USUAL : []),
    words: board.rows.filter(row => !totalOf(row)).map(row => endOf(language, row)),
    heading: {
      place: say(language, { station: 'bench', soFar: 'order' }[board.kind] || 'place'),
      second: board.kind === 'total' ? '' : say(language, 'marked'),
      name: board.rows.some(row => row.name) ? say(language, board.subject || 'contestant') : say(language, 'bench'),
      organisation: organisations.length && board.rows.some(row => row.organisation) ? say(language, 'organisation') : '',
      total: say(language, totalHeading(board)),
    },
  };
}

// Where the lowest total wins there is no share of the possible, only the sum so far.
function totalHeading(board) {
  if (board.kind === 'soFar') return board.rows.some(row => row.total && !row.share) ? 'sumSoFar' : 'soFar';
  return board.rows.some(totalOf) ? 'total' : 'marked';
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBefore, moved } from '../../Scoring.Display/wwwroot/live/board.js';

const at = seq => ({ epoch: 1, seq });
const BOARD = {
  id: 'icv/driving/total', version: at(4), marked: 2, top: 3,
  rows: [{ key: 'a', place: '1', total: '90' }, { key: 'b', place: '2', total: '80' }, { key: 'c', place: '3', total: '70', share: '5%' }],
};
const delta = more => ({ board: BOARD.id, from: at(4), to: at(7), head: {}, rows: [], removed: [], moved: [], ...more });

test('a delta changes only what it names', () => {
  const { board, gap } = moved(BOARD, delta({ head: { marked: 3 }, rows: [{ key: 'b', total: '85' }] }));

  assert.equal(gap, false);
  assert.equal(board.marked, 3);
  assert.deepEqual(board.version, at(7));
  assert.deepEqual(board.rows[1], { key: 'b', place: '2', total: '85' });
  assert.equal(board.rows[0], BOARD.rows[0]);
});

test('null takes a property away', () => {
  const { board } = moved(BOARD, delta({ head: { top: null }, rows: [{ key: 'c', share: null }] }));

  assert.ok(!('top' in board));
  assert.deepEqual(board.rows[2], { key: 'c', place: '3', total: '70' });
});

test('rows are taken out and put in where the delta says', () => {
  const { board } = moved(BOARD, delta({ rows: [{ key: 'd', place: '2' }], removed: ['b'], moved: [['c', 0], ['d', 1]] }));

  assert.deepEqual(board.rows.map(row => row.key), ['c', 'd', 'a']);
});

test('what was seen already changes nothing', () => {
  const { board, gap } = moved({ ...BOARD, version: at(7) }, delta({ head: { marked: 9 } }));

  assert.equal(gap, false);
  assert.equal(board.marked, 2);
});

test('a missed step is a gap and leaves the board as it was', () => {
  const behind = { ...BOARD, version: at(3) };

  assert.deepEqual(moved(behind, delta()), { board: behind, gap: true });
  assert.equal(moved(undefined, delta()).gap, true);
});

test('a delta that moves an unknown row is a gap', () => {
  assert.equal(moved(BOARD, delta({ moved: [['x', 0]] })).gap, true);
});

test('a higher epoch is later whatever the sequence', () => {
  assert.ok(isBefore({ epoch: 1, seq: 900 }, { epoch: 2, seq: 1 }));
  assert.ok(!isBefore({ epoch: 2, seq: 1 }, { epoch: 1, seq: 900 }));
});

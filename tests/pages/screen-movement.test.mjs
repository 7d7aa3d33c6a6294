import assert from 'node:assert/strict';
import { test } from 'node:test';
import { between, changedKeys, glides, spotOf } from '../../Scoring.Display/wwwroot/screen/glide.js';
import { movementOf, remembered, still } from '../../Scoring.Display/wwwroot/screen/movement.js';

const row = (key, place, total = '80.00') => ({ key, place, total, marks: [], status: 'placed' });
const board = (...rows) => ({ rows });
const FIT = { perColumn: 5, columns: 1, columnWidth: 1000, gutter: 0, row: 80 };

test('a row that rose two places says two', () => {
  const before = board(row('a', '1'), row('b', '2'), row('c', '3'));
  const after = board(row('c', '1'), row('a', '2'), row('b', '3'));
  const memory = remembered(still(before), before, after, 50000);

  assert.deepEqual(after.rows.map(r => movementOf(memory, r)), [2, -1, -1]);
});

test('a change of figures alone leaves the movement as it was', () => {
  const before = board(row('a', '1'), row('b', '2'));
  const swapped = board(row('b', '1'), row('a', '2'));
  const memory = remembered(still(before), before, swapped, 50000);

  assert.equal(remembered(memory, swapped, board(row('b', '1', '99.00'), row('a', '2')), 90000), memory);
});

test('changes close together are one change, a later one starts anew', () => {
  const orders = [['a', 'b', 'c'], ['a', 'c', 'b'], ['c', 'a', 'b'], ['c', 'b', 'a']];
  const boards = orders.map(keys => board(...keys.map((key, n) => row(key, `${n + 1}`))));
  let memory = remembered(still(boards[0]), boards[0], boards[1], 50000);
  memory = remembered(memory, boards[1], boards[2], 53000);
  assert.equal(movementOf(memory, boards[2].rows[0]), 2);

  memory = remembered(memory, boards[2], boards[3], 90000);
  assert.equal(movementOf(memory, boards[3].rows[0]), 0);
});

test('who is new or has no place did not move', () => {
  const memory = still(board(row('a', '1')));

  assert.equal(movementOf(memory, row('x', '2')), null);
  assert.equal(movementOf(memory, row('a', undefined)), null);
});

test('rows stand down the first column, then down the second', () => {
  const two = { ...FIT, columns: 2, gutter: 40 };

  assert.deepEqual(spotOf(4, two), { x: 0, y: 320 });
  assert.deepEqual(spotOf(5, two), { x: 1040, y: 0 });
});

test('a glide is from slot to slot, and who stays where it is does not move', () => {
  const none = new Map();
  const plan = glides(['a', 'b', 'c'], ['c', 'b', 'a'], none, none, FIT);

  assert.deepEqual(plan, [
    { key: 'c', kind: 'move', from: { x: 0, y: 160 }, to: { x: 0, y: 0 } },
    { key: 'a', kind: 'move', from: { x: 0, y: 0 }, to: { x: 0, y: 160 } },
  ]);
});

test('rows enter and leave on the side of the page they come from and go to', () => {
  const was = new Map([['a', 0], ['b', 0], ['up', -1], ['down', 1]]);
  const is = new Map([['up', 0], ['down', 0], ['a', -1], ['b', 1]]);
  const plan = new Map(glides(['a', 'b'], ['up', 'down'], was, is, FIT).map(step => [step.key, step]));

  assert.equal(plan.get('up').from.y, -80);
  assert.equal(plan.get('down').from.y, 400);
  assert.equal(plan.get('a').to.y, -80);
  assert.equal(plan.get('b').to.y, 400);
});

test('a total counts up with its own decimals and ends exactly where it should', () => {
  assert.equal(between('80.00', '90.50', 0.5), '85.25');
  assert.equal(between('80.00', '90.50', 1), '90.50');
  assert.equal(between('', '90.50', 0.5), '90.50');
  assert.equal(between('3', '未参加', 0.5), '未参加');
});

test('only rows with other figures are lit', () => {
  const before = board(row('a', '1', '90.00'), row('b', '2', '80.00'));
  const after = board(row('b', '1', '95.00'), row('a', '2', '90.00'));

  assert.deepEqual(changedKeys(before, after), ['b']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, columnsOf, isWritable, lacking, marksOf, move, rowsOf, stateOf } from '../../Scoring.Api/wwwroot/organizer/state/paper.js';

const sheet = { timed: true, aspects: [
  { id: 'a1', kind: 'points', max: 5, judges: 1 },
  { id: 'a2', kind: 'points', max: 10 },
  { id: 'a3', kind: 'time', max: 5, from: '@time' },
] };
const keys = (seat) => columnsOf(sheet, seat).map(({ key }) => key);

test('a seat has its own columns: clock, measured aspect and outcome are the first seat’s', () => {
  assert.deepEqual(keys(1), ['@time', 'a1', 'a2', '@outcome']);
  assert.deepEqual(keys(2), ['a2']);
});

test('a row is complete with every aspect or an outcome, and is sent as typed on paper', () => {
  const columns = columnsOf(sheet, 1);
  assert.deepEqual(lacking(columns, { a1: '3' }).map(({ key }) => key), ['a2']);
  assert.deepEqual(lacking(columns, { '@outcome': 'stopped' }), []);
  assert.deepEqual(marksOf(columns, { '@time': '3:42', a1: ' ３．５ ', a2: '.5' }), { '@time': '222', a1: '3.5', a2: '0.5' });
  assert.equal(clean('+7'), '7');
});

test('Enter goes on and saves at the end of the row; arrows stay within the grid', () => {
  const size = { rows: 2, columns: 2 };
  assert.deepEqual(move('Enter', { row: 0, column: 0 }, size), { row: 0, column: 1 });
  assert.deepEqual(move('Enter', { row: 0, column: 1 }, size), { row: 0, column: 1, save: true });
  assert.deepEqual(move('ArrowDown', { row: 1, column: 1 }, size), { row: 1, column: 1 });
  assert.deepEqual(move('ArrowUp', { row: 1, column: 1 }, size), { row: 0, column: 1 });
  assert.equal(move('5', { row: 0, column: 0 }, size), null);
});

test('the second entry is for another person, once, and only of what came from paper', () => {
  const row = { version: 1, enteredBy: 'recorder:r1', open: true };
  assert.equal(stateOf(row, 'second', 'recorder:r1'), 'own');
  assert.equal(stateOf(row, 'second', 'recorder:r2'), 'ready');
  assert.equal(stateOf({ ...row, confirmedBy: 'recorder:r2' }, 'second', 'recorder:r3'), 'confirmed');
  assert.equal(stateOf({ version: 1, open: true }, 'second', 'recorder:r2'), 'waiting');
});

test('what is entered is opened again by a correction only; what has to come again is open', () => {
  assert.equal(isWritable(stateOf({ version: 1, enteredBy: 'x', open: true }, 'first', 'x'), undefined), false);
  assert.equal(isWritable('entered', 'typed wrong'), true);
  assert.equal(stateOf({ version: 1, enteredBy: 'x', cause: 'retest', open: true }, 'first', 'x'), 'again');
});

test('rows are those of the judge, by heat and bench', () => {
  const people = [{ id: 'c1', heat: '2', bench: '1' }, { id: 'c2', heat: '1', bench: '10' }, { id: 'c3', heat: '1', bench: '2' }];
  const paper = ['c1', 'c2', 'c3'].map((contestant) => ({ contestant, judge: 'j1', seat: 1, version: 0 }));
  assert.deepEqual(rowsOf([...paper, { contestant: 'c1', judge: 'j2', seat: 2 }], people, 'j1').map(({ contestant }) => contestant), ['c3', 'c2', 'c1']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf, keyIn, standingOf } from '../../Scoring.Display/wwwroot/phone/standing.js';

const BOARD = {
  kind: 'total',
  columns: [{ id: 't', name: { zh: '理论', en: 'Theory' }, weight: '30%', max: '100' }, { id: 'p', name: { zh: '实操', en: 'Practical' } }],
  rows: [
    { key: 'c1', place: '2', heat: '1', bench: '3', name: '郑佳怡', organisation: '富维', marks: ['70.00', null], bars: [700, null], total: '70.00', status: 'placed' },
    { key: '1-4', place: '5', heat: '1', bench: '4', status: 'incomplete' },
  ],
};

test('a standing is the row of the board and its columns, nothing else', () => {
  assert.deepEqual(standingOf('en', BOARD, 'c1'), {
    place: '2', medal: ' medal2', name: '郑佳怡', under: '富维 · Heat 1-3', status: '', total: '70.00', more: '', awards: [],
    marks: [{ name: 'Theory 30%', mark: '70.00', of: '100', full: 700 }, { name: 'Practical', mark: '–', of: '', full: 0 }],
  });
});

test('where only benches are public, heat and bench stand for the name and no mark is shown', () => {
  const { name, under, total, status } = standingOf('zh', { ...BOARD, columns: [] }, '1-4');
  assert.deepEqual([name, under, total, status], ['1场-4', '', '', '未评完']);
});

test('a contestant the board does not show has no standing', () => {
  assert.equal(standingOf('zh', BOARD, 'c9'), null);
});

test('an address without a row, or with a broken one, is the list', () => {
  assert.deepEqual(['', '#', '#%E0%A4%A'].map(keyIn), [null, null, null]);
  assert.equal(keyIn(hashOf('1场/4')), '1场/4');
});

test('the share of a board that is still running stands before the points', () => {
  const running = { kind: 'soFar', columns: [], rows: [{ key: 'a', place: '1', share: '70.83%', total: '42.50 / 60.00', status: 'marking', marked: 2, of: 7 }] };
  const { total, more, medal, status } = standingOf('en', running, 'a');
  assert.deepEqual([total, more, medal, status], ['70.83%', '42.50 / 60.00', '', 'Marked 2/7']);
});

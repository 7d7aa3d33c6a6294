import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finder } from '../../Scoring.Display/wwwroot/phone/search.js';

const ROWS = [
  { key: 'a', name: '买买提·艾力', organisation: '一汽红旗制造中心', bench: '12', place: '3' },
  { key: 'b', name: '郑佳怡', organisation: '富维安道拓', bench: '2', place: '1' },
  { key: 'c', bench: '21', place: '12' },
];
const found = typed => ROWS.filter(finder(typed)).map(row => row.key);

test('nothing typed finds everybody', () => assert.deepEqual(found('  '), ['a', 'b', 'c']));

test('a name is found without its dot', () => assert.deepEqual(found('买买提艾力'), ['a']));

test('an organisation is found by a part of it', () => assert.deepEqual(found('红旗'), ['a']));

test('a number is a bench or a place, not a part of one', () => assert.deepEqual(found('12'), ['a', 'c']));

test('full-width digits are digits', () => assert.deepEqual(found('２'), ['b']));

test('every word must be found', () => {
  assert.deepEqual(found('富维 郑'), ['b']);
  assert.deepEqual(found('富维 艾力'), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOf, seatsOf, sharedCount } from '../../Scoring.Api/wwwroot/organizer/state/enrolling.js';

const overview = (more = {}) => ({
  stations: [
    { id: 'bench', seats: [{ judge: 'ana' }, { judge: 'bo' }] },
    { id: 'oral', seats: [{ judge: 'cai' }] },
  ],
  cards: [], devices: [], ...more,
});
const shared = (seats) => seats.filter(({ seat }) => !seat).map(({ station, number }) => [station.id, number]);

test('a panel that shares one tablet has one card without a number; a judge alone shares with nobody', () => {
  assert.deepEqual(shared(seatsOf(overview(), 1)), [['bench', null]]);
  assert.equal(seatsOf(overview(), 1).length, 4);
});

test('several shared tablets are numbered from one', () => {
  assert.deepEqual(shared(seatsOf(overview(), 3)), [['bench', 1], ['bench', 2], ['bench', 3]]);
});

test('numbers already out keep their place when fewer are chosen, until their tablets are revoked', () => {
  const devices = [{ station: 'bench', shared: true, number: 3, revoked: true }];
  const out = overview({ cards: [{ station: 'bench', judge: null, number: 2 }], devices });
  assert.deepEqual(shared(seatsOf(out, 1)), [['bench', 1], ['bench', 2]]);
});

test('a card without a number is that of the first shared tablet', () => {
  assert.deepEqual([1, 2].map((number) => isOf({ seat: null, number }, { number: null })), [true, false]);
});

test('whatever is typed, a station shares one tablet at least and nine at most', () => {
  assert.deepEqual(['', '0', 'x', '2.9', '40'].map(sharedCount), [1, 1, 1, 2, 9]);
});

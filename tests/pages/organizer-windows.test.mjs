import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boardOf, screenAlerts, windows } from '../../Scoring.Api/wwwroot/organizer/state/windows.js';

const overview = { id: 'icv', skills: [{ id: 'driving' }], stations: [{ id: 'parking' }] };
const screen = (number, windows, stale = false) => ({ number, windows, stale, board: 'icv/driving/total' });

test('a screen no window shows is lost, one with an old board is old, and they come first', () => {
  const { screens, phones } = windows({ screens: [screen(1, 1), screen(2, 2, true), screen(3, 0, true)], phones: 12 }, overview);

  assert.deepEqual(screens.map((one) => [one.number, one.light]), [[3, 'lost'], [2, 'old'], [1, 'alive']]);
  assert.equal(phones, 12);
});

test('alerts name the screens, but not those waved away for the same reason', () => {
  const list = windows({ screens: [screen(1, 0), screen(2, 0), screen(3, 1, true)], phones: 0 }, overview);

  assert.deepEqual(screenAlerts(list, {}), { silent: [1, 2], old: [3] });
  assert.deepEqual(screenAlerts(list, { 1: 'lost', 2: 'old' }), { silent: [2], old: [3] });
});

test('a board is told by skill, kind and station; one of another competition by its id alone', () => {
  assert.deepEqual(boardOf('icv/driving/station:parking', overview), {
    id: 'icv/driving/station:parking', skill: { id: 'driving' }, kind: 'station', station: { id: 'parking' },
  });
  assert.deepEqual(boardOf('other/x/total', overview), { id: 'other/x/total' });
  assert.equal(boardOf(null, overview), null);
});

test('before the first answer there is nothing to show', () => {
  assert.deepEqual(windows(null, overview), { screens: [], phones: 0 });
});

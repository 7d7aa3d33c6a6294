import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choicesOf, createTurn, REST_MS } from '../../Scoring.Api/wwwroot/tablet/turn.js';
import { createTurns } from '../../Scoring.Api/wwwroot/tablet/turns.js';

const body = (judge, more = {}) => ({
  device: { shared: true, judge, pins: ['ana'] },
  view: {
    judges: [{ id: 'ana', name: '安娜' }, { id: 'bo', name: '柏' }, { id: 'old', name: '前任' }],
    station: {
      id: 's', nameZh: '实操',
      seats: [{ judge: 'ana', seat: 1 }, { judge: 'old', seat: 2, released: true }, { judge: 'bo', seat: 2 }],
    },
  },
  ...more,
});

function memory() {
  const kept = new Map();
  return {
    getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => kept.set(name, value), removeItem: (name) => kept.delete(name),
  };
}

function tablet() {
  const clock = { now: 1000 };
  const told = { locked: 0, ended: 0 };
  const state = { desk: {}, task: 't', choosing: null };
  const turn = createTurn(() => clock.now, memory());
  const server = {
    lock: async () => { told.locked += 1; },
    unlock: async ({ pin }) => (pin === '1234' ? { outcome: 'done' } : { outcome: 'refused', refusal: { number: 291 } }),
  };
  const turns = createTurns({
    state, server, turn, place: 'c/s', newOp: () => 'op', wait: async () => {}, tell: () => {},
    end: () => { told.ended += 1; }, store: { sheets: async () => [{ owner: 'c/s/bo', pending: {} }] },
  });
  return { clock, told, state, turn, turns };
}

test('whoever may take the tablet is of the panel; unsent sheets of each are counted', () => {
  const { seats } = choicesOf(body(''), 'c/s', ['c/s/bo', 'c/s/bo', 'c/other/bo']);
  assert.deepEqual(seats.map(({ judge, known, unsent }) => [judge, known, unsent]), [['ana', true, 0], ['bo', false, 2]]);
});

test('a tablet of one judge is never stopped', async () => {
  const { turns, state } = tablet();
  assert.equal(await turns.stops({ device: { judge: 'ana' } }), false);
  turns.lock();
  assert.equal(state.choosing, null);
});

test('a desk of a judge who did not unlock this tablet is not shown, and the server is told', async () => {
  const { turns, told, state } = tablet();
  assert.equal(await turns.stops(body('ana')), true);
  assert.deepEqual([state.desk, told.ended, told.locked], [null, 1, 1]);
});

test('only the right PIN begins a turn', async () => {
  const { turns, turn } = tablet();
  assert.equal((await turns.unlock('ana', '9999')).refusal.number, 291);
  assert.equal(turn.holder(), null);
  assert.equal(await turns.unlock('ana', '1234'), null);
  assert.equal(await turns.stops(body('ana')), false);
});

test('leaving takes everything off the glass at once, and a desk still on its way brings nothing back', async () => {
  const { turns, state } = tablet();
  await turns.unlock('ana', '1234');
  await turns.stops(body('ana'));
  turns.lock();
  assert.deepEqual([state.desk, state.task, state.choosing.seats.length], [null, null, 2]);
  assert.equal(await turns.stops(body('ana')), true);
});

test('after some minutes of rest the tablet locks itself; each touch begins the rest anew', async () => {
  const { turns, turn, clock, state } = tablet();
  await turns.unlock('ana', '1234');
  await turns.stops(body('ana'));
  clock.now += REST_MS - 1;
  turn.touch();
  clock.now += REST_MS - 1;
  turns.lockAfterRest();
  assert.equal(state.choosing, null);
  clock.now += 1;
  turn.touch();
  turns.lockAfterRest();
  assert.notEqual(state.choosing, null);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backoff } from '../../Scoring.Display/wwwroot/live/backoff.js';
import { createFeed } from '../../Scoring.Display/wwwroot/live/feed.js';

const ID = 'icv/driving/total';
const at = seq => ({ epoch: 1, seq });
const board = (seq, marked = seq) => ({ id: ID, version: at(seq), marked, rows: [] });
const delta = (from, to) => ({ board: ID, from: at(from), to: at(to), head: { marked: to }, rows: [], removed: [], moved: [] });
const settled = () => new Promise(resolve => setImmediate(resolve));

// A hub in memory: it answers Watch from `now`, and ends connections when told.
function hall() {
  const made = { now: board(1), asked: [], seen: [], waits: [], scenes: 0, refuse: false };
  made.connect = () => {
    const told = {};
    let end = () => {};
    made.tell = (name, said) => told[name](said);
    made.drop = () => end();
    return {
      on: (name, hear) => { told[name] = hear; },
      onclose: ended => { end = ended; },
      start: async () => { if (made.refuse) throw new Error('refused'); },
      stop: () => end(),
      invoke: async (name, request) => {
        made.asked.push(request);
        if (!made.now) return null;
        const same = request.epoch === made.now.version.epoch && request.seq === made.now.version.seq;
        return { board: ID, ...made.now.version, snapshot: same ? null : made.now };
      },
    };
  };
  made.wait = ms => new Promise(resolve => made.waits.push({ ms, resolve }));
  made.feed = createFeed({
    connect: made.connect, wait: made.wait, link() {}, alive() {},
    changed: shown => made.seen.push(shown.marked), scenes: () => { made.scenes++; },
  });
  return made;
}

async function watching(made) {
  made.feed.follow([ID]);
  made.feed.start();
  await settled();
  return made;
}

test('joining shows the snapshot', async () => {
  const made = await watching(hall());

  assert.deepEqual(made.seen, [1]);
  assert.deepEqual(made.asked, [{ board: ID }]);
});

test('a delta that fits is put upon the board without asking', async () => {
  const made = await watching(hall());
  made.tell('BoardMoved', delta(1, 2));

  assert.deepEqual(made.seen, [1, 2]);
  assert.equal(made.asked.length, 1);
});

test('a gap asks with what the window has and shows the snapshot', async () => {
  const made = await watching(hall());
  made.now = board(5);
  made.tell('BoardMoved', delta(4, 5));
  await settled();

  assert.deepEqual(made.asked[1], { board: ID, ...at(1) });
  assert.deepEqual(made.seen, [1, 5]);
});

test('a beat ahead of the board asks too, a beat of the same version does not', async () => {
  const made = await watching(hall());
  made.tell('Beat', { board: ID, ...at(1) });
  assert.equal(made.asked.length, 1);

  made.now = board(3);
  made.tell('Beat', { board: ID, ...at(3) });
  await settled();
  assert.deepEqual(made.seen, [1, 3]);
});

test('a lost connection is opened again and again, and the board comes up to date', async () => {
  const made = await watching(hall());
  made.refuse = true;
  made.drop();
  for (let attempt = 0; attempt < 20; attempt++) {
    await settled();
    made.waits.pop().resolve();
  }
  await settled();
  assert.deepEqual(made.seen, [1]);

  made.refuse = false;
  made.now = board(9);
  made.waits.pop().resolve();
  await settled();
  await settled();
  assert.deepEqual(made.seen, [1, 9]);
  assert.equal(made.scenes, 2);
});

test('a board that is not there is asked for again later', async () => {
  const made = hall();
  made.now = null;
  await watching(made);
  made.now = board(2);
  made.waits.pop().resolve();
  await settled();
  await settled();

  assert.deepEqual(made.seen, [2]);
});

test('hurrying after sleep does not wait for the next attempt', async () => {
  const made = await watching(hall());
  made.now = board(6);
  made.feed.hurry();
  await settled();
  await settled();

  assert.deepEqual([made.seen, made.waits.length], [[1, 6], 0]);
});

test('attempts are never more than five seconds apart', () => {
  for (let attempt = 0; attempt < 1000; attempt++) assert.ok(backoff(attempt, 1) <= 5000 && backoff(attempt, 0) > 0);
});

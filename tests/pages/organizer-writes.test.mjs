import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createWrites } from '../../Scoring.Api/wwwroot/organizer/state/writes.js';

const UNCONFIRMED = { outcome: 'unconfirmed', cause: 'network' };
const DONE = { outcome: 'done', status: 200, body: { seq: 7 } };
const REFUSED = { outcome: 'refused', status: 409, refusal: { number: 218, zh: '已经是这个状态', en: 'already', faults: [] } };

// A server that gives these answers in turn, and remembers what it was sent.
function serverOf(...answers) {
  const sent = [];
  const put = async (path, body) => {
    sent.push(structuredClone(body));
    return answers.shift();
  };
  let ops = 0;
  const writes = createWrites({ api: { put, post: put }, newOp: () => `op${++ops}`, changed: () => {}, wait: async () => {}, tries: 2 });
  return { sent, writes, settled: () => new Promise((go) => setTimeout(go, 0)) };
}

test('an unconfirmed write is sent again with the same op and the same body', async () => {
  const { sent, writes } = serverOf(UNCONFIRMED, DONE);
  assert.deepEqual(await writes.put('/freeze', { frozen: true }), { done: { seq: 7 } });
  assert.deepEqual(sent, [{ op: 'op1', frozen: true }, { op: 'op1', frozen: true }]);
  assert.equal(writes.list.length, 0);
});

test('when patience ends it stays on the list until the organizer sends it again, still with the same op', async () => {
  const { sent, writes, settled } = serverOf(UNCONFIRMED, UNCONFIRMED, DONE);
  const answer = writes.put('/freeze', { frozen: true }, { what: '封榜' });
  await settled();
  assert.deepEqual(writes.list.map((entry) => [entry.state, entry.what]), [['unconfirmed', '封榜']]);
  writes.list[0].again();
  assert.deepEqual(await answer, { done: { seq: 7 } });
  assert.deepEqual(sent.map((body) => body.op), ['op1', 'op1', 'op1']);
});

test('let be, it is neither done nor refused', async () => {
  const { writes, settled } = serverOf(UNCONFIRMED, UNCONFIRMED);
  const answer = writes.put('/freeze', { frozen: true });
  await settled();
  writes.list[0].drop();
  assert.deepEqual(await answer, { dropped: true });
  assert.equal(writes.list.length, 0);
});

test('a refusal stands on the list with its number until it was read, and is never sent again', async () => {
  const { sent, writes } = serverOf(REFUSED);
  const answer = await writes.put('/freeze', { frozen: true });
  assert.equal(answer.refusal.number, 218);
  assert.deepEqual(writes.list.map((entry) => [entry.state, entry.refusal.number]), [['refused', 218]]);
  assert.equal(sent.length, 1);
  writes.list[0].drop();
  assert.equal(writes.list.length, 0);
});

test('a page that shows the refusal itself gets it and leaves none on the list', async () => {
  const { writes } = serverOf(REFUSED);
  assert.equal((await writes.put('/roster', {}, { inline: true })).refusal.number, 218);
  assert.equal(writes.list.length, 0);
});

test('two intentions have two ops, also when they say the same', async () => {
  const { sent, writes } = serverOf(DONE, DONE);
  await writes.post('/penalties', { points: '1' });
  await writes.post('/penalties', { points: '1' });
  assert.deepEqual(sent.map((body) => body.op), ['op1', 'op2']);
});

test('a file carries its op as a field', async () => {
  const ops = [];
  const put = async (path, body) => {
    ops.push(body.get('op'));
    return ops.length < 2 ? UNCONFIRMED : DONE;
  };
  const writes = createWrites({ api: { put }, newOp: () => 'file1', changed: () => {}, wait: async () => {} });
  await writes.put('/roster', new FormData());
  assert.deepEqual(ops, ['file1', 'file1']);
});

test('an ended session is told to the console', async () => {
  let out = 0;
  const put = async () => ({ ...REFUSED, status: 401 });
  await createWrites({ api: { put }, newOp: () => 'x', changed: () => {}, onSignedOut: () => { out += 1; } }).put('/freeze', {});
  assert.equal(out, 1);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createApi } from '../../Scoring.Api/wwwroot/staff/api.js';
import { newOp } from '../../Scoring.Api/wwwroot/staff/op.js';
import { pauseBefore } from '../../Scoring.Api/wwwroot/staff/retry.js';

test('pauses grow to eight seconds and never exceed ten', () => {
  assert.deepEqual([1, 2, 3, 4, 5, 50].map((attempt) => pauseBefore(attempt, () => 0)), [500, 1000, 2000, 4000, 8000, 8000]);
  assert.equal(pauseBefore(50, () => 1), 10000);
});

test('an op is made of letters the doors accept and is new each time', () => {
  const ops = Array.from({ length: 100 }, () => newOp());
  assert.ok(ops.every((op) => /^[A-Za-z0-9_-]{22}$/.test(op)));
  assert.equal(new Set(ops).size, 100);
});

const answering = (status, body = null) => async () => new Response(body, { status });

for (const [name, fetch, outcome] of [
  ['a receipt', answering(200, '{"op":"x"}'), 'done'],
  ['no content', answering(204), 'done'],
  ['a portal’s page', answering(200, '<html>'), 'unconfirmed'],
  ['a refusal', answering(400, '{"number":231}'), 'refused'],
  ['not confirmed', answering(503, '{"number":10}'), 'unconfirmed'],
  ['a broken proxy', answering(502, 'Bad gateway'), 'unconfirmed'],
  ['too many requests', answering(429, '{"number":4}'), 'unconfirmed'],
  ['a dead network', async () => { throw new TypeError('failed'); }, 'unconfirmed'],
]) {
  test(`${name} is ${outcome}`, async () => assert.equal((await createApi({ fetch }).post('/x', {})).outcome, outcome));
}

test('an answer that does not come in time is unconfirmed', async () => {
  const never = (_path, { signal }) => new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')));
  });
  assert.deepEqual(await createApi({ fetch: never, timeoutMs: 5 }).get('/x'), { outcome: 'unconfirmed', cause: 'timeout' });
});

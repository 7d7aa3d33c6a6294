import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgottenDraft, isBehind, postAgain } from '../../Scoring.Api/wwwroot/tablet/again.js';
import { createSeat } from '../../Scoring.Api/wwwroot/tablet/seat.js';
import * as sheets from '../../Scoring.Api/wwwroot/tablet/sheet.js';

const ID = 'c1/final/s1';
const receipt = (op, epoch = 1) => ({ op, seq: 7, epoch, hash: 'ab', at: 'T' });
const twice = () => {
  const first = sheets.confirm(sheets.handIn(sheets.edit(sheets.blank('c/s/j1', ID), { a1: '2' }, 1), 'op1', '', 2), receipt('op1'), 1);
  const second = sheets.edit(sheets.correct(first, 3), { a1: '3' }, 4);
  return sheets.confirm(sheets.handIn(second, 'op2', 'slip', 5), receipt('op2'), 2);
};

test('a ledger that lacks what there are receipts for gets it again: oldest first, same op, marks and reason', () => {
  const begun = postAgain(twice(), 0, 2, 9);
  const { op, expectedVersion, marks, again } = begun.pending;
  assert.deepEqual([op, expectedVersion, marks, again], ['op1', 0, { a1: '2' }, true]);
  assert.equal(sheets.phaseOf(begun), 'unsent');

  const second = sheets.confirm(begun, receipt('op1', 2), 1);
  assert.deepEqual([second.pending.op, second.pending.expectedVersion, second.pending.reason], ['op2', 1, 'slip']);

  const whole = sheets.confirm(second, receipt('op2', 2), 2);
  assert.deepEqual(whole.receipts.map(({ op, epoch, version }) => [op, epoch, version]), [['op1', 2, 1], ['op2', 2, 2]]);
  assert.deepEqual([sheets.phaseOf(whole), whole.marks, whole.again], ['submitted', { a1: '3' }, null]);
});

test('only the versions the server lacks are posted, and none whose receipt came while it was asked', () => {
  assert.equal(postAgain(twice(), 1, 2, 9).pending.op, 'op2');
  const answered = twice();
  assert.equal(postAgain(answered, 1, 1, 9), answered);
  assert.equal(postAgain(answered, 2, 2, 9), answered);
});

test('a correction under way waits and comes back as it was', () => {
  const correcting = sheets.edit(sheets.correct(twice(), 6), { a1: '1' }, 7);
  const begun = postAgain(correcting, 1, 2, 9);
  assert.equal(sheets.isWritable(begun), false);
  const back = sheets.confirm(begun, receipt('op2', 2), 2);
  assert.deepEqual([sheets.phaseOf(back), back.marks, back.base], ['draft', { a1: '1' }, 2]);
});

test('the desk tells by its lower version, once', () => {
  assert.deepEqual([isBehind(twice(), 2), isBehind(twice(), 1), isBehind(twice(), 0)], [false, true, true]);
  assert.equal(isBehind(postAgain(twice(), 0, 2, 9), 0), false);
});

test('a draft the server has no more is kept there anew', () => {
  const kept = { ...sheets.edit(sheets.blank('c/s/j1', ID), { a1: '2' }, 1), keptRevision: 1 };
  assert.equal(forgottenDraft(kept, 1), kept);
  assert.equal(forgottenDraft(kept, 0).keptRevision, 0);
});

test('the seat finds out from the desk, asks for the sheet, and posts until everything is on record again', async () => {
  const server = { versions: [], posts: [] };
  const seat = createSeat({
    owner: 'c/s/j1', judge: 'j1', kept: [twice()], now: () => 9, wait: async () => {}, changed: () => {},
    store: { save: async () => {} }, onFailed: assert.fail, onRevoked: assert.fail, onLocked: assert.fail,
    server: {
      sheet: async () => ({ outcome: 'done', body: { versions: server.versions, draft: null } }),
      post: async (_id, body) => {
        server.posts.push(`${body.judge} ${body.op} ${body.expectedVersion}`);
        return { outcome: 'done', body: { ...receipt(body.op, 2), version: body.expectedVersion + 1 } };
      },
    },
  });
  await seat.catchUp([{ id: ID, mine: null }], []);
  await seat.deliver(ID);
  for (let turns = 0; turns < 20 && seat.waiting().length > 0; turns += 1) await Promise.resolve();
  assert.deepEqual(server.posts, ['j1 op1 0', 'j1 op2 1']);
  assert.equal(sheets.phaseOf(seat.records.get(ID)), 'submitted');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDraftKeeper } from '../../Scoring.Api/wwwroot/tablet/drafts.js';
import { merge } from '../../Scoring.Api/wwwroot/tablet/merge.js';
import { createOutbox } from '../../Scoring.Api/wwwroot/tablet/outbox.js';
import { createRecords } from '../../Scoring.Api/wwwroot/tablet/records.js';
import * as sheets from '../../Scoring.Api/wwwroot/tablet/sheet.js';

const ID = 'c1/final/s1';
const lost = { outcome: 'unconfirmed', cause: 'network' };
const busy = { outcome: 'unconfirmed', cause: 'busy', status: 503 };
const receiptOf = ({ op, expectedVersion }) => ({ op, seq: 4, epoch: 1, hash: 'ab', at: 'T', version: expectedVersion + 1 });
const done = (body) => ({ outcome: 'done', status: 200, body });
const refused = (status, number) => ({ outcome: 'refused', status, refusal: { number, code: 'X', zh: '', en: '', faults: [] } });

// A tablet with one sheet handed in as op1; `answers` are the server's, one for each post.
function tablet(answers, { reread = () => true } = {}) {
  const posts = [];
  const told = { revoked: null, stored: [] };
  const store = { save: async (record) => { told.stored.push(record); } };
  const records = createRecords({ owner: 'c/s/j1', kept: [], store, changed: () => {}, failed: () => {} });
  const outbox = createOutbox({
    records,
    post: async (id, body) => {
      posts.push({ id, ...body, storedBefore: told.stored.length });
      const answer = answers[Math.min(posts.length, answers.length) - 1];
      return typeof answer === 'function' ? answer(body) : answer;
    },
    reread: async (id) => reread(records, id),
    wait: async () => {},
    onRevoked: (refusal) => { told.revoked = refusal.number; },
  });
  const draft = sheets.edit(records.get(ID), { a1: '2' }, 1);
  return { posts, told, records, outbox, handIn: () => records.save(sheets.handIn(draft, 'op1', '', 2)) };
}

test('the op never changes between retries, nor do the marks', async () => {
  const { posts, records, outbox, handIn } = tablet([lost, lost, busy, lost, (body) => done(receiptOf(body))]);
  await handIn();
  await outbox.deliver(ID);
  assert.equal(posts.length, 5);
  assert.equal(new Set(posts.map(({ op, expectedVersion, marks }) => JSON.stringify([op, expectedVersion, marks]))).size, 1);
  assert.equal(sheets.phaseOf(records.get(ID)), 'submitted');
});

test('the sheet with its op is stored before it is posted', async () => {
  const { posts, told, outbox, handIn } = tablet([(body) => done(receiptOf(body))]);
  await handIn();
  await outbox.deliver(ID);
  assert.equal(posts[0].storedBefore, 1);
  assert.equal(told.stored[0].pending.op, 'op1');
});

test('an unsent sheet of an earlier start goes out with the op it was stored with', async () => {
  const { told, handIn } = tablet([lost]);
  await handIn();
  const posts = [];
  const store = { save: async () => {} };
  const records = createRecords({ owner: 'c/s/j1', kept: told.stored, store, changed: () => {}, failed: () => {} });
  const post = async (_id, { op, expectedVersion }) => {
    posts.push(op);
    return done(receiptOf({ op, expectedVersion }));
  };
  await createOutbox({ records, post, reread: async () => true, wait: async () => {}, onRevoked: () => {} }).deliverAll();
  assert.deepEqual(posts, ['op1']);
});

test('200 without the receipt of this op confirms nothing', async () => {
  const { posts, records, outbox, handIn } = tablet([done({}), done({ op: 'other', seq: 1, hash: 'x' }), (body) => done(receiptOf(body))]);
  await handIn();
  await outbox.deliver(ID);
  assert.equal(posts.length, 3);
  assert.equal(sheets.phaseOf(records.get(ID)), 'submitted');
});

test('a refusal ends the retries and is kept for the judge', async () => {
  const { posts, records, outbox, handIn } = tablet([refused(400, 231)]);
  await handIn();
  await outbox.deliver(ID);
  assert.deepEqual([posts.length, sheets.phaseOf(records.get(ID)), records.get(ID).problem.refusal.number], [1, 'refused', 231]);
});

for (const [status, number] of [[401, 27], [401, 23], [403, 220], [403, 26]]) {
  test(`refusal ${number} ends this tablet and keeps the sheet unsent`, async () => {
    const { told, records, outbox, handIn } = tablet([refused(status, number)]);
    await handIn();
    await outbox.deliver(ID);
    assert.deepEqual([told.revoked, sheets.phaseOf(records.get(ID)), records.get(ID).pending.op], [number, 'unsent', 'op1']);
  });
}

test('a version conflict is shown to the judge, never overwritten', async () => {
  const theirs = { version: 1, marks: { a1: '0' }, reason: null, receipt: { op: 'other', seq: 3, epoch: 1, hash: 'x', at: 'T' } };
  const { posts, records, outbox, handIn } = tablet([refused(409, 230)], {
    reread: (kept, id) => kept.save(merge(kept.get(id), { versions: [theirs], draft: null })),
  });
  await handIn();
  await outbox.deliver(ID);
  assert.deepEqual([posts.length, sheets.phaseOf(records.get(ID)), records.get(ID).pending.marks], [1, 'conflict', { a1: '2' }]);
});

test('a refused repetition of our own recorded post is found to be submitted', async () => {
  const ours = { version: 1, marks: { a1: '2' }, reason: null, receipt: { op: 'op1', seq: 3, epoch: 1, hash: 'x', at: 'T' } };
  const { records, outbox, handIn } = tablet([refused(409, 203)], {
    reread: (kept, id) => kept.save(merge(kept.get(id), { versions: [ours], draft: null })),
  });
  await handIn();
  await outbox.deliver(ID);
  assert.equal(sheets.phaseOf(records.get(ID)), 'submitted');
});

test('while the server can’t be asked about a conflict the sheet stays unsent', async () => {
  let asked = 0;
  const { posts, outbox, handIn, records } = tablet([refused(409, 230), refused(409, 230), (body) => done(receiptOf(body))], {
    reread: () => { asked += 1; return false; },
  });
  await handIn();
  await outbox.deliver(ID);
  assert.deepEqual([asked, posts.length, sheets.phaseOf(records.get(ID))], [2, 3, 'submitted']);
});

test('only the latest revision of a draft is kept at the server, and again until it is', async () => {
  const store = { save: async () => {} };
  const records = createRecords({ owner: 'c/s/j1', kept: [], store, changed: () => {}, failed: () => {} });
  const puts = [];
  const keeper = createDraftKeeper({
    records,
    wait: async () => {},
    put: async (_id, { revision, marks }) => {
      puts.push([revision, marks.a1]);
      return puts.length === 1 ? lost : done({ keptAt: 'T' });
    },
    onKept: (id, revision, keptAt) => records.save({ ...records.get(id), keptRevision: revision, keptAt }),
    onBehind: () => assert.fail('not behind'),
  });
  records.save(sheets.edit(records.get(ID), { a1: '1' }, 1));
  const keeping = keeper.keep(ID);
  records.save(sheets.edit(records.get(ID), { a1: '2' }, 2));
  await Promise.all([keeping, keeper.keep(ID)]);
  assert.deepEqual(puts, [[2, '2'], [2, '2']]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { merge } from '../../Scoring.Api/wwwroot/tablet/merge.js';
import { lastReceipt } from '../../Scoring.Api/wwwroot/tablet/receipts.js';
import * as sheets from '../../Scoring.Api/wwwroot/tablet/sheet.js';
import { isToDo, standingOf } from '../../Scoring.Api/wwwroot/tablet/standing.js';
import { silenceOf, statusOf } from '../../Scoring.Api/wwwroot/tablet/status.js';

const fresh = () => sheets.blank('c/s/j1', 'c1/final/s1');
const receipt = (op, seq = 7) => ({ op, seq, epoch: 1, hash: 'ab', at: '2026-11-20T14:02:31Z' });
const marked = (marks = { a1: '2' }) => sheets.edit(fresh(), marks, 1);
const sent = (op = 'op1') => sheets.handIn(marked(), op, '', 2);
const recorded = () => sheets.confirm(sent(), receipt('op1'), 1);
const task = { open: true, mine: null };
const status = (facts) => statusOf({ task, waiting: [], troubled: 0, silentSince: null, now: 3, ...facts });
const own = (versions, draft = null) => ({ versions, draft });
const version = (number, marks, op) => ({ version: number, marks, reason: null, receipt: receipt(op, number) });

test('a sheet goes from blank to draft to unsent to submitted, and only a receipt submits it', () => {
  assert.deepEqual([fresh(), marked(), sent(), recorded()].map(sheets.phaseOf), ['blank', 'draft', 'unsent', 'submitted']);
});

test('a receipt of another op confirms nothing', () => {
  assert.equal(sheets.phaseOf(sheets.confirm(sent(), receipt('other'), 1)), 'unsent');
});

test('each change is a further revision, and taking a mark back opens the aspect', () => {
  const twice = sheets.edit(marked({ a1: '2', a2: '1' }), { a1: null }, 3);
  assert.deepEqual([twice.revision, twice.marks], [2, { a2: '1' }]);
});

test('what is handed in or on record is not edited', () => {
  for (const record of [sent(), recorded()]) {
    assert.equal(sheets.edit(record, { a1: '0' }, 9), record);
  }
});

test('handing in twice keeps the first op', () => {
  assert.equal(sheets.handIn(sent('op1'), 'op2', '', 3).pending.op, 'op1');
});

test('a correction starts from what is on record and expects its version', () => {
  const correcting = sheets.edit(sheets.correct(recorded(), 5), { a2: '1' }, 6);
  const pending = sheets.handIn(correcting, 'op2', 'typing error', 7).pending;
  assert.deepEqual([pending.expectedVersion, pending.marks, pending.reason], [1, { a1: '2', a2: '1' }, 'typing error']);
});

test('a dropped correction leaves what is on record', () => {
  const dropped = sheets.abandon(sheets.edit(sheets.correct(recorded(), 5), { a1: '0' }, 6), 7);
  assert.deepEqual([sheets.phaseOf(dropped), dropped.marks], ['submitted', { a1: '2' }]);
});

test('a refused sheet can be amended and is then another intention', () => {
  const refused = sheets.refuse(sent(), { number: 231 });
  const again = sheets.handIn(sheets.amend(refused, 4), 'op2', '', 5);
  assert.deepEqual([sheets.phaseOf(refused), again.pending.op, again.pending.marks], ['refused', 'op2', { a1: '2' }]);
});

test('the newer draft of another tablet is restored, with its time, and mine stays at hand', () => {
  const merged = merge(marked(), own([], { revision: 9, marks: { a1: '3' }, at: 'T' }));
  assert.deepEqual([merged.marks, merged.revision, merged.restored], [{ a1: '3' }, 9, { at: 'T', replaced: { a1: '2' } }]);
  assert.deepEqual(sheets.swapDraft(merged, 5).marks, { a1: '2' });
});

test('an older kept draft changes nothing', () => {
  const mine = sheets.edit(marked(), { a2: '1' }, 2);
  assert.deepEqual(merge(mine, own([], { revision: 1, marks: {}, at: 'T' })), mine);
});

test('a draft that arrived after its own submission is none', () => {
  const merged = merge(recorded(), own([version(1, { a1: '2' }, 'op1')], { revision: 5, marks: { a1: '2' }, at: 'T' }));
  assert.equal(sheets.phaseOf(merged), 'submitted');
});

test('a post whose answer was lost is found among the versions by its op', () => {
  const merged = merge(sent('op1'), own([version(1, { a1: '2' }, 'op1')]));
  assert.deepEqual([sheets.phaseOf(merged), lastReceipt(merged).seq], ['submitted', 1]);
});

test('another version on record is a conflict that nothing decides but the judge', () => {
  const conflict = merge(sent('op1'), own([version(1, { a1: '0' }, 'other')]));
  assert.equal(sheets.phaseOf(conflict), 'conflict');
  assert.deepEqual(sheets.keepTheirs(conflict, 5).marks, { a1: '0' });
  const mine = sheets.keepMine(conflict, 5);
  assert.deepEqual([sheets.phaseOf(mine), mine.marks, mine.base, mine.pending], ['draft', { a1: '2' }, 1, null]);
});

test('a draft under way on two tablets is a conflict only when it differs from what was handed in', () => {
  assert.equal(sheets.phaseOf(merge(marked(), own([version(1, { a1: '2' }, 'other')]))), 'submitted');
  assert.equal(sheets.phaseOf(merge(marked(), own([version(1, { a1: '1' }, 'other')]))), 'conflict');
});

test('the server’s spelling of the same marks is no difference', () => {
  const typed = marked({ a1: '8.5', a2: '1' });
  assert.equal(sheets.phaseOf(merge(typed, own([version(1, { a1: '8.50', a2: 'true' }, 'other')]))), 'submitted');
});

test('a sheet handed in elsewhere is read-only here, with its receipt', () => {
  const merged = merge(fresh(), own([version(1, { a1: '1' }, 'other')]));
  assert.deepEqual([sheets.phaseOf(merged), merged.marks, merged.base], ['submitted', { a1: '1' }, 1]);
});

test('receipts are kept even when the server knows fewer versions', () => {
  assert.equal(merge(recorded(), own([])).receipts.length, 1);
});

test('a panel that differs too much reopens the version it was, not a later one', () => {
  const reopened = { open: true, mine: { version: 1, reopened: true } };
  assert.equal(standingOf(recorded(), reopened), 'reopened');
  assert.equal(standingOf(fresh(), reopened), 'reopened');
  assert.equal(isToDo(recorded(), reopened), true);
  assert.equal(status({ record: recorded(), task: reopened }).tone, 'alert');
  const again = sheets.confirm(sheets.handIn(sheets.correct(recorded(), 3), 'op2', '', 4), receipt('op2'), 2);
  assert.equal(standingOf(again, reopened), 'submitted');
});

test('a draft never has the tone of a submitted sheet', () => {
  assert.deepEqual([fresh(), marked(), recorded()].map((record) => status({ record }).tone), ['quiet', 'draft', 'done']);
});

test('as long as anything is unsent the bar says so, whatever sheet is open', () => {
  assert.deepEqual(status({ record: recorded(), waiting: [sent(), sent()], troubled: 1, now: 9000 }).values, { count: 2 });
  assert.equal(status({ record: recorded(), troubled: 1 }).tone, 'alert');
});

test('a sheet on its way is first being sent, then not sent', () => {
  assert.deepEqual([3, 9000].map((now) => status({ record: sent(), waiting: [sent()], now }).key), ['pill.sending', 'pill.unsent']);
});

test('one lost beat is not yet silence', () => {
  assert.deepEqual([silenceOf(null, 9000), silenceOf(5000, 9000), silenceOf(1000, 12000)], [0, 0, 11000]);
});

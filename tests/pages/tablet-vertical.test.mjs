import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRecords } from '../../Scoring.Api/wwwroot/tablet/records.js';
import { planOf } from '../../Scoring.Api/wwwroot/tablet/plan.js';
import * as sheets from '../../Scoring.Api/wwwroot/tablet/sheet.js';
import { readyOf, verticalOf } from '../../Scoring.Api/wwwroot/tablet/vertical.js';
import { scheme } from './tablet-scheme.mjs';

const path = 'icv/final/s1';
const plan = (seat) => planOf(scheme, path, seat);
const taskOf = (contestant, heat, seat = 2, more = {}) =>
  ({ id: `${contestant}/final/s1`, path, heat, bench: contestant, open: true, mine: null, plan: plan(seat), ...more });
const desk = { tasks: [taskOf('c1', '1'), taskOf('c2', '1'), taskOf('c3', '1'), taskOf('c4', '2')] };
const records = () => createRecords({ owner: 'j', kept: [], store: { save: async () => {} }, changed: () => {}, failed: assert.fail });
const mark = (kept, contestant, changes) => kept.save(sheets.edit(kept.get(`${contestant}/final/s1`), changes, 1));
const benches = (seen) => seen.benches.map(({ task }) => task.bench);

test('one aspect over the benches of the heat, with how far each aspect is', () => {
  const kept = records();
  mark(kept, 'c1', { a2: '2' });
  const seen = verticalOf(desk, kept.get, 'c1/final/s1', null);
  assert.deepEqual([seen.aspect.card.id, benches(seen)], ['a2', ['c1', 'c2', 'c3']]);
  assert.deepEqual([seen.aspect.marked, seen.aspect.of, seen.next.card.id], [1, 3, 'a3']);
});

test('the next aspect is one that is open for somebody, round again; after the last there is none', () => {
  const kept = records();
  for (const contestant of ['c1', 'c2', 'c3']) mark(kept, contestant, { a3: '0', a4: '1', a5: '50', '@outcome': 'done' });
  const last = verticalOf(desk, kept.get, 'c1/final/s1', 'a5');
  assert.equal(last.next.card.id, 'a2');
  for (const contestant of ['c1', 'c2', 'c3']) mark(kept, contestant, { a2: '1' });
  assert.equal(verticalOf(desk, kept.get, 'c1/final/s1', 'a5').next, null);
});

test('a bench whose seat does not mark the aspect is left out of it', () => {
  const mixed = { tasks: [taskOf('c1', '1', 1), taskOf('c2', '1', 2)] };
  assert.deepEqual(benches(verticalOf(mixed, records().get, 'c1/final/s1', 'a1')), ['c1']);
});

test('ready is what is complete; a correction or an odd sheet is checked alone', () => {
  const kept = records();
  mark(kept, 'c1', { a2: '1', a3: '1', a4: '1', a5: '50' });
  mark(kept, 'c2', { a2: '2' });
  mark(kept, 'c3', { a2: '0', a3: '6', a4: '0', a5: '0' });
  const ready = readyOf(desk.tasks, kept.get);
  assert.deepEqual(ready.map(({ task, alone }) => [task.bench, alone]), [['c1', false], ['c3', true]]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ago, light, tablets } from '../../Scoring.Api/wwwroot/organizer/state/tablets.js';
import { choose, wall, waiting } from '../../Scoring.Api/wwwroot/organizer/state/wall.js';

const NOW = Date.parse('2026-05-01T10:00:00Z');
const before = (seconds) => new Date(NOW - seconds * 1000).toISOString();
const OVERVIEW = {
  skills: [{ id: 'icv', sheets: ['icv/final/s1'] }],
  contestants: [
    { id: 'c1', skill: 'icv', name: '郑佳怡', organisation: '富维安道拓' },
    { id: 'c2', skill: 'icv', name: '李杰', organisation: '一汽红旗', state: 'absent' },
  ],
  stations: [{ id: 'p1', sheets: ['icv/final/s1'], seats: [{ judge: 'j1' }, { judge: 'j2' }] }],
  judges: [{ id: 'j1', name: '张' }, { id: 'j2', name: '王' }],
  devices: [{ device: 'd1', station: 'p1', judge: 'j1' }, { device: 'd2', station: 'p1', judge: 'j2' }],
};
const row = (values) => ({ contestant: 'c1', skill: 'icv', stage: 'final', sheet: 's1', station: 'p1', heat: '1', bench: '7', submitted: [], missing: [], state: 'open', ...values });
const ALIVE = [{ device: 'd1', at: before(3), unsent: 0 }, { device: 'd2', at: before(5), unsent: 0 }];
const LOST = [ALIVE[0], { device: 'd2', at: before(200), unsent: 2 }];
const cellOf = (values, presence) => wall(OVERVIEW, [row(values)], tablets(OVERVIEW, presence, NOW), 'icv').rows[0].cells['final/s1'];

for (const [name, values, presence, state] of [
  ['nobody has marked', { missing: ['j1', 'j2'] }, ALIVE, 'idle'],
  ['one of two has marked', { submitted: ['j1'], missing: ['j2'], state: 'marking' }, ALIVE, 'marking'],
  ['all have marked', { submitted: ['j1', 'j2'], state: 'complete' }, LOST, 'submitted'],
  ['it waits for a judge whose tablet is lost', { submitted: ['j1'], missing: ['j2'], state: 'marking' }, LOST, 'problem'],
  ['the panel differs too much', { missing: ['j1', 'j2'], state: 'reopened' }, ALIVE, 'held'],
  ['a sheet was returned to a judge', { submitted: ['j1'], missing: ['j2'], state: 'reopened', cause: 'returned' }, LOST, 'held'],
  ['nobody is waited for', { state: 'closed' }, ALIVE, 'closed'],
]) {
  test(`a cell where ${name} is ${state}`, () => assert.equal(cellOf(values, presence).state, state));
}

test('a column counts what is submitted of what is to be marked, without the absent', () => {
  const progress = [row({ submitted: ['j1', 'j2'], state: 'complete' }), row({ contestant: 'c2', bench: '8', state: 'closed' })];
  const model = wall(OVERVIEW, progress, tablets(OVERVIEW, ALIVE, NOW), 'icv');
  assert.deepEqual([model.columns[0].done, model.columns[0].of], [1, 1]);
  assert.deepEqual(model.counts, { idle: 0, marking: 0, submitted: 1, held: 0, problem: 0, closed: 1 });
});

test('what is published is no longer waited for', () => {
  const published = { ...OVERVIEW, skills: [{ ...OVERVIEW.skills[0], published: true }] };
  const progress = [row({ submitted: ['j1'], missing: ['j2'], state: 'marking' })];
  const devices = tablets(published, LOST, NOW);
  assert.equal(wall(published, progress, devices, 'icv').rows[0].cells['final/s1'].state, 'closed');
  assert.deepEqual(waiting(published, progress, devices), []);
});

test('rows stand by heat and bench as numbers, not as text', () => {
  const progress = ['10', '9', '2'].map((bench, i) => row({ contestant: `x${i}`, bench }));
  assert.deepEqual(wall(OVERVIEW, progress, [], 'icv').rows.map((one) => one.bench), ['2', '9', '10']);
});

test('a search finds names, benches and organisations; the open filter hides who is done', () => {
  const { rows } = wall(OVERVIEW, [row({ submitted: ['j1', 'j2'], state: 'complete' }), row({ contestant: 'c2', bench: '8' })], [], 'icv');
  assert.deepEqual(choose(rows, '富维', '').map((one) => one.contestant), ['c1']);
  assert.deepEqual(choose(rows, '8', '').map((one) => one.contestant), ['c2']);
  assert.deepEqual(choose(rows, '', 'open').map((one) => one.contestant), ['c2']);
});

test('who still has to mark most is named first, with what and whether his tablet can be reached', () => {
  const progress = [row({ submitted: ['j1'], missing: ['j2'], state: 'marking' }), row({ contestant: 'c2', missing: ['j1', 'j2'] })];
  const list = waiting(OVERVIEW, progress, tablets(OVERVIEW, LOST, NOW));
  assert.deepEqual(list.map((one) => [one.name, one.rows.length, one.reach]), [['王', 2, 'lost'], ['张', 1, 'alive']]);
});

test('a tablet is alive for 20 seconds, late for a minute, then lost; silent until its first beat; a revoked one is none of these', () => {
  const lightOf = (seconds, device = {}) => light(device, seconds === null ? null : { at: before(seconds) }, NOW);
  assert.deepEqual([20, 21, 60, 61, null].map((seconds) => lightOf(seconds)), ['alive', 'late', 'late', 'lost', 'silent']);
  assert.equal(lightOf(3, { revoked: true }), 'revoked');
});

test('lost tablets stand first, and ages have the largest whole unit', () => {
  assert.deepEqual(tablets(OVERVIEW, LOST, NOW).map((one) => [one.id, one.unsent]), [['d2', 2], ['d1', 0]]);
  assert.deepEqual([59, 61, 7300].map((seconds) => ago(before(seconds), NOW)), [{ unit: 'seconds', n: 59 }, { unit: 'minutes', n: 1 }, { unit: 'hours', n: 2 }]);
});

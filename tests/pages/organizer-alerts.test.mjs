import assert from 'node:assert/strict';
import { test } from 'node:test';
import { machineAlerts } from '../../Scoring.Api/wwwroot/organizer/state/alerts.js';

const NOW = Date.parse('2026-05-01T15:00:00Z');
const card = (second, notes = []) => ({ notes, second: { folder: 'E:/copy', behindBytes: 0, wholeAt: '2026-05-01T14:59:50Z', problem: null, ...second } });
const ids = (one) => machineAlerts(one, NOW).map((alert) => `${alert.id} ${alert.urgent}`);

test('a machine without worries says nothing, nor does one that was not asked yet', () => {
  assert.deepEqual(ids(card({})), []);
  assert.deepEqual(ids(card({ folder: null, problem: null })), []);
  assert.deepEqual(machineAlerts(null, NOW), []);
});

test('a full disk is said, a note about sleep is not', () => {
  const notes = [{ id: 'sleep', urgent: false }, { id: 'disk', urgent: false }, { id: 'moved', urgent: true }];
  assert.deepEqual(ids(card({}, notes)), ['disk false', 'moved true']);
});

test('a second copy that has stopped is urgent; one behind is said after half a minute', () => {
  assert.deepEqual(ids(card({ problem: 'no such drive' })), ['second true']);
  assert.deepEqual(ids(card({ behindBytes: 5000 })), []);
  assert.deepEqual(ids(card({ behindBytes: 5000, wholeAt: '2026-05-01T14:59:20Z' })), ['second false']);
  assert.equal(machineAlerts(card({ behindBytes: 5000, wholeAt: null }), NOW)[0].args.kb, 5);
});

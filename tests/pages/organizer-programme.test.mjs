import assert from 'node:assert/strict';
import test from 'node:test';
import * as programme from '../../Scoring.Api/wwwroot/organizer/state/programme.js';
import { read } from '../../Scoring.Api/wwwroot/organizer/state/route.js';

const EMPTY = { standings: [], participation: null, tallies: [], registers: [], upgrades: [], nominations: [] };

test('a programme shows the parts it has, members always', () => {
  const view = { ...EMPTY, tallies: [{}], nominations: [{}] };
  assert.deepEqual(programme.partsOf(view), ['members', 'tallies', 'nominations']);
  assert.equal(programme.partOf(view, undefined), 'tallies');
  assert.equal(programme.partOf(view, 'nominations'), 'nominations');
  assert.equal(programme.partOf(view, 'registers'), 'tallies');
  assert.equal(programme.partOf(EMPTY, undefined), 'members');
});

test('the address names programme, part and certificate', () => {
  assert.deepEqual(read('#/programmes'), { page: 'programmes', asked: {} });
  assert.deepEqual(read('#/p/hubei/tallies'), { page: 'programme', programme: 'hubei', part: 'tallies', nomination: undefined, asked: {} });
  assert.deepEqual(read('#/p/merit/certificate/n1'), { page: 'certificate', programme: 'merit', part: 'certificate', nomination: 'n1', asked: {} });
});

test('lines become entries, by name or id, and what can not be read is told', () => {
  const subjects = [{ subject: 's1', name: '古丽' }, { subject: 's2', name: '张伟' }, { subject: 's3', name: '张伟' }];
  const modules = [{ id: 'study', name: { zh: '学习' } }, { id: 'teach', name: { zh: '授课' } }];
  const { entries, wrong } = programme.entriesOf('古丽 学习 2.5\n\ns2, teach, 3\n古丽 3\n古丽 学习 many', '2025', subjects, modules);
  assert.deepEqual(entries, [
    { subject: 's1', module: 'study', points: '2.5', period: '2025' },
    { subject: 's2', module: 'teach', points: '3', period: '2025' },
  ]);
  assert.deepEqual(wrong, [4, 5]);
});

test('with one module its name need not be typed; two of one name are not guessed', () => {
  const subjects = [{ subject: 's2', name: '张伟' }, { subject: 's3', name: '张伟' }];
  const { entries } = programme.entriesOf('张伟 40\nfair/w1 12', '', subjects, [{ id: 'hall', name: { zh: '馆' } }]);
  assert.deepEqual(entries.map((one) => one.subject), ['张伟', 'fair/w1']);
});

test('a certificate replaces its places once', () => {
  const rules = { certificate: { title: { zh: '证书' }, text: { zh: '{name}：{citation}（{category}，{year}）' }, issuer: null } };
  const item = { name: '{citation}', citation: '抢修', year: 2025, certificate: 'm-2025-001', decidedAt: '2025-07-01T08:00:00Z' };
  const words = programme.certificateOf(rules, item, { name: { zh: '安全' } }, 'en');
  assert.equal(words.text, '{citation}：抢修（安全，2025）');
  assert.match(words.day, /^2025-0(6-30|7-0[12])$/); // The day where the page is shown.
});

test('an award waits for its reviews and for more in favour than against', () => {
  const rules = { reviews: 1, certificate: {} };
  const item = (state, ...favours) => ({ state, reviews: favours.map((one) => ({ favours: one })) });
  assert.deepEqual(programme.stepsOf(item('nominated'), rules), ['review', 'refuse']);
  assert.deepEqual(programme.stepsOf(item('reviewed', true, false), rules), ['review', 'refuse']);
  assert.deepEqual(programme.stepsOf(item('reviewed', true), rules), ['review', 'award', 'refuse']);
  assert.deepEqual(programme.stepsOf(item('awarded', true), rules), ['certificate']);
  assert.deepEqual(programme.stepsOf(item('refused'), rules), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find, log, mayAnnul, newJudgeId, returned, seconds, substitutes } from '../../Scoring.Api/wwwroot/organizer/state/desk.js';
import { mayOpen, mayRule, pagesOf } from '../../Scoring.Api/wwwroot/organizer/state/roles.js';

const people = [
  { id: 'c1', name: '孟鑫磊', number: '001', heat: '1', bench: '1' },
  { id: 'c2', name: '梁思远', number: '011', heat: '1', bench: '11' },
];

test('a contestant is found by heat and bench, number or name; the exact one first, nobody without a text', () => {
  assert.deepEqual(find(people, '1-1').map(({ id }) => id), ['c1', 'c2']);
  assert.deepEqual(find(people, '011').map(({ id }) => id), ['c2']);
  assert.deepEqual(find(people, '思远').map(({ id }) => id), ['c2']);
  assert.deepEqual(find(people, ' '), []);
});

test('only sheets that somebody has to mark again lie on the desk', () => {
  assert.deepEqual(returned([{ state: 'reopened', cause: 'retest' }, { state: 'open' }]).map(({ cause }) => cause), ['retest']);
});

test('a substitute never had a seat at the station, and a new judge gets an id nobody has', () => {
  const overview = { judges: [{ id: 'j1' }, { id: 'j2' }, { id: 'j4' }] };
  assert.deepEqual(substitutes(overview, { seats: [{ judge: 'j1' }] }).map(({ id }) => id), ['j2', 'j4']);
  assert.equal(newJudgeId(overview.judges), 'j5');
});

test('more time is typed in seconds or as a clock shows it', () => {
  assert.deepEqual(['90', '1:30', '1：30', '1:00:00', '0', '', 'x', '36001'].map(seconds), [90, 90, 90, 3600, null, null, null, null]);
});

test('the log is newest first; an annulled ruling and an annulment are not annulled', () => {
  assert.deepEqual(log([{ id: '1' }, { id: '2' }]).map(({ id }) => id), ['2', '1']);
  assert.deepEqual([{ kind: 'lot' }, { kind: 'lot', annulledBy: '3' }, { kind: 'annulment' }].map(mayAnnul), [true, false, false]);
});

test('a role opens its own pages and what they lead to', () => {
  assert.deepEqual(pagesOf('recorder'), ['paper']);
  assert.deepEqual([mayOpen('recorder', 'sheet'), mayOpen('supervisor', 'sheet'), mayOpen('supervisor', 'officials'), mayOpen('organizer', 'officials')], [false, true, false, true]);
  assert.deepEqual(['organizer', 'chief-judge', 'supervisor', 'recorder'].map(mayRule), [true, true, false, false]);
});

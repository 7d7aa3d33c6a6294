import assert from 'node:assert/strict';
import { test } from 'node:test';
import { incomplete, label, mayPublish, readPoints } from '../../Scoring.Api/wwwroot/organizer/state/publication.js';
import { LEVELS, changes, example, opens, readTop } from '../../Scoring.Api/wwwroot/organizer/state/visibility.js';

const at = (level, top = null) => ({ level, top });

test('every level above the present one asks twice, every one below does not', () => {
  for (const [i, from] of LEVELS.entries()) {
    for (const [j, to] of LEVELS.entries()) assert.equal(opens(at(from), at(to)), j > i, `${from} → ${to}`);
  }
});

test('more places at the same level ask twice, fewer do not, and places mean nothing while only progress is shown', () => {
  assert.equal(opens(at('names', 3), at('names', 10)), true);
  assert.equal(opens(at('names', 3), at('names')), true);
  assert.equal(opens(at('names'), at('names', 3)), false);
  assert.equal(opens(at('progress', 3), at('progress')), false);
  assert.equal(changes(at('progress', 3), at('progress')), false);
  assert.equal(changes(at('names'), at('names', 3)), true);
});

test('the example of a level holds nothing that this level hides', () => {
  const row = { place: '1', bench: '赛位 7', name: '郑佳怡', organisation: '富维', total: '91.67' };
  const shown = (level) => example(level, row).map((part) => part.part);
  assert.deepEqual(LEVELS.map(shown), [[], ['place', 'bench'], ['place', 'name', 'organisation'], ['place', 'name', 'organisation', 'total']]);
});

test('a number of places is read with full-width digits; nothing means all, anything else is none', () => {
  assert.deepEqual(['１０', ' 3 ', '', '0', '3.5', '三'].map(readTop), [10, 3, null, undefined, undefined, undefined]);
});

const PROGRESS = [
  { contestant: 'c1', skill: 'icv', sheet: 's1', state: 'complete', missing: [] },
  { contestant: 'c2', skill: 'icv', sheet: 's1', state: 'marking', missing: ['j2'] },
  { contestant: 'c2', skill: 'icv', sheet: 's2', state: 'open', missing: ['j1'] },
  { contestant: 'c3', skill: 'icv', sheet: 's1', state: 'closed', missing: [] },
  { contestant: 'c4', skill: 'icv', sheet: 's1', state: 'reopened', missing: ['j1'] },
  { contestant: 'c5', skill: 'weld', sheet: 'w1', state: 'open', missing: ['j9'] },
];

test('incomplete are the contestants of this skill somebody still has to mark, each once', () => {
  assert.deepEqual(incomplete(PROGRESS, 'icv').map((one) => [one.contestant, one.rows.length]), [['c2', 2], ['c4', 1]]);
});

test('incomplete results go out only with their number typed; complete ones without; published ones not again', () => {
  const lacking = incomplete(PROGRESS, 'icv');
  assert.deepEqual(['', '1', '2', '２', ' 2 ', '22'].map((typed) => mayPublish({ published: false }, lacking, typed)), [false, false, true, true, true, false]);
  assert.equal(mayPublish({ published: false }, [], ''), true);
  assert.equal(mayPublish({ published: true }, [], ''), false);
});

test('points are a decimal above zero, full-width or not, sent as text', () => {
  assert.deepEqual(['2', '0.5', '１。５', '0', '-1', '1e3', ''].map(readPoints), ['2', '0.5', '1.5', null, null, null, null]);
});

test('what the public is told: final before frozen before in review before provisional', () => {
  const skill = { published: false, frozen: false, sheetsSubmitted: 3, sheetsExpected: 4 };
  assert.equal(label(skill), 'provisional');
  assert.equal(label({ ...skill, sheetsSubmitted: 4 }), 'review');
  assert.equal(label({ ...skill, sheetsExpected: 0, sheetsSubmitted: 0 }), 'provisional');
  assert.equal(label({ ...skill, sheetsSubmitted: 4, frozen: true }), 'frozen');
  assert.equal(label({ ...skill, published: true, frozen: true }), 'final');
});

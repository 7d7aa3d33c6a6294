import assert from 'node:assert/strict';
import { test } from 'node:test';
import { panelOf, readDesk } from '../../Scoring.Api/wwwroot/tablet/desk.js';
import { openCards } from '../../Scoring.Api/wwwroot/tablet/marks.js';
import * as sheets from '../../Scoring.Api/wwwroot/tablet/sheet.js';
import { scheme } from './tablet-scheme.mjs';

function deskOf(sheet, judge = 'j2', seat = 2) {
  return readDesk({
    judgeName: judge,
    seat,
    device: { device: 'd1', judge },
    view: {
      seq: 1,
      scheme,
      station: { id: 'st', sheets: ['icv/final/s1'], seats: [] },
      judges: [{ id: 'j1', name: 'Ana' }, { id: 'j2', name: 'Bo' }],
      sheets: [{ contestant: 'c1', skill: 'icv', stage: 'final', sheet: 's1', state: 'open', submitted: [], ...sheet }],
    },
  });
}

const keysOf = (desk) => desk.tasks[0].plan.cards.map(({ id }) => id);

test('the seat of a sheet is the server’s word: who moves up is asked for what the first seat measures', () => {
  assert.equal(keysOf(deskOf({ panel: [{ judge: 'j1', seat: 1 }, { judge: 'j2', seat: 2 }] })).includes('a1'), false);
  assert.equal(keysOf(deskOf({ panel: [{ judge: 'j2', seat: 1 }] })).includes('a1'), true);
});

test('who has no seat at a sheet can’t mark it: another holder of the seat did', () => {
  assert.equal(deskOf({ panel: [{ judge: 'j1', seat: 1 }] }).tasks[0].open, false);
});

test('a sheet ruled not attempted is closed, on one ruled stopped nothing has to be marked', () => {
  const panel = [{ judge: 'j2', seat: 2 }];
  assert.equal(deskOf({ panel, outcome: 'notAttempted' }).tasks[0].open, false);
  const stopped = deskOf({ panel, outcome: 'stopped' }).tasks[0];
  assert.deepEqual([stopped.open, openCards(stopped.plan, {})], [true, []]);
});

test('a panel shows who counts, by seat', () => {
  const panel = [{ judge: 'j2', seat: 2 }, { judge: 'j1', seat: 1 }];
  const desk = deskOf({ panel, submitted: [{ judge: 'j1', version: 1, reopened: true, cause: 'spread' }] });
  assert.deepEqual(panelOf(desk, desk.tasks[0]).map(({ name, state }) => `${name} ${state}`), ['Ana reopened', 'Bo me']);
});

test('a re-test starts from nothing, a correction from what was submitted', () => {
  const record = { ...sheets.blank('o', 'c1/final/s1'), marks: { a1: '1' }, receipts: [{ version: 1, marks: { a1: '1' } }] };
  assert.deepEqual([sheets.restart(record, 1).marks, sheets.restart(record, 1).base], [{}, 1]);
  assert.deepEqual(sheets.correct(record, 1).marks, { a1: '1' });
});

import assert from 'node:assert/strict';
import test from 'node:test';
import * as why from '../../Scoring.Api/wwwroot/organizer/state/explanation.js';
import * as whatIf from '../../Scoring.Api/wwwroot/organizer/state/what-if.js';

const aspect = {
  rule: 'aspect.trimmed',
  of: 'final/p/s/a',
  name: { zh: '外观', en: 'Finish' },
  inputs: [
    { judge: 'j1', value: '9', counts: false, why: 'highest' },
    { judge: 'j2', value: '8' },
    { of: 'factor', value: '1.6' },
  ],
  zh: '外观：8 × 1.6',
  en: 'Finish: 8 × 1.6',
};
const sheet = {
  rule: 'sheet',
  of: 'final/p/s',
  steps: [
    aspect,
    { ...aspect, of: 'final/p/s/b', inputs: [{ judge: 'j2', entered: '2', value: '10/3' }] },
    { rule: 'sheet.sum', of: 'final/p/s' },
  ],
};

test('a sheet is a table of aspects and judges; a factor is nobody’s mark', () => {
  const table = why.sheetTable(sheet);
  assert.deepEqual(table.givers, ['j1', 'j2']);
  assert.deepEqual(table.rows[0].cells.map((cell) => [cell.shown, cell.dropped]), [['9', true], ['8', false]]);
  assert.equal(table.rows[1].cells[0], null);
  assert.deepEqual([table.rows[1].cells[1].shown, table.rows[1].cells[1].mark], ['2', '10/3']);
  assert.deepEqual(why.endings(sheet).map((step) => step.rule), ['sheet.sum']);
});

test('the name stands in its own column, not in the sentence again', () => {
  assert.equal(why.rest(aspect, 'en'), '8 × 1.6');
  assert.equal(why.rest(aspect, 'zh'), '8 × 1.6');
  assert.equal(why.how(aspect, 'en'), '8 × 1.6');
  assert.equal(why.how({ en: '9.00', zh: '9.00', value: '9.00' }, 'en'), '');
  assert.equal(why.rest({ en: 'sum 3', zh: '合计 3' }, 'en'), 'sum 3');
});

test('place and awards come before what they rest on', () => {
  const steps = ['stage', 'advance.through', 'total.last', 'place.standard', 'award.given'].map((rule) => ({ rule }));
  assert.deepEqual(why.results({ steps }).map((step) => step.rule), ['place.standard', 'award.given', 'total.last', 'advance.through']);
  assert.deepEqual(why.stages({ steps }).map((step) => step.rule), ['stage']);
});

test('ids become names, whole words only', () => {
  const names = { c1: '张', c10: '李' };
  assert.equal(why.withNames('领先 c10：总分 9 > 8', ['c1'], (id) => names[id]), '领先 c10：总分 9 > 8');
  assert.equal(why.withNames('ahead of c1, c10', ['c1', 'c10'], (id) => names[id]), 'ahead of 张 c1, 李 c10');
});

test('who moves where', () => {
  const row = (moved, before, after) => ({ moved, before, after });
  const up = row('2', { rank: '3', awards: ['b'] }, { rank: '1', awards: ['a'] });
  assert.deepEqual([up, row('-1'), row('0'), row(null)].map(whatIf.direction), ['up', 'down', 'same', 'none']);
  assert.equal(whatIf.steps(row('-1')), '1');
  assert.deepEqual(whatIf.pair(up, 'rank'), { before: '3', after: '1', same: false });
  assert.deepEqual(whatIf.awards(up), { kept: [], lost: ['b'], won: ['a'] });
  assert.deepEqual(whatIf.awards(row(null, null, { awards: ['a'] })).won, ['a']);
  assert.deepEqual(whatIf.rows({ rows: [{ changed: true }, { changed: false }] }, true).length, 1);
});

test('what is typed is JSON or says where it is not; an offered scheme is taken once', () => {
  assert.deepEqual(whatIf.read('\uFEFF{"a":1}'), { scheme: { a: 1 } });
  assert.ok(whatIf.read('{"a":').fault.length > 0);
  assert.ok(whatIf.read('3').fault.length > 0);
  whatIf.offer('{}');
  assert.deepEqual([whatIf.take(), whatIf.take()], ['{}', null]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fields from '../../Scoring.Api/wwwroot/organizer/state/scheme/fields.js';
import * as history from '../../Scoring.Api/wwwroot/organizer/state/scheme/history.js';
import * as kinds from '../../Scoring.Api/wwwroot/organizer/state/scheme/kinds.js';
import * as places from '../../Scoring.Api/wwwroot/organizer/state/scheme/places.js';
import * as shelf from '../../Scoring.Api/wwwroot/organizer/state/scheme/shelf.js';
import * as sums from '../../Scoring.Api/wwwroot/organizer/state/scheme/sums.js';
import * as tree from '../../Scoring.Api/wwwroot/organizer/state/scheme/tree.js';

const SHEET = ['skills', 0, 'stages', 0, 'parts', 0, 'sheets', 0];
const ids = (list) => list.map((one) => one.id);

test('a blank scheme is a tree down to one aspect', () => {
  assert.deepEqual(
    tree.nodes(tree.blank()).map((node) => node.kind),
    ['scheme', 'skill', 'stage', 'part', 'sheet', 'aspect'],
  );
  assert.deepEqual(
    tree.nodes(tree.blank(), new Set(['skills/0'])).map((node) => node.kind),
    ['scheme', 'skill'],
  );
});

test('an aspect is added below its sheet or beside another one, under an id of its own', () => {
  const [below] = tree.additions(SHEET);
  const { scheme, path } = tree.add(tree.blank(), below);
  assert.deepEqual(path, [...SHEET, 'aspects', 1]);
  assert.deepEqual(ids(tree.at(scheme, SHEET).aspects), ['a1', 'a2']);
  const beside = tree.additions([...SHEET, 'aspects', 0]).find((one) => one.after === 0);
  assert.deepEqual(ids(tree.at(tree.add(scheme, beside).scheme, SHEET).aspects), ['a1', 'a3', 'a2']);
});

test('a copy is whole and stands after its original', () => {
  const { scheme, path } = tree.duplicate(tree.blank(), SHEET);
  assert.deepEqual(path, [...SHEET.slice(0, -1), 1]);
  assert.deepEqual(ids(tree.at(scheme, SHEET.slice(0, -1))), ['s1', 's2']);
  assert.notEqual(tree.at(scheme, path).aspects, tree.at(scheme, SHEET).aspects);
});

test('moving stops at the ends and keeps the node selected', () => {
  const two = tree.duplicate(tree.blank(), SHEET).scheme;
  assert.equal(tree.move(two, SHEET, -1), null);
  const { scheme, path } = tree.move(two, SHEET, 1);
  assert.deepEqual(path, [...SHEET.slice(0, -1), 1]);
  assert.deepEqual(ids(tree.at(scheme, SHEET.slice(0, -1))), ['s2', 's1']);
});

test('taking a node away selects what is left; the last award takes its list along', () => {
  const award = tree.add(tree.blank(), { kind: 'award', list: 'awards', parent: ['skills', 0] });
  const { scheme, path } = tree.remove(award.scheme, award.path);
  assert.deepEqual(path, ['skills', 0]);
  assert.equal('awards' in scheme.skills[0], false);
});

test('a value left empty takes its property along, and the object it was alone in', () => {
  const put = tree.put(tree.blank(), [...SHEET, 'panel', 'judges'], 3);
  assert.deepEqual(tree.at(put, [...SHEET, 'panel']), { judges: 3 });
  assert.equal('panel' in tree.at(tree.put(put, [...SHEET, 'panel', 'judges'], undefined), SHEET), false);
  assert.equal(tree.at(tree.blank(), [...SHEET, 'panel', 'judges']), undefined);
});

test('what was typed into one field is one step back, and what was undone can come again', () => {
  let now = history.begin({ n: 0 });
  now = history.step(now, { scheme: { n: 1 }, selected: [] }, 'weight');
  now = history.step(now, { scheme: { n: 12 }, selected: [] }, 'weight');
  now = history.step(history.closed(now), { scheme: { n: 123 }, selected: [] }, 'weight');
  assert.equal(now.past.length, 2);
  now = history.undo(now);
  assert.equal(now.now.scheme.n, 12);
  now = history.undo(history.undo(now));
  assert.equal(now.now.scheme.n, 0);
  assert.equal(history.redo(history.redo(now)).now.scheme.n, 123);
});

test('the place of a fault leads to its node and field', () => {
  const scheme = tree.blank();
  const node = (place) => places.nodeOf(scheme, place);
  assert.deepEqual(node('$.skills[0].stages[0].parts[0].weight'), { path: SHEET.slice(0, 6), field: 'weight' });
  assert.deepEqual(node("$.skills[0].standing.weights['x-1']"), { path: ['skills', 0], field: 'standing.weights.x-1' });
  assert.deepEqual(node('$.skills[0].tieBreaks[1].by'), { path: ['skills', 0], field: 'tieBreaks.1.by' });
  assert.deepEqual(node('$.skills[3].id'), { path: [], field: 'skills.3.id' });
  assert.deepEqual(node('$'), { path: [], field: '' });
});

test('a closed node shows how many faults lie below it', () => {
  const marks = places.byNode(tree.blank(), {
    faults: [{ place: '$.skills[0].stages[0].id' }],
    warnings: [{ place: '$.skills[0].tieBreaks' }],
  });
  assert.deepEqual(marks.get('').below, { faults: 1, warnings: 1 });
  assert.equal(marks.get('skills/0').warnings.length, 1);
  assert.equal(places.ofField(marks.get('skills/0/stages/0').faults, 'id').length, 1);
});

test('another kind keeps what it may and gets what it needs', () => {
  const aspect = { id: 'a1', name: { zh: '甲' }, kind: 'points', max: 10, step: 0.5, note: 'n' };
  assert.deepEqual(kinds.asAspect(aspect, 'deduction'), { id: 'a1', name: { zh: '甲' }, kind: 'deduction', max: 10, note: 'n', each: 1 });
  const award = kinds.asAward({ id: 'x', kind: 'share', share: 0.1, group: 'g' }, 'place');
  assert.deepEqual(award, { id: 'x', kind: 'place', group: 'g', from: 1, to: 1 });
});

test('tie-breaks go by what the last stage has', () => {
  const skill = {
    stages: [{ id: 'prelim' }, { id: 'final', parts: [{ id: 'p', sheets: [{ id: 's', timed: true, aspects: [{ id: 'a' }] }] }] }],
  };
  assert.deepEqual(fields.tieBreakChoices(skill), ['part:p', 'sheet:s', 'time:s', 'aspect:s/a', 'stage:prelim', 'stage:final', 'lot']);
});

test('a number is what the format takes, nothing is nothing, and the rest is wrong', () => {
  assert.deepEqual(['0.7', ' 12 ', '', '1e3', '0,7', '.5', '-2'].map(fields.numberOf), [0.7, 12, undefined, null, null, null, -2]);
});

test('sums are exact to the digit people check', () => {
  const sheet = {
    aspects: [
      { max: 0.1, standard: '1' },
      { max: 0.2, standard: '2' },
      { max: 0.3, standard: '1', factor: 2 },
    ],
  };
  assert.equal(sums.sheetSum(sheet), 0.9);
  assert.equal(sums.sheetSum({ ...sheet, max: 0.5 }), 0.5);
  assert.deepEqual(sums.standardSums({ stages: [{ parts: [{ sheets: [sheet] }] }] }), [
    { standard: '1', marks: 0.4 },
    { standard: '2', marks: 0.2 },
  ]);
});

test('the highest mark of a part follows its combine', () => {
  const sheets = [
    { weight: 0.4, aspects: [{ max: 100 }] },
    { weight: 0.6, aspects: [{ max: 50 }] },
  ];
  const sum = (part) => sums.partSum({ sheets, ...part });
  assert.deepEqual(
    [{}, { combine: 'mean' }, { combine: 'best:1' }, { combine: 'weightedSum' }, { outOf: 20 }].map(sum),
    [150, 75, 100, 70, 20],
  );
});

test('unsaved work survives a reload, and a broken shelf is no work', () => {
  const stored = new Map();
  const storage = {
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, value) => stored.set(key, value),
    removeItem: (key) => stored.delete(key),
  };
  shelf.keep('c1', 2, { id: 'x' }, storage);
  assert.deepEqual(shelf.kept('c1', storage), { version: 2, scheme: { id: 'x' } });
  shelf.drop('c1', storage);
  assert.equal(shelf.kept('c1', storage), null);
  storage.setItem('scoring.scheme.c1', '{');
  assert.equal(shelf.kept('c1', storage), null);
});

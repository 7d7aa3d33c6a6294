import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showShort } from '../../Scoring.Api/wwwroot/tablet/fractions.js';
import { openCards, readMark } from '../../Scoring.Api/wwwroot/tablet/marks.js';
import { planOf } from '../../Scoring.Api/wwwroot/tablet/plan.js';
import { figureOf, oddity, showFigure, totalOf } from '../../Scoring.Api/wwwroot/tablet/reckoning.js';
import { commonValues } from '../../Scoring.Api/wwwroot/tablet/controls/points.js';
import { scheme } from './tablet-scheme.mjs';

const first = planOf(scheme, 'icv/final/s1', 1);
const second = planOf(scheme, 'icv/final/s1', 2);
const exact = planOf(scheme, 'icv/final/s2', 1);
const card = (plan, id) => plan.cards.find((each) => each.id === id);
const total = (plan, marks) => showFigure(totalOf(plan, marks), plan.rounding);

test('a seat has only its own aspects before it', () => {
  assert.deepEqual(first.cards.map(({ id }) => id), ['a1', 'a2', 'a3', 'a4', 'a5', '@outcome']);
  assert.deepEqual(second.cards.map(({ id }) => id), ['a2', 'a3', 'a4', 'a5']);
  assert.equal(planOf(scheme, 'icv/final/s1', 4), null);
  assert.equal(planOf(scheme, 'icv/final/none', 1), null);
});

test('what a seat measures alone comes before what the whole panel judges', () => {
  const mixed = structuredClone(scheme);
  mixed.skills[0].stages[0].parts[0].sheets[0].aspects[3].judges = 1;
  const ids = (seat) => planOf(mixed, 'icv/final/s1', seat).cards.map(({ id }) => id);
  assert.deepEqual([ids(1), ids(2)], [['a1', 'a4', 'a2', 'a3', 'a5', '@outcome'], ['a2', 'a3', 'a5']]);
});

test('the possible maximum is that of the seat', () => {
  assert.deepEqual([showShort(first.possible), showShort(second.possible), showShort(exact.possible)], ['15', '12', '10']);
});

test('each aspect is rounded before the sum on a panel of level aspect', () => {
  assert.equal(total(first, { a1: '2.5', a2: '2', a3: '1', a4: '1', a5: '87' }), '12.68');
  assert.equal(showFigure(figureOf(card(first, 'a2'), { a2: '2' }), { digits: 2 }), '1.33');
});

test('a judge’s own sum stays exact on a panel of level sheet, then the sheet rounds', () => {
  assert.equal(total(exact, { b1: '1', b2: '1' }), '0.6');
  assert.equal(total(exact, { b1: '2', b2: '2' }), '1.3');
});

test('a sheet is cut to its maximum', () => {
  assert.equal(total(exact, { b1: '3', b2: '3', 'b3/x': '0', 'b3/y': '0', b4: '0.5', '@time': '60' }), '10.0');
});

test('deductions count their items, each up to its most, and not below the minimum', () => {
  assert.equal(showShort(figureOf(card(exact, 'b3'), { 'b3/x': '5', 'b3/y': '1' })), '1.5');
  assert.equal(showShort(figureOf(card(exact, 'b3'), { 'b3/x': '5', 'b3/y': '9' })), '0');
  assert.equal(figureOf(card(exact, 'b3'), { 'b3/x': '5' }), null);
});

test('a measured value takes the first row that reaches it', () => {
  assert.deepEqual(['0.5', '0.51', '7'].map((value) => showShort(figureOf(card(exact, 'b4'), { b4: value }))), ['2', '1', '0']);
});

test('an aspect from the recorded time is linear between full and zero', () => {
  assert.deepEqual(['60', '80', '90', '120', '300'].map((time) => showShort(figureOf(card(exact, '@time'), { '@time': time }), 4)),
    ['5', '3.3333', '2.5', '0', '0']);
});

test('a deduction that nobody entered is open, not zero', () => {
  assert.equal(figureOf(card(first, 'a3'), {}), null);
  assert.equal(openCards(first, { a1: '1', a2: '1', a4: '1', a5: '1' }).length, 1);
  assert.equal(openCards(first, { a1: '1', a2: '1', a3: '0', a4: '1', a5: '1' }).length, 0);
});

test('an outcome closes the sheet as it is, and not attempted is zero', () => {
  assert.equal(openCards(first, { '@outcome': 'stopped', a1: '2' }).length, 0);
  assert.equal(total(first, { '@outcome': 'stopped', a1: '2' }), '2.00');
  assert.equal(total(first, { '@outcome': 'notAttempted', a1: '2' }), '0.00');
});

test('zero and maximum everywhere are odd, anything between is not', () => {
  const zero = { a1: '0', a2: '0', a3: '6', a4: '0', a5: '0' };
  const full = { a1: '3', a2: '3', a3: '0', a4: '1', a5: '100' };
  assert.deepEqual([oddity(first, zero), oddity(first, full), oddity(first, { ...full, a1: '2.75' }), oddity(first, { a1: '3' })],
    ['allZero', 'allMaximum', null, null]);
});

for (const [id, typed, expected] of [
  ['a1', '2.5', { text: '2.5' }], ['a1', '3.25', { fault: 'fault.range' }],
  ['a1', '2.6', { fault: 'fault.step' }], ['a1', '-1', { fault: 'fault.range' }],
  ['a2', '3', { text: '3' }], ['a2', '4', { fault: 'fault.whole' }], ['a2', '1.5', { fault: 'fault.whole' }],
  ['a3', '2.0', { text: '2' }],
  ['a3', '-1', { fault: 'fault.whole' }], ['a4', '1', { text: '1' }], ['a4', '2', { fault: 'fault.check' }],
]) {
  test(`${id} takes "${typed}" as ${JSON.stringify(expected)}`, () => {
    const { values, ...reading } = readMark(card(first, id), typed);
    assert.deepEqual(reading, expected);
  });
}

test('common values are the steps, whole numbers, or shares of the maximum', () => {
  const points = (aspect) => commonValues(planOf(withAspect(aspect), 'icv/final/s1', 1).cards[0]);
  assert.deepEqual(points({ max: 5, step: 0.5 }), ['0', '0.5', '1', '1.5', '2', '2.5', '3', '3.5', '4', '4.5', '5']);
  assert.deepEqual(points({ max: 3, step: 0.25 }), ['0', '1', '2', '3']);
  assert.deepEqual(points({ max: 7 }), ['0', '1', '2', '3', '4', '5', '6', '7']);
  assert.deepEqual(points({ max: 100 }), ['0', '50', '60', '70', '80', '90', '100']);
  assert.deepEqual(points({ max: 30, step: 4 }), ['0', '4', '8', '12', '16', '20', '24', '28']);
});

function withAspect(properties) {
  const copy = JSON.parse(JSON.stringify(scheme));
  copy.skills[0].stages[0].parts[0].sheets[0].aspects = [{ id: 'a', name: { en: 'A' }, kind: 'points', ...properties }];
  return copy;
}

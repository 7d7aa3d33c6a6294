import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  add, compare, divide, isMultiple, multiply, read, round, show, showShort, subtract,
} from '../../Scoring.Api/wwwroot/tablet/fractions.js';

const at = (text, digits, mode) => show(round(read(text), { digits, mode }), digits);

test('what binary floating point gets wrong is exact', () => {
  assert.equal(showShort(add(read('0.1'), read('0.2'))), '0.3');
  assert.equal(at('1.005', 2, 'halfUp'), '1.01');
  assert.equal(at('2.675', 2, 'halfUp'), '2.68');
});

test('a third times three is one', () => {
  const third = divide(read(1), read(3));
  assert.equal(compare(multiply(third, read(3)), read(1)), 0);
});

// rules.md, section 4: the midpoints that tell the modes apart.
for (const [value, halfUp, halfEven, truncate] of [
  ['2.345', '2.35', '2.34', '2.34'], ['2.355', '2.36', '2.36', '2.35'], ['0.125', '0.13', '0.12', '0.12'],
  ['8.525', '8.53', '8.52', '8.52'], ['89.825', '89.83', '89.82', '89.82'], ['-0.125', '-0.13', '-0.12', '-0.12'],
]) {
  test(`${value} rounds to ${halfUp}, ${halfEven} and ${truncate}`, () => {
    assert.deepEqual(['halfUp', 'halfEven', 'truncate'].map((mode) => at(value, 2, mode)), [halfUp, halfEven, truncate]);
  });
}

test('floor and ceiling go their own way below zero', () => {
  assert.deepEqual([at('-1.001', 2, 'floor'), at('-1.001', 2, 'ceiling'), at('1.001', 2, 'floor'), at('1.001', 2, 'ceiling')],
    ['-1.01', '-1.00', '1.00', '1.01']);
});

test('a scheme’s JSON numbers are read as they were written', () => {
  assert.equal(showShort(read(JSON.parse('0.05'))), '0.05');
  assert.equal(showShort(read(JSON.parse('0.0000001')), 7), '0.0000001');
  assert.equal(showShort(read(JSON.parse('100'))), '100');
});

test('what is no number is null', () => {
  assert.deepEqual(['', '-', '1.', '.5', '1,5', 'x', '1e'].map(read), Array(7).fill(null));
});

test('a number is shown with its digits, also below one and below zero', () => {
  assert.deepEqual(['0.05', '-0.5', '12.3'].map((text) => show(read(text), 2)), ['0.05', '-0.50', '12.30']);
  assert.equal(show(read('5'), 0), '5');
});

test('an endless decimal has twelve digits', () => {
  assert.equal(showShort(divide(read(2), read(3))), '0.666666666667');
});

test('a multiple of the step is one exactly', () => {
  assert.equal(isMultiple(read('0.3'), read('0.1')), true);
  assert.equal(isMultiple(read('0.35'), read('0.1')), false);
  assert.equal(isMultiple(subtract(read('1'), read('1')), read('0.25')), true);
});

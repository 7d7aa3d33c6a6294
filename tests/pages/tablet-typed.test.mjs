import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, secretOf, shapeCode } from '../../Scoring.Api/wwwroot/tablet/enrolment.js';
import { canonical, readNumber, readTime, showTime } from '../../Scoring.Api/wwwroot/tablet/typed.js';

for (const [typed, text] of [
  ['2.5', '2.5'], ['２．５', '2.5'], ['２。５', '2.5'], ['2。5', '2.5'], [' 12 ', '12'], ['　7', '7'], ['2.', '2'], ['8.50', '8.5'],
  ['0.0', '0'], ['.5', '0.5'], ['007', '7'],
  ['－1', '-1'], ['−0', '0'], ['', ''], ['-', ''], ['.', ''],
]) {
  test(`"${typed}" is the number "${text}"`, () => assert.deepEqual(readNumber(typed), { text }));
}

for (const typed of ['2,5', '1.2.3', 'abc', '1e5', '+3', '一']) {
  test(`"${typed}" is no number`, () => assert.equal(readNumber(typed).fault, 'fault.number'));
}

for (const [typed, text] of [
  ['222', '222'], ['222.4', '222.4'], ['3:42', '222'], ["3'42", '222'], ['3’42', '222'], ['3′42″', '222'],
  ["3'42\"", '222'], ['３：４２', '222'],
  ['3分42秒', '222'], ['3:42.4', '222.4'], ['1:02:03', '3723'], ['0:05', '5'], ['', ''],
]) {
  test(`"${typed}" is the time "${text}"`, () => assert.deepEqual(readTime(typed), { text }));
}

for (const typed of ['3:60', '-5', '3:', ':30', '1:60:00', '3:4:5:6']) {
  test(`"${typed}" is no time`, () => assert.notEqual(readTime(typed).fault, undefined));
}

test('a time is read back as minutes and seconds', () => {
  assert.deepEqual(['222', '222.4', '5', '3723'].map(showTime), ['3:42', '3:42.4', '0:05', '62:03']);
});

test('an enrolment code is eight digits however it is typed', () => {
  assert.equal(codeOf('１２３４ 5678'), '12345678');
  assert.equal(codeOf('1234-5678'), '12345678');
  assert.equal(codeOf('1234 567'), null);
  assert.equal(shapeCode('12345678'), '1234 5678');
});

test('the secret stands in the address of the QR code', () => {
  assert.equal(secretOf('/e/icv25.AbC-1'), 'icv25.AbC-1');
  assert.equal(secretOf('/tablet/enrol.html'), null);
});

test('equal marks are equal texts, whoever wrote them', () => {
  assert.deepEqual(['8.50', '8.5', '007', '-0.50', 'true', 'false', '10', '100', 'notAttempted'].map(canonical),
    ['8.5', '8.5', '7', '-0.5', '1', '0', '10', '100', 'notAttempted']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familyOf, verdicts, worst } from '../../Scoring.Api/wwwroot/tablet/checks.js';

const CHROME_87 = 'Mozilla/5.0 (Linux; Android 8.1.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/87.0.4280.141 Safari/537.36';
const fine = {
  reach: { answered: 5, of: 5, slowest: 20 },
  clockSeconds: 1.4,
  storage: { kept: true, lasting: true },
  awake: true,
  agent: CHROME_87,
};
const levelOf = (id, changes) => verdicts({ ...fine, ...changes }).find((one) => one.id === id).level;

test('a tablet on which everything works is good', () => assert.equal(worst(verdicts(fine)), 'good'));

test('a tablet that reaches nobody or keeps nothing is bad, whatever else it can', () => {
  assert.equal(worst(verdicts({ ...fine, reach: { answered: 0, of: 5, slowest: 0 } })), 'bad');
  assert.equal(worst(verdicts({ ...fine, storage: { kept: false, lasting: false } })), 'bad');
});

test('a shaky network, a wrong clock, a screen that sleeps are notes, no hindrance', () => {
  assert.equal(levelOf('reach', { reach: { answered: 4, of: 5, slowest: 20 } }), 'fair');
  assert.equal(levelOf('reach', { reach: { answered: 5, of: 5, slowest: 1501 } }), 'fair');
  assert.equal(levelOf('clock', { clockSeconds: -121 }), 'fair');
  assert.equal(levelOf('clock', { clockSeconds: 120 }), 'good');
  assert.equal(levelOf('awake', { awake: false }), 'fair');
});

test('browsers are known by their engine, inside chat apps too', () => {
  const chat = `${CHROME_87} MMWEBID/1 MicroMessenger/8.0.0 WeChat/arm64`;
  const ipad = 'Mozilla/5.0 (iPad; CPU OS 13_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/13.1.2 Mobile/15E148 Safari/604.1';
  const desktopPad = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/14.1 Safari/605.1.15';
  assert.deepEqual(familyOf(chat), { family: 'chromium', version: 87 });
  assert.deepEqual(familyOf(ipad), { family: 'safari', version: 13 });
  assert.deepEqual(familyOf(desktopPad), { family: 'safari', version: 14 });
  assert.equal(levelOf('browser', { agent: CHROME_87.replace('Chrome/87', 'Chrome/86') }), 'bad');
  assert.equal(levelOf('browser', { agent: ipad }), 'bad');
  assert.equal(levelOf('browser', { agent: 'Netscape' }), 'fair');
});

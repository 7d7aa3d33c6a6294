import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { commitmentOf, drawLots, drawSeats, verify } from '../../Scoring.Api/wwwroot/organizer/state/drawing.js';
import * as heats from '../../Scoring.Api/wwwroot/organizer/state/heats.js';
import { sha256 } from '../../Scoring.Api/wwwroot/organizer/state/sha256.js';

const SEED = '长春 2026-11-21';
const IDS = ['c07', 'c06', 'c05', 'c04', 'c03', 'c02', 'c01'];
const text = (seats) => seats.map((seat) => `${seat.contestant}@${seat.heat}-${seat.bench}`).join(' ');

test('sha256 is the one everybody has', () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 200]) {
    const message = '抽'.repeat(length) + 'x'.repeat(length % 3);
    assert.equal(sha256(message), createHash('sha256').update(message).digest('hex'));
  }
});

test('the page draws what the server draws, from the same seed', () => {
  assert.equal(
    text(drawSeats(SEED, 'icv', IDS, ['01', '02', '03'], null)),
    'c06@1-01 c05@1-02 c03@1-03 c04@2-01 c07@2-02 c02@2-03 c01@3-01',
  );
  const apart = [
    ['c01', 'c02', 'c03'],
    ['c04', 'c05'],
  ];
  assert.equal(
    text(drawSeats(SEED, 'icv', IDS, ['01', '02', '03'], apart)),
    'c05@1-01 c03@1-02 c07@1-03 c06@2-01 c04@2-02 c02@2-03 c01@3-01',
  );
  assert.deepEqual(
    drawLots(SEED, 'icv', IDS).map((lot) => lot.contestant),
    ['c01', 'c06', 'c04', 'c02', 'c05', 'c03', 'c07'],
  );
});

test('a draw whose seats were changed afterwards is found out', () => {
  const draw = {
    draw: 'scoring-draw/1',
    seed: SEED,
    benches: ['1', '2'],
    apart: null,
    seats: drawSeats(SEED, 'icv', IDS, ['1', '2'], null),
  };
  assert.equal(verify('icv', { ...draw, seats: [...draw.seats, { contestant: 'c09', heat: null, bench: null }] }), 'same');
  const [first, second, ...rest] = draw.seats;
  const swapped = [{ ...first, contestant: second.contestant }, { ...second, contestant: first.contestant }, ...rest];
  assert.equal(verify('icv', { ...draw, seats: swapped }), 'other');
  assert.equal(verify('icv', { ...draw, draw: 'scoring-draw/2' }), 'unknown');
});

test('benches are read as people write them', () => {
  assert.deepEqual(heats.readBenches('3'), ['01', '02', '03']);
  assert.deepEqual(heats.readBenches('１０').length, 10);
  assert.deepEqual(heats.readBenches('A1-A3，B7'), ['A1', 'A2', 'A3', 'B7']);
  assert.deepEqual(heats.readBenches('A08-10'), ['A08', 'A09', 'A10']);
  for (const wrong of ['', '0', 'A, A', '9-1', '12345678901234567']) assert.equal(heats.readBenches(wrong), null, wrong);
});

test('heats stand in their order with the check-in counted', () => {
  const people = [
    { id: 'a', skill: 's', heat: '10', bench: '1', state: 'entered' },
    { id: 'b', skill: 's', heat: '2', bench: '10', state: 'entered' },
    { id: 'c', skill: 's', heat: '2', bench: '9', state: 'entered' },
    { id: 'd', skill: 's', state: 'entered' },
    { id: 'e', skill: 's', heat: '2', bench: '1', state: 'withdrawn' },
    { id: 'x', skill: 'other', heat: '1', bench: '1' },
  ];
  const shown = heats.heatsOf(people, 's', [{ contestant: 'c', attendance: 'late' }]);
  assert.deepEqual(
    shown.map((one) => [one.heat, one.people.map((each) => each.id).join('')]),
    [
      ['2', 'ecb'],
      ['10', 'a'],
      [null, 'd'],
    ],
  );
  assert.deepEqual(shown[0].counts, { all: 2, present: 0, late: 1, absent: 0, unknown: 1 });
  assert.deepEqual(heats.heatNames(people, 's'), ['2', '10', '11']);
  assert.deepEqual(heats.freeBenches(people, 's', '2', ['1', '9', '10', '11']), ['11']);
  assert.deepEqual(
    heats.search(people, '2场-9').map((one) => one.id),
    ['c'],
  );
});

test('a sealed draw whose commitment is not that of its seed is not what was promised', () => {
  const seats = drawSeats('s', 'icv', ['a', 'b'], ['1', '2'], null);
  const draw = { draw: 'scoring-draw/1', seed: 's', salt: 'x', benches: ['1', '2'], seats, apart: null };
  const commitment = '0'.repeat(64);

  assert.equal(verify('icv', { ...draw, commitment: commitmentOf('icv', draw) }), 'same');
  assert.equal(verify('icv', { ...draw, commitment }), 'other');
  assert.equal(commitmentOf('icv', draw), createHash('sha256').update('["scoring-person/1","draw","icv","x","s",null,null,null,null,null]').digest('hex'));
});

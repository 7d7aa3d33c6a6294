import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNumber } from '../../Scoring.Display/wwwroot/screen/number.js';

function screen() {
  const seen = { up: 0, down: 0, due: [] };
  const asked = createNumber(
    () => { seen.up += 1; return () => { seen.down += 1; }; },
    (then, ms) => seen.due.push({ then, ms }),
  );
  return { seen, asked };
}

test('a request puts the number up for five seconds, however often the scene is read meanwhile', () => {
  const { seen, asked } = screen();
  asked('2026-11-21T08:00:00Z');
  asked('2026-11-21T08:00:00Z');
  assert.deepEqual([seen.up, seen.down, seen.due[0].ms], [1, 0, 5000]);
  seen.due[0].then();
  assert.equal(seen.down, 1);
});

test('a scene without a request shows nothing; a later request shows it again', () => {
  const { seen, asked } = screen();
  asked(undefined);
  asked('2026-11-21T08:00:00Z');
  asked(undefined);
  asked('2026-11-21T08:01:00Z');
  assert.equal(seen.up, 2);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOMENT, PAGE, brought, heldOrNot, opened, order, stepped, ticked } from '../../Scoring.Display/wwwroot/screen/pager.js';
import { begun, current, replaced, turned } from '../../Scoring.Display/wwwroot/screen/playlist.js';

test('every page comes up and the first most often', () => {
  const turns = order(6);

  assert.deepEqual([...new Set(turns)].sort(), [0, 1, 2, 3, 4, 5]);
  const times = page => turns.filter(turn => turn === page).length;
  for (let page = 1; page < 6; page++) assert.ok(times(0) > times(page));
});

test('a page stays eight seconds', () => {
  const first = opened(0);

  assert.equal(ticked(first, 3, PAGE - 1).page, 0);
  assert.equal(ticked(first, 3, PAGE).page, 1);
});

test('a single page never turns', () => {
  assert.equal(ticked(opened(0), 1, 100 * PAGE).page, 0);
});

test('a changed row brings its page up for a moment, then the turn goes on', () => {
  const up = brought(opened(0), 4, 1000);
  assert.equal(up.page, 4);
  assert.equal(ticked(up, 6, 1000 + MOMENT - 1).page, 4);
  assert.equal(ticked(up, 6, 1000 + MOMENT).page, 1);
});

test('while one page is up for its moment another one does not push it away', () => {
  const up = brought(opened(0), 4, 1000);

  assert.equal(brought(up, 2, 2000).page, 4);
  assert.equal(brought(up, 2, 1000 + MOMENT).page, 2);
});

test('a held page stays whatever happens until it is let go', () => {
  const held = heldOrNot(opened(0), 0);

  assert.equal(ticked(held, 3, 100 * PAGE).page, 0);
  assert.equal(brought(held, 2, 1000).page, 0);
  assert.equal(ticked(heldOrNot(held, 1000), 3, 1000 + PAGE).page, 1);
});

test('keys step round the pages', () => {
  assert.equal(stepped(opened(0), 3, -1, 0).page, 2);
});

test('a page that is no longer there gives way to the first', () => {
  assert.equal(ticked({ ...opened(0), page: 4 }, 2, 1).page, 0);
});

test('boards turn by their seconds and one that is not there is passed over', () => {
  const list = begun(['a', 'b', 'c'], 0, 24);

  assert.equal(current(turned(list, 23999, 24, () => true)), 'a');
  assert.equal(current(turned(list, 24000, 24, id => id !== 'b')), 'c');
});

test('another list keeps up the board that is up', () => {
  const list = turned(begun(['a', 'b'], 0, 24), 24000, 24, () => true);

  assert.equal(current(replaced(list, ['x', 'b', 'y'], 25000, 24)), 'b');
  assert.equal(current(replaced(list, ['x', 'y'], 25000, 24)), 'x');
});

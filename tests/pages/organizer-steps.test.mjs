import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as steps from '../../Scoring.Api/wwwroot/organizer/state/steps.js';

const DRAFT = { nameZh: '焊工赛', nameEn: '', id: 'weld-2026', template: '', scheme: null };
const OVERVIEW = { phase: 'preparing', missing: [], skills: [{ id: 'icv' }], contestants: [{ id: 'c1' }], stations: [{ id: 's1' }] };
const states = (list) => list.map((one) => one.state);

test('a draft without a name, with a bad id or a taken one says so at its first step', () => {
  const keys = (draft, taken = []) => steps.draftFaults({ ...DRAFT, ...draft }, taken).name.map((fault) => fault.key);
  assert.deepEqual(keys({ nameZh: ' ' }), ['steps.name.missing']);
  assert.deepEqual(keys({ id: '-x' }), ['steps.id.bad']);
  assert.deepEqual(keys({ id: '焊工' }), ['steps.id.bad']);
  assert.deepEqual(keys({}, ['weld-2026']), ['steps.id.taken']);
  assert.deepEqual(keys({}), []);
});

test('before it exists only the name can be done, and a scheme is what comes now', () => {
  const faults = steps.draftFaults(DRAFT, []);
  assert.deepEqual(states(steps.progress(faults, false, 'preparing')), ['done', 'now', 'later', 'later', 'later']);
  assert.deepEqual(steps.draftFaults({ ...DRAFT, template: 'changchun-icv' }, []).scheme, []);
});

test('what the server misses stands under the step where it is put right', () => {
  const missing = ['contestants/icv', 'sheets/icv/final/s1', 'stations/s1', '$.awards', 'clock'].map((place) => ({ place, reason: 'x' }));
  const faults = steps.faultsOf({ ...OVERVIEW, missing });
  assert.deepEqual(Object.values(faults).map((list) => list.length), [0, 1, 1, 2, 1]);
  assert.equal(steps.mayOpen(faults), false);
});

test('with nothing missing it may open, and opening is the step that is left', () => {
  const faults = steps.faultsOf(OVERVIEW);
  assert.equal(steps.mayOpen(faults), true);
  assert.deepEqual(states(steps.progress(faults, true, 'preparing')), ['done', 'done', 'done', 'done', 'now']);
  assert.deepEqual(states(steps.progress(faults, true, 'open')), ['done', 'done', 'done', 'done', 'done']);
});

test('a competition without contestants or stations is not ready even if the server forgot to say so', () => {
  assert.equal(steps.mayOpen(steps.faultsOf({ ...OVERVIEW, contestants: [] })), false);
  assert.equal(steps.mayOpen(steps.faultsOf({ ...OVERVIEW, stations: [] })), false);
});

test('the id is made of the English name, else of template and year, and steps aside for one that is taken', () => {
  const suggest = (draft, taken = []) => steps.suggestId({ nameEn: '', template: '', ...draft }, taken, 2026);
  assert.equal(suggest({ nameEn: 'Élan Cup, 3rd!' }), 'e-lan-cup-3rd');
  assert.equal(suggest({ template: 'changchun-icv' }), 'changchun-icv-2026');
  assert.equal(suggest({ template: 'ningbo-growth/ningbo-exit-2025' }), 'ningbo-exit-2026');
  assert.equal(suggest({}, ['match-2026', 'match-2026-2']), 'match-2026-3');
});

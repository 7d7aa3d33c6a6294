import assert from 'node:assert/strict';
import test from 'node:test';
import * as imports from '../../Scoring.Api/wwwroot/organizer/state/importing.js';

const COLUMNS = [
  { index: 0, heading: '姓名', field: 'name', hidden: false },
  { index: 1, heading: '归口', field: null, hidden: false },
  { index: 2, heading: '身份证号', field: null, hidden: true },
];
const preview = (more) => ({
  columns: COLUMNS,
  faults: [],
  warnings: [],
  people: 2,
  difference: { added: [], changed: [], missing: [], same: 0 },
  ...more,
});

test('a field belongs to one column: given to another, the first one gives it up', () => {
  const said = imports.assign(COLUMNS, {}, 1, 'name');
  assert.deepEqual(said, { 0: '', 1: 'name' });
  assert.equal(imports.fieldOf(COLUMNS[0], said), '');
  assert.deepEqual(imports.assign(COLUMNS, said, 1, ''), { 0: '', 1: '' });
});

test('a first list is taken at once only when there is nothing to decide', () => {
  const known = COLUMNS.map((one) => (one.index === 1 ? { ...one, field: 'organisation' } : one));
  assert.equal(imports.isPlain(preview({ columns: known }), 0), true);
  assert.equal(imports.isPlain(preview({ columns: known }), 60), false);
  assert.equal(imports.isPlain(preview(), 0), false);
  assert.equal(imports.isPlain(preview({ columns: known, warnings: [{}] }), 0), false);
});

test('a difference is approved with everything it needs', () => {
  const difference = { added: [{ id: '4' }], changed: [{ entry: { id: '1' }, changes: [] }], missing: ['3'], same: 1 };
  const state = { confirmed: false, withdrawn: new Set(), reason: '' };
  const one = preview({ difference });
  assert.equal(imports.mayApprove(one, state, false), true);
  assert.equal(imports.mayApprove(one, state, true), false);
  assert.equal(imports.mayApprove(one, { ...state, withdrawn: new Set(['3']) }, false), false);
  assert.equal(imports.mayApprove(one, { ...state, withdrawn: new Set(['3']), reason: '不来了' }, true), true);
  assert.equal(imports.mayApprove(preview({ difference, warnings: [{}] }), state, false), false);
  assert.equal(imports.mayApprove(preview(), state, false), false);
  assert.deepEqual(imports.amendment(difference, new Set(['3']), ' 补报 '), {
    added: [{ id: '4' }],
    changed: [{ id: '1' }],
    withdrawn: ['3'],
    reason: '补报',
  });
});

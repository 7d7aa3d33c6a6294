import assert from 'node:assert/strict';
import test from 'node:test';
import { heightOf, leavesOf, spread } from '../../Scoring.Api/wwwroot/organizer/state/leaves.js';
import { stageTables } from '../../Scoring.Api/wwwroot/organizer/state/print-stage.js';

const t = {
  say: (key, values = {}) => [key, ...Object.values(values)].join(' '),
  named: (name, id) => (name && (name.zh || name.nameZh)) || id,
  skill: (id) => id,
  revision: (list) => (list.published ? `r${list.revision}` : 'provisional'),
};
const sheets = (...ids) => ids.map((id) => ({ id, name: { zh: id } }));
const scheme = {
  skills: [
    {
      id: 'fit',
      stages: [
        { id: 'prelim', name: { zh: '预赛' }, parts: [{ id: 'p', name: { zh: '理论' }, sheets: sheets('s1') }] },
        {
          id: 'final',
          name: { zh: '决赛' },
          parts: [
            { id: 'p', name: { zh: '实操' }, sheets: sheets('s1', 's2') },
            { id: 'q', name: { zh: '答辩' }, sheets: sheets('s3') },
          ],
        },
      ],
    },
  ],
};
const overview = {
  id: 'c',
  nameZh: '钳工赛',
  contestants: [
    { id: '01', name: '买买提·艾力', number: '7' },
    { id: '02', name: '王芳', organisation: '一厂' },
  ],
};
const list = {
  skill: 'fit',
  published: false,
  stages: [
    { stage: 'prelim', contestant: '02', total: '90.00', rank: '1' },
    { stage: 'prelim', contestant: '01', total: null, rank: null },
    { stage: 'final', contestant: '02', total: '27.00', rank: '1' },
  ],
  result: {
    skills: [
      {
        id: 'fit',
        standings: [
          {
            contestant: '02',
            rank: '1',
            total: '45.90',
            status: 'placed',
            parts: { 'prelim/p': '90.00', 'final/p': '18.00', 'final/q': '9.00' },
            sheets: { 'prelim/s1': '90.00', 'final/s1': '10.00', 'final/s2': '8.00', 'final/s3': '9.00' },
          },
          { contestant: '01', rank: null, total: null, status: 'incomplete', parts: {}, sheets: {} },
        ],
      },
    ],
  },
};
const texts = (doc) => doc.rows.map((one) => (one.over ? one.over.text : one.cells.map((cell) => cell.text || '').join('|')));
const WHO = 'print.number|roster.column.name|roster.column.organisation';
const labels = (doc) => doc.columns.map((one) => one.label).join('|');

test('an earlier stage has its own total and place, and everybody who takes part', () => {
  const [doc] = stageTables({ overview, scheme, list, stage: 'prelim' }, t);
  assert.equal(doc.title, 'fit 预赛 print.summary');
  assert.equal(labels(doc), `${WHO}|理论|print.stageTotal|print.stagePlace`);
  assert.deepEqual(texts(doc), ['02|王芳|一厂|90.00|90.00|1', '7|买买提·艾力||—|—|status.incomplete']);
  assert.equal(doc.facts[0][1], 'provisional');
  assert.deepEqual(
    doc.signs.map((one) => one.as),
    ['judge', 'chief', 'supervisor', 'committee'],
  );
});

test('the last stage has its sheets before each part, and the total of the skill where that is another', () => {
  const [doc] = stageTables({ overview, scheme, list, stage: 'final' }, t);
  assert.equal(labels(doc), `${WHO}|s1|s2|print.part 实操|答辩|print.stageTotal|standings.total|standings.place`);
  assert.deepEqual(texts(doc), ['02|王芳|一厂|10.00|8.00|18.00|9.00|27.00|45.90|1']);
  assert.equal(doc.lying, true);
});

test('groups stand under their names', () => {
  const grouped = structuredClone(list);
  grouped.result.skills[0].standings.forEach((one, i) => (one.group = `组${i}`));
  const [doc] = stageTables({ overview, scheme, list: grouped, stage: 'prelim' }, t);
  assert.deepEqual(
    texts(doc).map((one) => one.slice(0, 2)),
    ['组0', '02', '组1', '7|'],
  );
});

test('what is too wide for one paper goes on several with everybody, total and place on the last', () => {
  const wide = structuredClone(scheme);
  wide.skills[0].stages[1].parts[0].sheets = sheets(...Array.from({ length: 20 }, (_, i) => `s${i + 1}`));
  const docs = stageTables({ overview, scheme: wide, list, stage: 'final' }, t);
  assert.equal(docs.length, 3);
  assert.equal(docs[0].title, 'fit 决赛 print.summary 1/3');
  assert.equal(docs.flatMap((doc) => doc.columns.slice(3)).length, 20 + 1 + 1 + 3);
  assert.deepEqual(
    docs.map((doc) => texts(doc)[0].endsWith('27.00|45.90|1')),
    [false, false, true],
  );
  docs.forEach((doc) => assert.equal(Math.round(doc.columns.reduce((sum, one) => sum + one.width, 0)), 269));
});

test('a stage nobody takes part in makes no paper, nor a list of a server that does not know stages', () => {
  assert.deepEqual(stageTables({ overview, scheme, list: { ...list, stages: [] }, stage: 'final' }, t), []);
  assert.deepEqual(stageTables({ overview, scheme, list: { ...list, stages: undefined }, stage: 'final' }, t), []);
});

test('a leaf on its side holds fewer rows, and room is kept for headings of several lines', () => {
  const columns = spread([{ label: '智能网联汽车传感器装调与故障诊断', width: 16 }, { label: '' }], true);
  const rows = Array.from({ length: 60 }, (_, i) => ({ key: i, cells: [{ text: '9.50' }, { text: `第 ${i} 行` }] }));
  const leaves = leavesOf({ lying: true, sub: '赛', facts: [], columns, rows, signs: [{}, {}, {}, {}] });
  assert.deepEqual(leaves.flat(), rows);
  const headings = heightOf({ cells: columns.map((one) => ({ text: one.label })) }, columns);
  assert.ok(headings > 25);
  leaves.forEach((leaf) => assert.ok(leaf.reduce((sum, one) => sum + heightOf(one, columns), headings) < 178 - 10.5));
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { heightOf, leavesOf, linesIn, spread, WIDTH } from '../../Scoring.Api/wwwroot/organizer/state/leaves.js';
import { benchmarks, blanks } from '../../Scoring.Api/wwwroot/organizer/state/print-blank.js';
import { organisationTable } from '../../Scoring.Api/wwwroot/organizer/state/print-organisations.js';
import { awardList, awardsOf, certificates, placeList } from '../../Scoring.Api/wwwroot/organizer/state/print-places.js';
import { filled } from '../../Scoring.Api/wwwroot/organizer/state/print-record.js';
import { summaries } from '../../Scoring.Api/wwwroot/organizer/state/print-summary.js';

const plain = (text) => text;
const t = {
  say: (key, values = {}) => [key, ...Object.values(values)].join(' '),
  named: (name, id) => (name && (name.zh || name.nameZh)) || id,
  seat: (one) => `${one.heat}-${one.bench}`,
  duration: String,
  judge: plain,
  actor: plain,
  time: plain,
  skill: plain,
  rule: plain,
  award: plain,
  penalty: plain,
  revision: (list) => (list.published ? `r${list.revision}` : 'provisional'),
};
const sheet = {
  id: 's1',
  name: { zh: '配合' },
  max: 12,
  limitSeconds: 900,
  panel: { judges: 2 },
  aspects: [
    { id: 'a1', name: { zh: '尺寸' }, kind: 'points', max: 10, step: 0.5, judges: 1, heading: '测量' },
    { id: 'a2', name: { zh: '外观' }, kind: 'judgement', max: 2, levelTexts: ['差', '中', '好', '优'] },
  ],
};
const scheme = {
  skills: [
    {
      id: 'fit',
      name: { zh: '钳工' },
      awards: [
        { id: 'first', kind: 'count' },
        { id: 'second', kind: 'count' },
      ],
      stages: [{ id: 'final', name: { zh: '决赛' }, parts: [{ id: 'p', name: { zh: '实操' }, sheets: [sheet] }] }],
    },
  ],
};
const people = [
  { id: '01', name: '买买提·艾力', skill: 'fit', heat: '1', bench: 'A1' },
  { id: '02', name: '王芳', organisation: '一厂', skill: 'fit', heat: '1', bench: 'A2' },
];
const overview = {
  id: 'c',
  nameZh: '钳工赛',
  skills: [{ id: 'fit', nameZh: '钳工' }],
  contestants: people,
  judges: [
    { id: 'ana', name: '安娜' },
    { id: 'bo', name: '柏' },
  ],
  stations: [
    {
      id: 'bench',
      sheets: ['fit/final/s1'],
      seats: [
        { seat: 1, judge: 'ana' },
        { seat: 2, judge: 'bo' },
        { seat: 2, judge: 'old', released: true },
      ],
    },
  ],
};
const row = (contestant, rank, awards) => ({ contestant, rank, status: 'placed', total: '9.50', parts: { 'final/p': '9.50' }, awards });
const list = {
  skill: 'fit',
  entry: 7,
  entryHash: 'ab',
  revision: 1,
  published: true,
  result: { skills: [{ id: 'fit', standings: [row('02', '1', ['first']), row('01', '2', ['second'])] }] },
};
const texts = (doc) => doc.rows.map((one) => (one.over ? one.over.text : one.cells.map((cell) => cell.text || '').join('|')));

test('Chinese takes a whole em, and a long text more lines', () => {
  assert.equal(linesIn('尺寸', 40), 1);
  assert.equal(linesIn('长'.repeat(30), 40), 3);
  assert.equal(linesIn('一\n二', 40), 2);
  assert.ok(linesIn('w'.repeat(30), 40) <= 2);
});

test('columns fill the width of the paper', () => {
  const columns = spread([{ width: 20 }, { weight: 1 }, { weight: 2 }]);
  assert.equal(
    columns.reduce((sum, one) => sum + one.width, 0),
    WIDTH,
  );
  assert.equal(columns[2].width, 2 * columns[1].width);
});

test('every row is on one leaf, in order; signatures and headings never stand alone', () => {
  const columns = spread([{}, {}]);
  for (let n = 1; n < 90; n++) {
    const rows = Array.from({ length: n }, (_, i) => ({
      key: i,
      heading: i % 7 === 0 && i < n - 1,
      cells: [{ text: `第 ${i} 行` }, { text: '字'.repeat((i * 13) % 60) }],
    }));
    const leaves = leavesOf({ sub: '赛', facts: [], columns, rows, signs: [{}, {}, {}, {}] });
    assert.deepEqual(
      leaves.flat().map((one) => one.key),
      rows.map((one) => one.key),
    );
    leaves.forEach((leaf, i) => {
      assert.ok(leaf.length > 0);
      assert.ok(leaf.reduce((sum, one) => sum + heightOf(one, columns), 0) < 265 - 10.5);
      if (i < leaves.length - 1) assert.ok(!leaf[leaf.length - 1].heading, `${n} rows, leaf ${i}`);
    });
  }
});

test('a blank sheet is made for each judge of the panel with what his seat marks, and names no contestant', () => {
  const docs = blanks({ overview, scheme, skill: 'fit', station: '', people, spare: false }, t);
  assert.deepEqual(
    docs.map((doc) => doc.key),
    ['blank 01 fit/final/s1 ana', 'blank 01 fit/final/s1 bo', 'blank 02 fit/final/s1 ana', 'blank 02 fit/final/s1 bo'],
  );
  assert.deepEqual(texts(docs[0]).slice(0, 3), ['测量', '1|尺寸|10||', '2|外观|2|□0 □1 □2 □3|']);
  assert.deepEqual(texts(docs[1]).slice(0, 1), ['1|外观|2|□0 □1 □2 □3|']);
  assert.ok(!JSON.stringify(docs).includes('买买提'));
  assert.equal(docs[0].facts[0][1], '1-A1');
  assert.equal(blanks({ overview, scheme, skill: 'fit', station: '', people, spare: true }, t)[0].facts[0][1], '');
  assert.deepEqual(blanks({ overview, scheme, skill: 'fit', station: 'none', people, spare: false }, t), []);
});

test('benchmarks are the texts a judge needs', () => {
  assert.deepEqual(benchmarks(sheet.aspects[1], undefined, t), ['0：差', '1：中', '2：好', '3：优']);
  assert.deepEqual(benchmarks({ kind: 'deductions' }, { each: 2, most: 3 }, t), ['print.each 2print.most 3']);
});

const version = (number, a2, more) => ({
  version: number,
  at: `at${number}`,
  by: 'judge:bo',
  seq: number,
  hash: `hash${number}`,
  marks: { a2 },
  ...more,
});
const card = {
  contestant: '01',
  skill: 'fit',
  name: '买买提·艾力',
  heat: '1',
  bench: 'A1',
  entry: 9,
  entryHash: 'cd',
  status: 'placed',
  rank: '2',
  total: '9.50',
  parts: { 'final/p': '9.50' },
  sheetMarks: { 'final/s1': '9.50' },
  awards: [],
  sheets: [
    { stage: 'final', sheet: 's1', judge: 'bo', cause: 'returned', versions: [version(1, '1'), version(2, '3', { reason: '看错行' })] },
  ],
  penalties: [
    { points: '2', reason: '迟到', at: 'then', by: 'chief', annulledFor: null },
    { points: '9', reason: '记错人', annulledFor: '撤销' },
  ],
};

test('a filled sheet has the marks that count, every version with hash, and the entry it was read at', () => {
  const [doc] = filled({ overview, scheme, cards: [card], station: '' }, t);
  assert.deepEqual(texts(doc), ['尺寸|10|—', '外观|2|3', 'print.receipts', 'bo（desk.why.returned）']);
  const receipts = doc.rows[3].over.small.join(' ');
  assert.match(receipts, /hash2.*hash1/);
  assert.match(receipts, /看错行/);
  assert.deepEqual(doc.stamp, { entry: 9, hash: 'cd' });
  assert.deepEqual(
    doc.signs.map((one) => one.as),
    ['contestant', 'judge', 'chief', 'supervisor'],
  );
});

test('a summary lists parts, sheets and standing penalties', () => {
  const [doc] = summaries({ overview, scheme, cards: [card], list }, t);
  assert.deepEqual(texts(doc), ['决赛 · 实操|||9.50', '配合|bo|12|9.50', 'print.penalties', '2　迟到']);
  assert.ok(doc.facts.some(([, value]) => value === '2（r1）'));
});

test('place list, award list and certificates say revision or provisional; certificates wait for a revision', () => {
  const given = { overview, scheme, list, awards: awardsOf(scheme, list) };
  assert.deepEqual(texts(placeList(given, t)[0]), ['1|王芳|一厂|9.50|9.50|first', '2|买买提·艾力||9.50|9.50|second']);
  assert.equal(placeList(given, t)[0].facts[0][1], 'r1');
  assert.deepEqual(given.awards, ['first', 'second']);
  assert.deepEqual(texts(awardList(given, t)[0]), [
    'print.award.n first 1',
    '1|王芳|02|一厂|9.50',
    'print.award.n second 1',
    '2|买买提·艾力|01||9.50',
  ]);
  assert.deepEqual(
    certificates(given, t).map((one) => [one.certificate.name, one.certificate.award]),
    [
      ['王芳', 'first'],
      ['买买提·艾力', 'second'],
    ],
  );
  const open = { ...given, list: { ...list, published: false } };
  assert.deepEqual(certificates(open, t), []);
  assert.equal(placeList(open, t)[0].facts[0][1], 'provisional');
});

const earned = {
  final: true,
  skills: [
    { skill: 'fit', revision: 2, stands: true },
    { skill: 'mill', revision: 1, stands: false },
    { skill: 'turn', revision: 0, stands: false },
  ],
  lines: [
    { organisation: '一厂', points: '7', awards: ['best'] },
    { organisation: '二厂', points: '0', awards: [] },
  ],
};

test('organisations have a paper of their own, which says what it rests on and what is still to come', () => {
  const [doc] = organisationTable({ overview, list: { ...list, organisations: earned } }, t);
  assert.deepEqual(texts(doc).slice(0, 2), ['一厂|7|best', '二厂|0|']);
  assert.deepEqual(doc.rows[3].over.small, ['print.basis.stands 钳工 2', 'print.basis.reopened mill 1', 'print.basis.none turn 0']);
  assert.equal(doc.stamp.revision, 'print.organisations.final');
  const [open] = organisationTable({ overview, list: { ...list, organisations: { ...earned, final: false } } }, t);
  assert.deepEqual(texts(open).slice(0, 2), ['一厂|7|print.organisations.later', '二厂|0|print.organisations.later']);
  assert.equal(open.stamp.revision, 'print.organisations.open');
});

test('where no contestant has an award organisations may have one, and without such awards there is no such paper', () => {
  const none = { ...list, result: { skills: [{ id: 'fit', standings: [row('02', '1', [])] }] }, organisations: earned };
  assert.deepEqual(awardList({ overview, list: none, awards: [] }, t), []);
  assert.equal(organisationTable({ overview, list: none }, t).length, 1);
  assert.deepEqual(organisationTable({ overview, list }, t), []);
  assert.deepEqual(organisationTable({ overview, list: { ...list, organisations: { ...earned, lines: [] } } }, t), []);
});

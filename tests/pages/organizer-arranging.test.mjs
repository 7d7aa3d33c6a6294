import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as arrange from '../../Scoring.Api/wwwroot/organizer/state/arrangement.js';
import * as roster from '../../Scoring.Api/wwwroot/organizer/state/roster.js';
import { sheetsOf, table } from '../../Scoring.Api/wwwroot/organizer/state/sheets.js';

const SHEETS = [
  { id: 'written', name: { zh: '理论' }, aspects: [] },
  { id: 's1', name: { zh: '泊车' }, panel: { judges: 3 }, stations: ['A 场'], aspects: [] },
  { id: 's2', name: { zh: '刹停' }, panel: { judges: 2 }, stations: ['A 场'], aspects: [] },
];
const SCHEME = { skills: [{ id: 'icv', stages: [{ id: 'final', parts: [{ id: 'p', sheets: SHEETS }] }] }] };
const sheets = sheetsOf(SCHEME);
const seated = () => arrange.suggest(sheets).map((station) => ({ ...station, seats: station.seats.map((_, i) => `裁判${i + 1}`) }));

test('a station is suggested for each place the scheme names, with the seats its largest panel needs', () => {
  const stations = arrange.suggest(sheets);
  assert.deepEqual(stations.map((one) => [one.id, one.nameZh, one.sheets, one.seats.length]), [
    ['s1', '理论', ['icv/final/written'], 1],
    ['s2', 'A 场', ['icv/final/s1', 'icv/final/s2'], 3],
  ]);
});

test('a place written like an id becomes the id of a station that is called like its first sheet', () => {
  const [station] = arrange.suggest([{ ...sheets[0], stations: ['theory'] }]);
  assert.deepEqual([station.id, station.nameZh], ['theory', '理论']);
});

test('the same name at two stations is the same judge; a known judge keeps his id; nobody on a seat is nobody', () => {
  const stations = seated();
  stations[1].seats[2] = ' ';
  const request = arrange.toRequest(stations, [{ id: 'j7', name: '裁判1' }]);
  assert.deepEqual(request.stations.map((one) => one.panel), [['j7'], ['j7', 'j1']]);
  assert.deepEqual(request.judges, [{ id: 'j7', name: '裁判1' }, { id: 'j1', name: '裁判2' }]);
});

test('names pasted into a seat fill the seats after it', () => {
  const stations = arrange.seat(arrange.suggest(sheets), 's2', 1, '张三\n李四、王五');
  assert.deepEqual(stations[1].seats, ['', '张三', '李四', '王五']);
});

test('a sheet placed at a station leaves every other', () => {
  const stations = arrange.place(arrange.suggest(sheets), 'icv/final/s2', 's1');
  assert.deepEqual(stations.map((one) => one.sheets), [['icv/final/written', 'icv/final/s2'], ['icv/final/s1']]);
});

for (const [name, spoil, expected] of [
  ['nothing', (list) => list, []],
  ['a sheet nowhere', (list) => arrange.place(list, 'icv/final/s1', null), ['arrange.sheet.nowhere']],
  ['a seat too few', (list) => arrange.change(list, 's2', { seats: ['a', 'b', ''] }), ['arrange.panel.short']],
  ['one judge on two seats', (list) => arrange.change(list, 's2', { seats: ['a', 'b', 'a '] }), ['arrange.judge.twice']],
  ['a station without a name', (list) => arrange.change(list, 's1', { nameZh: ' ' }), ['arrange.station.nameless']],
]) {
  test(`an arrangement with ${name} says ${expected.join() || 'nothing'}`, () =>
    assert.deepEqual(arrange.faults(spoil(seated()), sheets).map((fault) => fault.key), expected));
}

test('what the server recorded comes back as it was typed', () => {
  const overview = { judges: [{ id: 'j1', name: '张三' }], stations: [{ id: 's1', nameZh: '考场', sheets: ['a'], seats: [{ judge: 'j1' }] }] };
  assert.deepEqual(arrange.fromOverview(overview), [{ id: 's1', nameZh: '考场', nameEn: '', sheets: ['a'], seats: ['张三'] }]);
});

test('a pasted list with headings is sent as it stands, below its title; every row has every cell', () => {
  const list = roster.readPaste('报名表\n姓名（必填）\t单位\t工位\n郑佳怡\t富维\t7\n李杰', [{ id: 'icv' }]);
  assert.deepEqual(list.rows, [['报名表', '', ''], ['姓名（必填）', '单位', '工位'], ['郑佳怡', '富维', '7'], ['李杰', '', '']]);
  assert.deepEqual([list.people, list.key], [2, null]);
});

test('a list without headings is name, organisation, bench; with several skills it needs headings', () => {
  assert.deepEqual(roster.readPaste('郑佳怡,富维\n李杰', [{ id: 'icv' }]).rows, [['姓名', '单位'], ['郑佳怡', '富维'], ['李杰', '']]);
  assert.equal(roster.readPaste('郑佳怡', [{ id: 'a' }, { id: 'b' }]).key, 'roster.paste.skill');
  assert.equal(roster.readPaste('姓名\t单位', [{ id: 'a' }]).key, 'roster.paste.empty');
  assert.equal(roster.readPaste('', [{ id: 'a' }]).key, 'roster.paste.empty');
});

test('what is pasted survives the way through a file, quotes, commas and lines included', () => {
  const rows = [['c1', '张"三"', '甲,乙\n丙']];
  assert.deepEqual(roster.cells(roster.toCsv(rows)), rows);
});

test('a sheet’s table shows each judge’s newest marks and what a correction changed', () => {
  const form = { aspects: [{ id: 'a1', name: { zh: '刹停' }, kind: 'points', max: 3 }] };
  const version = (value) => ({ marks: [{ aspect: 'a1', value }] });
  const [line] = table(form, [{ versions: [version('2'), version('2.5')] }, { versions: [version('1')] }]);
  assert.deepEqual(line.cells, [{ now: '2.5', before: '2', changed: true }, { now: '1', before: '1', changed: false }]);
});

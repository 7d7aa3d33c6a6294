import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { publicAddress } from '../../Scoring.Api/wwwroot/organizer/state/addresses.js';
import { createLive } from '../../Scoring.Api/wwwroot/organizer/state/live.js';
import * as routes from '../../Scoring.Api/wwwroot/organizer/state/route.js';
import * as screens from '../../Scoring.Api/wwwroot/organizer/state/screens.js';
import { inLanguage } from '../../Scoring.Api/wwwroot/organizer/state/sentences.js';
import { staffWords } from '../../Scoring.Api/wwwroot/staff/words.js';
import { words } from '../../Scoring.Api/wwwroot/organizer/words/all.js';

const FOLDER = fileURLToPath(new URL('../../Scoring.Api/wwwroot/organizer/', import.meta.url));
const modules = readdirSync(FOLDER, { recursive: true }).filter((name) => name.endsWith('.js') && !name.startsWith('words'));

test('every text the console says is in the dictionary, in both languages', () => {
  const all = { ...staffWords, ...words };
  for (const name of modules) {
    for (const [, key] of readFileSync(FOLDER + name, 'utf8').matchAll(/say\(\s*'([^']+)'/g)) assert.ok(key in all, `${name}: ${key}`);
  }

  for (const [key, entry] of Object.entries(words)) {
    assert.equal(entry.length, 2, key);
    assert.ok(entry.every((text) => text.trim() !== ''), key);
    const holes = (text) => (text.match(/\{\w+\}/g) || []).sort().join();
    assert.equal(holes(entry[0]), holes(entry[1]), key);
  }
});

test('addresses lead to their page and back, also with ids that need escaping', () => {
  assert.deepEqual(routes.read(routes.write('c', 'icv', 'sheet', 'c.1', 'final', 's1')), { page: 'sheet', competition: 'icv', asked: {}, contestant: 'c.1', stage: 'final', sheet: 's1' });
  assert.equal(routes.read('#/new/scheme').step, 'scheme');
  assert.equal(routes.read('').page, 'competitions');
  assert.equal(routes.read('#/c/icv/nonsense').page, 'wall');
  assert.equal(routes.read('#/c/%E0%A4%A').competition, '%E0%A4%A');
});

test('the public pages are where the server says, else at the usual port of the same host', () => {
  assert.equal(publicAddress({ publicAddress: 'http://10.0.0.2:6080/' }, null, '/s/1'), 'http://10.0.0.2:6080/s/1');
  assert.equal(publicAddress({}, { protocol: 'http:', hostname: 'hall' }, '/s/1'), 'http://hall:5080/s/1');
});

test('sentences in both languages are parted; others stay whole', () => {
  assert.equal(inLanguage('还没有选手。 No contestants yet.', 'zh'), '还没有选手。');
  assert.equal(inLanguage('还没有选手。 No contestants yet.', 'en'), 'No contestants yet.');
  assert.equal(inLanguage('编号 c01 重复。c01 stands at r.csv:2:1 too.', 'zh'), '编号 c01 重复。');
  assert.equal(inLanguage('No contestants yet. Add some.', 'en'), 'No contestants yet. Add some.');
});

test('a screen’s boards are put in turn, moved and taken out; bad settings are named', () => {
  const overview = { id: 'icv25', skills: [{ id: 'icv' }], stations: [{ id: 's1', sheets: ['icv/final/s1'] }, { id: 's2', sheets: ['weld/final/x'] }] };
  assert.deepEqual(screens.boardsOf(overview).map((board) => board.id), ['icv25/icv/total', 'icv25/icv/so-far', 'icv25/icv/progress', 'icv25/icv/station:s1']);
  const plan = screens.toggle(screens.toggle(screens.fresh(2), 'a'), 'b');
  assert.deepEqual(screens.move(plan, 'b', -1).boards, ['b', 'a']);
  assert.deepEqual(screens.toggle(plan, 'a').boards, ['b']);
  assert.deepEqual(screens.faults({ ...plan, secondsPerBoard: 1, rows: 9 }), ['screens.seconds.bad', 'screens.rows.bad']);
  assert.equal(screens.nextNumber([{ number: 1 }, { number: 3 }]), 2);
});

// A server whose record moves; says what it was asked.
function serverOf(overviews) {
  const asked = [];
  const answers = { progress: [{ contestant: 'c1' }], scheme: { skills: [] } };
  const get = async (path) => {
    const last = path.split('/').pop();
    asked.push(last);
    if (answers[last]) return { outcome: 'done', body: answers[last] };
    return overviews.length ? { outcome: 'done', date: 'Fri, 01 May 2026 10:00:00 GMT', body: overviews.shift() } : { outcome: 'unconfirmed' };
  };
  return { asked, get };
}

test('progress is asked only when the record has moved, and a silent server leaves the last picture, marked as old', async () => {
  const overview = (seq) => ({ seq, schemeVersion: 1, devices: [], presence: [] });
  const server = serverOf([overview(1), overview(1), overview(2)]);
  const looks = [];
  const live = createLive({ api: server, changed: () => {}, now: () => 0, wait: () => new Promise((go) => looks.push(go)) });
  const look = async () => { await new Promise((go) => setTimeout(go, 0)); looks.pop()(); };
  live.watch('icv');
  for (let i = 0; i < 4; i++) await look();
  await new Promise((go) => setTimeout(go, 0));
  assert.deepEqual(server.asked, ['icv', 'progress', 'scheme', 'icv', 'icv', 'progress', 'icv', 'icv'].slice(0, server.asked.length));
  assert.equal(live.failing, true);
  assert.equal(live.overview.seq, 2);
  assert.equal(live.now(), Date.parse('2026-05-01T10:00:00Z'));
  live.stop();
});

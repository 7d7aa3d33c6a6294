// A big screen: its scene says which boards; boards come live; pages turn; a change is played where it happens.
import { connect, onWake, wait } from '../live/connection.js';
import { createFeed } from '../live/feed.js';
import { changedKeys } from './glide.js';
import { kiosk } from './kiosk.js';
import { remembered, still } from './movement.js';
import { createNumber, putUp } from './number.js';
import { brought, heldOrNot, opened, stepped, ticked } from './pager.js';
import { current, replaced, turned } from './playlist.js';
import { createStage } from './stage.js';

const SILENT = 16000;
const PHONES = 30000;
const HERE = 5000;
const { screen: number } = document.body.dataset;
let phone = null;
let scene = { boards: [], secondsPerBoard: 24, rows: 10, theme: 'dark', language: 'zh' };
let list = { boards: [], at: 0, until: 0 };
let stage = createStage(scene, number);
let pager = opened(Date.now());
let playing = false;
let painted = null;
const askedForNumber = createNumber(() => putUp(number));
const memories = new Map();
const previous = new Map();
const heard = new Map();

const feed = createFeed({
  connect, wait,
  changed(board) {
    const before = previous.get(board.id);
    memories.set(board.id, before ? remembered(memories.get(board.id), before, board, Date.now()) : still(board));
    previous.set(board.id, board);
    if (board.id === current(list)) refresh();
    else if (!feed.has(current(list))) step();
  },
  alive: id => heard.set(id, Date.now()),
  scenes: readScene,
  link: up => { if (up) sayHere(); },
});

async function readScene() {
  try {
    const answer = await fetch(`/s/${number}/scene`, { cache: 'no-store' });
    if (answer.ok) setScene(await answer.json());
  } catch {
    // The connection says when it is back; until then the last scene stays.
  }
}

async function readPhones() {
  try {
    const answer = await fetch('/phones', { cache: 'no-store' });
    if (answer.ok) phone = (await answer.json()).address;
  } catch {
    // Asked again soon; until then the last answer stays.
  }
  stage.foot.phones(phone);
}

function setScene(next) {
  const look = of => [of.rows, of.theme, of.language].join();
  if (look(next) !== look(scene)) stage = createStage(next, number);
  if (look(next) !== look(scene)) painted = null;
  stage.foot.phones(phone);
  scene = next;
  // A screen keeps the boards it has until there are others.
  if (next.boards.length) list = replaced(list, next.boards, Date.now(), next.secondsPerBoard);
  feed.follow(list.boards);
  askedForNumber(next.numberAskedAt);
  step();
}

function step() {
  const now = Date.now();
  const was = current(list);
  const due = feed.has(was) ? list : { ...list, until: 0 };
  if (!pager.held) list = turned(due, now, scene.secondsPerBoard, id => !!feed.has(id));
  const board = feed.has(current(list));
  stage.tick(new Date(now));
  if (!board) return;
  if (current(list) !== was) pager = opened(now);
  pager = ticked(pager, stage.pagesOf(board), now);
  refresh();
}

// One movement at a time: when it ends, whatever is newest is shown next.
async function refresh() {
  const board = feed.has(current(list));
  if (!board || playing) return;
  const changed = painted && painted.board.id === board.id && painted.board !== board;
  if (changed) bring(painted.board, board);
  if (painted && !changed && painted.board === board && painted.page === pager.page) { showState(board); return; }
  playing = true;
  const how = !painted || painted.board.id !== board.id ? 'paint' : painted.page !== pager.page ? 'turn' : 'play';
  const page = pager.page;
  try {
    // What changed on another page is played there: the page as it was comes first.
    if (changed && how === 'turn') await stage.show(painted.board, page, memories.get(board.id), 'turn');
    await stage.show(board, page, memories.get(board.id), changed ? 'play' : how);
    painted = { board, page };
  } finally {
    playing = false;
  }
  showState(board);
  if (feed.has(current(list)) !== board) refresh();
}

function bring(before, after) {
  const lit = changedKeys(before, after);
  if (!lit.length) return;
  const pages = lit.map(key => stage.pageOfKey(after, key));
  const page = pages.includes(pager.page) ? pager.page : Math.min(...pages);
  pager = brought(pager, page, Date.now());
}

function showState(board) {
  stage.foot.page(pager.page, stage.pagesOf(board), pager.held);
  stage.foot.stale(board, silent(board) ? heard.get(board.id) : null, Date.now());
}

function sayHere() {
  const board = painted && painted.board;
  feed.tell('Here', { screen: Number(number), ...(board && { board: board.id, ...board.version, stale: silent(board) }) });
}

const silent = board => Date.now() - heard.get(board.id) > SILENT;

kiosk({
  hold() { pager = heldOrNot(pager, Date.now()); step(); },
  step(by) {
    const board = feed.has(current(list));
    if (board) pager = stepped(pager, stage.pagesOf(board), by, Date.now());
    step();
  },
});
window.addEventListener('resize', () => { stage.resize(); painted = null; step(); });
onWake(() => feed.hurry());
readScene();
readPhones();
setInterval(step, 500);
setInterval(readPhones, PHONES);
setInterval(sayHere, HERE);
feed.start();

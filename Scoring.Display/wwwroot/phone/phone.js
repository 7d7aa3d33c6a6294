// The phone page comes whole from the server; this keeps it up to date and lets it be searched.
import { connect, onWake, wait } from '../live/connection.js';
import { element, write } from '../live/element.js';
import { createFeed } from '../live/feed.js';
import { ageOf, clockOf, labelOf, say } from '../live/words.js';
import { createList } from './list.js';
import { createOwn } from './own.js';
import { finder } from './search.js';
import { keyIn } from './standing.js';

const SILENT = 20000;
const { board: id, language } = document.body.dataset;
const search = document.querySelector('input[type=search]');
const rows = document.querySelector('ol.rows');
const list = rows && createList(rows, language);
const own = rows && createOwn(rows, language);
const age = document.querySelector('.age');
const nothing = element('p', 'note');
let shown = null;
let heard = Date.now();

const feed = createFeed({
  connect, wait, perSecond: 2,
  changed: show,
  alive() { heard = Date.now(); },
  scenes() {},
  link() {},
});

function show(board) {
  // Another openness or the first rows: another page. The server writes it.
  if (shown ? shown.shows !== board.shows : board.rows.length > 0 !== !!list) {
    window.location.reload();
    return;
  }
  const before = shown;
  shown = board;
  writeHead(board);
  if (list) find(before);
  board.stations.forEach((station, n) => {
    const item = document.querySelectorAll('.stations li')[n];
    if (!item) return;
    write(item.children[1], `${station.sheetsMarked} / ${station.sheetsOf}`);
    item.children[2].value = station.sheetsMarked;
  });
}

function writeHead(board) {
  const label = document.querySelector('.label');
  write(label, labelOf(language, board));
  label.className = `label ${board.label.toLowerCase()}`;
  write(document.querySelector('.marked b'), board.marked);
  const done = document.querySelector('.marked progress');
  done.max = Math.max(1, board.of);
  done.value = board.marked;
  write(document.querySelector('footer time'), clockOf(new Date(board.at), true));
}

function find(before) {
  const found = finder(search.value);
  list.show(shown, found, before);
  const more = document.querySelector('.more');
  if (more) more.remove();
  write(nothing, shown.rows.length && !shown.rows.some(found) ? say(language, 'nothingFound') : '');
  own.show(shown);
}

function tellAge() {
  const silent = Date.now() - heard > SILENT;
  age.hidden = !silent;
  if (silent) write(age, say(language, 'stale', ageOf(language, Date.now() - heard)));
}

// The snapshot comes packed by HTTP; the connection then brings only what changed since.
async function start() {
  try {
    const answer = await fetch(`/boards/${id}`);
    if (answer.ok) {
      const board = await answer.json();
      feed.give(board);
      show(board);
    }
  } catch {
    // The connection brings it.
  }
  feed.follow([id]);
  feed.start();
}

if (search) {
  search.hidden = false;
  search.addEventListener('input', () => shown && find(shown));
  rows.after(nothing);
}
window.addEventListener('hashchange', event => {
  if (!own || !shown) return;
  own.show(shown);
  // Whoever comes back is where he left the list.
  const left = keyIn(location.hash) === null ? keyIn(new URL(event.oldURL).hash) : null;
  const item = left !== null && list.itemOf(left);
  if (item) item.scrollIntoView({ block: 'center' });
  else window.scrollTo(0, 0);
});
document.addEventListener('visibilitychange', () => { if (!document.hidden) feed.nudge(); });
onWake(() => feed.hurry());
setInterval(tellAge, 2000);
start();

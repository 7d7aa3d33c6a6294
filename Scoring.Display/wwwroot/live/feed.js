// Keeps boards up to date over one connection that is opened again for ever. The connection and the clock come from outside.
import { moved, isBefore } from './board.js';
import { backoff } from './backoff.js';

const ASK_AGAIN = 3000;

// connect() → { on, onclose, start, stop, invoke }; wait(ms) → promise; changed(board), alive(id), scenes(), link(up).
export function createFeed({ connect, wait, changed, alive, scenes, link, perSecond = null }) {
  const boards = new Map();
  const wanted = new Set();
  const asking = new Set();
  let connection = null;
  let wake = () => {};
  let stopped = false;
  let soon = false;

  async function run() {
    for (let attempt = 0; !stopped; attempt++) {
      const mine = connect();
      const closed = new Promise(resolve => mine.onclose(resolve));
      listen(mine);
      try {
        await mine.start();
        connection = mine;
        attempt = 0;
        link(true);
        wanted.forEach(ask);
        scenes();
        await closed;
      } catch {
        // Not reached: the next attempt comes by itself.
      }
      connection = null;
      asking.clear();
      link(false);
      if (!soon) await Promise.race([wait(backoff(attempt)), new Promise(resolve => { wake = resolve; })]);
      soon = false;
    }
  }

  function listen(mine) {
    mine.on('BoardShown', shown);
    mine.on('BoardMoved', delta => {
      const next = moved(boards.get(delta.board), delta);
      if (next.gap) ask(delta.board);
      else keep(next.board);
    });
    mine.on('Beat', beat => {
      const board = boards.get(beat.board);
      if (!board || isBefore(board.version, beat)) ask(beat.board);
      else alive(beat.board);
    });
    mine.on('ScenesChanged', () => scenes());
  }

  async function ask(id) {
    const mine = connection;
    if (!mine || !wanted.has(id) || asking.has(id)) return;
    asking.add(id);
    let answer = null;
    try {
      const has = boards.get(id);
      answer = await mine.invoke('Watch', { board: id, ...(has && has.version), ...(perSecond && { perSecond }) });
    } catch {
      // The connection is going; its end asks again.
    }
    if (mine !== connection) return;
    asking.delete(id);
    if (answer && answer.snapshot) shown(answer.snapshot);
    else if (answer) alive(id);
    else wait(ASK_AGAIN).then(() => ask(id));
  }

  function shown(board) {
    boards.set(board.id, board);
    alive(board.id);
    changed(board);
  }

  function keep(board) {
    const news = board !== boards.get(board.id);
    boards.set(board.id, board);
    alive(board.id);
    if (news) changed(board);
  }

  return {
    start: () => { run(); },
    stop: () => { stopped = true; wake(); if (connection) connection.stop(); },
    // After sleep or a lost network: what looks open may be dead, so it is opened anew at once.
    hurry: () => { soon = !!connection; if (connection) connection.stop(); wake(); },
    nudge: () => wake(),
    has: id => boards.get(id),
    // Said while the connection stands; nobody waits for it.
    tell: (method, request) => { if (connection) connection.invoke(method, request).catch(() => {}); },
    give: board => { boards.set(board.id, board); },
    follow(ids) {
      for (const id of [...wanted]) {
        if (ids.includes(id)) continue;
        wanted.delete(id);
        if (connection) connection.invoke('Leave', { board: id }).catch(() => {});
      }
      const fresh = ids.filter(id => !wanted.has(id));
      fresh.forEach(id => { wanted.add(id); ask(id); });
    },
  };
}

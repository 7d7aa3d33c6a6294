// The tablet without its glass: what it knows, what a judge can do, and who is told. Views read `state` and call the actions.
import { readDesk } from './desk.js';
import { createPulse } from './pulse.js';
import { createSeat } from './seat.js';
import { endsHere } from './server.js';
import * as sheets from './sheet.js';
import { isToDo } from './standing.js';
import { createTurns } from './turns.js';

export function createApp({ server, store, place, now, wait, newOp, turn }) {
  const listeners = [];
  const state = {
    desk: null, others: [], task: null, view: 'sheet', heardAt: null, silentSince: null, halt: null, choosing: null, reviewing: false,
  };
  let seat = null;

  const end = () => { seat?.close(); seat = null; };
  const turns = createTurns({ state, server, store, place, turn, newOp, wait, end, tell });
  const pulse = createPulse({
    server, wait, now, endsHere, onDesk: adopt,
    unsent: () => all().filter((record) => record.pending !== null).length,
    onHeard: (at) => { Object.assign(state, { heardAt: at, silentSince: null }); seat?.wake(); tell(); },
    onSilent: (at) => { state.silentSince = state.silentSince ?? at; tell(); },
    onEnded: halt,
  });

  async function start() {
    const answer = await pulse.look();
    if (state.desk === null && answer.outcome === 'unconfirmed') {
      const kept = await store.desk(place);
      await (kept === null ? null : adopt(kept));
    }

    pulse.run();
  }

  async function adopt(body) {
    if (await turns.stops(body)) {
      return;
    }

    state.desk = readDesk(body);
    const owner = `${place}/${state.desk.judge.id}`;
    if (seat?.owner !== owner) {
      await begin(owner, state.desk.judge.id);
    }

    // The judge left while his records were read.
    if (state.desk === null || seat === null) {
      end();
      return;
    }

    state.task = state.desk.tasks.some(({ id }) => id === state.task) ? state.task : firstTask();
    tell();
    await store.saveDesk(place, body).catch(halt);
    await seat?.catchUp(state.desk.tasks, body.drafts);
  }

  async function begin(owner, judge) {
    const kept = await store.sheets();
    state.others = kept.filter((record) => record.owner !== owner && record.pending !== null);
    seat = createSeat({
      owner, judge, kept, server, store, now, wait, changed: tell,
      onFailed: () => halt({ code: 'storage' }), onRevoked: halt, onLocked: turns.lock,
    });
    seat.begin();
  }

  // After a reload: the sheet the judge was at, else the first that wants him.
  function firstTask() {
    const { tasks } = state.desk;
    const begun = tasks.map(({ id }) => seat.records.get(id)).filter((record) => sheets.phaseOf(record) === 'draft');
    const last = begun.sort((a, b) => Number(new Date(b.editedAt)) - Number(new Date(a.editedAt)))[0];
    return (last ?? tasks.find((task) => isToDo(seat.records.get(task.id), task)) ?? tasks[0])?.id ?? null;
  }

  function all() {
    return seat === null ? [] : seat.records.all();
  }

  function halt(refusal) {
    pulse.stop();
    state.halt = refusal;
    tell();
  }

  function tell() {
    for (const listener of listeners) {
      listener(state);
    }
  }

  async function change(id, next) {
    const saved = await seat.records.save(next);
    seat?.keep(id);
    return saved;
  }

  // The sheet and its op are on the tablet's disk before the first byte leaves it.
  // Should the disk refuse, the judge is told, and the sheet is still better at the server than nowhere.
  async function handIn(id, reason) {
    const mine = seat;
    await mine.records.save(sheets.handIn(mine.records.get(id), newOp(), reason, now()));
    mine.deliver(id);
  }

  // A newer tab of this tablet took over.
  function yieldTo() {
    seat?.close();
    halt({ code: 'otherTab', number: 0 });
  }

  return {
    state,
    start,
    onChange: (listener) => listeners.push(listener),
    show: (part) => { Object.assign(state, part); tell(); },
    record: (id) => seat.records.get(id),
    unsent: () => all().filter((record) => record.pending !== null),
    waiting: () => (seat === null ? [] : seat.waiting()),
    troubled: () => all().filter((record) => record.problem !== null),
    mark: (id, changes) => (state.reviewing ? null : change(id, sheets.edit(seat.records.get(id), changes, now()))),
    correct: (id) => change(id, sheets.correct(seat.records.get(id), now())),
    restart: (id) => change(id, sheets.restart(seat.records.get(id), now())),
    abandon: (id) => change(id, sheets.abandon(seat.records.get(id), now())),
    amend: (id) => change(id, sheets.amend(seat.records.get(id), now())),
    keepMine: (id) => change(id, sheets.keepMine(seat.records.get(id), now())),
    keepTheirs: (id) => change(id, sheets.keepTheirs(seat.records.get(id), now())),
    swapDraft: (id) => change(id, sheets.swapDraft(seat.records.get(id), now())),
    handIn,
    yieldTo,
    wake: () => seat?.wake(),
    isShared: turns.isShared,
    lock: turns.lock,
    lockAfterRest: () => turns.lockAfterRest(),
    unlock: turns.unlock,
  };
}

// The tablet without its glass: what it knows, what a judge can do, and who is told. Views read `state` and call the actions.
import { createDraftKeeper } from './drafts.js';
import { readDesk } from './desk.js';
import { merge } from './merge.js';
import { createOutbox, isWaiting } from './outbox.js';
import { createPulse } from './pulse.js';
import { createRecords } from './records.js';
import { endsHere } from './server.js';
import * as sheets from './sheet.js';
import { isToDo } from './standing.js';

export function createApp({ server, store, place, now, wait, newOp }) {
  const listeners = [];
  const state = { desk: null, others: [], task: null, view: 'sheet', heardAt: null, silentSince: null, halt: null, reviewing: false };
  let records = null;
  let outbox = null;
  let keeper = null;

  const pulse = createPulse({
    server, wait, now, endsHere, onDesk: adopt,
    unsent: () => all().filter((record) => record.pending !== null).length,
    onHeard: (at) => { Object.assign(state, { heardAt: at, silentSince: null }); outbox?.wake(); tell(); },
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
    state.desk = readDesk(body);
    const owner = `${place}/${state.desk.judge.id}`;
    if (records?.owner !== owner) {
      await begin(owner);
    }

    state.task = state.desk.tasks.some(({ id }) => id === state.task) ? state.task : firstTask();
    tell();
    await store.saveDesk(place, body).catch(halt);
    await Promise.all(stale(body.drafts).map(reread));
  }

  async function begin(owner) {
    const kept = await store.sheets();
    records = createRecords({ owner, kept, store, changed: tell, failed: () => halt({ code: 'storage' }) });
    state.others = kept.filter((record) => record.owner !== owner && record.pending !== null);
    outbox = createOutbox({ records, post: server.post, reread, wait, onRevoked: halt });
    keeper = createDraftKeeper({ records, put: server.putDraft, wait, onKept, onBehind: reread });
    outbox.deliverAll();
    keeper.keepAll();
  }

  // Sheets of which the server knows more than this tablet: a kept draft, or a version handed in on another one.
  function stale(drafts) {
    const newer = drafts.filter(({ revision, ...draft }) => revision > records.get(idOf(draft)).revision).map(idOf);
    const versions = state.desk.tasks.filter(({ id, mine }) => mine !== null && mine.version > records.get(id).receipts.length);
    return [...new Set([...newer, ...versions.map(({ id }) => id)])];
  }

  async function reread(id) {
    const answer = await server.sheet(id);
    return answer.outcome === 'done' && records.save(merge(records.get(id), answer.body));
  }

  function onKept(id, revision, at) {
    const record = records.get(id);
    return records.save({ ...record, keptRevision: Math.max(record.keptRevision, revision), keptAt: at });
  }

  // After a reload: the sheet the judge was at, else the first that wants him.
  function firstTask() {
    const { tasks } = state.desk;
    const begun = tasks.map(({ id }) => records.get(id)).filter((record) => sheets.phaseOf(record) === 'draft');
    const last = begun.sort((a, b) => Number(new Date(b.editedAt)) - Number(new Date(a.editedAt)))[0];
    return (last ?? tasks.find((task) => isToDo(records.get(task.id), task)) ?? tasks[0])?.id ?? null;
  }

  function all() {
    return records === null ? [] : records.all();
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
    const saved = await records.save(next);
    keeper.keep(id);
    return saved;
  }

  // The sheet and its op are on the tablet's disk before the first byte leaves it.
  // Should the disk refuse, the judge is told, and the sheet is still better at the server than nowhere.
  async function handIn(id, reason) {
    await records.save(sheets.handIn(records.get(id), newOp(), reason, now()));
    outbox.deliver(id);
  }

  // A newer tab of this tablet took over.
  function yieldTo() {
    records?.close();
    outbox?.stop();
    halt({ code: 'otherTab', number: 0 });
  }

  return {
    state,
    start,
    onChange: (listener) => listeners.push(listener),
    show: (part) => { Object.assign(state, part); tell(); },
    record: (id) => records.get(id),
    unsent: () => all().filter((record) => record.pending !== null),
    waiting: () => all().filter(isWaiting),
    troubled: () => all().filter((record) => record.problem !== null),
    mark: (id, changes) => (state.reviewing ? null : change(id, sheets.edit(records.get(id), changes, now()))),
    correct: (id) => change(id, sheets.correct(records.get(id), now())),
    restart: (id) => change(id, sheets.restart(records.get(id), now())),
    abandon: (id) => change(id, sheets.abandon(records.get(id), now())),
    amend: (id) => change(id, sheets.amend(records.get(id), now())),
    keepMine: (id) => change(id, sheets.keepMine(records.get(id), now())),
    keepTheirs: (id) => change(id, sheets.keepTheirs(records.get(id), now())),
    swapDraft: (id) => change(id, sheets.swapDraft(records.get(id), now())),
    handIn,
    yieldTo,
    wake: () => outbox?.wake(),
  };
}

function idOf({ contestant, stage, sheet }) {
  return `${contestant}/${stage}/${sheet}`;
}
